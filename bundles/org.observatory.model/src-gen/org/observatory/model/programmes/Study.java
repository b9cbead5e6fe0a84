/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A survey, report or other study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Study#getFamily <em>Family</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Study#getPopulations <em>Populations</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Study#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Study#getPublished <em>Published</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Study#getExpectedParts <em>Expected Parts</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Study#getWaves <em>Waves</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Study#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends FigureHolder
{
  /**
   * Returns the value of the '<em><b>Family</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.StudyFamily}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its family.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Family</em>' attribute.
   * @see org.observatory.model.programmes.StudyFamily
   * @see #setFamily(StudyFamily)
   * @see org.observatory.model.programmes.ProgrammesPackage#getStudy_Family()
   * @model
   * @generated
   */
  StudyFamily getFamily();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Study#getFamily <em>Family</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Family</em>' attribute.
   * @see org.observatory.model.programmes.StudyFamily
   * @see #getFamily()
   * @generated
   */
  void setFamily(StudyFamily value);

  /**
   * Returns the value of the '<em><b>Populations</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Population}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whom it asks or describes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Populations</em>' reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getStudy_Populations()
   * @model
   * @generated
   */
  EList<Population> getPopulations();

  /**
   * Returns the value of the '<em><b>Territories</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Territory}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Territories</em>' reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getStudy_Territories()
   * @model
   * @generated
   */
  EList<Territory> getTerritories();

  /**
   * Returns the value of the '<em><b>Published</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When its results were published.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Published</em>' attribute.
   * @see #setPublished(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getStudy_Published()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getPublished();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Study#getPublished <em>Published</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Published</em>' attribute.
   * @see #getPublished()
   * @generated
   */
  void setPublished(PartialDate value);

  /**
   * Returns the value of the '<em><b>Expected Parts</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How many parts (reports, webinars) the documents say it has; unset when they do not.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Expected Parts</em>' attribute.
   * @see #setExpectedParts(Integer)
   * @see org.observatory.model.programmes.ProgrammesPackage#getStudy_ExpectedParts()
   * @model
   * @generated
   */
  Integer getExpectedParts();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Study#getExpectedParts <em>Expected Parts</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Expected Parts</em>' attribute.
   * @see #getExpectedParts()
   * @generated
   */
  void setExpectedParts(Integer value);

  /**
   * Returns the value of the '<em><b>Waves</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Wave}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its waves of fieldwork, by date; empty when no document dates them.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Waves</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getStudy_Waves()
   * @model containment="true"
   * @generated
   */
  EList<Wave> getWaves();

  /**
   * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Participation}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The organisations in it, with their role.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Participations</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getStudy_Participations()
   * @model containment="true"
   * @generated
   */
  EList<Participation> getParticipations();

} // Study
