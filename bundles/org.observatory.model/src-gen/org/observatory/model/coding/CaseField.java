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
 * A representation of the literals of the enumeration '<em><b>Case Field</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a column of a spreadsheet holds of a case.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getCaseField()
 * @model
 * @generated
 */
public enum CaseField implements Enumerator
{
  /**
   * The '<em><b>IGNORED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The column is left out.
   * <!-- end-model-doc -->
   * @see #IGNORED_VALUE
   * @generated
   * @ordered
   */
  IGNORED(0, "IGNORED", "IGNORED"),

  /**
   * The '<em><b>KEY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The key of the case.
   * <!-- end-model-doc -->
   * @see #KEY_VALUE
   * @generated
   * @ordered
   */
  KEY(1, "KEY", "KEY"),

  /**
   * The '<em><b>NAME FR</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its French name.
   * <!-- end-model-doc -->
   * @see #NAME_FR_VALUE
   * @generated
   * @ordered
   */
  NAME_FR(2, "NAME_FR", "NAME_FR"),

  /**
   * The '<em><b>NAME EN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its English name.
   * <!-- end-model-doc -->
   * @see #NAME_EN_VALUE
   * @generated
   * @ordered
   */
  NAME_EN(3, "NAME_EN", "NAME_EN"),

  /**
   * The '<em><b>DESCRIPTION FR</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its description in French.
   * <!-- end-model-doc -->
   * @see #DESCRIPTION_FR_VALUE
   * @generated
   * @ordered
   */
  DESCRIPTION_FR(4, "DESCRIPTION_FR", "DESCRIPTION_FR"),

  /**
   * The '<em><b>DESCRIPTION EN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its description in English.
   * <!-- end-model-doc -->
   * @see #DESCRIPTION_EN_VALUE
   * @generated
   * @ordered
   */
  DESCRIPTION_EN(5, "DESCRIPTION_EN", "DESCRIPTION_EN"),

  /**
   * The '<em><b>START</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it begins.
   * <!-- end-model-doc -->
   * @see #START_VALUE
   * @generated
   * @ordered
   */
  START(6, "START", "START"),

  /**
   * The '<em><b>END</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it ends.
   * <!-- end-model-doc -->
   * @see #END_VALUE
   * @generated
   * @ordered
   */
  END(7, "END", "END"),

  /**
   * The '<em><b>TERRITORIES</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where, by name.
   * <!-- end-model-doc -->
   * @see #TERRITORIES_VALUE
   * @generated
   * @ordered
   */
  TERRITORIES(8, "TERRITORIES", "TERRITORIES"),

  /**
   * The '<em><b>PROGRAMMES</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its programmes, by acronym or name.
   * <!-- end-model-doc -->
   * @see #PROGRAMMES_VALUE
   * @generated
   * @ordered
   */
  PROGRAMMES(9, "PROGRAMMES", "PROGRAMMES"),

  /**
   * The '<em><b>ACTORS</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who takes part, by name.
   * <!-- end-model-doc -->
   * @see #ACTORS_VALUE
   * @generated
   * @ordered
   */
  ACTORS(10, "ACTORS", "ACTORS"),

  /**
   * The '<em><b>ATTRIBUTE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value of an attribute.
   * <!-- end-model-doc -->
   * @see #ATTRIBUTE_VALUE
   * @generated
   * @ordered
   */
  ATTRIBUTE(11, "ATTRIBUTE", "ATTRIBUTE");

  /**
   * The '<em><b>IGNORED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The column is left out.
   * <!-- end-model-doc -->
   * @see #IGNORED
   * @model
   * @generated
   * @ordered
   */
  public static final int IGNORED_VALUE = 0;

  /**
   * The '<em><b>KEY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The key of the case.
   * <!-- end-model-doc -->
   * @see #KEY
   * @model
   * @generated
   * @ordered
   */
  public static final int KEY_VALUE = 1;

