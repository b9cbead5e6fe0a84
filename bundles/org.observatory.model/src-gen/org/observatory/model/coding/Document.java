/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document; its text stands beside it in a file of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Document#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getOriginalDigest <em>Original Digest</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getCharset <em>Charset</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getDiffusion <em>Diffusion</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getParts <em>Parts</em>}</li>
 *   <li>{@link org.observatory.model.coding.Document#getSpeakers <em>Speakers</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends Described
{
  /**
   * Returns the value of the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The version of the file format; a reader refuses a number above its own.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Format Version</em>' attribute.
   * @see #setFormatVersion(int)
   * @see org.observatory.model.coding.CodingPackage#getDocument_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Language</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The language of its text, as a two-letter code.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Language</em>' attribute.
   * @see #setLanguage(String)
   * @see org.observatory.model.coding.CodingPackage#getDocument_Language()
   * @model
   * @generated
   */
  String getLanguage();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getLanguage <em>Language</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Language</em>' attribute.
   * @see #getLanguage()
   * @generated
   */
  void setLanguage(String value);

  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it was written or said.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getDocument_Date()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getDate();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getDate <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(PartialDate value);

  /**
   * Returns the value of the '<em><b>Original</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The name of the file as received, in the folder of originals.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Original</em>' attribute.
   * @see #setOriginal(String)
   * @see org.observatory.model.coding.CodingPackage#getDocument_Original()
   * @model
   * @generated
   */
  String getOriginal();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getOriginal <em>Original</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Original</em>' attribute.
   * @see #getOriginal()
   * @generated
   */
  void setOriginal(String value);

  /**
   * Returns the value of the '<em><b>Original Digest</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The SHA-256 of the file as received, in lower-case hexadecimal digits.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Original Digest</em>' attribute.
   * @see #setOriginalDigest(String)
   * @see org.observatory.model.coding.CodingPackage#getDocument_OriginalDigest()
   * @model
   * @generated
   */
  String getOriginalDigest();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getOriginalDigest <em>Original Digest</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Original Digest</em>' attribute.
   * @see #getOriginalDigest()
   * @generated
   */
  void setOriginalDigest(String value);

  /**
   * Returns the value of the '<em><b>Charset</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The character set the original was read in.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Charset</em>' attribute.
   * @see #setCharset(String)
   * @see org.observatory.model.coding.CodingPackage#getDocument_Charset()
   * @model
   * @generated
   */
  String getCharset();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getCharset <em>Charset</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Charset</em>' attribute.
   * @see #getCharset()
   * @generated
   */
  void setCharset(String value);

  /**
   * Returns the value of the '<em><b>Digest</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Digest</em>' attribute.
   * @see #setDigest(String)
   * @see org.observatory.model.coding.CodingPackage#getDocument_Digest()
   * @model
   * @generated
   */
  String getDigest();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getDigest <em>Digest</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Digest</em>' attribute.
   * @see #getDigest()
   * @generated
   */
  void setDigest(String value);

  /**
   * Returns the value of the '<em><b>Consent</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.Consent}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What the people in it agreed to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Consent</em>' attribute.
   * @see org.observatory.model.coding.Consent
   * @see #setConsent(Consent)
   * @see org.observatory.model.coding.CodingPackage#getDocument_Consent()
   * @model
   * @generated
   */
  Consent getConsent();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getConsent <em>Consent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Consent</em>' attribute.
   * @see org.observatory.model.coding.Consent
   * @see #getConsent()
   * @generated
   */
  void setConsent(Consent value);

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
   * @see org.observatory.model.coding.CodingPackage#getDocument_Diffusion()
   * @model
   * @generated
   */
  Diffusion getDiffusion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Document#getDiffusion <em>Diffusion</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Diffusion</em>' attribute.
   * @see org.observatory.model.coding.Diffusion
   * @see #getDiffusion()
   * @generated
   */
  void setDiffusion(Diffusion value);

  /**
   * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Part}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its headings, paragraphs and turns, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Parts</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getDocument_Parts()
   * @model containment="true"
   * @generated
   */
  EList<Part> getParts();

  /**
   * Returns the value of the '<em><b>Speakers</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Speaker}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who speaks in it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Speakers</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getDocument_Speakers()
   * @model containment="true"
   * @generated
   */
  EList<Speaker> getSpeakers();

} // Document
