/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Typology</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A classification whose categories type cases and codes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Typology#getCompleteness <em>Completeness</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Typology#getExpectedSize <em>Expected Size</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Typology#isOrdered <em>Ordered</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Typology#isExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Typology#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getTypology()
 * @model
 * @generated
 */
public interface Typology extends Element
{
  /**
   * Returns the value of the '<em><b>Completeness</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.Completeness}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How much of it is known.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Completeness</em>' attribute.
   * @see org.observatory.model.programmes.Completeness
   * @see #setCompleteness(Completeness)
   * @see org.observatory.model.programmes.ProgrammesPackage#getTypology_Completeness()
   * @model
   * @generated
   */
  Completeness getCompleteness();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Typology#getCompleteness <em>Completeness</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Completeness</em>' attribute.
   * @see org.observatory.model.programmes.Completeness
   * @see #getCompleteness()
   * @generated
   */
  void setCompleteness(Completeness value);

  /**
   * Returns the value of the '<em><b>Expected Size</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How many categories it should have; unset when no document says so.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Expected Size</em>' attribute.
   * @see #setExpectedSize(Integer)
   * @see org.observatory.model.programmes.ProgrammesPackage#getTypology_ExpectedSize()
   * @model
   * @generated
   */
  Integer getExpectedSize();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Typology#getExpectedSize <em>Expected Size</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Expected Size</em>' attribute.
   * @see #getExpectedSize()
   * @generated
   */
  void setExpectedSize(Integer value);

  /**
   * Returns the value of the '<em><b>Ordered</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether the order of the categories is a rank.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Ordered</em>' attribute.
   * @see #setOrdered(boolean)
   * @see org.observatory.model.programmes.ProgrammesPackage#getTypology_Ordered()
   * @model
   * @generated
   */
  boolean isOrdered();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Typology#isOrdered <em>Ordered</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Ordered</em>' attribute.
   * @see #isOrdered()
   * @generated
   */
  void setOrdered(boolean value);

  /**
   * Returns the value of the '<em><b>Exclusive</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether one thing can have one category only.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Exclusive</em>' attribute.
   * @see #setExclusive(boolean)
   * @see org.observatory.model.programmes.ProgrammesPackage#getTypology_Exclusive()
   * @model
   * @generated
   */
  boolean isExclusive();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Typology#isExclusive <em>Exclusive</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Exclusive</em>' attribute.
   * @see #isExclusive()
   * @generated
   */
  void setExclusive(boolean value);

  /**
   * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Category}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its categories in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Categories</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getTypology_Categories()
   * @model containment="true"
   * @generated
   */
  EList<Category> getCategories();

} // Typology
