/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.CodingPackage;

import org.observatory.model.programmes.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Anchored</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.AnchoredImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AnchoredImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AnchoredImpl#getQuotation <em>Quotation</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AnchoredImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AnchoredImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AnchoredImpl#isUnplaced <em>Unplaced</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AnchoredImpl extends IdentifiedImpl implements Anchored
{
  /**
   * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected static final int START_EDEFAULT = 0;

  /**
   * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected int start = START_EDEFAULT;

  /**
   * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEnd()
   * @generated
   * @ordered
   */
  protected static final int END_EDEFAULT = 0;

  /**
   * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEnd()
   * @generated
   * @ordered
   */
  protected int end = END_EDEFAULT;

  /**
   * The default value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuotation()
   * @generated
   * @ordered
   */
  protected static final String QUOTATION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuotation()
   * @generated
   * @ordered
   */
  protected String quotation = QUOTATION_EDEFAULT;

  /**
   * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getBefore()
   * @generated
   * @ordered
   */
  protected static final String BEFORE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getBefore()
   * @generated
   * @ordered
   */
  protected String before = BEFORE_EDEFAULT;

  /**
   * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAfter()
   * @generated
   * @ordered
   */
  protected static final String AFTER_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAfter()
   * @generated
   * @ordered
   */
  protected String after = AFTER_EDEFAULT;

  /**
   * The default value of the '{@link #isUnplaced() <em>Unplaced</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isUnplaced()
   * @generated
   * @ordered
   */
  protected static final boolean UNPLACED_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isUnplaced() <em>Unplaced</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isUnplaced()
   * @generated
   * @ordered
   */
  protected boolean unplaced = UNPLACED_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected AnchoredImpl()
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
    return CodingPackage.Literals.ANCHORED;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getStart()
  {
    return start;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStart(int newStart)
  {
    int oldStart = start;
    start = newStart;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ANCHORED__START, oldStart, start));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getEnd()
  {
    return end;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setEnd(int newEnd)
  {
    int oldEnd = end;
    end = newEnd;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ANCHORED__END, oldEnd, end));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getQuotation()
  {
    return quotation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setQuotation(String newQuotation)
  {
    String oldQuotation = quotation;
    quotation = newQuotation;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ANCHORED__QUOTATION, oldQuotation, quotation));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getBefore()
  {
    return before;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setBefore(String newBefore)
  {
    String oldBefore = before;
    before = newBefore;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ANCHORED__BEFORE, oldBefore, before));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getAfter()
  {
    return after;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAfter(String newAfter)
  {
    String oldAfter = after;
    after = newAfter;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ANCHORED__AFTER, oldAfter, after));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isUnplaced()
  {
    return unplaced;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setUnplaced(boolean newUnplaced)
  {
    boolean oldUnplaced = unplaced;
    unplaced = newUnplaced;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ANCHORED__UNPLACED, oldUnplaced, unplaced));
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
      case CodingPackage.ANCHORED__START:
        return getStart();
      case CodingPackage.ANCHORED__END:
        return getEnd();
      case CodingPackage.ANCHORED__QUOTATION:
        return getQuotation();
      case CodingPackage.ANCHORED__BEFORE:
        return getBefore();
      case CodingPackage.ANCHORED__AFTER:
        return getAfter();
      case CodingPackage.ANCHORED__UNPLACED:
        return isUnplaced();
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
      case CodingPackage.ANCHORED__START:
        setStart((Integer)newValue);
        return;
      case CodingPackage.ANCHORED__END:
        setEnd((Integer)newValue);
        return;
      case CodingPackage.ANCHORED__QUOTATION:
        setQuotation((String)newValue);
        return;
      case CodingPackage.ANCHORED__BEFORE:
        setBefore((String)newValue);
        return;
      case CodingPackage.ANCHORED__AFTER:
        setAfter((String)newValue);
        return;
      case CodingPackage.ANCHORED__UNPLACED:
        setUnplaced((Boolean)newValue);
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
      case CodingPackage.ANCHORED__START:
        setStart(START_EDEFAULT);
        return;
      case CodingPackage.ANCHORED__END:
        setEnd(END_EDEFAULT);
        return;
      case CodingPackage.ANCHORED__QUOTATION:
        setQuotation(QUOTATION_EDEFAULT);
        return;
      case CodingPackage.ANCHORED__BEFORE:
        setBefore(BEFORE_EDEFAULT);
        return;
      case CodingPackage.ANCHORED__AFTER:
        setAfter(AFTER_EDEFAULT);
        return;
      case CodingPackage.ANCHORED__UNPLACED:
        setUnplaced(UNPLACED_EDEFAULT);
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
      case CodingPackage.ANCHORED__START:
        return start != START_EDEFAULT;
      case CodingPackage.ANCHORED__END:
        return end != END_EDEFAULT;
      case CodingPackage.ANCHORED__QUOTATION:
        return QUOTATION_EDEFAULT == null ? quotation != null : !QUOTATION_EDEFAULT.equals(quotation);
      case CodingPackage.ANCHORED__BEFORE:
        return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
      case CodingPackage.ANCHORED__AFTER:
        return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
      case CodingPackage.ANCHORED__UNPLACED:
        return unplaced != UNPLACED_EDEFAULT;
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
    result.append(" (start: ");
    result.append(start);
    result.append(", end: ");
    result.append(end);
    result.append(", quotation: ");
    result.append(quotation);
    result.append(", before: ");
    result.append(before);
    result.append(", after: ");
    result.append(after);
    result.append(", unplaced: ");
    result.append(unplaced);
    result.append(')');
    return result.toString();
  }

} //AnchoredImpl
