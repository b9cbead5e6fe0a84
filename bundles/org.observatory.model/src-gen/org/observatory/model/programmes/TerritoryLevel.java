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
 * A representation of the literals of the enumeration '<em><b>Territory Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The administrative level of a territory.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getTerritoryLevel()
 * @model
 * @generated
 */
public enum TerritoryLevel implements Enumerator
{
  /**
   * The '<em><b>COUNTRY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A country.
   * <!-- end-model-doc -->
   * @see #COUNTRY_VALUE
   * @generated
   * @ordered
   */
  COUNTRY(0, "COUNTRY", "COUNTRY"),

  /**
   * The '<em><b>REGION</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A region.
   * <!-- end-model-doc -->
   * @see #REGION_VALUE
   * @generated
   * @ordered
   */
  REGION(1, "REGION", "REGION"),

  /**
   * The '<em><b>DEPARTMENT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A département.
   * <!-- end-model-doc -->
   * @see #DEPARTMENT_VALUE
   * @generated
   * @ordered
   */
  DEPARTMENT(2, "DEPARTMENT", "DEPARTMENT"),

  /**
   * The '<em><b>INTERCOMMUNALITY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A group of communes.
   * <!-- end-model-doc -->
   * @see #INTERCOMMUNALITY_VALUE
   * @generated
   * @ordered
   */
  INTERCOMMUNALITY(3, "INTERCOMMUNALITY", "INTERCOMMUNALITY"),

  /**
   * The '<em><b>COMMUNE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A commune.
   * <!-- end-model-doc -->
   * @see #COMMUNE_VALUE
   * @generated
   * @ordered
   */
  COMMUNE(4, "COMMUNE", "COMMUNE"),

  /**
   * The '<em><b>OTHER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Any other territory.
   * <!-- end-model-doc -->
   * @see #OTHER_VALUE
   * @generated
   * @ordered
   */
  OTHER(5, "OTHER", "OTHER");

  /**
   * The '<em><b>COUNTRY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A country.
   * <!-- end-model-doc -->
   * @see #COUNTRY
   * @model
   * @generated
   * @ordered
   */
  public static final int COUNTRY_VALUE = 0;

  /**
   * The '<em><b>REGION</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A region.
   * <!-- end-model-doc -->
   * @see #REGION
   * @model
   * @generated
   * @ordered
   */
  public static final int REGION_VALUE = 1;

  /**
   * The '<em><b>DEPARTMENT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A département.
   * <!-- end-model-doc -->
   * @see #DEPARTMENT
   * @model
   * @generated
   * @ordered
   */
  public static final int DEPARTMENT_VALUE = 2;

  /**
   * The '<em><b>INTERCOMMUNALITY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A group of communes.
   * <!-- end-model-doc -->
   * @see #INTERCOMMUNALITY
   * @model
   * @generated
   * @ordered
   */
  public static final int INTERCOMMUNALITY_VALUE = 3;

  /**
   * The '<em><b>COMMUNE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A commune.
   * <!-- end-model-doc -->
   * @see #COMMUNE
   * @model
   * @generated
   * @ordered
   */
  public static final int COMMUNE_VALUE = 4;

  /**
   * The '<em><b>OTHER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Any other territory.
   * <!-- end-model-doc -->
   * @see #OTHER
   * @model
   * @generated
   * @ordered
   */
  public static final int OTHER_VALUE = 5;

  /**
   * An array of all the '<em><b>Territory Level</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final TerritoryLevel[] VALUES_ARRAY =
    new TerritoryLevel[]
    {
      COUNTRY,
      REGION,
      DEPARTMENT,
      INTERCOMMUNALITY,
      COMMUNE,
      OTHER,
    };

  /**
   * A public read-only list of all the '<em><b>Territory Level</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<TerritoryLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Territory Level</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static TerritoryLevel get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      TerritoryLevel result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Territory Level</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static TerritoryLevel getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      TerritoryLevel result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Territory Level</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static TerritoryLevel get(int value)
  {
    switch (value)
    {
      case COUNTRY_VALUE: return COUNTRY;
      case REGION_VALUE: return REGION;
      case DEPARTMENT_VALUE: return DEPARTMENT;
      case INTERCOMMUNALITY_VALUE: return INTERCOMMUNALITY;
      case COMMUNE_VALUE: return COMMUNE;
      case OTHER_VALUE: return OTHER;
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
  private TerritoryLevel(int value, String name, String literal)
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
  
} //TerritoryLevel
