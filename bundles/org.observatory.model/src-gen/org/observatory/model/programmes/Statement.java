/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one side says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Statement#getValue <em>Value</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Statement#getValueEn <em>Value En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Statement#isRetained <em>Retained</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getStatement()
 * @model
 * @generated
 */
public interface Statement extends Sourced
{
  /**
   * Returns the value of the '<em><b>Value</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it says, as it is shown in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Value</em>' attribute.
   * @see #setValue(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getStatement_Value()
   * @model
   * @generated
   */
  String getValue();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Statement#getValue <em>Value</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Value</em>' attribute.
   * @see #getValue()
   * @generated
   */
  void setValue(String value);

  /**
   * Returns the value of the '<em><b>Value En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The same in English; empty where it is the same.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Value En</em>' attribute.
   * @see #setValueEn(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getStatement_ValueEn()
   * @model
   * @generated
   */
  String getValueEn();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Statement#getValueEn <em>Value En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Value En</em>' attribute.
   * @see #getValueEn()
   * @generated
   */
  void setValueEn(String value);

  /**
   * Returns the value of the '<em><b>Retained</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether this is the one the workbench uses.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Retained</em>' attribute.
   * @see #setRetained(boolean)
   * @see org.observatory.model.programmes.ProgrammesPackage#getStatement_Retained()
   * @model
   * @generated
   */
  boolean isRetained();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Statement#isRetained <em>Retained</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Retained</em>' attribute.
   * @see #isRetained()
   * @generated
   */
  void setRetained(boolean value);

} // Statement
