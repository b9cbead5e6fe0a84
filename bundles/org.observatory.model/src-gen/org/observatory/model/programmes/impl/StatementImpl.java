/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Statement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.StatementImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.StatementImpl#getValueEn <em>Value En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.StatementImpl#isRetained <em>Retained</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatementImpl extends SourcedImpl implements Statement
{
  /**
   * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getValue()
   * @generated
   * @ordered
   */
  protected static final String VALUE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getValue()
   * @generated
   * @ordered
   */
  protected String value = VALUE_EDEFAULT;

  /**
   * The default value of the '{@link #getValueEn() <em>Value En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getValueEn()
   * @generated
   * @ordered
   */
  protected static final String VALUE_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getValueEn() <em>Value En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getValueEn()
   * @generated
   * @ordered
   */
  protected String valueEn = VALUE_EN_EDEFAULT;

  /**
   * The default value of the '{@link #isRetained() <em>Retained</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isRetained()
   * @generated
   * @ordered
   */
  protected static final boolean RETAINED_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isRetained() <em>Retained</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isRetained()
   * @generated
   * @ordered
   */
  protected boolean retained = RETAINED_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected StatementImpl()
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
    return ProgrammesPackage.Literals.STATEMENT;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getValue()
  {
    return value;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setValue(String newValue)
  {
    String oldValue = value;
    value = newValue;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.STATEMENT__VALUE, oldValue, value));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getValueEn()
  {
    return valueEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setValueEn(String newValueEn)
  {
    String oldValueEn = valueEn;
    valueEn = newValueEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.STATEMENT__VALUE_EN, oldValueEn, valueEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isRetained()
  {
    return retained;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRetained(boolean newRetained)
  {
    boolean oldRetained = retained;
    retained = newRetained;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.STATEMENT__RETAINED, oldRetained, retained));
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
      case ProgrammesPackage.STATEMENT__VALUE:
        return getValue();
      case ProgrammesPackage.STATEMENT__VALUE_EN:
        return getValueEn();
      case ProgrammesPackage.STATEMENT__RETAINED:
        return isRetained();
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
      case ProgrammesPackage.STATEMENT__VALUE:
        setValue((String)newValue);
        return;
      case ProgrammesPackage.STATEMENT__VALUE_EN:
        setValueEn((String)newValue);
        return;
      case ProgrammesPackage.STATEMENT__RETAINED:
        setRetained((Boolean)newValue);
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
      case ProgrammesPackage.STATEMENT__VALUE:
        setValue(VALUE_EDEFAULT);
        return;
      case ProgrammesPackage.STATEMENT__VALUE_EN:
        setValueEn(VALUE_EN_EDEFAULT);
        return;
      case ProgrammesPackage.STATEMENT__RETAINED:
        setRetained(RETAINED_EDEFAULT);
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
      case ProgrammesPackage.STATEMENT__VALUE:
        return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
      case ProgrammesPackage.STATEMENT__VALUE_EN:
        return VALUE_EN_EDEFAULT == null ? valueEn != null : !VALUE_EN_EDEFAULT.equals(valueEn);
      case ProgrammesPackage.STATEMENT__RETAINED:
        return retained != RETAINED_EDEFAULT;
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
    result.append(" (value: ");
    result.append(value);
    result.append(", valueEn: ");
    result.append(valueEn);
    result.append(", retained: ");
    result.append(retained);
    result.append(')');
    return result.toString();
  }

} //StatementImpl
