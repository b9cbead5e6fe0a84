/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure Holder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever figures are published for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.FigureHolder#getFigures <em>Figures</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getFigureHolder()
 * @model abstract="true"
 * @generated
 */
public interface FigureHolder extends Element
{
  /**
   * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Figure}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The figures it states, in the order of the documents.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Figures</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getFigureHolder_Figures()
   * @model containment="true"
   * @generated
   */
  EList<Figure> getFigures();

} // FigureHolder
