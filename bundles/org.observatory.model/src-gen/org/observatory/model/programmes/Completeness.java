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
 * A representation of the literals of the enumeration '<em><b>Completeness</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How much of a list of categories is known.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getCompleteness()
 * @model
 * @generated
 */
public enum Completeness implements Enumerator
{
  /**
   * The '<em><b>COMPLETE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Every category is entered.
   * <!-- end-model-doc -->
   * @see #COMPLETE_VALUE
   * @generated
   * @ordered
   */
  COMPLETE(0, "COMPLETE", "COMPLETE"),

  /**
   * The '<em><b>INCOMPLETE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Some categories are missing.
   * <!-- end-model-doc -->
   * @see #INCOMPLETE_VALUE
   * @generated
   * @ordered
   */
  INCOMPLETE(1, "INCOMPLETE", "INCOMPLETE"),

  /**
   * The '<em><b>SIZE ONLY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Only the number of categories is known.
   * <!-- end-model-doc -->
   * @see #SIZE_ONLY_VALUE
   * @generated
   * @ordered
   */
  SIZE_ONLY(2, "SIZE_ONLY", "SIZE_ONLY"),

  /**
   * The '<em><b>LOST</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The categories stood in a picture that the documents lost.
   * <!-- end-model-doc -->
   * @see #LOST_VALUE
   * @generated
   * @ordered
   */
  LOST(3, "LOST", "LOST"),

  /**
   * The '<em><b>OPEN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The list is open: no document closes it.
   * <!-- end-model-doc -->
   * @see #OPEN_VALUE
   * @generated
   * @ordered
   */
  OPEN(4, "OPEN", "OPEN");

  /**
   * The '<em><b>COMPLETE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Every category is entered.
   * <!-- end-model-doc -->
   * @see #COMPLETE
   * @model
   * @generated
   * @ordered
   */
  public static final int COMPLETE_VALUE = 0;

  /**
   * The '<em><b>INCOMPLETE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Some categories are missing.
   * <!-- end-model-doc -->
   * @see #INCOMPLETE
   * @model
   * @generated
   * @ordered
   */
  public static final int INCOMPLETE_VALUE = 1;

  /**
   * The '<em><b>SIZE ONLY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Only the number of categories is known.
   * <!-- end-model-doc -->
   * @see #SIZE_ONLY
   * @model
   * @generated
   * @ordered
   */
  public static final int SIZE_ONLY_VALUE = 2;

  /**
   * The '<em><b>LOST</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The categories stood in a picture that the documents lost.
   * <!-- end-model-doc -->
   * @see #LOST
   * @model
   * @generated
   * @ordered
   */
  public static final int LOST_VALUE = 3;

  /**
   * The '<em><b>OPEN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The list is open: no document closes it.
   * <!-- end-model-doc -->
   * @see #OPEN
   * @model
   * @generated
   * @ordered
   */
  public static final int OPEN_VALUE = 4;

  /**
   * An array of all the '<em><b>Completeness</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final Completeness[] VALUES_ARRAY =
    new Completeness[]
    {
      COMPLETE,
      INCOMPLETE,
      SIZE_ONLY,
      LOST,
      OPEN,
    };

  /**
   * A public read-only list of all the '<em><b>Completeness</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<Completeness> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Completeness</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Completeness get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Completeness result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Completeness</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Completeness getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Completeness result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Completeness</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Completeness get(int value)
  {
    switch (value)
    {
      case COMPLETE_VALUE: return COMPLETE;
      case INCOMPLETE_VALUE: return INCOMPLETE;
      case SIZE_ONLY_VALUE: return SIZE_ONLY;
      case LOST_VALUE: return LOST;
      case OPEN_VALUE: return OPEN;
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
  private Completeness(int value, String name, String literal)
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
  
} //Completeness
