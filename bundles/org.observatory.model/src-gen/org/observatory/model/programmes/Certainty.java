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
 * A representation of the literals of the enumeration '<em><b>Certainty</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How well a document supports what refers to it.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getCertainty()
 * @model
 * @generated
 */
public enum Certainty implements Enumerator
{
  /**
   * The '<em><b>STATED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The document says it.
   * <!-- end-model-doc -->
   * @see #STATED_VALUE
   * @generated
   * @ordered
   */
  STATED(0, "STATED", "STATED"),

  /**
   * The '<em><b>INFERRED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It follows from what the document says.
   * <!-- end-model-doc -->
   * @see #INFERRED_VALUE
   * @generated
   * @ordered
   */
  INFERRED(1, "INFERRED", "INFERRED"),

  /**
   * The '<em><b>FROM FILE NAME</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Only the name of a file or an address says it.
   * <!-- end-model-doc -->
   * @see #FROM_FILE_NAME_VALUE
   * @generated
   * @ordered
   */
  FROM_FILE_NAME(2, "FROM_FILE_NAME", "FROM_FILE_NAME");

  /**
   * The '<em><b>STATED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The document says it.
   * <!-- end-model-doc -->
   * @see #STATED
   * @model
   * @generated
   * @ordered
   */
  public static final int STATED_VALUE = 0;

  /**
   * The '<em><b>INFERRED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * It follows from what the document says.
   * <!-- end-model-doc -->
   * @see #INFERRED
   * @model
   * @generated
   * @ordered
   */
  public static final int INFERRED_VALUE = 1;

  /**
   * The '<em><b>FROM FILE NAME</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Only the name of a file or an address says it.
   * <!-- end-model-doc -->
   * @see #FROM_FILE_NAME
   * @model
   * @generated
   * @ordered
   */
  public static final int FROM_FILE_NAME_VALUE = 2;

  /**
   * An array of all the '<em><b>Certainty</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final Certainty[] VALUES_ARRAY =
    new Certainty[]
    {
      STATED,
      INFERRED,
      FROM_FILE_NAME,
    };

  /**
   * A public read-only list of all the '<em><b>Certainty</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<Certainty> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Certainty</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Certainty get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Certainty result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Certainty</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Certainty getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      Certainty result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Certainty</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Certainty get(int value)
  {
    switch (value)
    {
      case STATED_VALUE: return STATED;
      case INFERRED_VALUE: return INFERRED;
      case FROM_FILE_NAME_VALUE: return FROM_FILE_NAME;
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
  private Certainty(int value, String name, String literal)
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
  
} //Certainty
