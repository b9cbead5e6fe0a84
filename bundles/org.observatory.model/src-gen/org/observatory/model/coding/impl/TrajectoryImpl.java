/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;

import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.Typology;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trajectory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.TrajectoryImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.TrajectoryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.TrajectoryImpl#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.TrajectoryImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.TrajectoryImpl#getStates <em>States</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.TrajectoryImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrajectoryImpl extends ElementImpl implements Trajectory
{
  /**
   * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFormatVersion()
   * @generated
   * @ordered
   */
  protected static final int FORMAT_VERSION_EDEFAULT = 0;

  /**
   * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFormatVersion()
   * @generated
   * @ordered
   */
  protected int formatVersion = FORMAT_VERSION_EDEFAULT;

  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final HolderKind KIND_EDEFAULT = HolderKind.TERRITORY;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected HolderKind kind = KIND_EDEFAULT;

  /**
   * The cached value of the '{@link #getTerritory() <em>Territory</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTerritory()
   * @generated
   * @ordered
   */
  protected Territory territory;

  /**
   * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOrganisation()
   * @generated
   * @ordered
   */
  protected Organisation organisation;

  /**
   * The cached value of the '{@link #getStates() <em>States</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStates()
   * @generated
   * @ordered
   */
  protected Typology states;

  /**
   * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSteps()
   * @generated
   * @ordered
   */
  protected EList<Step> steps;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected TrajectoryImpl()
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
    return CodingPackage.Literals.TRAJECTORY;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getFormatVersion()
  {
    return formatVersion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFormatVersion(int newFormatVersion)
  {
    int oldFormatVersion = formatVersion;
    formatVersion = newFormatVersion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.TRAJECTORY__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public HolderKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(HolderKind newKind)
  {
    HolderKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.TRAJECTORY__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Territory getTerritory()
  {
    if (territory != null && territory.eIsProxy())
    {
      InternalEObject oldTerritory = (InternalEObject)territory;
      territory = (Territory)eResolveProxy(oldTerritory);
      if (territory != oldTerritory)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.TRAJECTORY__TERRITORY, oldTerritory, territory));
      }
    }
    return territory;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Territory basicGetTerritory()
  {
    return territory;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTerritory(Territory newTerritory)
  {
    Territory oldTerritory = territory;
    territory = newTerritory;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.TRAJECTORY__TERRITORY, oldTerritory, territory));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Organisation getOrganisation()
  {
    if (organisation != null && organisation.eIsProxy())
    {
      InternalEObject oldOrganisation = (InternalEObject)organisation;
      organisation = (Organisation)eResolveProxy(oldOrganisation);
      if (organisation != oldOrganisation)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.TRAJECTORY__ORGANISATION, oldOrganisation, organisation));
      }
    }
    return organisation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Organisation basicGetOrganisation()
  {
    return organisation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOrganisation(Organisation newOrganisation)
  {
    Organisation oldOrganisation = organisation;
    organisation = newOrganisation;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.TRAJECTORY__ORGANISATION, oldOrganisation, organisation));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Typology getStates()
  {
    if (states != null && states.eIsProxy())
    {
      InternalEObject oldStates = (InternalEObject)states;
      states = (Typology)eResolveProxy(oldStates);
      if (states != oldStates)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.TRAJECTORY__STATES, oldStates, states));
      }
    }
    return states;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Typology basicGetStates()
  {
    return states;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStates(Typology newStates)
  {
    Typology oldStates = states;
    states = newStates;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.TRAJECTORY__STATES, oldStates, states));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Step> getSteps()
  {
    if (steps == null)
    {
      steps = new EObjectContainmentEList<Step>(Step.class, this, CodingPackage.TRAJECTORY__STEPS);
    }
    return steps;
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
      case CodingPackage.TRAJECTORY__STEPS:
        return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.TRAJECTORY__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.TRAJECTORY__KIND:
        return getKind();
      case CodingPackage.TRAJECTORY__TERRITORY:
        if (resolve) return getTerritory();
        return basicGetTerritory();
      case CodingPackage.TRAJECTORY__ORGANISATION:
        if (resolve) return getOrganisation();
        return basicGetOrganisation();
      case CodingPackage.TRAJECTORY__STATES:
        if (resolve) return getStates();
        return basicGetStates();
      case CodingPackage.TRAJECTORY__STEPS:
        return getSteps();
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
      case CodingPackage.TRAJECTORY__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.TRAJECTORY__KIND:
        setKind((HolderKind)newValue);
        return;
      case CodingPackage.TRAJECTORY__TERRITORY:
        setTerritory((Territory)newValue);
        return;
      case CodingPackage.TRAJECTORY__ORGANISATION:
        setOrganisation((Organisation)newValue);
        return;
      case CodingPackage.TRAJECTORY__STATES:
        setStates((Typology)newValue);
        return;
      case CodingPackage.TRAJECTORY__STEPS:
        getSteps().clear();
        getSteps().addAll((Collection<? extends Step>)newValue);
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
      case CodingPackage.TRAJECTORY__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.TRAJECTORY__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case CodingPackage.TRAJECTORY__TERRITORY:
        setTerritory((Territory)null);
        return;
      case CodingPackage.TRAJECTORY__ORGANISATION:
        setOrganisation((Organisation)null);
        return;
      case CodingPackage.TRAJECTORY__STATES:
        setStates((Typology)null);
        return;
      case CodingPackage.TRAJECTORY__STEPS:
        getSteps().clear();
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
      case CodingPackage.TRAJECTORY__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.TRAJECTORY__KIND:
        return kind != KIND_EDEFAULT;
      case CodingPackage.TRAJECTORY__TERRITORY:
        return territory != null;
      case CodingPackage.TRAJECTORY__ORGANISATION:
        return organisation != null;
      case CodingPackage.TRAJECTORY__STATES:
        return states != null;
      case CodingPackage.TRAJECTORY__STEPS:
        return steps != null && !steps.isEmpty();
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
    result.append(" (formatVersion: ");
    result.append(formatVersion);
    result.append(", kind: ");
    result.append(kind);
    result.append(')');
    return result.toString();
  }

} //TrajectoryImpl
