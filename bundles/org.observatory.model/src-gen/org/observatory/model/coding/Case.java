/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Territory;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One case: an alliance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Case#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.Case#getKey <em>Key</em>}</li>
 *   <li>{@link org.observatory.model.coding.Case#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.coding.Case#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.Case#getActors <em>Actors</em>}</li>
 *   <li>{@link org.observatory.model.coding.Case#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.observatory.model.coding.Case#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.observatory.model.coding.Case#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.observatory.model.coding.Case#getTrajectories <em>Trajectories</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends Described
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
   * @see org.observatory.model.coding.CodingPackage#getCase_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Case#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Key</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The key by which spreadsheets know it; empty for none.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Key</em>' attribute.
   * @see #setKey(String)
   * @see org.observatory.model.coding.CodingPackage#getCase_Key()
   * @model
   * @generated
   */
  String getKey();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Case#getKey <em>Key</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Key</em>' attribute.
   * @see #getKey()
   * @generated
   */
  void setKey(String value);

  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it begins.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getCase_Start()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getStart();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Case#getStart <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(PartialDate value);

  /**
   * Returns the value of the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it ends, included; empty while it goes on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getCase_End()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getEnd();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Case#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(PartialDate value);

  /**
   * Returns the value of the '<em><b>Actors</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.CaseActor}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who takes part.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Actors</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getCase_Actors()
   * @model containment="true"
   * @generated
   */
  EList<CaseActor> getActors();

  /**
   * Returns the value of the '<em><b>Territories</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Territory}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Territories</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getCase_Territories()
   * @model
   * @generated
   */
  EList<Territory> getTerritories();

  /**
   * Returns the value of the '<em><b>Programmes</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Programme}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The programmes it belongs to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Programmes</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getCase_Programmes()
   * @model
   * @generated
   */
  EList<Programme> getProgrammes();

  /**
   * Returns the value of the '<em><b>Documents</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.coding.Document}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The documents about it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Documents</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getCase_Documents()
   * @model
   * @generated
   */
  EList<Document> getDocuments();

  /**
   * Returns the value of the '<em><b>Trajectories</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.coding.Trajectory}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The trajectories it shares.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Trajectories</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getCase_Trajectories()
   * @model
   * @generated
   */
  EList<Trajectory> getTrajectories();

} // Case
