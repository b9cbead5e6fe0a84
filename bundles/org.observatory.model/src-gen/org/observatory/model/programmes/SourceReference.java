/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where something stands in a document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.SourceReference#getDocument <em>Document</em>}</li>
 *   <li>{@link org.observatory.model.programmes.SourceReference#getPlaceKind <em>Place Kind</em>}</li>
 *   <li>{@link org.observatory.model.programmes.SourceReference#getPlace <em>Place</em>}</li>
 *   <li>{@link org.observatory.model.programmes.SourceReference#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.observatory.model.programmes.SourceReference#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getSourceReference()
 * @model
 * @generated
 */
public interface SourceReference extends Identified
{
  /**
   * Returns the value of the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The document.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Document</em>' reference.
   * @see #setDocument(SourceDocument)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceReference_Document()
   * @model required="true"
   * @generated
   */
  SourceDocument getDocument();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceReference#getDocument <em>Document</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Document</em>' reference.
   * @see #getDocument()
   * @generated
   */
  void setDocument(SourceDocument value);

  /**
   * Returns the value of the '<em><b>Place Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.PlaceKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The kind of place.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Place Kind</em>' attribute.
   * @see org.observatory.model.programmes.PlaceKind
   * @see #setPlaceKind(PlaceKind)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceReference_PlaceKind()
   * @model
   * @generated
   */
  PlaceKind getPlaceKind();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceReference#getPlaceKind <em>Place Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Place Kind</em>' attribute.
   * @see org.observatory.model.programmes.PlaceKind
   * @see #getPlaceKind()
   * @generated
   */
  void setPlaceKind(PlaceKind value);

  /**
   * Returns the value of the '<em><b>Place</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The heading, or the number of the note or box.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Place</em>' attribute.
   * @see #setPlace(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceReference_Place()
   * @model
   * @generated
   */
  String getPlace();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceReference#getPlace <em>Place</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Place</em>' attribute.
   * @see #getPlace()
   * @generated
   */
  void setPlace(String value);

  /**
   * Returns the value of the '<em><b>Certainty</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.Certainty}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How well it supports what refers to it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Certainty</em>' attribute.
   * @see org.observatory.model.programmes.Certainty
   * @see #setCertainty(Certainty)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceReference_Certainty()
   * @model
   * @generated
   */
  Certainty getCertainty();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceReference#getCertainty <em>Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Certainty</em>' attribute.
   * @see org.observatory.model.programmes.Certainty
   * @see #getCertainty()
   * @generated
   */
  void setCertainty(Certainty value);

  /**
   * Returns the value of the '<em><b>Evidence</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The few characters (a figure, a date, a name) that must occur in the document.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Evidence</em>' attribute.
   * @see #setEvidence(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourceReference_Evidence()
   * @model
   * @generated
   */
  String getEvidence();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.SourceReference#getEvidence <em>Evidence</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Evidence</em>' attribute.
   * @see #getEvidence()
   * @generated
   */
  void setEvidence(String value);

} // SourceReference
