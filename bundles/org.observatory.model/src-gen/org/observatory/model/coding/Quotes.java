/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quotes</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a quotes file: the quotes of one document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Quotes#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.Quotes#getDocument <em>Document</em>}</li>
 *   <li>{@link org.observatory.model.coding.Quotes#getQuotes <em>Quotes</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getQuotes()
 * @model
 * @generated
 */
public interface Quotes extends Identified
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
   * @see org.observatory.model.coding.CodingPackage#getQuotes_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Quotes#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * From which document.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Document</em>' reference.
   * @see #setDocument(Document)
   * @see org.observatory.model.coding.CodingPackage#getQuotes_Document()
   * @model required="true"
   * @generated
   */
  Document getDocument();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Quotes#getDocument <em>Document</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Document</em>' reference.
   * @see #getDocument()
   * @generated
   */
  void setDocument(Document value);

  /**
   * Returns the value of the '<em><b>Quotes</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Quote}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The quotes, by start, end and identity.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Quotes</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getQuotes_Quotes()
   * @model containment="true"
   * @generated
   */
  EList<Quote> getQuotes();

} // Quotes
