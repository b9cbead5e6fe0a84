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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Summary;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Framework</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.FrameworkImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.FrameworkImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.FrameworkImpl#getCases <em>Cases</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.FrameworkImpl#getSummaries <em>Summaries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrameworkImpl extends ElementImpl implements Framework
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
   * The cached value of the '{@link #getThemes() <em>Themes</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getThemes()
   * @generated
   * @ordered
   */
  protected EList<Code> themes;

  /**
   * The cached value of the '{@link #getCases() <em>Cases</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCases()
   * @generated
   * @ordered
   */
  protected EList<Case> cases;

  /**
   * The cached value of the '{@link #getSummaries() <em>Summaries</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSummaries()
   * @generated
   * @ordered
   */
  protected EList<Summary> summaries;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected FrameworkImpl()
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
    return CodingPackage.Literals.FRAMEWORK;
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.FRAMEWORK__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Code> getThemes()
  {
    if (themes == null)
    {
      themes = new EObjectResolvingEList<Code>(Code.class, this, CodingPackage.FRAMEWORK__THEMES);
    }
    return themes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Case> getCases()
  {
    if (cases == null)
    {
      cases = new EObjectResolvingEList<Case>(Case.class, this, CodingPackage.FRAMEWORK__CASES);
    }
    return cases;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Summary> getSummaries()
  {
    if (summaries == null)
    {
      summaries = new EObjectContainmentEList<Summary>(Summary.class, this, CodingPackage.FRAMEWORK__SUMMARIES);
    }
    return summaries;
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
      case CodingPackage.FRAMEWORK__SUMMARIES:
        return ((InternalEList<?>)getSummaries()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.FRAMEWORK__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.FRAMEWORK__THEMES:
        return getThemes();
      case CodingPackage.FRAMEWORK__CASES:
        return getCases();
      case CodingPackage.FRAMEWORK__SUMMARIES:
        return getSummaries();
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
      case CodingPackage.FRAMEWORK__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.FRAMEWORK__THEMES:
        getThemes().clear();
        getThemes().addAll((Collection<? extends Code>)newValue);
        return;
      case CodingPackage.FRAMEWORK__CASES:
        getCases().clear();
        getCases().addAll((Collection<? extends Case>)newValue);
        return;
      case CodingPackage.FRAMEWORK__SUMMARIES:
        getSummaries().clear();
        getSummaries().addAll((Collection<? extends Summary>)newValue);
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
      case CodingPackage.FRAMEWORK__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.FRAMEWORK__THEMES:
        getThemes().clear();
        return;
      case CodingPackage.FRAMEWORK__CASES:
        getCases().clear();
        return;
      case CodingPackage.FRAMEWORK__SUMMARIES:
        getSummaries().clear();
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
      case CodingPackage.FRAMEWORK__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.FRAMEWORK__THEMES:
        return themes != null && !themes.isEmpty();
      case CodingPackage.FRAMEWORK__CASES:
        return cases != null && !cases.isEmpty();
      case CodingPackage.FRAMEWORK__SUMMARIES:
        return summaries != null && !summaries.isEmpty();
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
    result.append(')');
    return result.toString();
  }

} //FrameworkImpl
