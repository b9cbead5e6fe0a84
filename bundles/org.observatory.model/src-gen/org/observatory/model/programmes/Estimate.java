/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Estimate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value of a figure. A value is kept as printed: 81 with the unit per cent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Estimate#getValue <em>Value</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Estimate#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Estimate#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Estimate#getDates <em>Dates</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Estimate#getDateCertainty <em>Date Certainty</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Estimate#getBase <em>Base</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Estimate#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Estimate#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate()
 * @model
 * @generated
 */
public interface Estimate extends Sourced
{
  /**
   * Returns the value of the '<em><b>Value</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value as printed, in the unit.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Value</em>' attribute.
   * @see #setValue(BigDecimal)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate_Value()
   * @model required="true"
   * @generated
   */
  BigDecimal getValue();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Estimate#getValue <em>Value</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Value</em>' attribute.
   * @see #getValue()
   * @generated
   */
  void setValue(BigDecimal value);

  /**
   * Returns the value of the '<em><b>Unit</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.Unit}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its unit.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Unit</em>' attribute.
   * @see org.observatory.model.programmes.Unit
   * @see #isSetUnit()
   * @see #unsetUnit()
   * @see #setUnit(Unit)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate_Unit()
   * @model unsettable="true"
   * @generated
   */
  Unit getUnit();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Estimate#getUnit <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Unit</em>' attribute.
   * @see org.observatory.model.programmes.Unit
   * @see #isSetUnit()
   * @see #unsetUnit()
   * @see #getUnit()
   * @generated
   */
  void setUnit(Unit value);

  /**
   * Unsets the value of the '{@link org.observatory.model.programmes.Estimate#getUnit <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isSetUnit()
   * @see #getUnit()
   * @see #setUnit(Unit)
   * @generated
   */
  void unsetUnit();

  /**
   * Returns whether the value of the '{@link org.observatory.model.programmes.Estimate#getUnit <em>Unit</em>}' attribute is set.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return whether the value of the '<em>Unit</em>' attribute is set.
   * @see #unsetUnit()
   * @see #getUnit()
   * @see #setUnit(Unit)
   * @generated
   */
  boolean isSetUnit();

  /**
   * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.Qualifier}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How the document qualifies it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Qualifier</em>' attribute.
   * @see org.observatory.model.programmes.Qualifier
   * @see #setQualifier(Qualifier)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate_Qualifier()
   * @model
   * @generated
   */
  Qualifier getQualifier();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Estimate#getQualifier <em>Qualifier</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Qualifier</em>' attribute.
   * @see org.observatory.model.programmes.Qualifier
   * @see #getQualifier()
   * @generated
   */
  void setQualifier(Qualifier value);

  /**
   * Returns the value of the '<em><b>Dates</b></em>' attribute list.
   * The list contents are of type {@link org.observatory.analysis.PartialDate}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The dates of its fieldwork, or of the state it describes; empty when undated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Dates</em>' attribute list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate_Dates()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  EList<PartialDate> getDates();

  /**
   * Returns the value of the '<em><b>Date Certainty</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.Certainty}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How well the documents support the dates.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date Certainty</em>' attribute.
   * @see org.observatory.model.programmes.Certainty
   * @see #setDateCertainty(Certainty)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate_DateCertainty()
   * @model
   * @generated
   */
  Certainty getDateCertainty();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Estimate#getDateCertainty <em>Date Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date Certainty</em>' attribute.
   * @see org.observatory.model.programmes.Certainty
   * @see #getDateCertainty()
   * @generated
   */
  void setDateCertainty(Certainty value);

  /**
   * Returns the value of the '<em><b>Base</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How many units answered (n); unset when unknown, and then no interval is computed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Base</em>' attribute.
   * @see #setBase(Integer)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate_Base()
   * @model
   * @generated
   */
  Integer getBase();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Estimate#getBase <em>Base</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Base</em>' attribute.
   * @see #getBase()
   * @generated
   */
  void setBase(Integer value);

  /**
   * Returns the value of the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A precision in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Note Fr</em>' attribute.
   * @see #setNoteFr(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate_NoteFr()
   * @model
   * @generated
   */
  String getNoteFr();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Estimate#getNoteFr <em>Note Fr</em>}' attribute.
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
   * The same in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Note En</em>' attribute.
   * @see #setNoteEn(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEstimate_NoteEn()
   * @model
   * @generated
   */
  String getNoteEn();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Estimate#getNoteEn <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Note En</em>' attribute.
   * @see #getNoteEn()
   * @generated
   */
  void setNoteEn(String value);

} // Estimate
