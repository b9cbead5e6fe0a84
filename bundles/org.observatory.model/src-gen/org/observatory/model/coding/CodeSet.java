/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of codes across the tree.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.CodeSet#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.observatory.model.coding.CodeSet#isDimension <em>Dimension</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getCodeSet()
 * @model
 * @generated
 */
public interface CodeSet extends Element
{
  /**
   * Returns the value of the '<em><b>Codes</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.coding.Code}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its codes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Codes</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getCodeSet_Codes()
   * @model
   * @generated
   */
  EList<Code> getCodes();

  /**
   * Returns the value of the '<em><b>Dimension</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether every case is to bear one of its codes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Dimension</em>' attribute.
   * @see #setDimension(boolean)
   * @see org.observatory.model.coding.CodingPackage#getCodeSet_Dimension()
   * @model
   * @generated
   */
  boolean isDimension();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.CodeSet#isDimension <em>Dimension</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Dimension</em>' attribute.
   * @see #isDimension()
   * @generated
   */
  void setDimension(boolean value);

} // CodeSet
