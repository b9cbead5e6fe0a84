/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Qualifier</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a document qualifies a value.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getQualifier()
 * @model
 * @generated
 */
public enum Qualifier implements Enumerator
{
  /**
   * The '<em><b>EXACT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value itself.
   * <!-- end-model-doc -->
   * @see #EXACT_VALUE
   * @generated
   * @ordered
   */
  EXACT(0, "EXACT", "EXACT"),

  /**
   * The '<em><b>ABOUT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * About the value.
   * <!-- end-model-doc -->
   * @see #ABOUT_VALUE
   * @generated
   * @ordered
   */
  ABOUT(1, "ABOUT", "ABOUT"),

  /**
   * The '<em><b>MORE THAN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Strictly more than the value.
   * <!-- end-model-doc -->
   * @see #MORE_THAN_VALUE
   * @generated
   * @ordered
   */
  MORE_THAN(2, "MORE_THAN", "MORE_THAN"),

  /**
   * The '<em><b>AT LEAST</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value or more.
   * <!-- end-model-doc -->
   * @see #AT_LEAST_VALUE
   * @generated
   * @ordered
   */
  AT_LEAST(3, "AT_LEAST", "AT_LEAST"),

  /**
   * The '<em><b>LESS THAN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Strictly less than the value.
   * <!-- end-model-doc -->
   * @see #LESS_THAN_VALUE
   * @generated
   * @ordered
   */
  LESS_THAN(4, "LESS_THAN", "LESS_THAN");

  /**
   * The '<em><b>EXACT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value itself.
   * <!-- end-model-doc -->
   * @see #EXACT
   * @model
   * @generated
   * @ordered
   */
  public static final int EXACT_VALUE = 0;

  /**
   * The '<em><b>ABOUT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * About the value.
   * <!-- end-model-doc -->
   * @see #ABOUT
   * @model
   * @generated
   * @ordered
   */
  public static final int ABOUT_VALUE = 1;

  /**
   * The '<em><b>MORE THAN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Strictly more than the value.
   * <!-- end-model-doc -->
   * @see #MORE_THAN
   * @model
   * @generated
   * @ordered
   */
  public static final int MORE_THAN_VALUE = 2;

  /**
   * The '<em><b>AT LEAST</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value or more.
   * <!-- end-model-doc -->
   * @see #AT_LEAST
   * @model
   * @generated
   * @ordered
   */
  public static final int AT_LEAST_VALUE = 3;

  /**
   * The '<em><b>LESS THAN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Strictly less than the value.
   * <!-- end-model-doc -->
   * @see #LESS_THAN
   * @model
   * @generated
   * @ordered
   */
  public static final int LESS_THAN_VALUE = 4;

  /**
   * An array of all the '<em><b>Qualifier</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final Qualifier[] VALUES_ARRAY =
    new Qualifier[]
    {
      EXACT,
      ABOUT,
      MORE_THAN,
      AT_LEAST,
      LESS_THAN,
    };

  /**
   * A public read-only list of all the '<em><b>Qualifier</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<Qualifier> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Qualifier</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Qualifier get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Qualifier result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Qualifier</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Qualifier getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Qualifier result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Qualifier</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Qualifier get(int value)
  {
    switch (value)
    {
      case EXACT_VALUE: return EXACT;
      case ABOUT_VALUE: return ABOUT;
      case MORE_THAN_VALUE: return MORE_THAN;
      case AT_LEAST_VALUE: return AT_LEAST;
      case LESS_THAN_VALUE: return LESS_THAN;
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
  private Qualifier(int value, String name, String literal)
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
  
} //Qualifier
