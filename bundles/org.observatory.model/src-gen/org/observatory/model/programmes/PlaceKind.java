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
 * A representation of the literals of the enumeration '<em><b>Place Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kind of place in a document.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getPlaceKind()
 * @model
 * @generated
 */
public enum PlaceKind implements Enumerator
{
  /**
   * The '<em><b>BODY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Running text; the place is the heading above it.
   * <!-- end-model-doc -->
   * @see #BODY_VALUE
   * @generated
   * @ordered
   */
  BODY(0, "BODY", "BODY"),

  /**
   * The '<em><b>NOTE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A footnote; the place is its number.
   * <!-- end-model-doc -->
   * @see #NOTE_VALUE
   * @generated
   * @ordered
   */
  NOTE(1, "NOTE", "NOTE"),

  /**
   * The '<em><b>BOX</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A box; the place is its number or title.
   * <!-- end-model-doc -->
   * @see #BOX_VALUE
   * @generated
   * @ordered
   */
  BOX(2, "BOX", "BOX"),

  /**
   * The '<em><b>TABLE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A table; the place is its title.
   * <!-- end-model-doc -->
   * @see #TABLE_VALUE
   * @generated
   * @ordered
   */
  TABLE(3, "TABLE", "TABLE"),

  /**
   * The '<em><b>CAPTION</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The caption or source line of a chart.
   * <!-- end-model-doc -->
   * @see #CAPTION_VALUE
   * @generated
   * @ordered
   */
  CAPTION(4, "CAPTION", "CAPTION"),

  /**
   * The '<em><b>COVER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The cover or the title.
   * <!-- end-model-doc -->
   * @see #COVER_VALUE
   * @generated
   * @ordered
   */
  COVER(5, "COVER", "COVER"),

  /**
   * The '<em><b>LIST</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A list of publications or links.
   * <!-- end-model-doc -->
   * @see #LIST_VALUE
   * @generated
   * @ordered
   */
  LIST(6, "LIST", "LIST");

  /**
   * The '<em><b>BODY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Running text; the place is the heading above it.
   * <!-- end-model-doc -->
   * @see #BODY
   * @model
   * @generated
   * @ordered
   */
  public static final int BODY_VALUE = 0;

  /**
   * The '<em><b>NOTE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A footnote; the place is its number.
   * <!-- end-model-doc -->
   * @see #NOTE
   * @model
   * @generated
   * @ordered
   */
  public static final int NOTE_VALUE = 1;

  /**
   * The '<em><b>BOX</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A box; the place is its number or title.
   * <!-- end-model-doc -->
   * @see #BOX
   * @model
   * @generated
   * @ordered
   */
  public static final int BOX_VALUE = 2;

  /**
   * The '<em><b>TABLE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A table; the place is its title.
   * <!-- end-model-doc -->
   * @see #TABLE
   * @model
   * @generated
   * @ordered
   */
  public static final int TABLE_VALUE = 3;

  /**
   * The '<em><b>CAPTION</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The caption or source line of a chart.
   * <!-- end-model-doc -->
   * @see #CAPTION
   * @model
   * @generated
   * @ordered
   */
  public static final int CAPTION_VALUE = 4;

  /**
   * The '<em><b>COVER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The cover or the title.
   * <!-- end-model-doc -->
   * @see #COVER
   * @model
   * @generated
   * @ordered
   */
  public static final int COVER_VALUE = 5;

  /**
   * The '<em><b>LIST</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A list of publications or links.
   * <!-- end-model-doc -->
   * @see #LIST
   * @model
   * @generated
   * @ordered
   */
  public static final int LIST_VALUE = 6;

  /**
   * An array of all the '<em><b>Place Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final PlaceKind[] VALUES_ARRAY =
    new PlaceKind[]
    {
      BODY,
      NOTE,
      BOX,
      TABLE,
      CAPTION,
      COVER,
      LIST,
    };

  /**
   * A public read-only list of all the '<em><b>Place Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<PlaceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Place Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PlaceKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      PlaceKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Place Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PlaceKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      PlaceKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Place Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PlaceKind get(int value)
  {
    switch (value)
    {
      case BODY_VALUE: return BODY;
      case NOTE_VALUE: return NOTE;
      case BOX_VALUE: return BOX;
      case TABLE_VALUE: return TABLE;
      case CAPTION_VALUE: return CAPTION;
      case COVER_VALUE: return COVER;
      case LIST_VALUE: return LIST;
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
  private PlaceKind(int value, String name, String literal)
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
  
} //PlaceKind
