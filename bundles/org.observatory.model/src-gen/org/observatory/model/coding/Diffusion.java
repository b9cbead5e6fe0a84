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
 * A representation of the literals of the enumeration '<em><b>Diffusion</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far something may go.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getDiffusion()
 * @model
 * @generated
 */
public enum Diffusion implements Enumerator
{
  /**
   * The '<em><b>TEAM</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The research team.
   * <!-- end-model-doc -->
   * @see #TEAM_VALUE
   * @generated
   * @ordered
   */
  TEAM(0, "TEAM", "TEAM"),

  /**
   * The '<em><b>SEMINAR</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The practitioners and researchers of a seminar.
   * <!-- end-model-doc -->
   * @see #SEMINAR_VALUE
   * @generated
   * @ordered
   */
  SEMINAR(1, "SEMINAR", "SEMINAR"),

  /**
   * The '<em><b>PUBLIC</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Anyone.
   * <!-- end-model-doc -->
   * @see #PUBLIC_VALUE
   * @generated
   * @ordered
   */
  PUBLIC(2, "PUBLIC", "PUBLIC");

  /**
   * The '<em><b>TEAM</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The research team.
   * <!-- end-model-doc -->
   * @see #TEAM
   * @model
   * @generated
   * @ordered
   */
  public static final int TEAM_VALUE = 0;

  /**
   * The '<em><b>SEMINAR</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The practitioners and researchers of a seminar.
   * <!-- end-model-doc -->
   * @see #SEMINAR
   * @model
   * @generated
   * @ordered
   */
  public static final int SEMINAR_VALUE = 1;

  /**
   * The '<em><b>PUBLIC</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Anyone.
   * <!-- end-model-doc -->
   * @see #PUBLIC
   * @model
   * @generated
   * @ordered
   */
  public static final int PUBLIC_VALUE = 2;

  /**
   * An array of all the '<em><b>Diffusion</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final Diffusion[] VALUES_ARRAY =
    new Diffusion[]
    {
      TEAM,
      SEMINAR,
      PUBLIC,
    };

  /**
   * A public read-only list of all the '<em><b>Diffusion</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<Diffusion> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Diffusion</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Diffusion get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Diffusion result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Diffusion</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Diffusion getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Diffusion result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Diffusion</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Diffusion get(int value)
  {
    switch (value)
    {
      case TEAM_VALUE: return TEAM;
      case SEMINAR_VALUE: return SEMINAR;
      case PUBLIC_VALUE: return PUBLIC;
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
  private Diffusion(int value, String name, String literal)
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
  
} //Diffusion
