/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concept</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term of the glossary; its description is the definition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Concept#getRelated <em>Related</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getConcept()
 * @model
 * @generated
 */
public interface Concept extends Element
{
  /**
   * Returns the value of the '<em><b>Related</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Concept}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Terms to read with it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Related</em>' reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getConcept_Related()
   * @model
   * @generated
   */
  EList<Concept> getRelated();

} // Concept
