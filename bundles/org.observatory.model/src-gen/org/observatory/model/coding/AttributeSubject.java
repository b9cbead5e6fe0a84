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
 * A representation of the literals of the enumeration '<em><b>Attribute Subject</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an attribute describes.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getAttributeSubject()
 * @model
 * @generated
 */
public enum AttributeSubject implements Enumerator
{
  /**
   * The '<em><b>CASE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A case.
   * <!-- end-model-doc -->
   * @see #CASE_VALUE
   * @generated
   * @ordered
   */
  CASE(0, "CASE", "CASE"),

  /**
   * The '<em><b>SPEAKER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A speaker.
   * <!-- end-model-doc -->
   * @see #SPEAKER_VALUE
   * @generated
   * @ordered
   */
  SPEAKER(1, "SPEAKER", "SPEAKER"),

  /**
   * The '<em><b>DOCUMENT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A document.
   * <!-- end-model-doc -->
   * @see #DOCUMENT_VALUE
   * @generated
   * @ordered
   */
  DOCUMENT(2, "DOCUMENT", "DOCUMENT");

  /**
   * The '<em><b>CASE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A case.
   * <!-- end-model-doc -->
   * @see #CASE
   * @model
   * @generated
   * @ordered
   */
  public static final int CASE_VALUE = 0;

  /**
   * The '<em><b>SPEAKER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A speaker.
   * <!-- end-model-doc -->
   * @see #SPEAKER
   * @model
   * @generated
   * @ordered
   */
  public static final int SPEAKER_VALUE = 1;

  /**
   * The '<em><b>DOCUMENT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A document.
   * <!-- end-model-doc -->
   * @see #DOCUMENT
   * @model
   * @generated
   * @ordered
   */
  public static final int DOCUMENT_VALUE = 2;

  /**
   * An array of all the '<em><b>Attribute Subject</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final AttributeSubject[] VALUES_ARRAY =
    new AttributeSubject[]
    {
      CASE,
      SPEAKER,
      DOCUMENT,
    };

  /**
   * A public read-only list of all the '<em><b>Attribute Subject</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<AttributeSubject> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Attribute Subject</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static AttributeSubject get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      AttributeSubject result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Attribute Subject</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static AttributeSubject getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      AttributeSubject result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Attribute Subject</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static AttributeSubject get(int value)
  {
    switch (value)
    {
      case CASE_VALUE: return CASE;
      case SPEAKER_VALUE: return SPEAKER;
      case DOCUMENT_VALUE: return DOCUMENT;
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
  private AttributeSubject(int value, String name, String literal)
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
  
} //AttributeSubject
