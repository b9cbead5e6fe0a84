/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the columns of a spreadsheet become cases.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.CaseMapping#getName <em>Name</em>}</li>
 *   <li>{@link org.observatory.model.coding.CaseMapping#getColumns <em>Columns</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getCaseMapping()
 * @model
 * @generated
 */
public interface CaseMapping extends Identified
{
  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What people call it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.observatory.model.coding.CodingPackage#getCaseMapping_Name()
   * @model
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.CaseMapping#getName <em>Name</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.MappingColumn}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * One for each column, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Columns</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getCaseMapping_Columns()
   * @model containment="true"
   * @generated
   */
  EList<MappingColumn> getColumns();

} // CaseMapping
