/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Population</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A universe of people or organisations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Population#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getPopulation()
 * @model
 * @generated
 */
public interface Population extends Element
{
  /**
   * Returns the value of the '<em><b>Profile</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The actor profile it belongs to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Profile</em>' reference.
   * @see #setProfile(Category)
   * @see org.observatory.model.programmes.ProgrammesPackage#getPopulation_Profile()
   * @model
   * @generated
   */
  Category getProfile();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Population#getProfile <em>Profile</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Profile</em>' reference.
   * @see #getProfile()
   * @generated
   */
  void setProfile(Category value);

} // Population
