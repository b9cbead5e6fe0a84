/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Described</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever has attribute values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Described#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getDescribed()
 * @model abstract="true"
 * @generated
 */
public interface Described extends Element
{
  /**
   * Returns the value of the '<em><b>Values</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.AttributeValue}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its values, at most one an attribute; none where nothing was entered.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Values</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getDescribed_Values()
   * @model containment="true"
   * @generated
   */
  EList<AttributeValue> getValues();

} // Described
