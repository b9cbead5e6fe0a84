/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.QuoteState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quote</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.QuoteImpl#getState <em>State</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.QuoteImpl#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.QuoteImpl#getDiffusion <em>Diffusion</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.QuoteImpl#getMemo <em>Memo</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuoteImpl extends AnchoredImpl implements Quote
{
  /**
   * The default value of the '{@link #getState() <em>State</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getState()
   * @generated
   * @ordered
   */
  protected static final QuoteState STATE_EDEFAULT = QuoteState.CANDIDATE;

  /**
   * The cached value of the '{@link #getState() <em>State</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getState()
   * @generated
   * @ordered
   */
  protected QuoteState state = STATE_EDEFAULT;

  /**
   * The default value of the '{@link #getAttribution() <em>Attribution</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAttribution()
   * @generated
   * @ordered
   */
  protected static final String ATTRIBUTION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAttribution() <em>Attribution</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAttribution()
   * @generated
   * @ordered
   */
  protected String attribution = ATTRIBUTION_EDEFAULT;

  /**
   * The default value of the '{@link #getDiffusion() <em>Diffusion</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDiffusion()
   * @generated
   * @ordered
   */
  protected static final Diffusion DIFFUSION_EDEFAULT = Diffusion.TEAM;

  /**
   * The cached value of the '{@link #getDiffusion() <em>Diffusion</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDiffusion()
   * @generated
   * @ordered
   */
  protected Diffusion diffusion = DIFFUSION_EDEFAULT;

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
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected QuoteImpl()
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
    return CodingPackage.Literals.QUOTE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public QuoteState getState()
  {
    return state;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setState(QuoteState newState)
  {
    QuoteState oldState = state;
    state = newState == null ? STATE_EDEFAULT : newState;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.QUOTE__STATE, oldState, state));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getAttribution()
  {
    return attribution;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAttribution(String newAttribution)
  {
    String oldAttribution = attribution;
    attribution = newAttribution;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.QUOTE__ATTRIBUTION, oldAttribution, attribution));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Diffusion getDiffusion()
  {
    return diffusion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDiffusion(Diffusion newDiffusion)
  {
    Diffusion oldDiffusion = diffusion;
    diffusion = newDiffusion == null ? DIFFUSION_EDEFAULT : newDiffusion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.QUOTE__DIFFUSION, oldDiffusion, diffusion));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.QUOTE__MEMO, oldMemo, memo));
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
      case CodingPackage.QUOTE__STATE:
        return getState();
      case CodingPackage.QUOTE__ATTRIBUTION:
        return getAttribution();
      case CodingPackage.QUOTE__DIFFUSION:
        return getDiffusion();
      case CodingPackage.QUOTE__MEMO:
        return getMemo();
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
      case CodingPackage.QUOTE__STATE:
        setState((QuoteState)newValue);
        return;
      case CodingPackage.QUOTE__ATTRIBUTION:
        setAttribution((String)newValue);
        return;
      case CodingPackage.QUOTE__DIFFUSION:
        setDiffusion((Diffusion)newValue);
        return;
      case CodingPackage.QUOTE__MEMO:
        setMemo((String)newValue);
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
      case CodingPackage.QUOTE__STATE:
        setState(STATE_EDEFAULT);
        return;
      case CodingPackage.QUOTE__ATTRIBUTION:
        setAttribution(ATTRIBUTION_EDEFAULT);
        return;
      case CodingPackage.QUOTE__DIFFUSION:
        setDiffusion(DIFFUSION_EDEFAULT);
        return;
      case CodingPackage.QUOTE__MEMO:
        setMemo(MEMO_EDEFAULT);
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
      case CodingPackage.QUOTE__STATE:
        return state != STATE_EDEFAULT;
      case CodingPackage.QUOTE__ATTRIBUTION:
        return ATTRIBUTION_EDEFAULT == null ? attribution != null : !ATTRIBUTION_EDEFAULT.equals(attribution);
      case CodingPackage.QUOTE__DIFFUSION:
        return diffusion != DIFFUSION_EDEFAULT;
      case CodingPackage.QUOTE__MEMO:
        return MEMO_EDEFAULT == null ? memo != null : !MEMO_EDEFAULT.equals(memo);
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
    result.append(" (state: ");
    result.append(state);
    result.append(", attribution: ");
    result.append(attribution);
    result.append(", diffusion: ");
    result.append(diffusion);
    result.append(", memo: ");
    result.append(memo);
    result.append(')');
    return result.toString();
  }

} //QuoteImpl
