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

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Participation;
import org.observatory.model.programmes.Platform;
import org.observatory.model.programmes.ProgrammesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Platform</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.PlatformImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.PlatformImpl#getLaunched <em>Launched</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.PlatformImpl#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlatformImpl extends ElementImpl implements Platform
{
  /**
   * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUrl()
   * @generated
   * @ordered
   */
  protected static final String URL_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUrl()
   * @generated
   * @ordered
   */
  protected String url = URL_EDEFAULT;

  /**
   * The default value of the '{@link #getLaunched() <em>Launched</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLaunched()
   * @generated
   * @ordered
   */
  protected static final PartialDate LAUNCHED_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getLaunched() <em>Launched</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLaunched()
   * @generated
   * @ordered
   */
  protected PartialDate launched = LAUNCHED_EDEFAULT;

  /**
   * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getParticipations()
   * @generated
   * @ordered
   */
  protected EList<Participation> participations;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected PlatformImpl()
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
    return ProgrammesPackage.Literals.PLATFORM;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getUrl()
  {
    return url;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setUrl(String newUrl)
  {
    String oldUrl = url;
    url = newUrl;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PLATFORM__URL, oldUrl, url));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getLaunched()
  {
    return launched;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLaunched(PartialDate newLaunched)
  {
    PartialDate oldLaunched = launched;
    launched = newLaunched;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PLATFORM__LAUNCHED, oldLaunched, launched));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Participation> getParticipations()
  {
    if (participations == null)
    {
      participations = new EObjectContainmentEList<Participation>(Participation.class, this, ProgrammesPackage.PLATFORM__PARTICIPATIONS);
    }
    return participations;
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
      case ProgrammesPackage.PLATFORM__PARTICIPATIONS:
        return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
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
      case ProgrammesPackage.PLATFORM__URL:
        return getUrl();
      case ProgrammesPackage.PLATFORM__LAUNCHED:
        return getLaunched();
      case ProgrammesPackage.PLATFORM__PARTICIPATIONS:
        return getParticipations();
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
      case ProgrammesPackage.PLATFORM__URL:
        setUrl((String)newValue);
        return;
      case ProgrammesPackage.PLATFORM__LAUNCHED:
        setLaunched((PartialDate)newValue);
        return;
      case ProgrammesPackage.PLATFORM__PARTICIPATIONS:
        getParticipations().clear();
        getParticipations().addAll((Collection<? extends Participation>)newValue);
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
      case ProgrammesPackage.PLATFORM__URL:
        setUrl(URL_EDEFAULT);
        return;
      case ProgrammesPackage.PLATFORM__LAUNCHED:
        setLaunched(LAUNCHED_EDEFAULT);
        return;
      case ProgrammesPackage.PLATFORM__PARTICIPATIONS:
        getParticipations().clear();
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
      case ProgrammesPackage.PLATFORM__URL:
        return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
      case ProgrammesPackage.PLATFORM__LAUNCHED:
        return LAUNCHED_EDEFAULT == null ? launched != null : !LAUNCHED_EDEFAULT.equals(launched);
      case ProgrammesPackage.PLATFORM__PARTICIPATIONS:
        return participations != null && !participations.isEmpty();
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
    result.append(" (url: ");
    result.append(url);
    result.append(", launched: ");
    result.append(launched);
    result.append(')');
    return result.toString();
  }

} //PlatformImpl
