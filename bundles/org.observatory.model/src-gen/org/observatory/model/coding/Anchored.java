/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anchored</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage: a segment of the text of a document, with what stood there when it was marked, so that it is found again after the text was edited.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Anchored#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.coding.Anchored#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.Anchored#getQuotation <em>Quotation</em>}</li>
 *   <li>{@link org.observatory.model.coding.Anchored#getBefore <em>Before</em>}</li>
 *   <li>{@link org.observatory.model.coding.Anchored#getAfter <em>After</em>}</li>
 *   <li>{@link org.observatory.model.coding.Anchored#isUnplaced <em>Unplaced</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getAnchored()
 * @model abstract="true"
 * @generated
 */
public interface Anchored extends Identified
{
  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where it begins, in UTF-16 units from 0 in the normalised text.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(int)
   * @see org.observatory.model.coding.CodingPackage#getAnchored_Start()
   * @model
   * @generated
   */
  int getStart();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Anchored#getStart <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(int value);

  /**
   * Returns the value of the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where it ends: the unit after its last.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(int)
   * @see org.observatory.model.coding.CodingPackage#getAnchored_End()
   * @model
   * @generated
   */
  int getEnd();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Anchored#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(int value);

  /**
   * Returns the value of the '<em><b>Quotation</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The text from start to end.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Quotation</em>' attribute.
   * @see #setQuotation(String)
   * @see org.observatory.model.coding.CodingPackage#getAnchored_Quotation()
   * @model
   * @generated
   */
  String getQuotation();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Anchored#getQuotation <em>Quotation</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Quotation</em>' attribute.
   * @see #getQuotation()
   * @generated
   */
  void setQuotation(String value);

  /**
   * Returns the value of the '<em><b>Before</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Up to 32 units of text before it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Before</em>' attribute.
   * @see #setBefore(String)
   * @see org.observatory.model.coding.CodingPackage#getAnchored_Before()
   * @model
   * @generated
   */
  String getBefore();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Anchored#getBefore <em>Before</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Before</em>' attribute.
   * @see #getBefore()
   * @generated
   */
  void setBefore(String value);

  /**
   * Returns the value of the '<em><b>After</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Up to 32 units of text after it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>After</em>' attribute.
   * @see #setAfter(String)
   * @see org.observatory.model.coding.CodingPackage#getAnchored_After()
   * @model
   * @generated
   */
  String getAfter();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Anchored#getAfter <em>After</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>After</em>' attribute.
   * @see #getAfter()
   * @generated
   */
  void setAfter(String value);

  /**
   * Returns the value of the '<em><b>Unplaced</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether its text could not be found again; start and end are then its last place.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Unplaced</em>' attribute.
   * @see #setUnplaced(boolean)
   * @see org.observatory.model.coding.CodingPackage#getAnchored_Unplaced()
   * @model
   * @generated
   */
  boolean isUnplaced();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Anchored#isUnplaced <em>Unplaced</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Unplaced</em>' attribute.
   * @see #isUnplaced()
   * @generated
   */
  void setUnplaced(boolean value);

} // Anchored
