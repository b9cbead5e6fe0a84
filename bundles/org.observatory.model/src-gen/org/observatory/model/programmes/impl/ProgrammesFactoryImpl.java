/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProgrammesFactoryImpl extends EFactoryImpl implements ProgrammesFactory
{
  /**
   * Creates the default factory implementation.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static ProgrammesFactory init()
  {
    try
    {
      ProgrammesFactory theProgrammesFactory = (ProgrammesFactory)EPackage.Registry.INSTANCE.getEFactory(ProgrammesPackage.eNS_URI);
      if (theProgrammesFactory != null)
      {
        return theProgrammesFactory;
      }
    }
    catch (Exception exception)
    {
      EcorePlugin.INSTANCE.log(exception);
    }
    return new ProgrammesFactoryImpl();
  }

  /**
   * Creates an instance of the factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ProgrammesFactoryImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EObject create(EClass eClass)
  {
    switch (eClass.getClassifierID())
    {
      case ProgrammesPackage.OBSERVATORY: return createObservatory();
      case ProgrammesPackage.PROGRAMME: return createProgramme();
      case ProgrammesPackage.PHASE: return createPhase();
      case ProgrammesPackage.PARTICIPATION: return createParticipation();
      case ProgrammesPackage.STUDY: return createStudy();
      case ProgrammesPackage.WAVE: return createWave();
      case ProgrammesPackage.POPULATION: return createPopulation();
      case ProgrammesPackage.TERRITORY: return createTerritory();
      case ProgrammesPackage.INDICATOR: return createIndicator();
      case ProgrammesPackage.FIGURE: return createFigure();
      case ProgrammesPackage.ESTIMATE: return createEstimate();
      case ProgrammesPackage.SOURCE_REFERENCE: return createSourceReference();
      case ProgrammesPackage.SOURCE_DOCUMENT: return createSourceDocument();
      case ProgrammesPackage.DISAGREEMENT: return createDisagreement();
      case ProgrammesPackage.STATEMENT: return createStatement();
      case ProgrammesPackage.PUBLICATION: return createPublication();
      case ProgrammesPackage.EVENT: return createEvent();
      case ProgrammesPackage.ORGANISATION: return createOrganisation();
      case ProgrammesPackage.PLATFORM: return createPlatform();
      case ProgrammesPackage.TYPOLOGY: return createTypology();
      case ProgrammesPackage.CATEGORY: return createCategory();
      case ProgrammesPackage.CONCEPT: return createConcept();
      default:
        throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object createFromString(EDataType eDataType, String initialValue)
  {
    switch (eDataType.getClassifierID())
    {
      case ProgrammesPackage.PROGRAMME_KIND:
        return createProgrammeKindFromString(eDataType, initialValue);
      case ProgrammesPackage.STUDY_FAMILY:
        return createStudyFamilyFromString(eDataType, initialValue);
      case ProgrammesPackage.ROLE_KIND:
        return createRoleKindFromString(eDataType, initialValue);
      case ProgrammesPackage.TERRITORY_LEVEL:
        return createTerritoryLevelFromString(eDataType, initialValue);
      case ProgrammesPackage.UNIT:
        return createUnitFromString(eDataType, initialValue);
      case ProgrammesPackage.QUALIFIER:
        return createQualifierFromString(eDataType, initialValue);
      case ProgrammesPackage.CERTAINTY:
        return createCertaintyFromString(eDataType, initialValue);
      case ProgrammesPackage.AVAILABILITY:
        return createAvailabilityFromString(eDataType, initialValue);
      case ProgrammesPackage.COMPLETENESS:
        return createCompletenessFromString(eDataType, initialValue);
      case ProgrammesPackage.PLACE_KIND:
        return createPlaceKindFromString(eDataType, initialValue);
      case ProgrammesPackage.PUBLICATION_KIND:
        return createPublicationKindFromString(eDataType, initialValue);
      case ProgrammesPackage.EVENT_KIND:
        return createEventKindFromString(eDataType, initialValue);
      case ProgrammesPackage.PARTIAL_DATE:
        return createPartialDateFromString(eDataType, initialValue);
      default:
        throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String convertToString(EDataType eDataType, Object instanceValue)
  {
    switch (eDataType.getClassifierID())
    {
      case ProgrammesPackage.PROGRAMME_KIND:
        return convertProgrammeKindToString(eDataType, instanceValue);
      case ProgrammesPackage.STUDY_FAMILY:
        return convertStudyFamilyToString(eDataType, instanceValue);
      case ProgrammesPackage.ROLE_KIND:
        return convertRoleKindToString(eDataType, instanceValue);
      case ProgrammesPackage.TERRITORY_LEVEL:
        return convertTerritoryLevelToString(eDataType, instanceValue);
      case ProgrammesPackage.UNIT:
        return convertUnitToString(eDataType, instanceValue);
      case ProgrammesPackage.QUALIFIER:
        return convertQualifierToString(eDataType, instanceValue);
      case ProgrammesPackage.CERTAINTY:
        return convertCertaintyToString(eDataType, instanceValue);
      case ProgrammesPackage.AVAILABILITY:
        return convertAvailabilityToString(eDataType, instanceValue);
      case ProgrammesPackage.COMPLETENESS:
        return convertCompletenessToString(eDataType, instanceValue);
      case ProgrammesPackage.PLACE_KIND:
        return convertPlaceKindToString(eDataType, instanceValue);
      case ProgrammesPackage.PUBLICATION_KIND:
        return convertPublicationKindToString(eDataType, instanceValue);
      case ProgrammesPackage.EVENT_KIND:
        return convertEventKindToString(eDataType, instanceValue);
      case ProgrammesPackage.PARTIAL_DATE:
        return convertPartialDateToString(eDataType, instanceValue);
      default:
        throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
    }
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Observatory createObservatory()
  {
    ObservatoryImpl observatory = new ObservatoryImpl();
    return observatory;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Programme createProgramme()
  {
    ProgrammeImpl programme = new ProgrammeImpl();
    return programme;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Phase createPhase()
  {
    PhaseImpl phase = new PhaseImpl();
    return phase;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Participation createParticipation()
  {
    ParticipationImpl participation = new ParticipationImpl();
    return participation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Study createStudy()
  {
    StudyImpl study = new StudyImpl();
    return study;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Wave createWave()
  {
    WaveImpl wave = new WaveImpl();
    return wave;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Population createPopulation()
  {
    PopulationImpl population = new PopulationImpl();
    return population;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Territory createTerritory()
  {
    TerritoryImpl territory = new TerritoryImpl();
    return territory;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Indicator createIndicator()
  {
    IndicatorImpl indicator = new IndicatorImpl();
    return indicator;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Figure createFigure()
  {
    FigureImpl figure = new FigureImpl();
    return figure;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Estimate createEstimate()
  {
    EstimateImpl estimate = new EstimateImpl();
    return estimate;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public SourceReference createSourceReference()
  {
    SourceReferenceImpl sourceReference = new SourceReferenceImpl();
    return sourceReference;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public SourceDocument createSourceDocument()
  {
    SourceDocumentImpl sourceDocument = new SourceDocumentImpl();
    return sourceDocument;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Disagreement createDisagreement()
  {
    DisagreementImpl disagreement = new DisagreementImpl();
    return disagreement;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Statement createStatement()
  {
    StatementImpl statement = new StatementImpl();
    return statement;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Publication createPublication()
  {
    PublicationImpl publication = new PublicationImpl();
    return publication;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Event createEvent()
  {
    EventImpl event = new EventImpl();
    return event;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Organisation createOrganisation()
  {
    OrganisationImpl organisation = new OrganisationImpl();
    return organisation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Platform createPlatform()
  {
    PlatformImpl platform = new PlatformImpl();
    return platform;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Typology createTypology()
  {
    TypologyImpl typology = new TypologyImpl();
    return typology;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Category createCategory()
  {
    CategoryImpl category = new CategoryImpl();
    return category;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Concept createConcept()
  {
    ConceptImpl concept = new ConceptImpl();
    return concept;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ProgrammeKind createProgrammeKindFromString(EDataType eDataType, String initialValue)
  {
    ProgrammeKind result = ProgrammeKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertProgrammeKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public StudyFamily createStudyFamilyFromString(EDataType eDataType, String initialValue)
  {
    StudyFamily result = StudyFamily.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertStudyFamilyToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public RoleKind createRoleKindFromString(EDataType eDataType, String initialValue)
  {
    RoleKind result = RoleKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertRoleKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public TerritoryLevel createTerritoryLevelFromString(EDataType eDataType, String initialValue)
  {
    TerritoryLevel result = TerritoryLevel.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertTerritoryLevelToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Unit createUnitFromString(EDataType eDataType, String initialValue)
  {
    Unit result = Unit.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertUnitToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Qualifier createQualifierFromString(EDataType eDataType, String initialValue)
  {
    Qualifier result = Qualifier.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertQualifierToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Certainty createCertaintyFromString(EDataType eDataType, String initialValue)
  {
    Certainty result = Certainty.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertCertaintyToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Availability createAvailabilityFromString(EDataType eDataType, String initialValue)
  {
    Availability result = Availability.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertAvailabilityToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Completeness createCompletenessFromString(EDataType eDataType, String initialValue)
  {
    Completeness result = Completeness.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertCompletenessToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public PlaceKind createPlaceKindFromString(EDataType eDataType, String initialValue)
  {
    PlaceKind result = PlaceKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertPlaceKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public PublicationKind createPublicationKindFromString(EDataType eDataType, String initialValue)
  {
    PublicationKind result = PublicationKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertPublicationKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public EventKind createEventKindFromString(EDataType eDataType, String initialValue)
  {
    EventKind result = EventKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertEventKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public PartialDate createPartialDate(final String it)
  {
    return it == null ? null : org.observatory.analysis.PartialDate.parse(it);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public PartialDate createPartialDateFromString(EDataType eDataType, String initialValue)
  {
    return createPartialDate(initialValue);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertPartialDate(final PartialDate it)
  {
    return it == null ? null : it.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertPartialDateToString(EDataType eDataType, Object instanceValue)
  {
    return convertPartialDate((PartialDate)instanceValue);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ProgrammesPackage getProgrammesPackage()
  {
    return (ProgrammesPackage)getEPackage();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @deprecated
   * @generated
   */
  @Deprecated
  public static ProgrammesPackage getPackage()
  {
    return ProgrammesPackage.eINSTANCE;
  }

} //ProgrammesFactoryImpl