  /**
   * The '<em><b>NAME FR</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its French name.
   * <!-- end-model-doc -->
   * @see #NAME_FR
   * @model
   * @generated
   * @ordered
   */
  public static final int NAME_FR_VALUE = 2;

  /**
   * The '<em><b>NAME EN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its English name.
   * <!-- end-model-doc -->
   * @see #NAME_EN
   * @model
   * @generated
   * @ordered
   */
  public static final int NAME_EN_VALUE = 3;

  /**
   * The '<em><b>DESCRIPTION FR</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its description in French.
   * <!-- end-model-doc -->
   * @see #DESCRIPTION_FR
   * @model
   * @generated
   * @ordered
   */
  public static final int DESCRIPTION_FR_VALUE = 4;

  /**
   * The '<em><b>DESCRIPTION EN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its description in English.
   * <!-- end-model-doc -->
   * @see #DESCRIPTION_EN
   * @model
   * @generated
   * @ordered
   */
  public static final int DESCRIPTION_EN_VALUE = 5;

  /**
   * The '<em><b>START</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it begins.
   * <!-- end-model-doc -->
   * @see #START
   * @model
   * @generated
   * @ordered
   */
  public static final int START_VALUE = 6;

  /**
   * The '<em><b>END</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it ends.
   * <!-- end-model-doc -->
   * @see #END
   * @model
   * @generated
   * @ordered
   */
  public static final int END_VALUE = 7;

  /**
   * The '<em><b>TERRITORIES</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where, by name.
   * <!-- end-model-doc -->
   * @see #TERRITORIES
   * @model
   * @generated
   * @ordered
   */
  public static final int TERRITORIES_VALUE = 8;

  /**
   * The '<em><b>PROGRAMMES</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its programmes, by acronym or name.
   * <!-- end-model-doc -->
   * @see #PROGRAMMES
   * @model
   * @generated
   * @ordered
   */
  public static final int PROGRAMMES_VALUE = 9;

  /**
   * The '<em><b>ACTORS</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who takes part, by name.
   * <!-- end-model-doc -->
   * @see #ACTORS
   * @model
   * @generated
   * @ordered
   */
  public static final int ACTORS_VALUE = 10;

  /**
   * The '<em><b>ATTRIBUTE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value of an attribute.
   * <!-- end-model-doc -->
   * @see #ATTRIBUTE
   * @model
   * @generated
   * @ordered
   */
  public static final int ATTRIBUTE_VALUE = 11;

  /**
   * An array of all the '<em><b>Case Field</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final CaseField[] VALUES_ARRAY =
    new CaseField[]
    {
      IGNORED,
      KEY,
      NAME_FR,
      NAME_EN,
      DESCRIPTION_FR,
      DESCRIPTION_EN,
      START,
      END,
      TERRITORIES,
      PROGRAMMES,
      ACTORS,
      ATTRIBUTE,
    };

  /**
   * A public read-only list of all the '<em><b>Case Field</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<CaseField> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Case Field</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static CaseField get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      CaseField result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Case Field</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static CaseField getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      CaseField result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Case Field</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static CaseField get(int value)
  {
    switch (value)
    {
      case IGNORED_VALUE: return IGNORED;
      case KEY_VALUE: return KEY;
      case NAME_FR_VALUE: return NAME_FR;
      case NAME_EN_VALUE: return NAME_EN;
      case DESCRIPTION_FR_VALUE: return DESCRIPTION_FR;
      case DESCRIPTION_EN_VALUE: return DESCRIPTION_EN;
      case START_VALUE: return START;
      case END_VALUE: return END;
      case TERRITORIES_VALUE: return TERRITORIES;
      case PROGRAMMES_VALUE: return PROGRAMMES;
      case ACTORS_VALUE: return ACTORS;
      case ATTRIBUTE_VALUE: return ATTRIBUTE;
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
  private CaseField(int value, String name, String literal)
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
  
} //CaseField
