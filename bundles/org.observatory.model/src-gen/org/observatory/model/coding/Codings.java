/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Codings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a codings file: what one coder coded in one document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Codings#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.Codings#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.observatory.model.coding.Codings#getDocument <em>Document</em>}</li>
 *   <li>{@link org.observatory.model.coding.Codings#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.observatory.model.coding.Codings#getRulings <em>Rulings</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getCodings()
 * @model
 * @generated
 */
public interface Codings extends Identified
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
   * @see org.observatory.model.coding.CodingPackage#getCodings_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Codings#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Coder</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who coded.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Coder</em>' reference.
   * @see #setCoder(Coder)
   * @see org.observatory.model.coding.CodingPackage#getCodings_Coder()
   * @model required="true"
   * @generated
   */
  Coder getCoder();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Codings#getCoder <em>Coder</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Coder</em>' reference.
   * @see #getCoder()
   * @generated
   */
  void setCoder(Coder value);

  /**
   * Returns the value of the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was coded.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Document</em>' reference.
   * @see #setDocument(Document)
   * @see org.observatory.model.coding.CodingPackage#getCodings_Document()
   * @model required="true"
   * @generated
   */
  Document getDocument();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Codings#getDocument <em>Document</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Document</em>' reference.
   * @see #getDocument()
   * @generated
   */
  void setDocument(Document value);

  /**
   * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Coding}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The coded passages, by start, end and identity.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Codings</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getCodings_Codings()
   * @model containment="true"
   * @generated
   */
  EList<Coding> getCodings();

  /**
   * Returns the value of the '<em><b>Rulings</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Ruling}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was settled about disagreements in this document, by start, end and identity; only in the layer that settles them.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Rulings</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getCodings_Rulings()
   * @model containment="true"
   * @generated
   */
  EList<Ruling> getRulings();

} // Codings
