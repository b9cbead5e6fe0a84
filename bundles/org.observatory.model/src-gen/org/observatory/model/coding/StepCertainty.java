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
 * A representation of the literals of the enumeration '<em><b>Step Certainty</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How sure a step is.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingPackage#getStepCertainty()
 * @model
 * @generated
 */
public enum StepCertainty implements Enumerator
{
  /**
   * The '<em><b>CERTAIN</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The evidence says it.
   * <!-- end-model-doc -->
   * @see #CERTAIN_VALUE
   * @generated
   * @ordered
   */
  CERTAIN(0, "CERTAIN", "CERTAIN"),

  /**
   * The '<em><b>PROBABLE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The evidence suggests it.
   * <!-- end-model-doc -->
   * @see #PROBABLE_VALUE
   * @generated
   * @ordered
   */
  PROBABLE(1, "PROBABLE", "PROBABLE"),

  /**
   * The '<em><b>CONJECTURED</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The researcher supposes it.
   * <!-- end-model-doc -->
   * @see #CONJECTURED_VALUE
   * @generated
   * @ordered
   */
  CONJECTURED(2, "CONJECTURED", "CONJECTURED");

  /**
   * The '<em><b>CERTAIN</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The evidence says it.
   * <!-- end-model-doc -->
   * @see #CERTAIN
   * @model
   * @generated
   * @ordered
   */
  public static final int CERTAIN_VALUE = 0;

  /**
   * The '<em><b>PROBABLE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The evidence suggests it.
   * <!-- end-model-doc -->
   * @see #PROBABLE
   * @model
   * @generated
   * @ordered
   */
  public static final int PROBABLE_VALUE = 1;

  /**
   * The '<em><b>CONJECTURED</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The researcher supposes it.
   * <!-- end-model-doc -->
   * @see #CONJECTURED
   * @model
   * @generated
   * @ordered
   */
  public static final int CONJECTURED_VALUE = 2;

  /**
   * An array of all the '<em><b>Step Certainty</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final StepCertainty[] VALUES_ARRAY =
    new StepCertainty[]
    {
      CERTAIN,
      PROBABLE,
      CONJECTURED,
    };

  /**
   * A public read-only list of all the '<em><b>Step Certainty</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<StepCertainty> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Step Certainty</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static StepCertainty get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      StepCertainty result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Step Certainty</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static StepCertainty getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      StepCertainty result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Step Certainty</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static StepCertainty get(int value)
  {
    switch (value)
    {
      case CERTAIN_VALUE: return CERTAIN;
      case PROBABLE_VALUE: return PROBABLE;
      case CONJECTURED_VALUE: return CONJECTURED;
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
  private StepCertainty(int value, String name, String literal)
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
  
} //StepCertainty
