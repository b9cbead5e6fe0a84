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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Certainty;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.EventKind;
import org.observatory.model.programmes.Participation;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Publication;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getDateCertainty <em>Date Certainty</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getThemeFr <em>Theme Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getThemeEn <em>Theme En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EventImpl#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends ElementImpl implements Event
{
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final EventKind KIND_EDEFAULT = EventKind.COLLOQUIUM;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected EventKind kind = KIND_EDEFAULT;

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
   * The default value of the '{@link #getDateCertainty() <em>Date Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDateCertainty()
   * @generated
   * @ordered
   */
  protected static final Certainty DATE_CERTAINTY_EDEFAULT = Certainty.STATED;

  /**
   * The cached value of the '{@link #getDateCertainty() <em>Date Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDateCertainty()
   * @generated
   * @ordered
   */
  protected Certainty dateCertainty = DATE_CERTAINTY_EDEFAULT;

  /**
   * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStep()
   * @generated
   * @ordered
   */
  protected static final Integer STEP_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStep()
   * @generated
   * @ordered
   */
  protected Integer step = STEP_EDEFAULT;

  /**
   * The default value of the '{@link #getThemeFr() <em>Theme Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getThemeFr()
   * @generated
   * @ordered
   */
  protected static final String THEME_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getThemeFr() <em>Theme Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getThemeFr()
   * @generated
   * @ordered
   */
  protected String themeFr = THEME_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getThemeEn() <em>Theme En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getThemeEn()
   * @generated
   * @ordered
   */
  protected static final String THEME_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getThemeEn() <em>Theme En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getThemeEn()
   * @generated
   * @ordered
   */
  protected String themeEn = THEME_EN_EDEFAULT;

  /**
   * The cached value of the '{@link #getProgramme() <em>Programme</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProgramme()
   * @generated
   * @ordered
   */
  protected Programme programme;

  /**
   * The cached value of the '{@link #getPublications() <em>Publications</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublications()
   * @generated
   * @ordered
   */
  protected EList<Publication> publications;

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
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected EventImpl()
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
    return ProgrammesPackage.Literals.EVENT;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EventKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(EventKind newKind)
  {
    EventKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.EVENT__KIND, oldKind, kind));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.EVENT__START, oldStart, start));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.EVENT__END, oldEnd, end));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Certainty getDateCertainty()
  {
    return dateCertainty;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDateCertainty(Certainty newDateCertainty)
  {
    Certainty oldDateCertainty = dateCertainty;
    dateCertainty = newDateCertainty == null ? DATE_CERTAINTY_EDEFAULT : newDateCertainty;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.EVENT__DATE_CERTAINTY, oldDateCertainty, dateCertainty));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getStep()
  {
    return step;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStep(Integer newStep)
  {
    Integer oldStep = step;
    step = newStep;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.EVENT__STEP, oldStep, step));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getThemeFr()
  {
    return themeFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setThemeFr(String newThemeFr)
  {
    String oldThemeFr = themeFr;
    themeFr = newThemeFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.EVENT__THEME_FR, oldThemeFr, themeFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getThemeEn()
  {
    return themeEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setThemeEn(String newThemeEn)
  {
    String oldThemeEn = themeEn;
    themeEn = newThemeEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.EVENT__THEME_EN, oldThemeEn, themeEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Programme getProgramme()
  {
    if (programme != null && programme.eIsProxy())
    {
      InternalEObject oldProgramme = (InternalEObject)programme;
      programme = (Programme)eResolveProxy(oldProgramme);
      if (programme != oldProgramme)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProgrammesPackage.EVENT__PROGRAMME, oldProgramme, programme));
      }
    }
    return programme;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Programme basicGetProgramme()
  {
    return programme;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setProgramme(Programme newProgramme)
  {
    Programme oldProgramme = programme;
    programme = newProgramme;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.EVENT__PROGRAMME, oldProgramme, programme));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Publication> getPublications()
  {
    if (publications == null)
    {
      publications = new EObjectResolvingEList<Publication>(Publication.class, this, ProgrammesPackage.EVENT__PUBLICATIONS);
    }
    return publications;
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
      participations = new EObjectContainmentEList<Participation>(Participation.class, this, ProgrammesPackage.EVENT__PARTICIPATIONS);
    }
    return participations;
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
      case ProgrammesPackage.EVENT__PARTICIPATIONS:
        return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
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
      case ProgrammesPackage.EVENT__KIND:
        return getKind();
      case ProgrammesPackage.EVENT__START:
        return getStart();
      case ProgrammesPackage.EVENT__END:
        return getEnd();
      case ProgrammesPackage.EVENT__DATE_CERTAINTY:
        return getDateCertainty();
      case ProgrammesPackage.EVENT__STEP:
        return getStep();
      case ProgrammesPackage.EVENT__THEME_FR:
        return getThemeFr();
      case ProgrammesPackage.EVENT__THEME_EN:
        return getThemeEn();
      case ProgrammesPackage.EVENT__PROGRAMME:
        if (resolve) return getProgramme();
        return basicGetProgramme();
      case ProgrammesPackage.EVENT__PUBLICATIONS:
        return getPublications();
      case ProgrammesPackage.EVENT__PARTICIPATIONS:
        return getParticipations();
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
      case ProgrammesPackage.EVENT__KIND:
        setKind((EventKind)newValue);
        return;
      case ProgrammesPackage.EVENT__START:
        setStart((PartialDate)newValue);
        return;
      case ProgrammesPackage.EVENT__END:
        setEnd((PartialDate)newValue);
        return;
      case ProgrammesPackage.EVENT__DATE_CERTAINTY:
        setDateCertainty((Certainty)newValue);
        return;
      case ProgrammesPackage.EVENT__STEP:
        setStep((Integer)newValue);
        return;
      case ProgrammesPackage.EVENT__THEME_FR:
        setThemeFr((String)newValue);
        return;
      case ProgrammesPackage.EVENT__THEME_EN:
        setThemeEn((String)newValue);
        return;
      case ProgrammesPackage.EVENT__PROGRAMME:
        setProgramme((Programme)newValue);
        return;
      case ProgrammesPackage.EVENT__PUBLICATIONS:
        getPublications().clear();
        getPublications().addAll((Collection<? extends Publication>)newValue);
        return;
      case ProgrammesPackage.EVENT__PARTICIPATIONS:
        getParticipations().clear();
        getParticipations().addAll((Collection<? extends Participation>)newValue);
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
      case ProgrammesPackage.EVENT__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case ProgrammesPackage.EVENT__START:
        setStart(START_EDEFAULT);
        return;
      case ProgrammesPackage.EVENT__END:
        setEnd(END_EDEFAULT);
        return;
      case ProgrammesPackage.EVENT__DATE_CERTAINTY:
        setDateCertainty(DATE_CERTAINTY_EDEFAULT);
        return;
      case ProgrammesPackage.EVENT__STEP:
        setStep(STEP_EDEFAULT);
        return;
      case ProgrammesPackage.EVENT__THEME_FR:
        setThemeFr(THEME_FR_EDEFAULT);
        return;
      case ProgrammesPackage.EVENT__THEME_EN:
        setThemeEn(THEME_EN_EDEFAULT);
        return;
      case ProgrammesPackage.EVENT__PROGRAMME:
        setProgramme((Programme)null);
        return;
      case ProgrammesPackage.EVENT__PUBLICATIONS:
        getPublications().clear();
        return;
      case ProgrammesPackage.EVENT__PARTICIPATIONS:
        getParticipations().clear();
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
      case ProgrammesPackage.EVENT__KIND:
        return kind != KIND_EDEFAULT;
      case ProgrammesPackage.EVENT__START:
        return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
      case ProgrammesPackage.EVENT__END:
        return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
      case ProgrammesPackage.EVENT__DATE_CERTAINTY:
        return dateCertainty != DATE_CERTAINTY_EDEFAULT;
      case ProgrammesPackage.EVENT__STEP:
        return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
      case ProgrammesPackage.EVENT__THEME_FR:
        return THEME_FR_EDEFAULT == null ? themeFr != null : !THEME_FR_EDEFAULT.equals(themeFr);
      case ProgrammesPackage.EVENT__THEME_EN:
        return THEME_EN_EDEFAULT == null ? themeEn != null : !THEME_EN_EDEFAULT.equals(themeEn);
      case ProgrammesPackage.EVENT__PROGRAMME:
        return programme != null;
      case ProgrammesPackage.EVENT__PUBLICATIONS:
        return publications != null && !publications.isEmpty();
      case ProgrammesPackage.EVENT__PARTICIPATIONS:
        return participations != null && !participations.isEmpty();
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
    result.append(" (kind: ");
    result.append(kind);
    result.append(", start: ");
    result.append(start);
    result.append(", end: ");
    result.append(end);
    result.append(", dateCertainty: ");
    result.append(dateCertainty);
    result.append(", step: ");
    result.append(step);
    result.append(", themeFr: ");
    result.append(themeFr);
    result.append(", themeEn: ");
    result.append(themeEn);
    result.append(')');
    return result.toString();
  }

} //EventImpl
