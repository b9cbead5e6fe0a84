/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a figure measures, with one wording for every population.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Indicator#getPartOf <em>Part Of</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getIndicator()
 * @model
 * @generated
 */
public interface Indicator extends Element
{
  /**
   * Returns the value of the '<em><b>Unit</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.Unit}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The unit its estimates are printed in.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Unit</em>' attribute.
   * @see org.observatory.model.programmes.Unit
   * @see #isSetUnit()
   * @see #unsetUnit()
   * @see #setUnit(Unit)
   * @see org.observatory.model.programmes.ProgrammesPackage#getIndicator_Unit()
   * @model unsettable="true"
   * @generated
   */
  Unit getUnit();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Indicator#getUnit <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Unit</em>' attribute.
   * @see org.observatory.model.programmes.Unit
   * @see #isSetUnit()
   * @see #unsetUnit()
   * @see #getUnit()
   * @generated
   */
  void setUnit(Unit value);

  /**
   * Unsets the value of the '{@link org.observatory.model.programmes.Indicator#getUnit <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isSetUnit()
   * @see #getUnit()
   * @see #setUnit(Unit)
   * @generated
   */
  void unsetUnit();

  /**
   * Returns whether the value of the '{@link org.observatory.model.programmes.Indicator#getUnit <em>Unit</em>}' attribute is set.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return whether the value of the '<em>Unit</em>' attribute is set.
   * @see #unsetUnit()
   * @see #getUnit()
   * @see #setUnit(Unit)
   * @generated
   */
  boolean isSetUnit();

  /**
   * Returns the value of the '<em><b>Part Of</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The total of which it is a part.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Part Of</em>' reference.
   * @see #setPartOf(Indicator)
   * @see org.observatory.model.programmes.ProgrammesPackage#getIndicator_PartOf()
   * @model
   * @generated
   */
  Indicator getPartOf();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Indicator#getPartOf <em>Part Of</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Part Of</em>' reference.
   * @see #getPartOf()
   * @generated
   */
  void setPartOf(Indicator value);

} // Indicator
