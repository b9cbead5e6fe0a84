/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Speaker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who speaks in a document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Speaker#isLeftOut <em>Left Out</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getSpeaker()
 * @model
 * @generated
 */
public interface Speaker extends Described
{
  /**
   * Returns the value of the '<em><b>Left Out</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether it is left out of counts, as an interviewer is.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Left Out</em>' attribute.
   * @see #setLeftOut(boolean)
   * @see org.observatory.model.coding.CodingPackage#getSpeaker_LeftOut()
   * @model
   * @generated
   */
  boolean isLeftOut();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Speaker#isLeftOut <em>Left Out</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Left Out</em>' attribute.
   * @see #isLeftOut()
   * @generated
   */
  void setLeftOut(boolean value);

} // Speaker
