/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A publication.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Publication#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Publication#getNumber <em>Number</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Publication#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Publication#getSeries <em>Series</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Publication#getUrl <em>Url</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Publication#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Publication#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getPublication()
 * @model
 * @generated
 */
public interface Publication extends Element
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.PublicationKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its kind.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.programmes.PublicationKind
   * @see #setKind(PublicationKind)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPublication_Kind()
   * @model
   * @generated
   */
  PublicationKind getKind();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Publication#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.programmes.PublicationKind
   * @see #getKind()
   * @generated
   */
  void setKind(PublicationKind value);

  /**
   * Returns the value of the '<em><b>Number</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its number in its series.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Number</em>' attribute.
   * @see #setNumber(Integer)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPublication_Number()
   * @model
   * @generated
   */
  Integer getNumber();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Publication#getNumber <em>Number</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Number</em>' attribute.
   * @see #getNumber()
   * @generated
   */
  void setNumber(Integer value);

  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it was published; empty when undated.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPublication_Date()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getDate();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Publication#getDate <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(PartialDate value);

  /**
   * Returns the value of the '<em><b>Series</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The series it belongs to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Series</em>' attribute.
   * @see #setSeries(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPublication_Series()
   * @model
   * @generated
   */
  String getSeries();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Publication#getSeries <em>Series</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Series</em>' attribute.
   * @see #getSeries()
   * @generated
   */
  void setSeries(String value);

  /**
   * Returns the value of the '<em><b>Url</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where it can be read.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Url</em>' attribute.
   * @see #setUrl(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPublication_Url()
   * @model
   * @generated
   */
  String getUrl();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Publication#getUrl <em>Url</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Url</em>' attribute.
   * @see #getUrl()
   * @generated
   */
  void setUrl(String value);

  /**
   * Returns the value of the '<em><b>Programme</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The programme it reports on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Programme</em>' reference.
   * @see #setProgramme(Programme)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPublication_Programme()
   * @model
   * @generated
   */
  Programme getProgramme();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Publication#getProgramme <em>Programme</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Programme</em>' reference.
   * @see #getProgramme()
   * @generated
   */
  void setProgramme(Programme value);

  /**
   * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Participation}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The organisations behind it, with their role.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Participations</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getPublication_Participations()
   * @model containment="true"
   * @generated
   */
  EList<Participation> getParticipations();

} // Publication
