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
 * A representation of the literals of the enumeration '<em><b>Study Family</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The family a study belongs to.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getStudyFamily()
 * @model
 * @generated
 */
public enum StudyFamily implements Enumerator
{
  /**
   * The '<em><b>ACTOR</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A study of one profile of actors.
   * <!-- end-model-doc -->
   * @see #ACTOR_VALUE
   * @generated
   * @ordered
   */
  ACTOR(0, "ACTOR", "ACTOR"),

  /**
   * The '<em><b>TERRITORY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A study of territories.
   * <!-- end-model-doc -->
   * @see #TERRITORY_VALUE
   * @generated
   * @ordered
   */
  TERRITORY(1, "TERRITORY", "TERRITORY"),

  /**
   * The '<em><b>SECTOR</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A study by sector of activity.
   * <!-- end-model-doc -->
   * @see #SECTOR_VALUE
   * @generated
   * @ordered
   */
  SECTOR(2, "SECTOR", "SECTOR"),

  /**
   * The '<em><b>EXPLORATORY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An exploratory or qualitative study.
   * <!-- end-model-doc -->
   * @see #EXPLORATORY_VALUE
   * @generated
   * @ordered
   */
  EXPLORATORY(3, "EXPLORATORY", "EXPLORATORY"),

  /**
   * The '<em><b>CASE BASE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A base of case studies.
   * <!-- end-model-doc -->
   * @see #CASE_BASE_VALUE
   * @generated
   * @ordered
   */
  CASE_BASE(4, "CASE_BASE", "CASE_BASE"),

  /**
   * The '<em><b>EVALUATION</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The evaluation of a scheme.
   * <!-- end-model-doc -->
   * @see #EVALUATION_VALUE
   * @generated
   * @ordered
   */
  EVALUATION(5, "EVALUATION", "EVALUATION"),

  /**
   * The '<em><b>OTHER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Another family, or a family that no document gives.
   * <!-- end-model-doc -->
   * @see #OTHER_VALUE
   * @generated
   * @ordered
   */
  OTHER(6, "OTHER", "OTHER"),

  /**
   * The '<em><b>PROJECT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A study entered by the researchers who hold this project.
   * <!-- end-model-doc -->
   * @see #PROJECT_VALUE
   * @generated
   * @ordered
   */
  PROJECT(7, "PROJECT", "PROJECT");

  /**
   * The '<em><b>ACTOR</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A study of one profile of actors.
   * <!-- end-model-doc -->
   * @see #ACTOR
   * @model
   * @generated
   * @ordered
   */
  public static final int ACTOR_VALUE = 0;

  /**
   * The '<em><b>TERRITORY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A study of territories.
   * <!-- end-model-doc -->
   * @see #TERRITORY
   * @model
   * @generated
   * @ordered
   */
  public static final int TERRITORY_VALUE = 1;

  /**
   * The '<em><b>SECTOR</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A study by sector of activity.
   * <!-- end-model-doc -->
   * @see #SECTOR
   * @model
   * @generated
   * @ordered
   */
  public static final int SECTOR_VALUE = 2;

  /**
   * The '<em><b>EXPLORATORY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An exploratory or qualitative study.
   * <!-- end-model-doc -->
   * @see #EXPLORATORY
   * @model
   * @generated
   * @ordered
   */
  public static final int EXPLORATORY_VALUE = 3;

  /**
   * The '<em><b>CASE BASE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A base of case studies.
   * <!-- end-model-doc -->
   * @see #CASE_BASE
   * @model
   * @generated
   * @ordered
   */
  public static final int CASE_BASE_VALUE = 4;

  /**
   * The '<em><b>EVALUATION</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The evaluation of a scheme.
   * <!-- end-model-doc -->
   * @see #EVALUATION
   * @model
   * @generated
   * @ordered
   */
  public static final int EVALUATION_VALUE = 5;

  /**
   * The '<em><b>OTHER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Another family, or a family that no document gives.
   * <!-- end-model-doc -->
   * @see #OTHER
   * @model
   * @generated
   * @ordered
   */
  public static final int OTHER_VALUE = 6;

  /**
   * The '<em><b>PROJECT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A study entered by the researchers who hold this project.
   * <!-- end-model-doc -->
   * @see #PROJECT
   * @model
   * @generated
   * @ordered
   */
  public static final int PROJECT_VALUE = 7;

  /**
   * An array of all the '<em><b>Study Family</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final StudyFamily[] VALUES_ARRAY =
    new StudyFamily[]
    {
      ACTOR,
      TERRITORY,
      SECTOR,
      EXPLORATORY,
      CASE_BASE,
      EVALUATION,
      OTHER,
      PROJECT,
    };

  /**
   * A public read-only list of all the '<em><b>Study Family</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<StudyFamily> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Study Family</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static StudyFamily get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      StudyFamily result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Study Family</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static StudyFamily getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      StudyFamily result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Study Family</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static StudyFamily get(int value)
  {
    switch (value)
    {
      case ACTOR_VALUE: return ACTOR;
      case TERRITORY_VALUE: return TERRITORY;
      case SECTOR_VALUE: return SECTOR;
      case EXPLORATORY_VALUE: return EXPLORATORY;
      case CASE_BASE_VALUE: return CASE_BASE;
      case EVALUATION_VALUE: return EVALUATION;
      case OTHER_VALUE: return OTHER;
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
  private StudyFamily(int value, String name, String literal)
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
  
} //StudyFamily
