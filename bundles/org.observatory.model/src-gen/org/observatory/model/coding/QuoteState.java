/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Quote State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a quote has come.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getQuoteState()
 * @model
 * @generated
 */
public enum QuoteState implements Enumerator
{
  /**
   * The '<em><b>CANDIDATE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Somebody noticed it.
   * <!-- end-model-doc -->
   * @see #CANDIDATE_VALUE
   * @generated
   * @ordered
   */
  CANDIDATE(0, "CANDIDATE", "CANDIDATE"),

  /**
   * The '<em><b>SUBMITTED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its speaker was asked.
   * <!-- end-model-doc -->
   * @see #SUBMITTED_VALUE
   * @generated
   * @ordered
   */
  SUBMITTED(1, "SUBMITTED", "SUBMITTED"),

  /**
   * The '<em><b>APPROVED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It may be printed.
   * <!-- end-model-doc -->
   * @see #APPROVED_VALUE
   * @generated
   * @ordered
   */
  APPROVED(2, "APPROVED", "APPROVED"),

  /**
   * The '<em><b>REFUSED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It may not be printed.
   * <!-- end-model-doc -->
   * @see #REFUSED_VALUE
   * @generated
   * @ordered
   */
  REFUSED(3, "REFUSED", "REFUSED");

  /**
   * The '<em><b>CANDIDATE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Somebody noticed it.
   * <!-- end-model-doc -->
   * @see #CANDIDATE
   * @model
   * @generated
   * @ordered
   */
  public static final int CANDIDATE_VALUE = 0;

  /**
   * The '<em><b>SUBMITTED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its speaker was asked.
   * <!-- end-model-doc -->
   * @see #SUBMITTED
   * @model
   * @generated
   * @ordered
   */
  public static final int SUBMITTED_VALUE = 1;

  /**
   * The '<em><b>APPROVED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It may be printed.
   * <!-- end-model-doc -->
   * @see #APPROVED
   * @model
   * @generated
   * @ordered
   */
  public static final int APPROVED_VALUE = 2;

  /**
   * The '<em><b>REFUSED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It may not be printed.
   * <!-- end-model-doc -->
   * @see #REFUSED
   * @model
   * @generated
   * @ordered
   */
  public static final int REFUSED_VALUE = 3;

  /**
   * An array of all the '<em><b>Quote State</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final QuoteState[] VALUES_ARRAY =
    new QuoteState[]
    {
      CANDIDATE,
      SUBMITTED,
      APPROVED,
      REFUSED,
    };

  /**
   * A public read-only list of all the '<em><b>Quote State</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<QuoteState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Quote State</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static QuoteState get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      QuoteState result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Quote State</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static QuoteState getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      QuoteState result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Quote State</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static QuoteState get(int value)
  {
    switch (value)
    {
      case CANDIDATE_VALUE: return CANDIDATE;
      case SUBMITTED_VALUE: return SUBMITTED;
      case APPROVED_VALUE: return APPROVED;
      case REFUSED_VALUE: return REFUSED;
    }
    return null;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final int value;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final String name;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final String literal;

  /**
   * Only this class can construct instances.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private QuoteState(int value, String name, String literal)
  {
    this.value = value;
    this.name = name;
    this.literal = literal;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getValue()
  {
    return value;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getName()
  {
    return name;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getLiteral()
  {
    return literal;
  }

  /**
   * Returns the literal value of the enumerator, which is its string representation.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    return literal;
  }
  
} //QuoteState
