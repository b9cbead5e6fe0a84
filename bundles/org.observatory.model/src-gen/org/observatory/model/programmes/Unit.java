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
 * A representation of the literals of the enumeration '<em><b>Unit</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The unit in which an estimate is printed.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getUnit()
 * @model
 * @generated
 */
public enum Unit implements Enumerator
{
  /**
   * The '<em><b>PERCENT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Per cent, from 0 to 100.
   * <!-- end-model-doc -->
   * @see #PERCENT_VALUE
   * @generated
   * @ordered
   */
  PERCENT(0, "PERCENT", "PERCENT"),

  /**
   * The '<em><b>COUNT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A number of things, a whole number from 0.
   * <!-- end-model-doc -->
   * @see #COUNT_VALUE
   * @generated
   * @ordered
   */
  COUNT(1, "COUNT", "COUNT"),

  /**
   * The '<em><b>MULTIPLE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How many times as much, from 0.
   * <!-- end-model-doc -->
   * @see #MULTIPLE_VALUE
   * @generated
   * @ordered
   */
  MULTIPLE(2, "MULTIPLE", "MULTIPLE"),

  /**
   * The '<em><b>EURO</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Euros, from 0.
   * <!-- end-model-doc -->
   * @see #EURO_VALUE
   * @generated
   * @ordered
   */
  EURO(3, "EURO", "EURO"),

  /**
   * The '<em><b>YEAR</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A duration in years, from 0.
   * <!-- end-model-doc -->
   * @see #YEAR_VALUE
   * @generated
   * @ordered
   */
  YEAR(4, "YEAR", "YEAR"),

  /**
   * The '<em><b>RANK</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A rank in a list, a whole number from 1.
   * <!-- end-model-doc -->
   * @see #RANK_VALUE
   * @generated
   * @ordered
   */
  RANK(5, "RANK", "RANK");

  /**
   * The '<em><b>PERCENT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Per cent, from 0 to 100.
   * <!-- end-model-doc -->
   * @see #PERCENT
   * @model
   * @generated
   * @ordered
   */
  public static final int PERCENT_VALUE = 0;

  /**
   * The '<em><b>COUNT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A number of things, a whole number from 0.
   * <!-- end-model-doc -->
   * @see #COUNT
   * @model
   * @generated
   * @ordered
   */
  public static final int COUNT_VALUE = 1;

  /**
   * The '<em><b>MULTIPLE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How many times as much, from 0.
   * <!-- end-model-doc -->
   * @see #MULTIPLE
   * @model
   * @generated
   * @ordered
   */
  public static final int MULTIPLE_VALUE = 2;

  /**
   * The '<em><b>EURO</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Euros, from 0.
   * <!-- end-model-doc -->
   * @see #EURO
   * @model
   * @generated
   * @ordered
   */
  public static final int EURO_VALUE = 3;

  /**
   * The '<em><b>YEAR</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A duration in years, from 0.
   * <!-- end-model-doc -->
   * @see #YEAR
   * @model
   * @generated
   * @ordered
   */
  public static final int YEAR_VALUE = 4;

  /**
   * The '<em><b>RANK</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A rank in a list, a whole number from 1.
   * <!-- end-model-doc -->
   * @see #RANK
   * @model
   * @generated
   * @ordered
   */
  public static final int RANK_VALUE = 5;

  /**
   * An array of all the '<em><b>Unit</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final Unit[] VALUES_ARRAY =
    new Unit[]
    {
      PERCENT,
      COUNT,
      MULTIPLE,
      EURO,
      YEAR,
      RANK,
    };

  /**
   * A public read-only list of all the '<em><b>Unit</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<Unit> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Unit</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Unit get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Unit result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Unit</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Unit getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Unit result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Unit</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Unit get(int value)
  {
    switch (value)
    {
      case PERCENT_VALUE: return PERCENT;
      case COUNT_VALUE: return COUNT;
      case MULTIPLE_VALUE: return MULTIPLE;
      case EURO_VALUE: return EURO;
      case YEAR_VALUE: return YEAR;
      case RANK_VALUE: return RANK;
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
  private Unit(int value, String name, String literal)
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
  
} //Unit
