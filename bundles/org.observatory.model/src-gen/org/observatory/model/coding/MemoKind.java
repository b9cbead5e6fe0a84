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
 * A representation of the literals of the enumeration '<em><b>Memo Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kind of a memo.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getMemoKind()
 * @model
 * @generated
 */
public enum MemoKind implements Enumerator
{
  /**
   * The '<em><b>OBSERVATION</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was seen.
   * <!-- end-model-doc -->
   * @see #OBSERVATION_VALUE
   * @generated
   * @ordered
   */
  OBSERVATION(0, "OBSERVATION", "OBSERVATION"),

  /**
   * The '<em><b>THEORY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it may mean.
   * <!-- end-model-doc -->
   * @see #THEORY_VALUE
   * @generated
   * @ordered
   */
  THEORY(1, "THEORY", "THEORY"),

  /**
   * The '<em><b>METHOD</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How the work is done.
   * <!-- end-model-doc -->
   * @see #METHOD_VALUE
   * @generated
   * @ordered
   */
  METHOD(2, "METHOD", "METHOD"),

  /**
   * The '<em><b>JOURNAL</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An entry of the research journal.
   * <!-- end-model-doc -->
   * @see #JOURNAL_VALUE
   * @generated
   * @ordered
   */
  JOURNAL(3, "JOURNAL", "JOURNAL");

  /**
   * The '<em><b>OBSERVATION</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was seen.
   * <!-- end-model-doc -->
   * @see #OBSERVATION
   * @model
   * @generated
   * @ordered
   */
  public static final int OBSERVATION_VALUE = 0;

  /**
   * The '<em><b>THEORY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it may mean.
   * <!-- end-model-doc -->
   * @see #THEORY
   * @model
   * @generated
   * @ordered
   */
  public static final int THEORY_VALUE = 1;

  /**
   * The '<em><b>METHOD</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How the work is done.
   * <!-- end-model-doc -->
   * @see #METHOD
   * @model
   * @generated
   * @ordered
   */
  public static final int METHOD_VALUE = 2;

  /**
   * The '<em><b>JOURNAL</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An entry of the research journal.
   * <!-- end-model-doc -->
   * @see #JOURNAL
   * @model
   * @generated
   * @ordered
   */
  public static final int JOURNAL_VALUE = 3;

  /**
   * An array of all the '<em><b>Memo Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final MemoKind[] VALUES_ARRAY =
    new MemoKind[]
    {
      OBSERVATION,
      THEORY,
      METHOD,
      JOURNAL,
    };

  /**
   * A public read-only list of all the '<em><b>Memo Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<MemoKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Memo Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static MemoKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      MemoKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Memo Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static MemoKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      MemoKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Memo Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static MemoKind get(int value)
  {
    switch (value)
    {
      case OBSERVATION_VALUE: return OBSERVATION;
      case THEORY_VALUE: return THEORY;
      case METHOD_VALUE: return METHOD;
      case JOURNAL_VALUE: return JOURNAL;
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
  private MemoKind(int value, String name, String literal)
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
  
} //MemoKind
