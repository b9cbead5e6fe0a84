/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Platform</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A web platform.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Platform#getUrl <em>Url</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Platform#getLaunched <em>Launched</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Platform#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getPlatform()
 * @model
 * @generated
 */
public interface Platform extends Element
{
  /**
   * Returns the value of the '<em><b>Url</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its address.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Url</em>' attribute.
   * @see #setUrl(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPlatform_Url()
   * @model
   * @generated
   */
  String getUrl();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Platform#getUrl <em>Url</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Url</em>' attribute.
   * @see #getUrl()
   * @generated
   */
  void setUrl(String value);

  /**
   * Returns the value of the '<em><b>Launched</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it was launched.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Launched</em>' attribute.
   * @see #setLaunched(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPlatform_Launched()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getLaunched();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Platform#getLaunched <em>Launched</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Launched</em>' attribute.
   * @see #getLaunched()
   * @generated
   */
  void setLaunched(PartialDate value);

  /**
   * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Participation}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The organisations behind it, with their role.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Participations</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getPlatform_Participations()
   * @model containment="true"
   * @generated
   */
  EList<Participation> getParticipations();

} // Platform
