/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Category</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A category of a typology, or a group of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Category#getCounterpart <em>Counterpart</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Category#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getCategory()
 * @model
 * @generated
 */
public interface Category extends Element
{
  /**
   * Returns the value of the '<em><b>Counterpart</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The category of another typology that answers it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Counterpart</em>' reference.
   * @see #setCounterpart(Category)
   * @see org.observatory.model.programmes.ProgrammesPackage#getCategory_Counterpart()
   * @model
   * @generated
   */
  Category getCounterpart();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Category#getCounterpart <em>Counterpart</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Counterpart</em>' reference.
   * @see #getCounterpart()
   * @generated
   */
  void setCounterpart(Category value);

  /**
   * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Category}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The categories under it, in order; a group has some, a category none.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Categories</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getCategory_Categories()
   * @model containment="true"
   * @generated
   */
  EList<Category> getCategories();

} // Category
