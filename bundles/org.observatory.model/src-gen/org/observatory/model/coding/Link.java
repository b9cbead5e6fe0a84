/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A link to anything.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Link#getTarget <em>Target</em>}</li>
 *   <li>{@link org.observatory.model.coding.Link#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getLink()
 * @model
 * @generated
 */
public interface Link extends Identified
{
  /**
   * Returns the value of the '<em><b>Target</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * To what.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Target</em>' reference.
   * @see #setTarget(Identified)
   * @see org.observatory.model.coding.CodingPackage#getLink_Target()
   * @model
   * @generated
   */
  Identified getTarget();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Link#getTarget <em>Target</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Target</em>' reference.
   * @see #getTarget()
   * @generated
   */
  void setTarget(Identified value);

  /**
   * Returns the value of the '<em><b>Label</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Why.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Label</em>' attribute.
   * @see #setLabel(String)
   * @see org.observatory.model.coding.CodingPackage#getLink_Label()
   * @model
   * @generated
   */
  String getLabel();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Link#getLabel <em>Label</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Label</em>' attribute.
   * @see #getLabel()
   * @generated
   */
  void setLabel(String value);

} // Link
