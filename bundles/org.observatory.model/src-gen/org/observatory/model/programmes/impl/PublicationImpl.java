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
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.PublicationKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.PublicationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.PublicationImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.PublicationImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.PublicationImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.PublicationImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.PublicationImpl#getProgramme <em>Programme</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.PublicationImpl#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublicationImpl extends ElementImpl implements Publication
{
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final PublicationKind KIND_EDEFAULT = PublicationKind.RESEARCH_PAPER;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected PublicationKind kind = KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNumber()
   * @generated
   * @ordered
   */
  protected static final Integer NUMBER_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNumber()
   * @generated
   * @ordered
   */
  protected Integer number = NUMBER_EDEFAULT;

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
   * The default value of the '{@link #getSeries() <em>Series</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSeries()
   * @generated
   * @ordered
   */
  protected static final String SERIES_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getSeries() <em>Series</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSeries()
   * @generated
   * @ordered
   */
  protected String series = SERIES_EDEFAULT;

  /**
   * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUrl()
   * @generated
   * @ordered
   */
  protected static final String URL_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUrl()
   * @generated
   * @ordered
   */
  protected String url = URL_EDEFAULT;

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
  protected PublicationImpl()
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
    return ProgrammesPackage.Literals.PUBLICATION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PublicationKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(PublicationKind newKind)
  {
    PublicationKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PUBLICATION__KIND, oldKind, kind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getNumber()
  {
    return number;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNumber(Integer newNumber)
  {
    Integer oldNumber = number;
    number = newNumber;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PUBLICATION__NUMBER, oldNumber, number));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PUBLICATION__DATE, oldDate, date));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getSeries()
  {
    return series;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSeries(String newSeries)
  {
    String oldSeries = series;
    series = newSeries;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PUBLICATION__SERIES, oldSeries, series));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getUrl()
  {
    return url;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setUrl(String newUrl)
  {
    String oldUrl = url;
    url = newUrl;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PUBLICATION__URL, oldUrl, url));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProgrammesPackage.PUBLICATION__PROGRAMME, oldProgramme, programme));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PUBLICATION__PROGRAMME, oldProgramme, programme));
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
      participations = new EObjectContainmentEList<Participation>(Participation.class, this, ProgrammesPackage.PUBLICATION__PARTICIPATIONS);
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
      case ProgrammesPackage.PUBLICATION__PARTICIPATIONS:
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
      case ProgrammesPackage.PUBLICATION__KIND:
        return getKind();
      case ProgrammesPackage.PUBLICATION__NUMBER:
        return getNumber();
      case ProgrammesPackage.PUBLICATION__DATE:
        return getDate();
      case ProgrammesPackage.PUBLICATION__SERIES:
        return getSeries();
      case ProgrammesPackage.PUBLICATION__URL:
        return getUrl();
      case ProgrammesPackage.PUBLICATION__PROGRAMME:
        if (resolve) return getProgramme();
        return basicGetProgramme();
      case ProgrammesPackage.PUBLICATION__PARTICIPATIONS:
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
      case ProgrammesPackage.PUBLICATION__KIND:
        setKind((PublicationKind)newValue);
        return;
      case ProgrammesPackage.PUBLICATION__NUMBER:
        setNumber((Integer)newValue);
        return;
      case ProgrammesPackage.PUBLICATION__DATE:
        setDate((PartialDate)newValue);
        return;
      case ProgrammesPackage.PUBLICATION__SERIES:
        setSeries((String)newValue);
        return;
      case ProgrammesPackage.PUBLICATION__URL:
        setUrl((String)newValue);
        return;
      case ProgrammesPackage.PUBLICATION__PROGRAMME:
        setProgramme((Programme)newValue);
        return;
      case ProgrammesPackage.PUBLICATION__PARTICIPATIONS:
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
      case ProgrammesPackage.PUBLICATION__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case ProgrammesPackage.PUBLICATION__NUMBER:
        setNumber(NUMBER_EDEFAULT);
        return;
      case ProgrammesPackage.PUBLICATION__DATE:
        setDate(DATE_EDEFAULT);
        return;
      case ProgrammesPackage.PUBLICATION__SERIES:
        setSeries(SERIES_EDEFAULT);
        return;
      case ProgrammesPackage.PUBLICATION__URL:
        setUrl(URL_EDEFAULT);
        return;
      case ProgrammesPackage.PUBLICATION__PROGRAMME:
        setProgramme((Programme)null);
        return;
      case ProgrammesPackage.PUBLICATION__PARTICIPATIONS:
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
      case ProgrammesPackage.PUBLICATION__KIND:
        return kind != KIND_EDEFAULT;
      case ProgrammesPackage.PUBLICATION__NUMBER:
        return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
      case ProgrammesPackage.PUBLICATION__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
      case ProgrammesPackage.PUBLICATION__SERIES:
        return SERIES_EDEFAULT == null ? series != null : !SERIES_EDEFAULT.equals(series);
      case ProgrammesPackage.PUBLICATION__URL:
        return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
      case ProgrammesPackage.PUBLICATION__PROGRAMME:
        return programme != null;
      case ProgrammesPackage.PUBLICATION__PARTICIPATIONS:
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
    result.append(", number: ");
    result.append(number);
    result.append(", date: ");
    result.append(date);
    result.append(", series: ");
    result.append(series);
    result.append(", url: ");
    result.append(url);
    result.append(')');
    return result.toString();
  }

} //PublicationImpl
