/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage that supports a step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Evidence#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Anchored
{
  /**
   * Returns the value of the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * In which document.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Document</em>' reference.
   * @see #setDocument(Document)
   * @see org.observatory.model.coding.CodingPackage#getEvidence_Document()
   * @model required="true"
   * @generated
   */
  Document getDocument();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Evidence#getDocument <em>Document</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Document</em>' reference.
   * @see #getDocument()
   * @generated
   */
  void setDocument(Document value);

} // Evidence
