/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Participation;
import org.observatory.model.programmes.Phase;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Study;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getAcronym <em>Acronym</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getLaunch <em>Launch</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getPurposeFr <em>Purpose Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getPurposeEn <em>Purpose En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getExpectedStudies <em>Expected Studies</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getParticipations <em>Participations</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ProgrammeImpl#getStudies <em>Studies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgrammeImpl extends FigureHolderImpl implements Programme
{
  /**
   * The default value of the '{@link #getAcronym() <em>Acronym</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAcronym()
   * @generated
   * @ordered
   */
  protected static final String ACRONYM_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAcronym() <em>Acronym</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAcronym()
   * @generated
   * @ordered
   */
  protected String acronym = ACRONYM_EDEFAULT;

  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final ProgrammeKind KIND_EDEFAULT = ProgrammeKind.OBSERVATORY;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected ProgrammeKind kind = KIND_EDEFAULT;

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
   * The default value of the '{@link #getLaunch() <em>Launch</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLaunch()
   * @generated
   * @ordered
   */
  protected static final PartialDate LAUNCH_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getLaunch() <em>Launch</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLaunch()
   * @generated
   * @ordered
   */
  protected PartialDate launch = LAUNCH_EDEFAULT;

  /**
   * The default value of the '{@link #getPurposeFr() <em>Purpose Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPurposeFr()
   * @generated
   * @ordered
   */
  protected static final String PURPOSE_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPurposeFr() <em>Purpose Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPurposeFr()
   * @generated
   * @ordered
   */
  protected String purposeFr = PURPOSE_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getPurposeEn() <em>Purpose En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPurposeEn()
   * @generated
   * @ordered
   */
  protected static final String PURPOSE_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPurposeEn() <em>Purpose En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPurposeEn()
   * @generated
   * @ordered
   */
  protected String purposeEn = PURPOSE_EN_EDEFAULT;

  /**
   * The default value of the '{@link #getExpectedStudies() <em>Expected Studies</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExpectedStudies()
   * @generated
   * @ordered
   */
  protected static final Integer EXPECTED_STUDIES_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExpectedStudies() <em>Expected Studies</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExpectedStudies()
   * @generated
   * @ordered
   */
  protected Integer expectedStudies = EXPECTED_STUDIES_EDEFAULT;

  /**
   * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPhases()
   * @generated
   * @ordered
   */
  protected EList<Phase> phases;

  /**
   * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getParticipations()
   * @generated
   * @ordered
   */
  protected EList<Participation> participations;

  /**
   * The cached value of the '{@link #getStudies() <em>Studies</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStudies()
   * @generated
   * @ordered
   */
  protected EList<Study> studies;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ProgrammeImpl()
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
    return ProgrammesPackage.Literals.PROGRAMME;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getAcronym()
  {
    return acronym;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAcronym(String newAcronym)
  {
    String oldAcronym = acronym;
    acronym = newAcronym;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PROGRAMME__ACRONYM, oldAcronym, acronym));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ProgrammeKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(ProgrammeKind newKind)
  {
    ProgrammeKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PROGRAMME__KIND, oldKind, kind));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PROGRAMME__START, oldStart, start));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PROGRAMME__END, oldEnd, end));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getLaunch()
  {
    return launch;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLaunch(PartialDate newLaunch)
  {
    PartialDate oldLaunch = launch;
    launch = newLaunch;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PROGRAMME__LAUNCH, oldLaunch, launch));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPurposeFr()
  {
    return purposeFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPurposeFr(String newPurposeFr)
  {
    String oldPurposeFr = purposeFr;
    purposeFr = newPurposeFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PROGRAMME__PURPOSE_FR, oldPurposeFr, purposeFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPurposeEn()
  {
    return purposeEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPurposeEn(String newPurposeEn)
  {
    String oldPurposeEn = purposeEn;
    purposeEn = newPurposeEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PROGRAMME__PURPOSE_EN, oldPurposeEn, purposeEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getExpectedStudies()
  {
    return expectedStudies;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExpectedStudies(Integer newExpectedStudies)
  {
    Integer oldExpectedStudies = expectedStudies;
    expectedStudies = newExpectedStudies;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PROGRAMME__EXPECTED_STUDIES, oldExpectedStudies, expectedStudies));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Phase> getPhases()
  {
    if (phases == null)
    {
      phases = new EObjectContainmentEList<Phase>(Phase.class, this, ProgrammesPackage.PROGRAMME__PHASES);
    }
    return phases;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Participation> getParticipations()
  {
    if (participations == null)
    {
      participations = new EObjectContainmentEList<Participation>(Participation.class, this, ProgrammesPackage.PROGRAMME__PARTICIPATIONS);
    }
    return participations;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Study> getStudies()
  {
    if (studies == null)
    {
      studies = new EObjectContainmentEList<Study>(Study.class, this, ProgrammesPackage.PROGRAMME__STUDIES);
    }
    return studies;
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
      case ProgrammesPackage.PROGRAMME__PHASES:
        return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.PROGRAMME__PARTICIPATIONS:
        return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.PROGRAMME__STUDIES:
        return ((InternalEList<?>)getStudies()).basicRemove(otherEnd, msgs);
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
      case ProgrammesPackage.PROGRAMME__ACRONYM:
        return getAcronym();
      case ProgrammesPackage.PROGRAMME__KIND:
        return getKind();
      case ProgrammesPackage.PROGRAMME__START:
        return getStart();
      case ProgrammesPackage.PROGRAMME__END:
        return getEnd();
      case ProgrammesPackage.PROGRAMME__LAUNCH:
        return getLaunch();
      case ProgrammesPackage.PROGRAMME__PURPOSE_FR:
        return getPurposeFr();
      case ProgrammesPackage.PROGRAMME__PURPOSE_EN:
        return getPurposeEn();
      case ProgrammesPackage.PROGRAMME__EXPECTED_STUDIES:
        return getExpectedStudies();
      case ProgrammesPackage.PROGRAMME__PHASES:
        return getPhases();
      case ProgrammesPackage.PROGRAMME__PARTICIPATIONS:
        return getParticipations();
      case ProgrammesPackage.PROGRAMME__STUDIES:
        return getStudies();
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
      case ProgrammesPackage.PROGRAMME__ACRONYM:
        setAcronym((String)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__KIND:
        setKind((ProgrammeKind)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__START:
        setStart((PartialDate)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__END:
        setEnd((PartialDate)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__LAUNCH:
        setLaunch((PartialDate)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__PURPOSE_FR:
        setPurposeFr((String)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__PURPOSE_EN:
        setPurposeEn((String)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__EXPECTED_STUDIES:
        setExpectedStudies((Integer)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__PHASES:
        getPhases().clear();
        getPhases().addAll((Collection<? extends Phase>)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__PARTICIPATIONS:
        getParticipations().clear();
        getParticipations().addAll((Collection<? extends Participation>)newValue);
        return;
      case ProgrammesPackage.PROGRAMME__STUDIES:
        getStudies().clear();
        getStudies().addAll((Collection<? extends Study>)newValue);
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
      case ProgrammesPackage.PROGRAMME__ACRONYM:
        setAcronym(ACRONYM_EDEFAULT);
        return;
      case ProgrammesPackage.PROGRAMME__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case ProgrammesPackage.PROGRAMME__START:
        setStart(START_EDEFAULT);
        return;
      case ProgrammesPackage.PROGRAMME__END:
        setEnd(END_EDEFAULT);
        return;
      case ProgrammesPackage.PROGRAMME__LAUNCH:
        setLaunch(LAUNCH_EDEFAULT);
        return;
      case ProgrammesPackage.PROGRAMME__PURPOSE_FR:
        setPurposeFr(PURPOSE_FR_EDEFAULT);
        return;
      case ProgrammesPackage.PROGRAMME__PURPOSE_EN:
        setPurposeEn(PURPOSE_EN_EDEFAULT);
        return;
      case ProgrammesPackage.PROGRAMME__EXPECTED_STUDIES:
        setExpectedStudies(EXPECTED_STUDIES_EDEFAULT);
        return;
      case ProgrammesPackage.PROGRAMME__PHASES:
        getPhases().clear();
        return;
      case ProgrammesPackage.PROGRAMME__PARTICIPATIONS:
        getParticipations().clear();
        return;
      case ProgrammesPackage.PROGRAMME__STUDIES:
        getStudies().clear();
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
      case ProgrammesPackage.PROGRAMME__ACRONYM:
        return ACRONYM_EDEFAULT == null ? acronym != null : !ACRONYM_EDEFAULT.equals(acronym);
      case ProgrammesPackage.PROGRAMME__KIND:
        return kind != KIND_EDEFAULT;
      case ProgrammesPackage.PROGRAMME__START:
        return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
      case ProgrammesPackage.PROGRAMME__END:
        return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
      case ProgrammesPackage.PROGRAMME__LAUNCH:
        return LAUNCH_EDEFAULT == null ? launch != null : !LAUNCH_EDEFAULT.equals(launch);
      case ProgrammesPackage.PROGRAMME__PURPOSE_FR:
        return PURPOSE_FR_EDEFAULT == null ? purposeFr != null : !PURPOSE_FR_EDEFAULT.equals(purposeFr);
      case ProgrammesPackage.PROGRAMME__PURPOSE_EN:
        return PURPOSE_EN_EDEFAULT == null ? purposeEn != null : !PURPOSE_EN_EDEFAULT.equals(purposeEn);
      case ProgrammesPackage.PROGRAMME__EXPECTED_STUDIES:
        return EXPECTED_STUDIES_EDEFAULT == null ? expectedStudies != null : !EXPECTED_STUDIES_EDEFAULT.equals(expectedStudies);
      case ProgrammesPackage.PROGRAMME__PHASES:
        return phases != null && !phases.isEmpty();
      case ProgrammesPackage.PROGRAMME__PARTICIPATIONS:
        return participations != null && !participations.isEmpty();
      case ProgrammesPackage.PROGRAMME__STUDIES:
        return studies != null && !studies.isEmpty();
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
    result.append(" (acronym: ");
    result.append(acronym);
    result.append(", kind: ");
    result.append(kind);
    result.append(", start: ");
    result.append(start);
    result.append(", end: ");
    result.append(end);
    result.append(", launch: ");
    result.append(launch);
    result.append(", purposeFr: ");
    result.append(purposeFr);
    result.append(", purposeEn: ");
    result.append(purposeEn);
    result.append(", expectedStudies: ");
    result.append(expectedStudies);
    result.append(')');
    return result.toString();
  }

} //ProgrammeImpl
