/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The documents that one coder codes in a round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Assignment#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.observatory.model.coding.Assignment#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getAssignment()
 * @model
 * @generated
 */
public interface Assignment extends Identified
{
  /**
   * Returns the value of the '<em><b>Coder</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who codes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Coder</em>' reference.
   * @see #setCoder(Coder)
   * @see org.observatory.model.coding.CodingPackage#getAssignment_Coder()
   * @model required="true"
   * @generated
   */
  Coder getCoder();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Assignment#getCoder <em>Coder</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Coder</em>' reference.
   * @see #getCoder()
   * @generated
   */
  void setCoder(Coder value);

  /**
   * Returns the value of the '<em><b>Documents</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.coding.Document}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Documents</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getAssignment_Documents()
   * @model
   * @generated
   */
  EList<Document> getDocuments();

} // Assignment
