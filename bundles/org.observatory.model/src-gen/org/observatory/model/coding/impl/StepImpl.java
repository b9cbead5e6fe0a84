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

import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Evidence;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.StepCertainty;

import org.observatory.model.programmes.Category;

import org.observatory.model.programmes.impl.SourcedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.StepImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.StepImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.StepImpl#getState <em>State</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.StepImpl#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.StepImpl#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.StepImpl#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.StepImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.StepImpl#getOpenedBy <em>Opened By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StepImpl extends SourcedImpl implements Step
{
  /**
   * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDate()
   * @generated
   * @ordered
   */
  protected static final PartialDate DATE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDate()
   * @generated
   * @ordered
   */
  protected PartialDate date = DATE_EDEFAULT;

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
   * The cached value of the '{@link #getState() <em>State</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getState()
   * @generated
   * @ordered
   */
  protected Category state;

  /**
   * The default value of the '{@link #getNoteFr() <em>Note Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNoteFr()
   * @generated
   * @ordered
   */
  protected static final String NOTE_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNoteFr() <em>Note Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNoteFr()
   * @generated
   * @ordered
   */
  protected String noteFr = NOTE_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNoteEn()
   * @generated
   * @ordered
   */
  protected static final String NOTE_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNoteEn()
   * @generated
   * @ordered
   */
  protected String noteEn = NOTE_EN_EDEFAULT;

  /**
   * The default value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCertainty()
   * @generated
   * @ordered
   */
  protected static final StepCertainty CERTAINTY_EDEFAULT = StepCertainty.CERTAIN;

  /**
   * The cached value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCertainty()
   * @generated
   * @ordered
   */
  protected StepCertainty certainty = CERTAINTY_EDEFAULT;

  /**
   * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEvidence()
   * @generated
   * @ordered
   */
  protected EList<Evidence> evidence;

  /**
   * The cached value of the '{@link #getOpenedBy() <em>Opened By</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOpenedBy()
   * @generated
   * @ordered
   */
  protected EList<Step> openedBy;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected StepImpl()
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
    return CodingPackage.Literals.STEP;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getDate()
  {
    return date;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDate(PartialDate newDate)
  {
    PartialDate oldDate = date;
    date = newDate;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.STEP__DATE, oldDate, date));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.STEP__END, oldEnd, end));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Category getState()
  {
    if (state != null && state.eIsProxy())
    {
      InternalEObject oldState = (InternalEObject)state;
      state = (Category)eResolveProxy(oldState);
      if (state != oldState)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.STEP__STATE, oldState, state));
      }
    }
    return state;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Category basicGetState()
  {
    return state;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setState(Category newState)
  {
    Category oldState = state;
    state = newState;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.STEP__STATE, oldState, state));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getNoteFr()
  {
    return noteFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNoteFr(String newNoteFr)
  {
    String oldNoteFr = noteFr;
    noteFr = newNoteFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.STEP__NOTE_FR, oldNoteFr, noteFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getNoteEn()
  {
    return noteEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNoteEn(String newNoteEn)
  {
    String oldNoteEn = noteEn;
    noteEn = newNoteEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.STEP__NOTE_EN, oldNoteEn, noteEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public StepCertainty getCertainty()
  {
    return certainty;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCertainty(StepCertainty newCertainty)
  {
    StepCertainty oldCertainty = certainty;
    certainty = newCertainty == null ? CERTAINTY_EDEFAULT : newCertainty;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.STEP__CERTAINTY, oldCertainty, certainty));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Evidence> getEvidence()
  {
    if (evidence == null)
    {
      evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, CodingPackage.STEP__EVIDENCE);
    }
    return evidence;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Step> getOpenedBy()
  {
    if (openedBy == null)
    {
      openedBy = new EObjectResolvingEList<Step>(Step.class, this, CodingPackage.STEP__OPENED_BY);
    }
    return openedBy;
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
      case CodingPackage.STEP__EVIDENCE:
        return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.STEP__DATE:
        return getDate();
      case CodingPackage.STEP__END:
        return getEnd();
      case CodingPackage.STEP__STATE:
        if (resolve) return getState();
        return basicGetState();
      case CodingPackage.STEP__NOTE_FR:
        return getNoteFr();
      case CodingPackage.STEP__NOTE_EN:
        return getNoteEn();
      case CodingPackage.STEP__CERTAINTY:
        return getCertainty();
      case CodingPackage.STEP__EVIDENCE:
        return getEvidence();
      case CodingPackage.STEP__OPENED_BY:
        return getOpenedBy();
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
      case CodingPackage.STEP__DATE:
        setDate((PartialDate)newValue);
        return;
      case CodingPackage.STEP__END:
        setEnd((PartialDate)newValue);
        return;
      case CodingPackage.STEP__STATE:
        setState((Category)newValue);
        return;
      case CodingPackage.STEP__NOTE_FR:
        setNoteFr((String)newValue);
        return;
      case CodingPackage.STEP__NOTE_EN:
        setNoteEn((String)newValue);
        return;
      case CodingPackage.STEP__CERTAINTY:
        setCertainty((StepCertainty)newValue);
        return;
      case CodingPackage.STEP__EVIDENCE:
        getEvidence().clear();
        getEvidence().addAll((Collection<? extends Evidence>)newValue);
        return;
      case CodingPackage.STEP__OPENED_BY:
        getOpenedBy().clear();
        getOpenedBy().addAll((Collection<? extends Step>)newValue);
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
      case CodingPackage.STEP__DATE:
        setDate(DATE_EDEFAULT);
        return;
      case CodingPackage.STEP__END:
        setEnd(END_EDEFAULT);
        return;
      case CodingPackage.STEP__STATE:
        setState((Category)null);
        return;
      case CodingPackage.STEP__NOTE_FR:
        setNoteFr(NOTE_FR_EDEFAULT);
        return;
      case CodingPackage.STEP__NOTE_EN:
        setNoteEn(NOTE_EN_EDEFAULT);
        return;
      case CodingPackage.STEP__CERTAINTY:
        setCertainty(CERTAINTY_EDEFAULT);
        return;
      case CodingPackage.STEP__EVIDENCE:
        getEvidence().clear();
        return;
      case CodingPackage.STEP__OPENED_BY:
        getOpenedBy().clear();
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
      case CodingPackage.STEP__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
      case CodingPackage.STEP__END:
        return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
      case CodingPackage.STEP__STATE:
        return state != null;
      case CodingPackage.STEP__NOTE_FR:
        return NOTE_FR_EDEFAULT == null ? noteFr != null : !NOTE_FR_EDEFAULT.equals(noteFr);
      case CodingPackage.STEP__NOTE_EN:
        return NOTE_EN_EDEFAULT == null ? noteEn != null : !NOTE_EN_EDEFAULT.equals(noteEn);
      case CodingPackage.STEP__CERTAINTY:
        return certainty != CERTAINTY_EDEFAULT;
      case CodingPackage.STEP__EVIDENCE:
        return evidence != null && !evidence.isEmpty();
      case CodingPackage.STEP__OPENED_BY:
        return openedBy != null && !openedBy.isEmpty();
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
    result.append(" (date: ");
    result.append(date);
    result.append(", end: ");
    result.append(end);
    result.append(", noteFr: ");
    result.append(noteFr);
    result.append(", noteEn: ");
    result.append(noteEn);
    result.append(", certainty: ");
    result.append(certainty);
    result.append(')');
    return result.toString();
  }

} //StepImpl
