/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.TerritoryLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Territory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.TerritoryImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.TerritoryImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.TerritoryImpl#getSizeClass <em>Size Class</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TerritoryImpl extends ElementImpl implements Territory
{
  /**
   * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCode()
   * @generated
   * @ordered
   */
  protected static final String CODE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCode()
   * @generated
   * @ordered
   */
  protected String code = CODE_EDEFAULT;

  /**
   * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLevel()
   * @generated
   * @ordered
   */
  protected static final TerritoryLevel LEVEL_EDEFAULT = TerritoryLevel.COUNTRY;

  /**
   * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLevel()
   * @generated
   * @ordered
   */
  protected TerritoryLevel level = LEVEL_EDEFAULT;

  /**
   * The default value of the '{@link #getSizeClass() <em>Size Class</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSizeClass()
   * @generated
   * @ordered
   */
  protected static final String SIZE_CLASS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSizeClass() <em>Size Class</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSizeClass()
   * @generated
   * @ordered
   */
  protected String sizeClass = SIZE_CLASS_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected TerritoryImpl()
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
    return ProgrammesPackage.Literals.TERRITORY;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getCode()
  {
    return code;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCode(String newCode)
  {
    String oldCode = code;
    code = newCode;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.TERRITORY__CODE, oldCode, code));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public TerritoryLevel getLevel()
  {
    return level;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLevel(TerritoryLevel newLevel)
  {
    TerritoryLevel oldLevel = level;
    level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.TERRITORY__LEVEL, oldLevel, level));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getSizeClass()
  {
    return sizeClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSizeClass(String newSizeClass)
  {
    String oldSizeClass = sizeClass;
    sizeClass = newSizeClass;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.TERRITORY__SIZE_CLASS, oldSizeClass, sizeClass));
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
      case ProgrammesPackage.TERRITORY__CODE:
        return getCode();
      case ProgrammesPackage.TERRITORY__LEVEL:
        return getLevel();
      case ProgrammesPackage.TERRITORY__SIZE_CLASS:
        return getSizeClass();
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
      case ProgrammesPackage.TERRITORY__CODE:
        setCode((String)newValue);
        return;
      case ProgrammesPackage.TERRITORY__LEVEL:
        setLevel((TerritoryLevel)newValue);
        return;
      case ProgrammesPackage.TERRITORY__SIZE_CLASS:
        setSizeClass((String)newValue);
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
      case ProgrammesPackage.TERRITORY__CODE:
        setCode(CODE_EDEFAULT);
        return;
      case ProgrammesPackage.TERRITORY__LEVEL:
        setLevel(LEVEL_EDEFAULT);
        return;
      case ProgrammesPackage.TERRITORY__SIZE_CLASS:
        setSizeClass(SIZE_CLASS_EDEFAULT);
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
      case ProgrammesPackage.TERRITORY__CODE:
        return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
      case ProgrammesPackage.TERRITORY__LEVEL:
        return level != LEVEL_EDEFAULT;
      case ProgrammesPackage.TERRITORY__SIZE_CLASS:
        return SIZE_CLASS_EDEFAULT == null ? sizeClass != null : !SIZE_CLASS_EDEFAULT.equals(sizeClass);
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
    result.append(" (code: ");
    result.append(code);
    result.append(", level: ");
    result.append(level);
    result.append(", sizeClass: ");
    result.append(sizeClass);
    result.append(')');
    return result.toString();
  }

} //TerritoryImpl
