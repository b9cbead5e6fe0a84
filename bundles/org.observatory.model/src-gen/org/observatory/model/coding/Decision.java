/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision about the use of a code, taken when a disagreement was settled or a question came up.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Decision#getText <em>Text</em>}</li>
 *   <li>{@link org.observatory.model.coding.Decision#getQuotation <em>Quotation</em>}</li>
 *   <li>{@link org.observatory.model.coding.Decision#getDocument <em>Document</em>}</li>
 *   <li>{@link org.observatory.model.coding.Decision#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.observatory.model.coding.Decision#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends Identified
{
  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was decided, and why.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.observatory.model.coding.CodingPackage#getDecision_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Decision#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

  /**
   * Returns the value of the '<em><b>Quotation</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The passage it was decided on; empty for a decision in general.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Quotation</em>' attribute.
   * @see #setQuotation(String)
   * @see org.observatory.model.coding.CodingPackage#getDecision_Quotation()
   * @model
   * @generated
   */
  String getQuotation();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Decision#getQuotation <em>Quotation</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Quotation</em>' attribute.
   * @see #getQuotation()
   * @generated
   */
  void setQuotation(String value);

  /**
   * Returns the value of the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The document that passage stands in.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Document</em>' reference.
   * @see #setDocument(Document)
   * @see org.observatory.model.coding.CodingPackage#getDecision_Document()
   * @model
   * @generated
   */
  Document getDocument();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Decision#getDocument <em>Document</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Document</em>' reference.
   * @see #getDocument()
   * @generated
   */
  void setDocument(Document value);

  /**
   * Returns the value of the '<em><b>Coder</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who decided.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Coder</em>' reference.
   * @see #setCoder(Coder)
   * @see org.observatory.model.coding.CodingPackage#getDecision_Coder()
   * @model
   * @generated
   */
  Coder getCoder();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Decision#getCoder <em>Coder</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Coder</em>' reference.
   * @see #getCoder()
   * @generated
   */
  void setCoder(Coder value);

  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getDecision_Date()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getDate();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Decision#getDate <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(PartialDate value);

} // Decision
