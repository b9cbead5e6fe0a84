/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.RoleKind;
import org.observatory.model.programmes.Sourced;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An actor of a case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.CaseActor#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.observatory.model.coding.CaseActor#getName <em>Name</em>}</li>
 *   <li>{@link org.observatory.model.coding.CaseActor#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.observatory.model.coding.CaseActor#getRole <em>Role</em>}</li>
 *   <li>{@link org.observatory.model.coding.CaseActor#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.CaseActor#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getCaseActor()
 * @model
 * @generated
 */
public interface CaseActor extends Sourced
{
  /**
   * Returns the value of the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Which organisation, where the project lists it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Organisation</em>' reference.
   * @see #setOrganisation(Organisation)
   * @see org.observatory.model.coding.CodingPackage#getCaseActor_Organisation()
   * @model
   * @generated
   */
  Organisation getOrganisation();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.CaseActor#getOrganisation <em>Organisation</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Organisation</em>' reference.
   * @see #getOrganisation()
   * @generated
   */
  void setOrganisation(Organisation value);

  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its name otherwise.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.observatory.model.coding.CodingPackage#getCaseActor_Name()
   * @model
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.CaseActor#getName <em>Name</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Profile</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its actor profile.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Profile</em>' reference.
   * @see #setProfile(Category)
   * @see org.observatory.model.coding.CodingPackage#getCaseActor_Profile()
   * @model
   * @generated
   */
  Category getProfile();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.CaseActor#getProfile <em>Profile</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Profile</em>' reference.
   * @see #getProfile()
   * @generated
   */
  void setProfile(Category value);

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
   * @see org.observatory.model.coding.CodingPackage#getCaseActor_Role()
   * @model
   * @generated
   */
  RoleKind getRole();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.CaseActor#getRole <em>Role</em>}' attribute.
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
   * @see org.observatory.model.coding.CodingPackage#getCaseActor_NoteFr()
   * @model
   * @generated
   */
  String getNoteFr();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.CaseActor#getNoteFr <em>Note Fr</em>}' attribute.
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
   * @see org.observatory.model.coding.CodingPackage#getCaseActor_NoteEn()
   * @model
   * @generated
   */
  String getNoteEn();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.CaseActor#getNoteEn <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Note En</em>' attribute.
   * @see #getNoteEn()
   * @generated
   */
  void setNoteEn(String value);

} // CaseActor
