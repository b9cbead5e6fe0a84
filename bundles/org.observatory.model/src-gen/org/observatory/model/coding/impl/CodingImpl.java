/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Round;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.CodingImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodingImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodingImpl#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodingImpl#getRound <em>Round</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingImpl extends AnchoredImpl implements Coding
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
   * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getWeight()
   * @generated
   * @ordered
   */
  protected static final Integer WEIGHT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getWeight()
   * @generated
   * @ordered
   */
  protected Integer weight = WEIGHT_EDEFAULT;

  /**
   * The default value of the '{@link #getMemo() <em>Memo</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMemo()
   * @generated
   * @ordered
   */
  protected static final String MEMO_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getMemo() <em>Memo</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMemo()
   * @generated
   * @ordered
   */
  protected String memo = MEMO_EDEFAULT;

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
  protected CodingImpl()
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
    return CodingPackage.Literals.CODING;
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CODING__CODE, oldCode, code));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__CODE, oldCode, code));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getWeight()
  {
    return weight;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setWeight(Integer newWeight)
  {
    Integer oldWeight = weight;
    weight = newWeight;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__WEIGHT, oldWeight, weight));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getMemo()
  {
    return memo;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setMemo(String newMemo)
  {
    String oldMemo = memo;
    memo = newMemo;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__MEMO, oldMemo, memo));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CODING__ROUND, oldRound, round));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODING__ROUND, oldRound, round));
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
      case CodingPackage.CODING__CODE:
        if (resolve) return getCode();
        return basicGetCode();
      case CodingPackage.CODING__WEIGHT:
        return getWeight();
      case CodingPackage.CODING__MEMO:
        return getMemo();
      case CodingPackage.CODING__ROUND:
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
      case CodingPackage.CODING__CODE:
        setCode((Code)newValue);
        return;
      case CodingPackage.CODING__WEIGHT:
        setWeight((Integer)newValue);
        return;
      case CodingPackage.CODING__MEMO:
        setMemo((String)newValue);
        return;
      case CodingPackage.CODING__ROUND:
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
      case CodingPackage.CODING__CODE:
        setCode((Code)null);
        return;
      case CodingPackage.CODING__WEIGHT:
        setWeight(WEIGHT_EDEFAULT);
        return;
      case CodingPackage.CODING__MEMO:
        setMemo(MEMO_EDEFAULT);
        return;
      case CodingPackage.CODING__ROUND:
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
      case CodingPackage.CODING__CODE:
        return code != null;
      case CodingPackage.CODING__WEIGHT:
        return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
      case CodingPackage.CODING__MEMO:
        return MEMO_EDEFAULT == null ? memo != null : !MEMO_EDEFAULT.equals(memo);
      case CodingPackage.CODING__ROUND:
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
    result.append(" (weight: ");
    result.append(weight);
    result.append(", memo: ");
    result.append(memo);
    result.append(')');
    return result.toString();
  }

} //CodingImpl
