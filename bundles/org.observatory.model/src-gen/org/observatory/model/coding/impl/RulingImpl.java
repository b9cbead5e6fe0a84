/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Round;
import org.observatory.model.coding.Ruling;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ruling</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.RulingImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RulingImpl#isRetained <em>Retained</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RulingImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RulingImpl#getRound <em>Round</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RulingImpl extends AnchoredImpl implements Ruling
{
  /**
   * The cached value of the '{@link #getCode() <em>Code</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCode()
   * @generated
   * @ordered
   */
  protected Code code;

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
   * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReason()
   * @generated
   * @ordered
   */
  protected static final String REASON_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getReason()
   * @generated
   * @ordered
   */
  protected String reason = REASON_EDEFAULT;

  /**
   * The cached value of the '{@link #getRound() <em>Round</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRound()
   * @generated
   * @ordered
   */
  protected Round round;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected RulingImpl()
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
    return CodingPackage.Literals.RULING;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Code getCode()
  {
    if (code != null && code.eIsProxy())
    {
      InternalEObject oldCode = (InternalEObject)code;
      code = (Code)eResolveProxy(oldCode);
      if (code != oldCode)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.RULING__CODE, oldCode, code));
      }
    }
    return code;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Code basicGetCode()
  {
    return code;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCode(Code newCode)
  {
    Code oldCode = code;
    code = newCode;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.RULING__CODE, oldCode, code));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.RULING__RETAINED, oldRetained, retained));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getReason()
  {
    return reason;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setReason(String newReason)
  {
    String oldReason = reason;
    reason = newReason;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.RULING__REASON, oldReason, reason));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Round getRound()
  {
    if (round != null && round.eIsProxy())
    {
      InternalEObject oldRound = (InternalEObject)round;
      round = (Round)eResolveProxy(oldRound);
      if (round != oldRound)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.RULING__ROUND, oldRound, round));
      }
    }
    return round;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Round basicGetRound()
  {
    return round;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRound(Round newRound)
  {
    Round oldRound = round;
    round = newRound;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.RULING__ROUND, oldRound, round));
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
      case CodingPackage.RULING__CODE:
        if (resolve) return getCode();
        return basicGetCode();
      case CodingPackage.RULING__RETAINED:
        return isRetained();
      case CodingPackage.RULING__REASON:
        return getReason();
      case CodingPackage.RULING__ROUND:
        if (resolve) return getRound();
        return basicGetRound();
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
      case CodingPackage.RULING__CODE:
        setCode((Code)newValue);
        return;
      case CodingPackage.RULING__RETAINED:
        setRetained((Boolean)newValue);
        return;
      case CodingPackage.RULING__REASON:
        setReason((String)newValue);
        return;
      case CodingPackage.RULING__ROUND:
        setRound((Round)newValue);
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
      case CodingPackage.RULING__CODE:
        setCode((Code)null);
        return;
      case CodingPackage.RULING__RETAINED:
        setRetained(RETAINED_EDEFAULT);
        return;
      case CodingPackage.RULING__REASON:
        setReason(REASON_EDEFAULT);
        return;
      case CodingPackage.RULING__ROUND:
        setRound((Round)null);
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
      case CodingPackage.RULING__CODE:
        return code != null;
      case CodingPackage.RULING__RETAINED:
        return retained != RETAINED_EDEFAULT;
      case CodingPackage.RULING__REASON:
        return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
      case CodingPackage.RULING__ROUND:
        return round != null;
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
    result.append(" (retained: ");
    result.append(retained);
    result.append(", reason: ");
    result.append(reason);
    result.append(')');
    return result.toString();
  }

} //RulingImpl
