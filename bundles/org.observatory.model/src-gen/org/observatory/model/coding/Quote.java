/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quote</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage kept to be printed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Quote#getState <em>State</em>}</li>
 *   <li>{@link org.observatory.model.coding.Quote#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.observatory.model.coding.Quote#getDiffusion <em>Diffusion</em>}</li>
 *   <li>{@link org.observatory.model.coding.Quote#getMemo <em>Memo</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getQuote()
 * @model
 * @generated
 */
public interface Quote extends Anchored
{
  /**
   * Returns the value of the '<em><b>State</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.QuoteState}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How far it has come.
   * <!-- end-model-doc -->
   * @return the value of the '<em>State</em>' attribute.
   * @see org.observatory.model.coding.QuoteState
   * @see #setState(QuoteState)
   * @see org.observatory.model.coding.CodingPackage#getQuote_State()
   * @model
   * @generated
   */
  QuoteState getState();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Quote#getState <em>State</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>State</em>' attribute.
   * @see org.observatory.model.coding.QuoteState
   * @see #getState()
   * @generated
   */
  void setState(QuoteState value);

  /**
   * Returns the value of the '<em><b>Attribution</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whose words, as printed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Attribution</em>' attribute.
   * @see #setAttribution(String)
   * @see org.observatory.model.coding.CodingPackage#getQuote_Attribution()
   * @model
   * @generated
   */
  String getAttribution();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Quote#getAttribution <em>Attribution</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Attribution</em>' attribute.
   * @see #getAttribution()
   * @generated
   */
  void setAttribution(String value);

  /**
   * Returns the value of the '<em><b>Diffusion</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.Diffusion}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How far it may go.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Diffusion</em>' attribute.
   * @see org.observatory.model.coding.Diffusion
   * @see #setDiffusion(Diffusion)
   * @see org.observatory.model.coding.CodingPackage#getQuote_Diffusion()
   * @model
   * @generated
   */
  Diffusion getDiffusion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Quote#getDiffusion <em>Diffusion</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Diffusion</em>' attribute.
   * @see org.observatory.model.coding.Diffusion
   * @see #getDiffusion()
   * @generated
   */
  void setDiffusion(Diffusion value);

  /**
   * Returns the value of the '<em><b>Memo</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A remark.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Memo</em>' attribute.
   * @see #setMemo(String)
   * @see org.observatory.model.coding.CodingPackage#getQuote_Memo()
   * @model
   * @generated
   */
  String getMemo();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Quote#getMemo <em>Memo</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Memo</em>' attribute.
   * @see #getMemo()
   * @generated
   */
  void setMemo(String value);

} // Quote
