/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A programme of studies over several years.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Programme#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getLaunch <em>Launch</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getPurposeFr <em>Purpose Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getPurposeEn <em>Purpose En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getExpectedStudies <em>Expected Studies</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Programme#getStudies <em>Studies</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme()
 * @model
 * @generated
 */
public interface Programme extends FigureHolder
{
  /**
   * Returns the value of the '<em><b>Acronym</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its acronym, in capitals.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Acronym</em>' attribute.
   * @see #setAcronym(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_Acronym()
   * @model
   * @generated
   */
  String getAcronym();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Programme#getAcronym <em>Acronym</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Acronym</em>' attribute.
   * @see #getAcronym()
   * @generated
   */
  void setAcronym(String value);

  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.ProgrammeKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it is to the observatory.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.programmes.ProgrammeKind
   * @see #setKind(ProgrammeKind)
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_Kind()
   * @model
   * @generated
   */
  ProgrammeKind getKind();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Programme#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.programmes.ProgrammeKind
   * @see #getKind()
   * @generated
   */
  void setKind(ProgrammeKind value);

  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * First year of its period.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_Start()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getStart();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Programme#getStart <em>Start</em>}' attribute.
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
   * Last year of its period, included.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_End()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getEnd();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Programme#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(PartialDate value);

  /**
   * Returns the value of the '<em><b>Launch</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it was launched; may precede its period.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Launch</em>' attribute.
   * @see #setLaunch(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_Launch()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getLaunch();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Programme#getLaunch <em>Launch</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Launch</em>' attribute.
   * @see #getLaunch()
   * @generated
   */
  void setLaunch(PartialDate value);

  /**
   * Returns the value of the '<em><b>Purpose Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it qualifies, in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Purpose Fr</em>' attribute.
   * @see #setPurposeFr(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_PurposeFr()
   * @model
   * @generated
   */
  String getPurposeFr();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Programme#getPurposeFr <em>Purpose Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Purpose Fr</em>' attribute.
   * @see #getPurposeFr()
   * @generated
   */
  void setPurposeFr(String value);

  /**
   * Returns the value of the '<em><b>Purpose En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it qualifies, in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Purpose En</em>' attribute.
   * @see #setPurposeEn(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_PurposeEn()
   * @model
   * @generated
   */
  String getPurposeEn();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Programme#getPurposeEn <em>Purpose En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Purpose En</em>' attribute.
   * @see #getPurposeEn()
   * @generated
   */
  void setPurposeEn(String value);

  /**
   * Returns the value of the '<em><b>Expected Studies</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How many studies the documents say it has; unset when they do not.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Expected Studies</em>' attribute.
   * @see #setExpectedStudies(Integer)
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_ExpectedStudies()
   * @model
   * @generated
   */
  Integer getExpectedStudies();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Programme#getExpectedStudies <em>Expected Studies</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Expected Studies</em>' attribute.
   * @see #getExpectedStudies()
   * @generated
   */
  void setExpectedStudies(Integer value);

  /**
   * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Phase}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its phases in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Phases</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_Phases()
   * @model containment="true"
   * @generated
   */
  EList<Phase> getPhases();

  /**
   * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Participation}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The organisations in it, with their role.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Participations</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_Participations()
   * @model containment="true"
   * @generated
   */
  EList<Participation> getParticipations();

  /**
   * Returns the value of the '<em><b>Studies</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Study}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its studies.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Studies</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getProgramme_Studies()
   * @model containment="true"
   * @generated
   */
  EList<Study> getStudies();

} // Programme
