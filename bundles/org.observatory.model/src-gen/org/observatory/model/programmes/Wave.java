/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wave</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One wave of fieldwork.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Wave#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Wave#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getWave()
 * @model
 * @generated
 */
public interface Wave extends Sourced
{
  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it begins.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getWave_Date()
   * @model dataType="org.observatory.model.programmes.PartialDate" required="true"
   * @generated
   */
  PartialDate getDate();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Wave#getDate <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(PartialDate value);

  /**
   * Returns the value of the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it ends, included; empty when it lies within the date.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getWave_End()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getEnd();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Wave#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(PartialDate value);

} // Wave
