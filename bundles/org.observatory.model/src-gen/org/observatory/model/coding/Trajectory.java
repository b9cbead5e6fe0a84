/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.Typology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trajectory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a trajectory file: the dated states of a territory, an organisation or an engagement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Trajectory#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.Trajectory#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.coding.Trajectory#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.observatory.model.coding.Trajectory#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.observatory.model.coding.Trajectory#getStates <em>States</em>}</li>
 *   <li>{@link org.observatory.model.coding.Trajectory#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getTrajectory()
 * @model
 * @generated
 */
public interface Trajectory extends Element
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
   * @see org.observatory.model.coding.CodingPackage#getTrajectory_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Trajectory#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.HolderKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Of whom or what.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.coding.HolderKind
   * @see #setKind(HolderKind)
   * @see org.observatory.model.coding.CodingPackage#getTrajectory_Kind()
   * @model
   * @generated
   */
  HolderKind getKind();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Trajectory#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.coding.HolderKind
   * @see #getKind()
   * @generated
   */
  void setKind(HolderKind value);

  /**
   * Returns the value of the '<em><b>Territory</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Of which territory.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Territory</em>' reference.
   * @see #setTerritory(Territory)
   * @see org.observatory.model.coding.CodingPackage#getTrajectory_Territory()
   * @model
   * @generated
   */
  Territory getTerritory();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Trajectory#getTerritory <em>Territory</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Territory</em>' reference.
   * @see #getTerritory()
   * @generated
   */
  void setTerritory(Territory value);

  /**
   * Returns the value of the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Of which organisation.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Organisation</em>' reference.
   * @see #setOrganisation(Organisation)
   * @see org.observatory.model.coding.CodingPackage#getTrajectory_Organisation()
   * @model
   * @generated
   */
  Organisation getOrganisation();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Trajectory#getOrganisation <em>Organisation</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Organisation</em>' reference.
   * @see #getOrganisation()
   * @generated
   */
  void setOrganisation(Organisation value);

  /**
   * Returns the value of the '<em><b>States</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The typology of its states.
   * <!-- end-model-doc -->
   * @return the value of the '<em>States</em>' reference.
   * @see #setStates(Typology)
   * @see org.observatory.model.coding.CodingPackage#getTrajectory_States()
   * @model
   * @generated
   */
  Typology getStates();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Trajectory#getStates <em>States</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>States</em>' reference.
   * @see #getStates()
   * @generated
   */
  void setStates(Typology value);

  /**
   * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Step}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its steps, by date.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Steps</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getTrajectory_Steps()
   * @model containment="true"
   * @generated
   */
  EList<Step> getSteps();

} // Trajectory
