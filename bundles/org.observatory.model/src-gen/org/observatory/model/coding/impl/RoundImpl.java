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

import org.observatory.analysis.PartialDate;

import org.observatory.model.coding.Assignment;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.RoundImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RoundImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RoundImpl#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RoundImpl#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RoundImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RoundImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RoundImpl#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.RoundImpl#getDoubled <em>Doubled</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoundImpl extends ElementImpl implements Round
{
  /**
   * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected static final PartialDate START_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected PartialDate start = START_EDEFAULT;

  /**
   * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEnd()
   * @generated
   * @ordered
   */
  protected static final PartialDate END_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEnd()
   * @generated
   * @ordered
   */
  protected PartialDate end = END_EDEFAULT;

  /**
   * The default value of the '{@link #getSnapshot() <em>Snapshot</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSnapshot()
   * @generated
   * @ordered
   */
  protected static final String SNAPSHOT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSnapshot() <em>Snapshot</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSnapshot()
   * @generated
   * @ordered
   */
  protected String snapshot = SNAPSHOT_EDEFAULT;

  /**
   * The default value of the '{@link #isBlind() <em>Blind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isBlind()
   * @generated
   * @ordered
   */
  protected static final boolean BLIND_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isBlind() <em>Blind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isBlind()
   * @generated
   * @ordered
   */
  protected boolean blind = BLIND_EDEFAULT;

  /**
   * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSeed()
   * @generated
   * @ordered
   */
  protected static final long SEED_EDEFAULT = 0L;

  /**
   * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSeed()
   * @generated
   * @ordered
   */
  protected long seed = SEED_EDEFAULT;

  /**
   * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getShare()
   * @generated
   * @ordered
   */
  protected static final Integer SHARE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getShare()
   * @generated
   * @ordered
   */
  protected Integer share = SHARE_EDEFAULT;

  /**
   * The cached value of the '{@link #getAssignments() <em>Assignments</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAssignments()
   * @generated
   * @ordered
   */
  protected EList<Assignment> assignments;

  /**
   * The cached value of the '{@link #getDoubled() <em>Doubled</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDoubled()
   * @generated
   * @ordered
   */
  protected EList<Document> doubled;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected RoundImpl()
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
    return CodingPackage.Literals.ROUND;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getStart()
  {
    return start;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStart(PartialDate newStart)
  {
    PartialDate oldStart = start;
    start = newStart;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ROUND__START, oldStart, start));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getEnd()
  {
    return end;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setEnd(PartialDate newEnd)
  {
    PartialDate oldEnd = end;
    end = newEnd;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ROUND__END, oldEnd, end));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getSnapshot()
  {
    return snapshot;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSnapshot(String newSnapshot)
  {
    String oldSnapshot = snapshot;
    snapshot = newSnapshot;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ROUND__SNAPSHOT, oldSnapshot, snapshot));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isBlind()
  {
    return blind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setBlind(boolean newBlind)
  {
    boolean oldBlind = blind;
    blind = newBlind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ROUND__BLIND, oldBlind, blind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public long getSeed()
  {
    return seed;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSeed(long newSeed)
  {
    long oldSeed = seed;
    seed = newSeed;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ROUND__SEED, oldSeed, seed));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getShare()
  {
    return share;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setShare(Integer newShare)
  {
    Integer oldShare = share;
    share = newShare;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ROUND__SHARE, oldShare, share));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Assignment> getAssignments()
  {
    if (assignments == null)
    {
      assignments = new EObjectContainmentEList<Assignment>(Assignment.class, this, CodingPackage.ROUND__ASSIGNMENTS);
    }
    return assignments;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Document> getDoubled()
  {
    if (doubled == null)
    {
      doubled = new EObjectResolvingEList<Document>(Document.class, this, CodingPackage.ROUND__DOUBLED);
    }
    return doubled;
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
      case CodingPackage.ROUND__ASSIGNMENTS:
        return ((InternalEList<?>)getAssignments()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.ROUND__START:
        return getStart();
      case CodingPackage.ROUND__END:
        return getEnd();
      case CodingPackage.ROUND__SNAPSHOT:
        return getSnapshot();
      case CodingPackage.ROUND__BLIND:
        return isBlind();
      case CodingPackage.ROUND__SEED:
        return getSeed();
      case CodingPackage.ROUND__SHARE:
        return getShare();
      case CodingPackage.ROUND__ASSIGNMENTS:
        return getAssignments();
      case CodingPackage.ROUND__DOUBLED:
        return getDoubled();
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
      case CodingPackage.ROUND__START:
        setStart((PartialDate)newValue);
        return;
      case CodingPackage.ROUND__END:
        setEnd((PartialDate)newValue);
        return;
      case CodingPackage.ROUND__SNAPSHOT:
        setSnapshot((String)newValue);
        return;
      case CodingPackage.ROUND__BLIND:
        setBlind((Boolean)newValue);
        return;
      case CodingPackage.ROUND__SEED:
        setSeed((Long)newValue);
        return;
      case CodingPackage.ROUND__SHARE:
        setShare((Integer)newValue);
        return;
      case CodingPackage.ROUND__ASSIGNMENTS:
        getAssignments().clear();
        getAssignments().addAll((Collection<? extends Assignment>)newValue);
        return;
      case CodingPackage.ROUND__DOUBLED:
        getDoubled().clear();
        getDoubled().addAll((Collection<? extends Document>)newValue);
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
      case CodingPackage.ROUND__START:
        setStart(START_EDEFAULT);
        return;
      case CodingPackage.ROUND__END:
        setEnd(END_EDEFAULT);
        return;
      case CodingPackage.ROUND__SNAPSHOT:
        setSnapshot(SNAPSHOT_EDEFAULT);
        return;
      case CodingPackage.ROUND__BLIND:
        setBlind(BLIND_EDEFAULT);
        return;
      case CodingPackage.ROUND__SEED:
        setSeed(SEED_EDEFAULT);
        return;
      case CodingPackage.ROUND__SHARE:
        setShare(SHARE_EDEFAULT);
        return;
      case CodingPackage.ROUND__ASSIGNMENTS:
        getAssignments().clear();
        return;
      case CodingPackage.ROUND__DOUBLED:
        getDoubled().clear();
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
      case CodingPackage.ROUND__START:
        return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
      case CodingPackage.ROUND__END:
        return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
      case CodingPackage.ROUND__SNAPSHOT:
        return SNAPSHOT_EDEFAULT == null ? snapshot != null : !SNAPSHOT_EDEFAULT.equals(snapshot);
      case CodingPackage.ROUND__BLIND:
        return blind != BLIND_EDEFAULT;
      case CodingPackage.ROUND__SEED:
        return seed != SEED_EDEFAULT;
      case CodingPackage.ROUND__SHARE:
        return SHARE_EDEFAULT == null ? share != null : !SHARE_EDEFAULT.equals(share);
      case CodingPackage.ROUND__ASSIGNMENTS:
        return assignments != null && !assignments.isEmpty();
      case CodingPackage.ROUND__DOUBLED:
        return doubled != null && !doubled.isEmpty();
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
    result.append(", snapshot: ");
    result.append(snapshot);
    result.append(", blind: ");
    result.append(blind);
    result.append(", seed: ");
    result.append(seed);
    result.append(", share: ");
    result.append(share);
    result.append(')');
    return result.toString();
  }

} //RoundImpl
