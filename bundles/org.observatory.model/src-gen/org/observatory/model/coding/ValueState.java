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
 * A representation of the literals of the enumeration '<em><b>Value State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether a value is known; a value that was not entered is no value at all.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getValueState()
 * @model
 * @generated
 */
public enum ValueState implements Enumerator
{
  /**
   * The '<em><b>GIVEN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value stands here.
   * <!-- end-model-doc -->
   * @see #GIVEN_VALUE
   * @generated
   * @ordered
   */
  GIVEN(0, "GIVEN", "GIVEN"),

  /**
   * The '<em><b>NOT APPLICABLE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The attribute makes no sense here.
   * <!-- end-model-doc -->
   * @see #NOT_APPLICABLE_VALUE
   * @generated
   * @ordered
   */
  NOT_APPLICABLE(1, "NOT_APPLICABLE", "NOT_APPLICABLE"),

  /**
   * The '<em><b>UNKNOWN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It was looked for and not found.
   * <!-- end-model-doc -->
   * @see #UNKNOWN_VALUE
   * @generated
   * @ordered
   */
  UNKNOWN(2, "UNKNOWN", "UNKNOWN");

  /**
   * The '<em><b>GIVEN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value stands here.
   * <!-- end-model-doc -->
   * @see #GIVEN
   * @model
   * @generated
   * @ordered
   */
  public static final int GIVEN_VALUE = 0;

  /**
   * The '<em><b>NOT APPLICABLE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The attribute makes no sense here.
   * <!-- end-model-doc -->
   * @see #NOT_APPLICABLE
   * @model
   * @generated
   * @ordered
   */
  public static final int NOT_APPLICABLE_VALUE = 1;

  /**
   * The '<em><b>UNKNOWN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It was looked for and not found.
   * <!-- end-model-doc -->
   * @see #UNKNOWN
   * @model
   * @generated
   * @ordered
   */
  public static final int UNKNOWN_VALUE = 2;

  /**
   * An array of all the '<em><b>Value State</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final ValueState[] VALUES_ARRAY =
    new ValueState[]
    {
      GIVEN,
      NOT_APPLICABLE,
      UNKNOWN,
    };

  /**
   * A public read-only list of all the '<em><b>Value State</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<ValueState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Value State</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ValueState get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ValueState result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Value State</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ValueState getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ValueState result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Value State</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ValueState get(int value)
  {
    switch (value)
    {
      case GIVEN_VALUE: return GIVEN;
      case NOT_APPLICABLE_VALUE: return NOT_APPLICABLE;
      case UNKNOWN_VALUE: return UNKNOWN;
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
  private ValueState(int value, String name, String literal)
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
  
} //ValueState
