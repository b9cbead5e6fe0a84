/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An indicator for one population.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Figure#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Figure#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Figure#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Figure#getEstimates <em>Estimates</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getFigure()
 * @model
 * @generated
 */
public interface Figure extends Element
{
  /**
   * Returns the value of the '<em><b>Indicator</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What is measured.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Indicator</em>' reference.
   * @see #setIndicator(Indicator)
   * @see org.observatory.model.programmes.ProgrammesPackage#getFigure_Indicator()
   * @model required="true"
   * @generated
   */
  Indicator getIndicator();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Figure#getIndicator <em>Indicator</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Indicator</em>' reference.
   * @see #getIndicator()
   * @generated
   */
  void setIndicator(Indicator value);

  /**
   * Returns the value of the '<em><b>Population</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * For whom; empty where the indicator says it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Population</em>' reference.
   * @see #setPopulation(Population)
   * @see org.observatory.model.programmes.ProgrammesPackage#getFigure_Population()
   * @model
   * @generated
   */
  Population getPopulation();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Figure#getPopulation <em>Population</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Population</em>' reference.
   * @see #getPopulation()
   * @generated
   */
  void setPopulation(Population value);

  /**
   * Returns the value of the '<em><b>Availability</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.Availability}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether the documents still give its values.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Availability</em>' attribute.
   * @see org.observatory.model.programmes.Availability
   * @see #setAvailability(Availability)
   * @see org.observatory.model.programmes.ProgrammesPackage#getFigure_Availability()
   * @model
   * @generated
   */
  Availability getAvailability();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Figure#getAvailability <em>Availability</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Availability</em>' attribute.
   * @see org.observatory.model.programmes.Availability
   * @see #getAvailability()
   * @generated
   */
  void setAvailability(Availability value);

  /**
   * Returns the value of the '<em><b>Estimates</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Estimate}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its values, by date.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Estimates</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getFigure_Estimates()
   * @model containment="true"
   * @generated
   */
  EList<Estimate> getEstimates();

} // Figure
