/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.model.programmes.Availability;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Indicator;
import org.observatory.model.programmes.Population;
import org.observatory.model.programmes.ProgrammesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.FigureImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.FigureImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.FigureImpl#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.FigureImpl#getEstimates <em>Estimates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FigureImpl extends ElementImpl implements Figure
{
  /**
   * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getIndicator()
   * @generated
   * @ordered
   */
  protected Indicator indicator;

  /**
   * The cached value of the '{@link #getPopulation() <em>Population</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPopulation()
   * @generated
   * @ordered
   */
  protected Population population;

  /**
   * The default value of the '{@link #getAvailability() <em>Availability</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAvailability()
   * @generated
   * @ordered
   */
  protected static final Availability AVAILABILITY_EDEFAULT = Availability.STATED;

  /**
   * The cached value of the '{@link #getAvailability() <em>Availability</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAvailability()
   * @generated
   * @ordered
   */
  protected Availability availability = AVAILABILITY_EDEFAULT;

  /**
   * The cached value of the '{@link #getEstimates() <em>Estimates</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEstimates()
   * @generated
   * @ordered
   */
  protected EList<Estimate> estimates;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected FigureImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EClass eStaticClass()
  {
    return ProgrammesPackage.Literals.FIGURE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Indicator getIndicator()
  {
    if (indicator != null && indicator.eIsProxy())
    {
      InternalEObject oldIndicator = (InternalEObject)indicator;
      indicator = (Indicator)eResolveProxy(oldIndicator);
      if (indicator != oldIndicator)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProgrammesPackage.FIGURE__INDICATOR, oldIndicator, indicator));
      }
    }
    return indicator;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Indicator basicGetIndicator()
  {
    return indicator;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setIndicator(Indicator newIndicator)
  {
    Indicator oldIndicator = indicator;
    indicator = newIndicator;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.FIGURE__INDICATOR, oldIndicator, indicator));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Population getPopulation()
  {
    if (population != null && population.eIsProxy())
    {
      InternalEObject oldPopulation = (InternalEObject)population;
      population = (Population)eResolveProxy(oldPopulation);
      if (population != oldPopulation)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProgrammesPackage.FIGURE__POPULATION, oldPopulation, population));
      }
    }
    return population;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Population basicGetPopulation()
  {
    return population;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPopulation(Population newPopulation)
  {
    Population oldPopulation = population;
    population = newPopulation;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.FIGURE__POPULATION, oldPopulation, population));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Availability getAvailability()
  {
    return availability;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAvailability(Availability newAvailability)
  {
    Availability oldAvailability = availability;
    availability = newAvailability == null ? AVAILABILITY_EDEFAULT : newAvailability;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.FIGURE__AVAILABILITY, oldAvailability, availability));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Estimate> getEstimates()
  {
    if (estimates == null)
    {
      estimates = new EObjectContainmentEList<Estimate>(Estimate.class, this, ProgrammesPackage.FIGURE__ESTIMATES);
    }
    return estimates;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case ProgrammesPackage.FIGURE__ESTIMATES:
        return ((InternalEList<?>)getEstimates()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType)
  {
    switch (featureID)
    {
      case ProgrammesPackage.FIGURE__INDICATOR:
        if (resolve) return getIndicator();
        return basicGetIndicator();
      case ProgrammesPackage.FIGURE__POPULATION:
        if (resolve) return getPopulation();
        return basicGetPopulation();
      case ProgrammesPackage.FIGURE__AVAILABILITY:
        return getAvailability();
      case ProgrammesPackage.FIGURE__ESTIMATES:
        return getEstimates();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case ProgrammesPackage.FIGURE__INDICATOR:
        setIndicator((Indicator)newValue);
        return;
      case ProgrammesPackage.FIGURE__POPULATION:
        setPopulation((Population)newValue);
        return;
      case ProgrammesPackage.FIGURE__AVAILABILITY:
        setAvailability((Availability)newValue);
        return;
      case ProgrammesPackage.FIGURE__ESTIMATES:
        getEstimates().clear();
        getEstimates().addAll((Collection<? extends Estimate>)newValue);
        return;
    }
    super.eSet(featureID, newValue);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eUnset(int featureID)
  {
    switch (featureID)
    {
      case ProgrammesPackage.FIGURE__INDICATOR:
        setIndicator((Indicator)null);
        return;
      case ProgrammesPackage.FIGURE__POPULATION:
        setPopulation((Population)null);
        return;
      case ProgrammesPackage.FIGURE__AVAILABILITY:
        setAvailability(AVAILABILITY_EDEFAULT);
        return;
      case ProgrammesPackage.FIGURE__ESTIMATES:
        getEstimates().clear();
        return;
    }
    super.eUnset(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean eIsSet(int featureID)
  {
    switch (featureID)
    {
      case ProgrammesPackage.FIGURE__INDICATOR:
        return indicator != null;
      case ProgrammesPackage.FIGURE__POPULATION:
        return population != null;
      case ProgrammesPackage.FIGURE__AVAILABILITY:
        return availability != AVAILABILITY_EDEFAULT;
      case ProgrammesPackage.FIGURE__ESTIMATES:
        return estimates != null && !estimates.isEmpty();
    }
    return super.eIsSet(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    if (eIsProxy()) return super.toString();

    StringBuilder result = new StringBuilder(super.toString());
    result.append(" (availability: ");
    result.append(availability);
    result.append(')');
    return result.toString();
  }

} //FigureImpl
