/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sourced</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever documents support, alone or against one another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Sourced#getSources <em>Sources</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Sourced#getDisagreements <em>Disagreements</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getSourced()
 * @model abstract="true"
 * @generated
 */
public interface Sourced extends Identified
{
  /**
   * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.SourceReference}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where this stands, most direct first; empty only for what the researchers enter themselves.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Sources</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourced_Sources()
   * @model containment="true"
   * @generated
   */
  EList<SourceReference> getSources();

  /**
   * Returns the value of the '<em><b>Disagreements</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Disagreement}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The points on which the documents contradict each other.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Disagreements</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getSourced_Disagreements()
   * @model containment="true"
   * @generated
   */
  EList<Disagreement> getDisagreements();

} // Sourced
