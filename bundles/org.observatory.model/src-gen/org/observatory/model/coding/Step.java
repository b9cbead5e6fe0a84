/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of a trajectory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Step#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.coding.Step#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.Step#getState <em>State</em>}</li>
 *   <li>{@link org.observatory.model.coding.Step#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.Step#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link org.observatory.model.coding.Step#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.observatory.model.coding.Step#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.observatory.model.coding.Step#getOpenedBy <em>Opened By</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getStep()
 * @model
 * @generated
 */
public interface Step extends Sourced
{
  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When the state begins; empty where that is not known.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getStep_Date()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getDate();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Step#getDate <em>Date</em>}' attribute.
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
   * When it is known to end, included; empty for an open end.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getStep_End()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getEnd();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Step#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(PartialDate value);

  /**
   * Returns the value of the '<em><b>State</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The state.
   * <!-- end-model-doc -->
   * @return the value of the '<em>State</em>' reference.
   * @see #setState(Category)
   * @see org.observatory.model.coding.CodingPackage#getStep_State()
   * @model
   * @generated
   */
  Category getState();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Step#getState <em>State</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>State</em>' reference.
   * @see #getState()
   * @generated
   */
  void setState(Category value);

  /**
   * Returns the value of the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What happened, in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Note Fr</em>' attribute.
   * @see #setNoteFr(String)
   * @see org.observatory.model.coding.CodingPackage#getStep_NoteFr()
   * @model
   * @generated
   */
  String getNoteFr();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Step#getNoteFr <em>Note Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Note Fr</em>' attribute.
   * @see #getNoteFr()
   * @generated
   */
  void setNoteFr(String value);

  /**
   * Returns the value of the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What happened, in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Note En</em>' attribute.
   * @see #setNoteEn(String)
   * @see org.observatory.model.coding.CodingPackage#getStep_NoteEn()
   * @model
   * @generated
   */
  String getNoteEn();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Step#getNoteEn <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Note En</em>' attribute.
   * @see #getNoteEn()
   * @generated
   */
  void setNoteEn(String value);

  /**
   * Returns the value of the '<em><b>Certainty</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.StepCertainty}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How sure it is.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Certainty</em>' attribute.
   * @see org.observatory.model.coding.StepCertainty
   * @see #setCertainty(StepCertainty)
   * @see org.observatory.model.coding.CodingPackage#getStep_Certainty()
   * @model
   * @generated
   */
  StepCertainty getCertainty();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Step#getCertainty <em>Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Certainty</em>' attribute.
   * @see org.observatory.model.coding.StepCertainty
   * @see #getCertainty()
   * @generated
   */
  void setCertainty(StepCertainty value);

  /**
   * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Evidence}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The passages that support it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Evidence</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getStep_Evidence()
   * @model containment="true"
   * @generated
   */
  EList<Evidence> getEvidence();

  /**
   * Returns the value of the '<em><b>Opened By</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.coding.Step}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The steps that opened this one, of any trajectory.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Opened By</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getStep_OpenedBy()
   * @model
   * @generated
   */
  EList<Step> getOpenedBy();

} // Step
