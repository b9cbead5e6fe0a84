/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingPackage;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coder</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.CoderImpl#getSlug <em>Slug</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CoderImpl#isArbitrated <em>Arbitrated</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoderImpl extends ElementImpl implements Coder
{
  /**
   * The default value of the '{@link #getSlug() <em>Slug</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSlug()
   * @generated
   * @ordered
   */
  protected static final String SLUG_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSlug() <em>Slug</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSlug()
   * @generated
   * @ordered
   */
  protected String slug = SLUG_EDEFAULT;

  /**
   * The default value of the '{@link #isArbitrated() <em>Arbitrated</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isArbitrated()
   * @generated
   * @ordered
   */
  protected static final boolean ARBITRATED_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isArbitrated() <em>Arbitrated</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isArbitrated()
   * @generated
   * @ordered
   */
  protected boolean arbitrated = ARBITRATED_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected CoderImpl()
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
    return CodingPackage.Literals.CODER;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getSlug()
  {
    return slug;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSlug(String newSlug)
  {
    String oldSlug = slug;
    slug = newSlug;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODER__SLUG, oldSlug, slug));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isArbitrated()
  {
    return arbitrated;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setArbitrated(boolean newArbitrated)
  {
    boolean oldArbitrated = arbitrated;
    arbitrated = newArbitrated;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODER__ARBITRATED, oldArbitrated, arbitrated));
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
      case CodingPackage.CODER__SLUG:
        return getSlug();
      case CodingPackage.CODER__ARBITRATED:
        return isArbitrated();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case CodingPackage.CODER__SLUG:
        setSlug((String)newValue);
        return;
      case CodingPackage.CODER__ARBITRATED:
        setArbitrated((Boolean)newValue);
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
      case CodingPackage.CODER__SLUG:
        setSlug(SLUG_EDEFAULT);
        return;
      case CodingPackage.CODER__ARBITRATED:
        setArbitrated(ARBITRATED_EDEFAULT);
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
      case CodingPackage.CODER__SLUG:
        return SLUG_EDEFAULT == null ? slug != null : !SLUG_EDEFAULT.equals(slug);
      case CodingPackage.CODER__ARBITRATED:
        return arbitrated != ARBITRATED_EDEFAULT;
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
    result.append(" (slug: ");
    result.append(slug);
    result.append(", arbitrated: ");
    result.append(arbitrated);
    result.append(')');
    return result.toString();
  }

} //CoderImpl
