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
 * A representation of the literals of the enumeration '<em><b>Consent</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the people in a document agreed to.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getConsent()
 * @model
 * @generated
 */
public enum Consent implements Enumerator
{
  /**
   * The '<em><b>NOT ASKED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Nobody asked.
   * <!-- end-model-doc -->
   * @see #NOT_ASKED_VALUE
   * @generated
   * @ordered
   */
  NOT_ASKED(0, "NOT_ASKED", "NOT_ASKED"),

  /**
   * The '<em><b>GIVEN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * They agreed.
   * <!-- end-model-doc -->
   * @see #GIVEN_VALUE
   * @generated
   * @ordered
   */
  GIVEN(1, "GIVEN", "GIVEN"),

  /**
   * The '<em><b>LIMITED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * They agreed within limits that the remark names.
   * <!-- end-model-doc -->
   * @see #LIMITED_VALUE
   * @generated
   * @ordered
   */
  LIMITED(2, "LIMITED", "LIMITED"),

  /**
   * The '<em><b>REFUSED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * They refused.
   * <!-- end-model-doc -->
   * @see #REFUSED_VALUE
   * @generated
   * @ordered
   */
  REFUSED(3, "REFUSED", "REFUSED"),

  /**
   * The '<em><b>WITHDRAWN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * They took their consent back.
   * <!-- end-model-doc -->
   * @see #WITHDRAWN_VALUE
   * @generated
   * @ordered
   */
  WITHDRAWN(4, "WITHDRAWN", "WITHDRAWN");

  /**
   * The '<em><b>NOT ASKED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Nobody asked.
   * <!-- end-model-doc -->
   * @see #NOT_ASKED
   * @model
   * @generated
   * @ordered
   */
  public static final int NOT_ASKED_VALUE = 0;

  /**
   * The '<em><b>GIVEN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * They agreed.
   * <!-- end-model-doc -->
   * @see #GIVEN
   * @model
   * @generated
   * @ordered
   */
  public static final int GIVEN_VALUE = 1;

  /**
   * The '<em><b>LIMITED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * They agreed within limits that the remark names.
   * <!-- end-model-doc -->
   * @see #LIMITED
   * @model
   * @generated
   * @ordered
   */
  public static final int LIMITED_VALUE = 2;

  /**
   * The '<em><b>REFUSED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * They refused.
   * <!-- end-model-doc -->
   * @see #REFUSED
   * @model
   * @generated
   * @ordered
   */
  public static final int REFUSED_VALUE = 3;

  /**
   * The '<em><b>WITHDRAWN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * They took their consent back.
   * <!-- end-model-doc -->
   * @see #WITHDRAWN
   * @model
   * @generated
   * @ordered
   */
  public static final int WITHDRAWN_VALUE = 4;

  /**
   * An array of all the '<em><b>Consent</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final Consent[] VALUES_ARRAY =
    new Consent[]
    {
      NOT_ASKED,
      GIVEN,
      LIMITED,
      REFUSED,
      WITHDRAWN,
    };

  /**
   * A public read-only list of all the '<em><b>Consent</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<Consent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Consent</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Consent get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Consent result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Consent</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Consent getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Consent result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Consent</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Consent get(int value)
  {
    switch (value)
    {
      case NOT_ASKED_VALUE: return NOT_ASKED;
      case GIVEN_VALUE: return GIVEN;
      case LIMITED_VALUE: return LIMITED;
      case REFUSED_VALUE: return REFUSED;
      case WITHDRAWN_VALUE: return WITHDRAWN;
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
  private Consent(int value, String name, String literal)
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
  
} //Consent
