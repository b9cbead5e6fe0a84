/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Event#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getDateCertainty <em>Date Certainty</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getStep <em>Step</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getThemeFr <em>Theme Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getThemeEn <em>Theme En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Event#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Element
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.EventKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its kind.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.programmes.EventKind
   * @see #setKind(EventKind)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_Kind()
   * @model
   * @generated
   */
  EventKind getKind();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Event#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.programmes.EventKind
   * @see #getKind()
   * @generated
   */
  void setKind(EventKind value);

  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it begins; empty when undated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_Start()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getStart();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Event#getStart <em>Start</em>}' attribute.
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
   * When it ends, included; empty for one day or less precise.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_End()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getEnd();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Event#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(PartialDate value);

  /**
   * Returns the value of the '<em><b>Date Certainty</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.Certainty}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How well the documents support the date.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date Certainty</em>' attribute.
   * @see org.observatory.model.programmes.Certainty
   * @see #setDateCertainty(Certainty)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_DateCertainty()
   * @model
   * @generated
   */
  Certainty getDateCertainty();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Event#getDateCertainty <em>Date Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date Certainty</em>' attribute.
   * @see org.observatory.model.programmes.Certainty
   * @see #getDateCertainty()
   * @generated
   */
  void setDateCertainty(Certainty value);

  /**
   * Returns the value of the '<em><b>Step</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its rank among the steps of the debate, from 1; unset for other events.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Step</em>' attribute.
   * @see #setStep(Integer)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_Step()
   * @model
   * @generated
   */
  Integer getStep();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Event#getStep <em>Step</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Step</em>' attribute.
   * @see #getStep()
   * @generated
   */
  void setStep(Integer value);

  /**
   * Returns the value of the '<em><b>Theme Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its theme in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Theme Fr</em>' attribute.
   * @see #setThemeFr(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_ThemeFr()
   * @model
   * @generated
   */
  String getThemeFr();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Event#getThemeFr <em>Theme Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Theme Fr</em>' attribute.
   * @see #getThemeFr()
   * @generated
   */
  void setThemeFr(String value);

  /**
   * Returns the value of the '<em><b>Theme En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its theme in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Theme En</em>' attribute.
   * @see #setThemeEn(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_ThemeEn()
   * @model
   * @generated
   */
  String getThemeEn();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Event#getThemeEn <em>Theme En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Theme En</em>' attribute.
   * @see #getThemeEn()
   * @generated
   */
  void setThemeEn(String value);

  /**
   * Returns the value of the '<em><b>Programme</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The programme whose results it debates.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Programme</em>' reference.
   * @see #setProgramme(Programme)
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_Programme()
   * @model
   * @generated
   */
  Programme getProgramme();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Event#getProgramme <em>Programme</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Programme</em>' reference.
   * @see #getProgramme()
   * @generated
   */
  void setProgramme(Programme value);

  /**
   * Returns the value of the '<em><b>Publications</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Publication}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was presented there.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Publications</em>' reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_Publications()
   * @model
   * @generated
   */
  EList<Publication> getPublications();

  /**
   * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Participation}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The organisations behind it, with their role.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Participations</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getEvent_Participations()
   * @model containment="true"
   * @generated
   */
  EList<Participation> getParticipations();

} // Event
