/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The role of an organisation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Participation#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Participation#getRole <em>Role</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Participation#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Participation#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getParticipation()
 * @model
 * @generated
 */
public interface Participation extends Sourced
{
  /**
   * Returns the value of the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Organisation</em>' reference.
   * @see #setOrganisation(Organisation)
   * @see org.observatory.model.programmes.ProgrammesPackage#getParticipation_Organisation()
   * @model required="true"
   * @generated
   */
  Organisation getOrganisation();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Participation#getOrganisation <em>Organisation</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Organisation</em>' reference.
   * @see #getOrganisation()
   * @generated
   */
  void setOrganisation(Organisation value);

  /**
   * Returns the value of the '<em><b>Role</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.RoleKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it does.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Role</em>' attribute.
   * @see org.observatory.model.programmes.RoleKind
   * @see #setRole(RoleKind)
   * @see org.observatory.model.programmes.ProgrammesPackage#getParticipation_Role()
   * @model
   * @generated
   */
  RoleKind getRole();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Participation#getRole <em>Role</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Role</em>' attribute.
   * @see org.observatory.model.programmes.RoleKind
   * @see #getRole()
   * @generated
   */
  void setRole(RoleKind value);

  /**
   * Returns the value of the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A precision in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Note Fr</em>' attribute.
   * @see #setNoteFr(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getParticipation_NoteFr()
   * @model
   * @generated
   */
  String getNoteFr();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Participation#getNoteFr <em>Note Fr</em>}' attribute.
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
   * The same in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Note En</em>' attribute.
   * @see #setNoteEn(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getParticipation_NoteEn()
   * @model
   * @generated
   */
  String getNoteEn();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Participation#getNoteEn <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Note En</em>' attribute.
   * @see #getNoteEn()
   * @generated
   */
  void setNoteEn(String value);

} // Participation
