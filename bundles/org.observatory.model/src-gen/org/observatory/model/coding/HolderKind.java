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
 * A representation of the literals of the enumeration '<em><b>Holder Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who or what a trajectory is of.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getHolderKind()
 * @model
 * @generated
 */
public enum HolderKind implements Enumerator
{
  /**
   * The '<em><b>TERRITORY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A territory.
   * <!-- end-model-doc -->
   * @see #TERRITORY_VALUE
   * @generated
   * @ordered
   */
  TERRITORY(0, "TERRITORY", "TERRITORY"),

  /**
   * The '<em><b>ORGANISATION</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An organisation.
   * <!-- end-model-doc -->
   * @see #ORGANISATION_VALUE
   * @generated
   * @ordered
   */
  ORGANISATION(1, "ORGANISATION", "ORGANISATION"),

  /**
   * The '<em><b>ENGAGEMENT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An engagement that several share.
   * <!-- end-model-doc -->
   * @see #ENGAGEMENT_VALUE
   * @generated
   * @ordered
   */
  ENGAGEMENT(2, "ENGAGEMENT", "ENGAGEMENT");

  /**
   * The '<em><b>TERRITORY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A territory.
   * <!-- end-model-doc -->
   * @see #TERRITORY
   * @model
   * @generated
   * @ordered
   */
  public static final int TERRITORY_VALUE = 0;

  /**
   * The '<em><b>ORGANISATION</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An organisation.
   * <!-- end-model-doc -->
   * @see #ORGANISATION
   * @model
   * @generated
   * @ordered
   */
  public static final int ORGANISATION_VALUE = 1;

  /**
   * The '<em><b>ENGAGEMENT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An engagement that several share.
   * <!-- end-model-doc -->
   * @see #ENGAGEMENT
   * @model
   * @generated
   * @ordered
   */
  public static final int ENGAGEMENT_VALUE = 2;

  /**
   * An array of all the '<em><b>Holder Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final HolderKind[] VALUES_ARRAY =
    new HolderKind[]
    {
      TERRITORY,
      ORGANISATION,
      ENGAGEMENT,
    };

  /**
   * A public read-only list of all the '<em><b>Holder Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<HolderKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Holder Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static HolderKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      HolderKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Holder Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static HolderKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      HolderKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Holder Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static HolderKind get(int value)
  {
    switch (value)
    {
      case TERRITORY_VALUE: return TERRITORY;
      case ORGANISATION_VALUE: return ORGANISATION;
      case ENGAGEMENT_VALUE: return ENGAGEMENT;
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
  private HolderKind(int value, String name, String literal)
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
  
} //HolderKind
