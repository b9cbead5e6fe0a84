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
 * A representation of the literals of the enumeration '<em><b>Programme Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a programme is to the observatory.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getProgrammeKind()
 * @model
 * @generated
 */
public enum ProgrammeKind implements Enumerator
{
  /**
   * The '<em><b>OBSERVATORY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A five-year programme of the observatory itself.
   * <!-- end-model-doc -->
   * @see #OBSERVATORY_VALUE
   * @generated
   * @ordered
   */
  OBSERVATORY(0, "OBSERVATORY", "OBSERVATORY"),

  /**
   * The '<em><b>AROUND</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A programme of a partner, around the observatory.
   * <!-- end-model-doc -->
   * @see #AROUND_VALUE
   * @generated
   * @ordered
   */
  AROUND(1, "AROUND", "AROUND"),

  /**
   * The '<em><b>PROJECT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A programme entered by the researchers who hold this project.
   * <!-- end-model-doc -->
   * @see #PROJECT_VALUE
   * @generated
   * @ordered
   */
  PROJECT(2, "PROJECT", "PROJECT");

  /**
   * The '<em><b>OBSERVATORY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A five-year programme of the observatory itself.
   * <!-- end-model-doc -->
   * @see #OBSERVATORY
   * @model
   * @generated
   * @ordered
   */
  public static final int OBSERVATORY_VALUE = 0;

  /**
   * The '<em><b>AROUND</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A programme of a partner, around the observatory.
   * <!-- end-model-doc -->
   * @see #AROUND
   * @model
   * @generated
   * @ordered
   */
  public static final int AROUND_VALUE = 1;

  /**
   * The '<em><b>PROJECT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A programme entered by the researchers who hold this project.
   * <!-- end-model-doc -->
   * @see #PROJECT
   * @model
   * @generated
   * @ordered
   */
  public static final int PROJECT_VALUE = 2;

  /**
   * An array of all the '<em><b>Programme Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final ProgrammeKind[] VALUES_ARRAY =
    new ProgrammeKind[]
    {
      OBSERVATORY,
      AROUND,
      PROJECT,
    };

  /**
   * A public read-only list of all the '<em><b>Programme Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<ProgrammeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Programme Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ProgrammeKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ProgrammeKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Programme Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ProgrammeKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      ProgrammeKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Programme Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ProgrammeKind get(int value)
  {
    switch (value)
    {
      case OBSERVATORY_VALUE: return OBSERVATORY;
      case AROUND_VALUE: return AROUND;
      case PROJECT_VALUE: return PROJECT;
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
  private ProgrammeKind(int value, String name, String literal)
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
  
} //ProgrammeKind
