/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document the data were entered from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.SourceDocument#getKey <em>Key</em>}</li>
 *   <li>{@link org.observatory.model.programmes.SourceDocument#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.programmes.SourceDocument#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.observatory.model.programmes.SourceDocument#getPublication <em>Publication</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getSourceDocument()
 * @model
 * @generated
 */
public interface SourceDocument extends Element
{
  /**
   * Returns the value of the '<em><b>Key</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its short key: 000, 001, …
   * <!-- end-model-doc -->
   * @return the value of the '<em>Key</em>' attribute.
   * @see #setKey(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceDocument_Key()
   * @model
   * @generated
   */
  String getKey();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceDocument#getKey <em>Key</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Key</em>' attribute.
   * @see #getKey()
   * @generated
   */
  void setKey(String value);

  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it was published.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceDocument_Date()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getDate();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceDocument#getDate <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(PartialDate value);

  /**
   * Returns the value of the '<em><b>File Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The name of the file the text was read from.
   * <!-- end-model-doc -->
   * @return the value of the '<em>File Name</em>' attribute.
   * @see #setFileName(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceDocument_FileName()
   * @model
   * @generated
   */
  String getFileName();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceDocument#getFileName <em>File Name</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>File Name</em>' attribute.
   * @see #getFileName()
   * @generated
   */
  void setFileName(String value);

  /**
   * Returns the value of the '<em><b>Publication</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The publication it is the text of.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Publication</em>' reference.
   * @see #setPublication(Publication)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceDocument_Publication()
   * @model
   * @generated
   */
  Publication getPublication();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceDocument#getPublication <em>Publication</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Publication</em>' reference.
   * @see #getPublication()
   * @generated
   */
  void setPublication(Publication value);

} // SourceDocument
