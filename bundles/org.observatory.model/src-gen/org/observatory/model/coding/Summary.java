/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Summary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell of a framework grid.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Summary#getCase <em>Case</em>}</li>
 *   <li>{@link org.observatory.model.coding.Summary#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.observatory.model.coding.Summary#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getSummary()
 * @model
 * @generated
 */
public interface Summary extends Identified
{
  /**
   * Returns the value of the '<em><b>Case</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Of which case.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Case</em>' reference.
   * @see #setCase(Case)
   * @see org.observatory.model.coding.CodingPackage#getSummary_Case()
   * @model required="true"
   * @generated
   */
  Case getCase();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Summary#getCase <em>Case</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Case</em>' reference.
   * @see #getCase()
   * @generated
   */
  void setCase(Case value);

  /**
   * Returns the value of the '<em><b>Theme</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * On which theme.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Theme</em>' reference.
   * @see #setTheme(Code)
   * @see org.observatory.model.coding.CodingPackage#getSummary_Theme()
   * @model required="true"
   * @generated
   */
  Code getTheme();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Summary#getTheme <em>Theme</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Theme</em>' reference.
   * @see #getTheme()
   * @generated
   */
  void setTheme(Code value);

  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What the case says on the theme, in the words of the researcher.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.observatory.model.coding.CodingPackage#getSummary_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Summary#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

} // Summary
