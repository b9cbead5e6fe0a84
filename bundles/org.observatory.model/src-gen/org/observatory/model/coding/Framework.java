/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Framework</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A framework grid: what each case says on each theme, summarised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Framework#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.Framework#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.observatory.model.coding.Framework#getCases <em>Cases</em>}</li>
 *   <li>{@link org.observatory.model.coding.Framework#getSummaries <em>Summaries</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getFramework()
 * @model
 * @generated
 */
public interface Framework extends Element
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
   * @see org.observatory.model.coding.CodingPackage#getFramework_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Framework#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Themes</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.coding.Code}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its columns, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Themes</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getFramework_Themes()
   * @model
   * @generated
   */
  EList<Code> getThemes();

  /**
   * Returns the value of the '<em><b>Cases</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.coding.Case}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its rows, in order; none for all cases.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Cases</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getFramework_Cases()
   * @model
   * @generated
   */
  EList<Case> getCases();

  /**
   * Returns the value of the '<em><b>Summaries</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Summary}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its cells that hold something.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Summaries</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getFramework_Summaries()
   * @model containment="true"
   * @generated
   */
  EList<Summary> getSummaries();

} // Framework
