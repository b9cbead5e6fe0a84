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

import org.observatory.model.programmes.Concept;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.Indicator;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.Platform;
import org.observatory.model.programmes.Population;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.Typology;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Observatory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getStudies <em>Studies</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getPopulations <em>Populations</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getTypologies <em>Typologies</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getConcepts <em>Concepts</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ObservatoryImpl#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObservatoryImpl extends FigureHolderImpl implements Observatory
{
  /**
   * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFormatVersion()
   * @generated
   * @ordered
   */
  protected static final int FORMAT_VERSION_EDEFAULT = 0;

  /**
   * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFormatVersion()
   * @generated
   * @ordered
   */
  protected int formatVersion = FORMAT_VERSION_EDEFAULT;

  /**
   * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEdition()
   * @generated
   * @ordered
   */
  protected static final PartialDate EDITION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEdition()
   * @generated
   * @ordered
   */
  protected PartialDate edition = EDITION_EDEFAULT;

  /**
   * The cached value of the '{@link #getProgrammes() <em>Programmes</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProgrammes()
   * @generated
   * @ordered
   */
  protected EList<Programme> programmes;

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
   * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getIndicators()
   * @generated
   * @ordered
   */
  protected EList<Indicator> indicators;

  /**
   * The cached value of the '{@link #getPopulations() <em>Populations</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPopulations()
   * @generated
   * @ordered
   */
  protected EList<Population> populations;

  /**
   * The cached value of the '{@link #getTerritories() <em>Territories</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTerritories()
   * @generated
   * @ordered
   */
  protected EList<Territory> territories;

  /**
   * The cached value of the '{@link #getPublications() <em>Publications</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublications()
   * @generated
   * @ordered
   */
  protected EList<Publication> publications;

  /**
   * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEvents()
   * @generated
   * @ordered
   */
  protected EList<Event> events;

  /**
   * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOrganisations()
   * @generated
   * @ordered
   */
  protected EList<Organisation> organisations;

  /**
   * The cached value of the '{@link #getPlatforms() <em>Platforms</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPlatforms()
   * @generated
   * @ordered
   */
  protected EList<Platform> platforms;

  /**
   * The cached value of the '{@link #getTypologies() <em>Typologies</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTypologies()
   * @generated
   * @ordered
   */
  protected EList<Typology> typologies;

  /**
   * The cached value of the '{@link #getConcepts() <em>Concepts</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getConcepts()
   * @generated
   * @ordered
   */
  protected EList<Concept> concepts;

  /**
   * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocuments()
   * @generated
   * @ordered
   */
  protected EList<SourceDocument> documents;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ObservatoryImpl()
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
    return ProgrammesPackage.Literals.OBSERVATORY;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getFormatVersion()
  {
    return formatVersion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFormatVersion(int newFormatVersion)
  {
    int oldFormatVersion = formatVersion;
    formatVersion = newFormatVersion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.OBSERVATORY__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getEdition()
  {
    return edition;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setEdition(PartialDate newEdition)
  {
    PartialDate oldEdition = edition;
    edition = newEdition;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.OBSERVATORY__EDITION, oldEdition, edition));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Programme> getProgrammes()
  {
    if (programmes == null)
    {
      programmes = new EObjectContainmentEList<Programme>(Programme.class, this, ProgrammesPackage.OBSERVATORY__PROGRAMMES);
    }
    return programmes;
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
      studies = new EObjectContainmentEList<Study>(Study.class, this, ProgrammesPackage.OBSERVATORY__STUDIES);
    }
    return studies;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Indicator> getIndicators()
  {
    if (indicators == null)
    {
      indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, ProgrammesPackage.OBSERVATORY__INDICATORS);
    }
    return indicators;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Population> getPopulations()
  {
    if (populations == null)
    {
      populations = new EObjectContainmentEList<Population>(Population.class, this, ProgrammesPackage.OBSERVATORY__POPULATIONS);
    }
    return populations;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Territory> getTerritories()
  {
    if (territories == null)
    {
      territories = new EObjectContainmentEList<Territory>(Territory.class, this, ProgrammesPackage.OBSERVATORY__TERRITORIES);
    }
    return territories;
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
      publications = new EObjectContainmentEList<Publication>(Publication.class, this, ProgrammesPackage.OBSERVATORY__PUBLICATIONS);
    }
    return publications;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Event> getEvents()
  {
    if (events == null)
    {
      events = new EObjectContainmentEList<Event>(Event.class, this, ProgrammesPackage.OBSERVATORY__EVENTS);
    }
    return events;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Organisation> getOrganisations()
  {
    if (organisations == null)
    {
      organisations = new EObjectContainmentEList<Organisation>(Organisation.class, this, ProgrammesPackage.OBSERVATORY__ORGANISATIONS);
    }
    return organisations;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Platform> getPlatforms()
  {
    if (platforms == null)
    {
      platforms = new EObjectContainmentEList<Platform>(Platform.class, this, ProgrammesPackage.OBSERVATORY__PLATFORMS);
    }
    return platforms;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Typology> getTypologies()
  {
    if (typologies == null)
    {
      typologies = new EObjectContainmentEList<Typology>(Typology.class, this, ProgrammesPackage.OBSERVATORY__TYPOLOGIES);
    }
    return typologies;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Concept> getConcepts()
  {
    if (concepts == null)
    {
      concepts = new EObjectContainmentEList<Concept>(Concept.class, this, ProgrammesPackage.OBSERVATORY__CONCEPTS);
    }
    return concepts;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<SourceDocument> getDocuments()
  {
    if (documents == null)
    {
      documents = new EObjectContainmentEList<SourceDocument>(SourceDocument.class, this, ProgrammesPackage.OBSERVATORY__DOCUMENTS);
    }
    return documents;
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
      case ProgrammesPackage.OBSERVATORY__PROGRAMMES:
        return ((InternalEList<?>)getProgrammes()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__STUDIES:
        return ((InternalEList<?>)getStudies()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__INDICATORS:
        return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__POPULATIONS:
        return ((InternalEList<?>)getPopulations()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__TERRITORIES:
        return ((InternalEList<?>)getTerritories()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__PUBLICATIONS:
        return ((InternalEList<?>)getPublications()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__EVENTS:
        return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__ORGANISATIONS:
        return ((InternalEList<?>)getOrganisations()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__PLATFORMS:
        return ((InternalEList<?>)getPlatforms()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__TYPOLOGIES:
        return ((InternalEList<?>)getTypologies()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__CONCEPTS:
        return ((InternalEList<?>)getConcepts()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.OBSERVATORY__DOCUMENTS:
        return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
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
      case ProgrammesPackage.OBSERVATORY__FORMAT_VERSION:
        return getFormatVersion();
      case ProgrammesPackage.OBSERVATORY__EDITION:
        return getEdition();
      case ProgrammesPackage.OBSERVATORY__PROGRAMMES:
        return getProgrammes();
      case ProgrammesPackage.OBSERVATORY__STUDIES:
        return getStudies();
      case ProgrammesPackage.OBSERVATORY__INDICATORS:
        return getIndicators();
      case ProgrammesPackage.OBSERVATORY__POPULATIONS:
        return getPopulations();
      case ProgrammesPackage.OBSERVATORY__TERRITORIES:
        return getTerritories();
      case ProgrammesPackage.OBSERVATORY__PUBLICATIONS:
        return getPublications();
      case ProgrammesPackage.OBSERVATORY__EVENTS:
        return getEvents();
      case ProgrammesPackage.OBSERVATORY__ORGANISATIONS:
        return getOrganisations();
      case ProgrammesPackage.OBSERVATORY__PLATFORMS:
        return getPlatforms();
      case ProgrammesPackage.OBSERVATORY__TYPOLOGIES:
        return getTypologies();
      case ProgrammesPackage.OBSERVATORY__CONCEPTS:
        return getConcepts();
      case ProgrammesPackage.OBSERVATORY__DOCUMENTS:
        return getDocuments();
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
      case ProgrammesPackage.OBSERVATORY__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__EDITION:
        setEdition((PartialDate)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__PROGRAMMES:
        getProgrammes().clear();
        getProgrammes().addAll((Collection<? extends Programme>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__STUDIES:
        getStudies().clear();
        getStudies().addAll((Collection<? extends Study>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__INDICATORS:
        getIndicators().clear();
        getIndicators().addAll((Collection<? extends Indicator>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__POPULATIONS:
        getPopulations().clear();
        getPopulations().addAll((Collection<? extends Population>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__TERRITORIES:
        getTerritories().clear();
        getTerritories().addAll((Collection<? extends Territory>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__PUBLICATIONS:
        getPublications().clear();
        getPublications().addAll((Collection<? extends Publication>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__EVENTS:
        getEvents().clear();
        getEvents().addAll((Collection<? extends Event>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__ORGANISATIONS:
        getOrganisations().clear();
        getOrganisations().addAll((Collection<? extends Organisation>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__PLATFORMS:
        getPlatforms().clear();
        getPlatforms().addAll((Collection<? extends Platform>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__TYPOLOGIES:
        getTypologies().clear();
        getTypologies().addAll((Collection<? extends Typology>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__CONCEPTS:
        getConcepts().clear();
        getConcepts().addAll((Collection<? extends Concept>)newValue);
        return;
      case ProgrammesPackage.OBSERVATORY__DOCUMENTS:
        getDocuments().clear();
        getDocuments().addAll((Collection<? extends SourceDocument>)newValue);
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
      case ProgrammesPackage.OBSERVATORY__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case ProgrammesPackage.OBSERVATORY__EDITION:
        setEdition(EDITION_EDEFAULT);
        return;
      case ProgrammesPackage.OBSERVATORY__PROGRAMMES:
        getProgrammes().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__STUDIES:
        getStudies().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__INDICATORS:
        getIndicators().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__POPULATIONS:
        getPopulations().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__TERRITORIES:
        getTerritories().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__PUBLICATIONS:
        getPublications().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__EVENTS:
        getEvents().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__ORGANISATIONS:
        getOrganisations().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__PLATFORMS:
        getPlatforms().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__TYPOLOGIES:
        getTypologies().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__CONCEPTS:
        getConcepts().clear();
        return;
      case ProgrammesPackage.OBSERVATORY__DOCUMENTS:
        getDocuments().clear();
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
      case ProgrammesPackage.OBSERVATORY__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case ProgrammesPackage.OBSERVATORY__EDITION:
        return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
      case ProgrammesPackage.OBSERVATORY__PROGRAMMES:
        return programmes != null && !programmes.isEmpty();
      case ProgrammesPackage.OBSERVATORY__STUDIES:
        return studies != null && !studies.isEmpty();
      case ProgrammesPackage.OBSERVATORY__INDICATORS:
        return indicators != null && !indicators.isEmpty();
      case ProgrammesPackage.OBSERVATORY__POPULATIONS:
        return populations != null && !populations.isEmpty();
      case ProgrammesPackage.OBSERVATORY__TERRITORIES:
        return territories != null && !territories.isEmpty();
      case ProgrammesPackage.OBSERVATORY__PUBLICATIONS:
        return publications != null && !publications.isEmpty();
      case ProgrammesPackage.OBSERVATORY__EVENTS:
        return events != null && !events.isEmpty();
      case ProgrammesPackage.OBSERVATORY__ORGANISATIONS:
        return organisations != null && !organisations.isEmpty();
      case ProgrammesPackage.OBSERVATORY__PLATFORMS:
        return platforms != null && !platforms.isEmpty();
      case ProgrammesPackage.OBSERVATORY__TYPOLOGIES:
        return typologies != null && !typologies.isEmpty();
      case ProgrammesPackage.OBSERVATORY__CONCEPTS:
        return concepts != null && !concepts.isEmpty();
      case ProgrammesPackage.OBSERVATORY__DOCUMENTS:
        return documents != null && !documents.isEmpty();
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
    result.append(" (formatVersion: ");
    result.append(formatVersion);
    result.append(", edition: ");
    result.append(edition);
    result.append(')');
    return result.toString();
  }

} //ObservatoryImpl
