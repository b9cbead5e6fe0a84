/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named element; terms keep their French form and have an English label beside it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Element#getNameFr <em>Name Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Element#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Element#getDescriptionFr <em>Description Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Element#getDescriptionEn <em>Description En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Element#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Element#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends Sourced
{
  /**
   * Returns the value of the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The French name, as the documents write it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Name Fr</em>' attribute.
   * @see #setNameFr(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getElement_NameFr()
   * @model
   * @generated
   */
  String getNameFr();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Element#getNameFr <em>Name Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Name Fr</em>' attribute.
   * @see #getNameFr()
   * @generated
   */
  void setNameFr(String value);

  /**
   * Returns the value of the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The English label; empty where the French name stands for both.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Name En</em>' attribute.
   * @see #setNameEn(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getElement_NameEn()
   * @model
   * @generated
   */
  String getNameEn();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Element#getNameEn <em>Name En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Name En</em>' attribute.
   * @see #getNameEn()
   * @generated
   */
  void setNameEn(String value);

  /**
   * Returns the value of the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it is, in French, in our own words.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Description Fr</em>' attribute.
   * @see #setDescriptionFr(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getElement_DescriptionFr()
   * @model
   * @generated
   */
  String getDescriptionFr();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Element#getDescriptionFr <em>Description Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Description Fr</em>' attribute.
   * @see #getDescriptionFr()
   * @generated
   */
  void setDescriptionFr(String value);

  /**
   * Returns the value of the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it is, in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Description En</em>' attribute.
   * @see #setDescriptionEn(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getElement_DescriptionEn()
   * @model
   * @generated
   */
  String getDescriptionEn();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Element#getDescriptionEn <em>Description En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Description En</em>' attribute.
   * @see #getDescriptionEn()
   * @generated
   */
  void setDescriptionEn(String value);

  /**
   * Returns the value of the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A remark in French: what is missing, lost, inferred.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Note Fr</em>' attribute.
   * @see #setNoteFr(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getElement_NoteFr()
   * @model
   * @generated
   */
  String getNoteFr();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Element#getNoteFr <em>Note Fr</em>}' attribute.
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
   * The same remark in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Note En</em>' attribute.
   * @see #setNoteEn(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getElement_NoteEn()
   * @model
   * @generated
   */
  String getNoteEn();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Element#getNoteEn <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Note En</em>' attribute.
   * @see #getNoteEn()
   * @generated
   */
  void setNoteEn(String value);

} // Element
