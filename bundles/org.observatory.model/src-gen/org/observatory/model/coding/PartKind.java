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
 * A representation of the literals of the enumeration '<em><b>Part Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kind of a part of a text.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getPartKind()
 * @model
 * @generated
 */
public enum PartKind implements Enumerator
{
  /**
   * The '<em><b>HEADING</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A heading.
   * <!-- end-model-doc -->
   * @see #HEADING_VALUE
   * @generated
   * @ordered
   */
  HEADING(0, "HEADING", "HEADING"),

  /**
   * The '<em><b>PARAGRAPH</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A paragraph.
   * <!-- end-model-doc -->
   * @see #PARAGRAPH_VALUE
   * @generated
   * @ordered
   */
  PARAGRAPH(1, "PARAGRAPH", "PARAGRAPH"),

  /**
   * The '<em><b>TURN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What one speaker says at a time.
   * <!-- end-model-doc -->
   * @see #TURN_VALUE
   * @generated
   * @ordered
   */
  TURN(2, "TURN", "TURN");

  /**
   * The '<em><b>HEADING</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A heading.
   * <!-- end-model-doc -->
   * @see #HEADING
   * @model
   * @generated
   * @ordered
   */
  public static final int HEADING_VALUE = 0;

  /**
   * The '<em><b>PARAGRAPH</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A paragraph.
   * <!-- end-model-doc -->
   * @see #PARAGRAPH
   * @model
   * @generated
   * @ordered
   */
  public static final int PARAGRAPH_VALUE = 1;

  /**
   * The '<em><b>TURN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What one speaker says at a time.
   * <!-- end-model-doc -->
   * @see #TURN
   * @model
   * @generated
   * @ordered
   */
  public static final int TURN_VALUE = 2;

  /**
   * An array of all the '<em><b>Part Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final PartKind[] VALUES_ARRAY =
    new PartKind[]
    {
      HEADING,
      PARAGRAPH,
      TURN,
    };

  /**
   * A public read-only list of all the '<em><b>Part Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<PartKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Part Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PartKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      PartKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Part Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PartKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      PartKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Part Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PartKind get(int value)
  {
    switch (value)
    {
      case HEADING_VALUE: return HEADING;
      case PARAGRAPH_VALUE: return PARAGRAPH;
      case TURN_VALUE: return TURN;
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
  private PartKind(int value, String name, String literal)
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
  
} //PartKind
