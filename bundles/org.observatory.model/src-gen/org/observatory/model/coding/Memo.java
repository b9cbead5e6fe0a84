/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a memo file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Memo#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.Memo#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.coding.Memo#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.coding.Memo#getText <em>Text</em>}</li>
 *   <li>{@link org.observatory.model.coding.Memo#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.observatory.model.coding.Memo#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getMemo()
 * @model
 * @generated
 */
public interface Memo extends Element
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
   * @see org.observatory.model.coding.CodingPackage#getMemo_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Memo#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.MemoKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its kind.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.coding.MemoKind
   * @see #setKind(MemoKind)
   * @see org.observatory.model.coding.CodingPackage#getMemo_Kind()
   * @model
   * @generated
   */
  MemoKind getKind();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Memo#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.coding.MemoKind
   * @see #getKind()
   * @generated
   */
  void setKind(MemoKind value);

  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it was written.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getMemo_Date()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getDate();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Memo#getDate <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(PartialDate value);

  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it says, in Markdown.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.observatory.model.coding.CodingPackage#getMemo_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Memo#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

  /**
   * Returns the value of the '<em><b>Coder</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who wrote it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Coder</em>' reference.
   * @see #setCoder(Coder)
   * @see org.observatory.model.coding.CodingPackage#getMemo_Coder()
   * @model
   * @generated
   */
  Coder getCoder();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Memo#getCoder <em>Coder</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Coder</em>' reference.
   * @see #getCoder()
   * @generated
   */
  void setCoder(Coder value);

  /**
   * Returns the value of the '<em><b>Links</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Link}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it is about.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Links</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getMemo_Links()
   * @model containment="true"
   * @generated
   */
  EList<Link> getLinks();

} // Memo
