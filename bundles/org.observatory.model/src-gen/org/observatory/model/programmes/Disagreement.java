/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disagreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point on which documents contradict each other; its name is the point, its description the reason for the choice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Disagreement#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Disagreement#getStatements <em>Statements</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getDisagreement()
 * @model
 * @generated
 */
public interface Disagreement extends Element
{
  /**
   * Returns the value of the '<em><b>Feature</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The attribute concerned (end, dates, value, …).
   * <!-- end-model-doc -->
   * @return the value of the '<em>Feature</em>' attribute.
   * @see #setFeature(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getDisagreement_Feature()
   * @model
   * @generated
   */
  String getFeature();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Disagreement#getFeature <em>Feature</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Feature</em>' attribute.
   * @see #getFeature()
   * @generated
   */
  void setFeature(String value);

  /**
   * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Statement}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What each side says; two at least, one of them retained.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Statements</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getDisagreement_Statements()
   * @model containment="true"
   * @generated
   */
  EList<Statement> getStatements();

} // Disagreement
