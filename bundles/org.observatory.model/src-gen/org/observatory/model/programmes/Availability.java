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
 * A representation of the literals of the enumeration '<em><b>Availability</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the documents still give of a figure.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getAvailability()
 * @model
 * @generated
 */
public enum Availability implements Enumerator
{
  /**
   * The '<em><b>STATED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The values stand in a text.
   * <!-- end-model-doc -->
   * @see #STATED_VALUE
   * @generated
   * @ordered
   */
  STATED(0, "STATED", "STATED"),

  /**
   * The '<em><b>SIZE ONLY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Only the number of values is known.
   * <!-- end-model-doc -->
   * @see #SIZE_ONLY_VALUE
   * @generated
   * @ordered
   */
  SIZE_ONLY(1, "SIZE_ONLY", "SIZE_ONLY"),

  /**
   * The '<em><b>LOST</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The values stood in a picture that the documents lost.
   * <!-- end-model-doc -->
   * @see #LOST_VALUE
   * @generated
   * @ordered
   */
  LOST(2, "LOST", "LOST");

  /**
   * The '<em><b>STATED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The values stand in a text.
   * <!-- end-model-doc -->
   * @see #STATED
   * @model
   * @generated
   * @ordered
   */
  public static final int STATED_VALUE = 0;

  /**
   * The '<em><b>SIZE ONLY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Only the number of values is known.
   * <!-- end-model-doc -->
   * @see #SIZE_ONLY
   * @model
   * @generated
   * @ordered
   */
  public static final int SIZE_ONLY_VALUE = 1;

  /**
   * The '<em><b>LOST</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The values stood in a picture that the documents lost.
   * <!-- end-model-doc -->
   * @see #LOST
   * @model
   * @generated
   * @ordered
   */
  public static final int LOST_VALUE = 2;

  /**
   * An array of all the '<em><b>Availability</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final Availability[] VALUES_ARRAY =
    new Availability[]
    {
      STATED,
      SIZE_ONLY,
      LOST,
    };

  /**
   * A public read-only list of all the '<em><b>Availability</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<Availability> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Availability</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Availability get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Availability result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Availability</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Availability getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Availability result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Availability</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Availability get(int value)
  {
    switch (value)
    {
      case STATED_VALUE: return STATED;
      case SIZE_ONLY_VALUE: return SIZE_ONLY;
      case LOST_VALUE: return LOST;
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
  private Availability(int value, String name, String literal)
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
  
} //Availability
