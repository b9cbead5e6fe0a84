/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.model.programmes.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who codes, or a layer of arbitrated codings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Coder#getSlug <em>Slug</em>}</li>
 *   <li>{@link org.observatory.model.coding.Coder#isArbitrated <em>Arbitrated</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getCoder()
 * @model
 * @generated
 */
public interface Coder extends Element
{
  /**
   * Returns the value of the '<em><b>Slug</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The name of the folder of the codings, fixed when it was made.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Slug</em>' attribute.
   * @see #setSlug(String)
   * @see org.observatory.model.coding.CodingPackage#getCoder_Slug()
   * @model
   * @generated
   */
  String getSlug();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Coder#getSlug <em>Slug</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Slug</em>' attribute.
   * @see #getSlug()
   * @generated
   */
  void setSlug(String value);

  /**
   * Returns the value of the '<em><b>Arbitrated</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether this is the layer that settles disagreements.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Arbitrated</em>' attribute.
   * @see #setArbitrated(boolean)
   * @see org.observatory.model.coding.CodingPackage#getCoder_Arbitrated()
   * @model
   * @generated
   */
  boolean isArbitrated();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Coder#isArbitrated <em>Arbitrated</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Arbitrated</em>' attribute.
   * @see #isArbitrated()
   * @generated
   */
  void setArbitrated(boolean value);

} // Coder
