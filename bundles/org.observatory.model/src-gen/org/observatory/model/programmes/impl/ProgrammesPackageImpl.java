/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.observatory.analysis.PartialDate;

import org.observatory.model.coding.CodingPackage;

import org.observatory.model.coding.impl.CodingPackageImpl;

import org.observatory.model.programmes.Availability;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Certainty;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.Concept;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.EventKind;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.FigureHolder;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Indicator;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.Participation;
import org.observatory.model.programmes.Phase;
import org.observatory.model.programmes.PlaceKind;
import org.observatory.model.programmes.Platform;
import org.observatory.model.programmes.Population;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.PublicationKind;
import org.observatory.model.programmes.Qualifier;
import org.observatory.model.programmes.RoleKind;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Statement;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.StudyFamily;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.TerritoryLevel;
import org.observatory.model.programmes.Typology;
import org.observatory.model.programmes.Unit;
import org.observatory.model.programmes.Wave;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProgrammesPackageImpl extends EPackageImpl implements ProgrammesPackage
{
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass identifiedEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass sourcedEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass elementEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass figureHolderEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass observatoryEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass programmeEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass phaseEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass participationEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass studyEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass waveEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass populationEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass territoryEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass indicatorEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass figureEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass estimateEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass sourceReferenceEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass sourceDocumentEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass disagreementEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass statementEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass publicationEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass eventEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass organisationEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass platformEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass typologyEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass categoryEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EClass conceptEClass = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum programmeKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum studyFamilyEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum roleKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum territoryLevelEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum unitEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum qualifierEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum certaintyEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum availabilityEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum completenessEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum placeKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum publicationKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EEnum eventKindEEnum = null;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EDataType partialDateEDataType = null;

  /**
   * Creates an instance of the model <b>Package</b>, registered with
   * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
   * package URI value.
   * <p>Note: the correct way to create the package is via the static
   * factory method {@link #init init()}, which also performs
   * initialization of the package, or returns the registered package,
   * if one already exists.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.eclipse.emf.ecore.EPackage.Registry
   * @see org.observatory.model.programmes.ProgrammesPackage#eNS_URI
   * @see #init()
   * @generated
   */
  private ProgrammesPackageImpl()
  {
    super(eNS_URI, ProgrammesFactory.eINSTANCE);
  }
  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static boolean isInited = false;

  /**
   * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
   *
   * <p>This method is used to initialize {@link ProgrammesPackage#eINSTANCE} when that field is accessed.
   * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #eNS_URI
   * @see #createPackageContents()
   * @see #initializePackageContents()
   * @generated
   */
  public static ProgrammesPackage init()
  {
    if (isInited) return (ProgrammesPackage)EPackage.Registry.INSTANCE.getEPackage(ProgrammesPackage.eNS_URI);

    // Obtain or create and register package
    Object registeredProgrammesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
    ProgrammesPackageImpl theProgrammesPackage = registeredProgrammesPackage instanceof ProgrammesPackageImpl ? (ProgrammesPackageImpl)registeredProgrammesPackage : new ProgrammesPackageImpl();

    isInited = true;

    // Obtain or create and register interdependencies
    Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CodingPackage.eNS_URI);
    CodingPackageImpl theCodingPackage = (CodingPackageImpl)(registeredPackage instanceof CodingPackageImpl ? registeredPackage : CodingPackage.eINSTANCE);

    // Create package meta-data objects
    theProgrammesPackage.createPackageContents();
    theCodingPackage.createPackageContents();

    // Initialize created meta-data
    theProgrammesPackage.initializePackageContents();
    theCodingPackage.initializePackageContents();

    // Mark meta-data to indicate it can't be changed
    theProgrammesPackage.freeze();

    // Update the registry and return the package
    EPackage.Registry.INSTANCE.put(ProgrammesPackage.eNS_URI, theProgrammesPackage);
    return theProgrammesPackage;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getIdentified()
  {
    return identifiedEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getIdentified_Id()
  {
    return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getSourced()
  {
    return sourcedEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSourced_Sources()
  {
    return (EReference)sourcedEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSourced_Disagreements()
  {
    return (EReference)sourcedEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getElement()
  {
    return elementEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_NameFr()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_NameEn()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_DescriptionFr()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_DescriptionEn()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_NoteFr()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getElement_NoteEn()
  {
    return (EAttribute)elementEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getFigureHolder()
  {
    return figureHolderEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFigureHolder_Figures()
  {
    return (EReference)figureHolderEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getObservatory()
  {
    return observatoryEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getObservatory_FormatVersion()
  {
    return (EAttribute)observatoryEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getObservatory_Edition()
  {
    return (EAttribute)observatoryEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Programmes()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Studies()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Indicators()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Populations()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Territories()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Publications()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Events()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Organisations()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(9);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Platforms()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(10);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Typologies()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(11);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Concepts()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(12);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getObservatory_Documents()
  {
    return (EReference)observatoryEClass.getEStructuralFeatures().get(13);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getProgramme()
  {
    return programmeEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgramme_Acronym()
  {
    return (EAttribute)programmeEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgramme_Kind()
  {
    return (EAttribute)programmeEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgramme_Start()
  {
    return (EAttribute)programmeEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgramme_End()
  {
    return (EAttribute)programmeEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgramme_Launch()
  {
    return (EAttribute)programmeEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgramme_PurposeFr()
  {
    return (EAttribute)programmeEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgramme_PurposeEn()
  {
    return (EAttribute)programmeEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getProgramme_ExpectedStudies()
  {
    return (EAttribute)programmeEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getProgramme_Phases()
  {
    return (EReference)programmeEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getProgramme_Participations()
  {
    return (EReference)programmeEClass.getEStructuralFeatures().get(9);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getProgramme_Studies()
  {
    return (EReference)programmeEClass.getEStructuralFeatures().get(10);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getPhase()
  {
    return phaseEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPhase_Start()
  {
    return (EAttribute)phaseEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPhase_End()
  {
    return (EAttribute)phaseEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getParticipation()
  {
    return participationEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getParticipation_Organisation()
  {
    return (EReference)participationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getParticipation_Role()
  {
    return (EAttribute)participationEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getParticipation_NoteFr()
  {
    return (EAttribute)participationEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getParticipation_NoteEn()
  {
    return (EAttribute)participationEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getStudy()
  {
    return studyEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getStudy_Family()
  {
    return (EAttribute)studyEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getStudy_Populations()
  {
    return (EReference)studyEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getStudy_Territories()
  {
    return (EReference)studyEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getStudy_Published()
  {
    return (EAttribute)studyEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getStudy_ExpectedParts()
  {
    return (EAttribute)studyEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getStudy_Waves()
  {
    return (EReference)studyEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getStudy_Participations()
  {
    return (EReference)studyEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getWave()
  {
    return waveEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getWave_Date()
  {
    return (EAttribute)waveEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getWave_End()
  {
    return (EAttribute)waveEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getPopulation()
  {
    return populationEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getPopulation_Profile()
  {
    return (EReference)populationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getTerritory()
  {
    return territoryEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTerritory_Code()
  {
    return (EAttribute)territoryEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTerritory_Level()
  {
    return (EAttribute)territoryEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTerritory_SizeClass()
  {
    return (EAttribute)territoryEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getIndicator()
  {
    return indicatorEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getIndicator_Unit()
  {
    return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getIndicator_PartOf()
  {
    return (EReference)indicatorEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getFigure()
  {
    return figureEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFigure_Indicator()
  {
    return (EReference)figureEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFigure_Population()
  {
    return (EReference)figureEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getFigure_Availability()
  {
    return (EAttribute)figureEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getFigure_Estimates()
  {
    return (EReference)figureEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getEstimate()
  {
    return estimateEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEstimate_Value()
  {
    return (EAttribute)estimateEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEstimate_Unit()
  {
    return (EAttribute)estimateEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEstimate_Qualifier()
  {
    return (EAttribute)estimateEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEstimate_Dates()
  {
    return (EAttribute)estimateEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEstimate_DateCertainty()
  {
    return (EAttribute)estimateEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEstimate_Base()
  {
    return (EAttribute)estimateEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEstimate_NoteFr()
  {
    return (EAttribute)estimateEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEstimate_NoteEn()
  {
    return (EAttribute)estimateEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getSourceReference()
  {
    return sourceReferenceEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSourceReference_Document()
  {
    return (EReference)sourceReferenceEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSourceReference_PlaceKind()
  {
    return (EAttribute)sourceReferenceEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSourceReference_Place()
  {
    return (EAttribute)sourceReferenceEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSourceReference_Certainty()
  {
    return (EAttribute)sourceReferenceEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSourceReference_Evidence()
  {
    return (EAttribute)sourceReferenceEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getSourceDocument()
  {
    return sourceDocumentEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSourceDocument_Key()
  {
    return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSourceDocument_Date()
  {
    return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getSourceDocument_FileName()
  {
    return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getSourceDocument_Publication()
  {
    return (EReference)sourceDocumentEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getDisagreement()
  {
    return disagreementEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getDisagreement_Feature()
  {
    return (EAttribute)disagreementEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getDisagreement_Statements()
  {
    return (EReference)disagreementEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getStatement()
  {
    return statementEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getStatement_Value()
  {
    return (EAttribute)statementEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getStatement_ValueEn()
  {
    return (EAttribute)statementEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getStatement_Retained()
  {
    return (EAttribute)statementEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getPublication()
  {
    return publicationEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPublication_Kind()
  {
    return (EAttribute)publicationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPublication_Number()
  {
    return (EAttribute)publicationEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPublication_Date()
  {
    return (EAttribute)publicationEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPublication_Series()
  {
    return (EAttribute)publicationEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPublication_Url()
  {
    return (EAttribute)publicationEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getPublication_Programme()
  {
    return (EReference)publicationEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getPublication_Participations()
  {
    return (EReference)publicationEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getEvent()
  {
    return eventEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvent_Kind()
  {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvent_Start()
  {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvent_End()
  {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvent_DateCertainty()
  {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvent_Step()
  {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvent_ThemeFr()
  {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(5);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getEvent_ThemeEn()
  {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(6);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getEvent_Programme()
  {
    return (EReference)eventEClass.getEStructuralFeatures().get(7);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getEvent_Publications()
  {
    return (EReference)eventEClass.getEStructuralFeatures().get(8);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getEvent_Participations()
  {
    return (EReference)eventEClass.getEStructuralFeatures().get(9);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getOrganisation()
  {
    return organisationEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getOrganisation_Acronym()
  {
    return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getPlatform()
  {
    return platformEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPlatform_Url()
  {
    return (EAttribute)platformEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getPlatform_Launched()
  {
    return (EAttribute)platformEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getPlatform_Participations()
  {
    return (EReference)platformEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getTypology()
  {
    return typologyEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTypology_Completeness()
  {
    return (EAttribute)typologyEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTypology_ExpectedSize()
  {
    return (EAttribute)typologyEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTypology_Ordered()
  {
    return (EAttribute)typologyEClass.getEStructuralFeatures().get(2);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EAttribute getTypology_Exclusive()
  {
    return (EAttribute)typologyEClass.getEStructuralFeatures().get(3);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getTypology_Categories()
  {
    return (EReference)typologyEClass.getEStructuralFeatures().get(4);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getCategory()
  {
    return categoryEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getCategory_Counterpart()
  {
    return (EReference)categoryEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getCategory_Categories()
  {
    return (EReference)categoryEClass.getEStructuralFeatures().get(1);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EClass getConcept()
  {
    return conceptEClass;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EReference getConcept_Related()
  {
    return (EReference)conceptEClass.getEStructuralFeatures().get(0);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getProgrammeKind()
  {
    return programmeKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getStudyFamily()
  {
    return studyFamilyEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getRoleKind()
  {
    return roleKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getTerritoryLevel()
  {
    return territoryLevelEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getUnit()
  {
    return unitEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getQualifier()
  {
    return qualifierEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getCertainty()
  {
    return certaintyEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getAvailability()
  {
    return availabilityEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getCompleteness()
  {
    return completenessEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getPlaceKind()
  {
    return placeKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getPublicationKind()
  {
    return publicationKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EEnum getEventKind()
  {
    return eventKindEEnum;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EDataType getPartialDate()
  {
    return partialDateEDataType;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ProgrammesFactory getProgrammesFactory()
  {
    return (ProgrammesFactory)getEFactoryInstance();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private boolean isCreated = false;

  /**
   * Creates the meta-model objects for the package.  This method is
   * guarded to have no affect on any invocation but its first.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public void createPackageContents()
  {
    if (isCreated) return;
    isCreated = true;

    // Create classes and their features
    identifiedEClass = createEClass(IDENTIFIED);
    createEAttribute(identifiedEClass, IDENTIFIED__ID);

    sourcedEClass = createEClass(SOURCED);
    createEReference(sourcedEClass, SOURCED__SOURCES);
    createEReference(sourcedEClass, SOURCED__DISAGREEMENTS);

    elementEClass = createEClass(ELEMENT);
    createEAttribute(elementEClass, ELEMENT__NAME_FR);
    createEAttribute(elementEClass, ELEMENT__NAME_EN);
    createEAttribute(elementEClass, ELEMENT__DESCRIPTION_FR);
    createEAttribute(elementEClass, ELEMENT__DESCRIPTION_EN);
    createEAttribute(elementEClass, ELEMENT__NOTE_FR);
    createEAttribute(elementEClass, ELEMENT__NOTE_EN);

    figureHolderEClass = createEClass(FIGURE_HOLDER);
    createEReference(figureHolderEClass, FIGURE_HOLDER__FIGURES);

    observatoryEClass = createEClass(OBSERVATORY);
    createEAttribute(observatoryEClass, OBSERVATORY__FORMAT_VERSION);
    createEAttribute(observatoryEClass, OBSERVATORY__EDITION);
    createEReference(observatoryEClass, OBSERVATORY__PROGRAMMES);
    createEReference(observatoryEClass, OBSERVATORY__STUDIES);
    createEReference(observatoryEClass, OBSERVATORY__INDICATORS);
    createEReference(observatoryEClass, OBSERVATORY__POPULATIONS);
    createEReference(observatoryEClass, OBSERVATORY__TERRITORIES);
    createEReference(observatoryEClass, OBSERVATORY__PUBLICATIONS);
    createEReference(observatoryEClass, OBSERVATORY__EVENTS);
    createEReference(observatoryEClass, OBSERVATORY__ORGANISATIONS);
    createEReference(observatoryEClass, OBSERVATORY__PLATFORMS);
    createEReference(observatoryEClass, OBSERVATORY__TYPOLOGIES);
    createEReference(observatoryEClass, OBSERVATORY__CONCEPTS);
    createEReference(observatoryEClass, OBSERVATORY__DOCUMENTS);

    programmeEClass = createEClass(PROGRAMME);
    createEAttribute(programmeEClass, PROGRAMME__ACRONYM);
    createEAttribute(programmeEClass, PROGRAMME__KIND);
    createEAttribute(programmeEClass, PROGRAMME__START);
    createEAttribute(programmeEClass, PROGRAMME__END);
    createEAttribute(programmeEClass, PROGRAMME__LAUNCH);
    createEAttribute(programmeEClass, PROGRAMME__PURPOSE_FR);
    createEAttribute(programmeEClass, PROGRAMME__PURPOSE_EN);
    createEAttribute(programmeEClass, PROGRAMME__EXPECTED_STUDIES);
    createEReference(programmeEClass, PROGRAMME__PHASES);
    createEReference(programmeEClass, PROGRAMME__PARTICIPATIONS);
    createEReference(programmeEClass, PROGRAMME__STUDIES);

    phaseEClass = createEClass(PHASE);
    createEAttribute(phaseEClass, PHASE__START);
    createEAttribute(phaseEClass, PHASE__END);

    participationEClass = createEClass(PARTICIPATION);
    createEReference(participationEClass, PARTICIPATION__ORGANISATION);
    createEAttribute(participationEClass, PARTICIPATION__ROLE);
    createEAttribute(participationEClass, PARTICIPATION__NOTE_FR);
    createEAttribute(participationEClass, PARTICIPATION__NOTE_EN);

    studyEClass = createEClass(STUDY);
    createEAttribute(studyEClass, STUDY__FAMILY);
    createEReference(studyEClass, STUDY__POPULATIONS);
    createEReference(studyEClass, STUDY__TERRITORIES);
    createEAttribute(studyEClass, STUDY__PUBLISHED);
    createEAttribute(studyEClass, STUDY__EXPECTED_PARTS);
    createEReference(studyEClass, STUDY__WAVES);
    createEReference(studyEClass, STUDY__PARTICIPATIONS);

    waveEClass = createEClass(WAVE);
    createEAttribute(waveEClass, WAVE__DATE);
    createEAttribute(waveEClass, WAVE__END);

    populationEClass = createEClass(POPULATION);
    createEReference(populationEClass, POPULATION__PROFILE);

    territoryEClass = createEClass(TERRITORY);
    createEAttribute(territoryEClass, TERRITORY__CODE);
    createEAttribute(territoryEClass, TERRITORY__LEVEL);
    createEAttribute(territoryEClass, TERRITORY__SIZE_CLASS);

    indicatorEClass = createEClass(INDICATOR);
    createEAttribute(indicatorEClass, INDICATOR__UNIT);
    createEReference(indicatorEClass, INDICATOR__PART_OF);

    figureEClass = createEClass(FIGURE);
    createEReference(figureEClass, FIGURE__INDICATOR);
    createEReference(figureEClass, FIGURE__POPULATION);
    createEAttribute(figureEClass, FIGURE__AVAILABILITY);
    createEReference(figureEClass, FIGURE__ESTIMATES);

    estimateEClass = createEClass(ESTIMATE);
    createEAttribute(estimateEClass, ESTIMATE__VALUE);
    createEAttribute(estimateEClass, ESTIMATE__UNIT);
    createEAttribute(estimateEClass, ESTIMATE__QUALIFIER);
    createEAttribute(estimateEClass, ESTIMATE__DATES);
    createEAttribute(estimateEClass, ESTIMATE__DATE_CERTAINTY);
    createEAttribute(estimateEClass, ESTIMATE__BASE);
    createEAttribute(estimateEClass, ESTIMATE__NOTE_FR);
    createEAttribute(estimateEClass, ESTIMATE__NOTE_EN);

    sourceReferenceEClass = createEClass(SOURCE_REFERENCE);
    createEReference(sourceReferenceEClass, SOURCE_REFERENCE__DOCUMENT);
    createEAttribute(sourceReferenceEClass, SOURCE_REFERENCE__PLACE_KIND);
    createEAttribute(sourceReferenceEClass, SOURCE_REFERENCE__PLACE);
    createEAttribute(sourceReferenceEClass, SOURCE_REFERENCE__CERTAINTY);
    createEAttribute(sourceReferenceEClass, SOURCE_REFERENCE__EVIDENCE);

    sourceDocumentEClass = createEClass(SOURCE_DOCUMENT);
    createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__KEY);
    createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__DATE);
    createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__FILE_NAME);
    createEReference(sourceDocumentEClass, SOURCE_DOCUMENT__PUBLICATION);

    disagreementEClass = createEClass(DISAGREEMENT);
    createEAttribute(disagreementEClass, DISAGREEMENT__FEATURE);
    createEReference(disagreementEClass, DISAGREEMENT__STATEMENTS);

    statementEClass = createEClass(STATEMENT);
    createEAttribute(statementEClass, STATEMENT__VALUE);
    createEAttribute(statementEClass, STATEMENT__VALUE_EN);
    createEAttribute(statementEClass, STATEMENT__RETAINED);

    publicationEClass = createEClass(PUBLICATION);
    createEAttribute(publicationEClass, PUBLICATION__KIND);
    createEAttribute(publicationEClass, PUBLICATION__NUMBER);
    createEAttribute(publicationEClass, PUBLICATION__DATE);
    createEAttribute(publicationEClass, PUBLICATION__SERIES);
    createEAttribute(publicationEClass, PUBLICATION__URL);
    createEReference(publicationEClass, PUBLICATION__PROGRAMME);
    createEReference(publicationEClass, PUBLICATION__PARTICIPATIONS);

    eventEClass = createEClass(EVENT);
    createEAttribute(eventEClass, EVENT__KIND);
    createEAttribute(eventEClass, EVENT__START);
    createEAttribute(eventEClass, EVENT__END);
    createEAttribute(eventEClass, EVENT__DATE_CERTAINTY);
    createEAttribute(eventEClass, EVENT__STEP);
    createEAttribute(eventEClass, EVENT__THEME_FR);
    createEAttribute(eventEClass, EVENT__THEME_EN);
    createEReference(eventEClass, EVENT__PROGRAMME);
    createEReference(eventEClass, EVENT__PUBLICATIONS);
    createEReference(eventEClass, EVENT__PARTICIPATIONS);

    organisationEClass = createEClass(ORGANISATION);
    createEAttribute(organisationEClass, ORGANISATION__ACRONYM);

    platformEClass = createEClass(PLATFORM);
    createEAttribute(platformEClass, PLATFORM__URL);
    createEAttribute(platformEClass, PLATFORM__LAUNCHED);
    createEReference(platformEClass, PLATFORM__PARTICIPATIONS);

    typologyEClass = createEClass(TYPOLOGY);
    createEAttribute(typologyEClass, TYPOLOGY__COMPLETENESS);
    createEAttribute(typologyEClass, TYPOLOGY__EXPECTED_SIZE);
    createEAttribute(typologyEClass, TYPOLOGY__ORDERED);
    createEAttribute(typologyEClass, TYPOLOGY__EXCLUSIVE);
    createEReference(typologyEClass, TYPOLOGY__CATEGORIES);

    categoryEClass = createEClass(CATEGORY);
    createEReference(categoryEClass, CATEGORY__COUNTERPART);
    createEReference(categoryEClass, CATEGORY__CATEGORIES);

    conceptEClass = createEClass(CONCEPT);
    createEReference(conceptEClass, CONCEPT__RELATED);

    // Create enums
    programmeKindEEnum = createEEnum(PROGRAMME_KIND);
    studyFamilyEEnum = createEEnum(STUDY_FAMILY);
    roleKindEEnum = createEEnum(ROLE_KIND);
    territoryLevelEEnum = createEEnum(TERRITORY_LEVEL);
    unitEEnum = createEEnum(UNIT);
    qualifierEEnum = createEEnum(QUALIFIER);
    certaintyEEnum = createEEnum(CERTAINTY);
    availabilityEEnum = createEEnum(AVAILABILITY);
    completenessEEnum = createEEnum(COMPLETENESS);
    placeKindEEnum = createEEnum(PLACE_KIND);
    publicationKindEEnum = createEEnum(PUBLICATION_KIND);
    eventKindEEnum = createEEnum(EVENT_KIND);

    // Create data types
    partialDateEDataType = createEDataType(PARTIAL_DATE);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private boolean isInitialized = false;

  /**
   * Complete the initialization of the package and its meta-model.  This
   * method is guarded to have no affect on any invocation but its first.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public void initializePackageContents()
  {
    if (isInitialized) return;
    isInitialized = true;

    // Initialize package
    setName(eNAME);
    setNsPrefix(eNS_PREFIX);
    setNsURI(eNS_URI);

    // Create type parameters

    // Set bounds for type parameters

    // Add supertypes to classes
    sourcedEClass.getESuperTypes().add(this.getIdentified());
    elementEClass.getESuperTypes().add(this.getSourced());
    figureHolderEClass.getESuperTypes().add(this.getElement());
    observatoryEClass.getESuperTypes().add(this.getFigureHolder());
    programmeEClass.getESuperTypes().add(this.getFigureHolder());
    phaseEClass.getESuperTypes().add(this.getElement());
    participationEClass.getESuperTypes().add(this.getSourced());
    studyEClass.getESuperTypes().add(this.getFigureHolder());
    waveEClass.getESuperTypes().add(this.getSourced());
    populationEClass.getESuperTypes().add(this.getElement());
    territoryEClass.getESuperTypes().add(this.getElement());
    indicatorEClass.getESuperTypes().add(this.getElement());
    figureEClass.getESuperTypes().add(this.getElement());
    estimateEClass.getESuperTypes().add(this.getSourced());
    sourceReferenceEClass.getESuperTypes().add(this.getIdentified());
    sourceDocumentEClass.getESuperTypes().add(this.getElement());
    disagreementEClass.getESuperTypes().add(this.getElement());
    statementEClass.getESuperTypes().add(this.getSourced());
    publicationEClass.getESuperTypes().add(this.getElement());
    eventEClass.getESuperTypes().add(this.getElement());
    organisationEClass.getESuperTypes().add(this.getElement());
    platformEClass.getESuperTypes().add(this.getElement());
    typologyEClass.getESuperTypes().add(this.getElement());
    categoryEClass.getESuperTypes().add(this.getElement());
    conceptEClass.getESuperTypes().add(this.getElement());

    // Initialize classes, features, and operations; add parameters
    initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(sourcedEClass, Sourced.class, "Sourced", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getSourced_Sources(), this.getSourceReference(), null, "sources", null, 0, -1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getSourced_Disagreements(), this.getDisagreement(), null, "disagreements", null, 0, -1, Sourced.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getElement_NameFr(), ecorePackage.getEString(), "nameFr", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_NameEn(), ecorePackage.getEString(), "nameEn", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_DescriptionFr(), ecorePackage.getEString(), "descriptionFr", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_DescriptionEn(), ecorePackage.getEString(), "descriptionEn", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_NoteFr(), ecorePackage.getEString(), "noteFr", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElement_NoteEn(), ecorePackage.getEString(), "noteEn", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(figureHolderEClass, FigureHolder.class, "FigureHolder", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getFigureHolder_Figures(), this.getFigure(), null, "figures", null, 0, -1, FigureHolder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(observatoryEClass, Observatory.class, "Observatory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getObservatory_FormatVersion(), ecorePackage.getEInt(), "formatVersion", null, 0, 1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getObservatory_Edition(), this.getPartialDate(), "edition", null, 0, 1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Programmes(), this.getProgramme(), null, "programmes", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Studies(), this.getStudy(), null, "studies", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Indicators(), this.getIndicator(), null, "indicators", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Populations(), this.getPopulation(), null, "populations", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Territories(), this.getTerritory(), null, "territories", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Publications(), this.getPublication(), null, "publications", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Events(), this.getEvent(), null, "events", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Organisations(), this.getOrganisation(), null, "organisations", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Platforms(), this.getPlatform(), null, "platforms", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Typologies(), this.getTypology(), null, "typologies", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Concepts(), this.getConcept(), null, "concepts", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getObservatory_Documents(), this.getSourceDocument(), null, "documents", null, 0, -1, Observatory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(programmeEClass, Programme.class, "Programme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getProgramme_Acronym(), ecorePackage.getEString(), "acronym", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgramme_Kind(), this.getProgrammeKind(), "kind", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgramme_Start(), this.getPartialDate(), "start", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgramme_End(), this.getPartialDate(), "end", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgramme_Launch(), this.getPartialDate(), "launch", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgramme_PurposeFr(), ecorePackage.getEString(), "purposeFr", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgramme_PurposeEn(), ecorePackage.getEString(), "purposeEn", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProgramme_ExpectedStudies(), ecorePackage.getEIntegerObject(), "expectedStudies", null, 0, 1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getProgramme_Phases(), this.getPhase(), null, "phases", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getProgramme_Participations(), this.getParticipation(), null, "participations", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getProgramme_Studies(), this.getStudy(), null, "studies", null, 0, -1, Programme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(phaseEClass, Phase.class, "Phase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getPhase_Start(), this.getPartialDate(), "start", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPhase_End(), this.getPartialDate(), "end", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(participationEClass, Participation.class, "Participation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getParticipation_Organisation(), this.getOrganisation(), null, "organisation", null, 1, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getParticipation_Role(), this.getRoleKind(), "role", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getParticipation_NoteFr(), ecorePackage.getEString(), "noteFr", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getParticipation_NoteEn(), ecorePackage.getEString(), "noteEn", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(studyEClass, Study.class, "Study", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getStudy_Family(), this.getStudyFamily(), "family", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getStudy_Populations(), this.getPopulation(), null, "populations", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getStudy_Territories(), this.getTerritory(), null, "territories", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getStudy_Published(), this.getPartialDate(), "published", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getStudy_ExpectedParts(), ecorePackage.getEIntegerObject(), "expectedParts", null, 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getStudy_Waves(), this.getWave(), null, "waves", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getStudy_Participations(), this.getParticipation(), null, "participations", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(waveEClass, Wave.class, "Wave", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getWave_Date(), this.getPartialDate(), "date", null, 1, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getWave_End(), this.getPartialDate(), "end", null, 0, 1, Wave.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(populationEClass, Population.class, "Population", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getPopulation_Profile(), this.getCategory(), null, "profile", null, 0, 1, Population.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(territoryEClass, Territory.class, "Territory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getTerritory_Code(), ecorePackage.getEString(), "code", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTerritory_Level(), this.getTerritoryLevel(), "level", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTerritory_SizeClass(), ecorePackage.getEString(), "sizeClass", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getIndicator_Unit(), this.getUnit(), "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getIndicator_PartOf(), this.getIndicator(), null, "partOf", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(figureEClass, Figure.class, "Figure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getFigure_Indicator(), this.getIndicator(), null, "indicator", null, 1, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFigure_Population(), this.getPopulation(), null, "population", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getFigure_Availability(), this.getAvailability(), "availability", null, 0, 1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getFigure_Estimates(), this.getEstimate(), null, "estimates", null, 0, -1, Figure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(estimateEClass, Estimate.class, "Estimate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getEstimate_Value(), ecorePackage.getEBigDecimal(), "value", null, 1, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEstimate_Unit(), this.getUnit(), "unit", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEstimate_Qualifier(), this.getQualifier(), "qualifier", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEstimate_Dates(), this.getPartialDate(), "dates", null, 0, -1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEstimate_DateCertainty(), this.getCertainty(), "dateCertainty", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEstimate_Base(), ecorePackage.getEIntegerObject(), "base", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEstimate_NoteFr(), ecorePackage.getEString(), "noteFr", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEstimate_NoteEn(), ecorePackage.getEString(), "noteEn", null, 0, 1, Estimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(sourceReferenceEClass, SourceReference.class, "SourceReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getSourceReference_Document(), this.getSourceDocument(), null, "document", null, 1, 1, SourceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSourceReference_PlaceKind(), this.getPlaceKind(), "placeKind", null, 0, 1, SourceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSourceReference_Place(), ecorePackage.getEString(), "place", null, 0, 1, SourceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSourceReference_Certainty(), this.getCertainty(), "certainty", null, 0, 1, SourceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSourceReference_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, SourceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(sourceDocumentEClass, SourceDocument.class, "SourceDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getSourceDocument_Key(), ecorePackage.getEString(), "key", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSourceDocument_Date(), this.getPartialDate(), "date", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSourceDocument_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getSourceDocument_Publication(), this.getPublication(), null, "publication", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(disagreementEClass, Disagreement.class, "Disagreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getDisagreement_Feature(), ecorePackage.getEString(), "feature", null, 0, 1, Disagreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getDisagreement_Statements(), this.getStatement(), null, "statements", null, 0, -1, Disagreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(statementEClass, Statement.class, "Statement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getStatement_Value(), ecorePackage.getEString(), "value", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getStatement_ValueEn(), ecorePackage.getEString(), "valueEn", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getStatement_Retained(), ecorePackage.getEBoolean(), "retained", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(publicationEClass, Publication.class, "Publication", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getPublication_Kind(), this.getPublicationKind(), "kind", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPublication_Number(), ecorePackage.getEIntegerObject(), "number", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPublication_Date(), this.getPartialDate(), "date", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPublication_Series(), ecorePackage.getEString(), "series", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPublication_Url(), ecorePackage.getEString(), "url", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getPublication_Programme(), this.getProgramme(), null, "programme", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getPublication_Participations(), this.getParticipation(), null, "participations", null, 0, -1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getEvent_Kind(), this.getEventKind(), "kind", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvent_Start(), this.getPartialDate(), "start", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvent_End(), this.getPartialDate(), "end", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvent_DateCertainty(), this.getCertainty(), "dateCertainty", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvent_Step(), ecorePackage.getEIntegerObject(), "step", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvent_ThemeFr(), ecorePackage.getEString(), "themeFr", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvent_ThemeEn(), ecorePackage.getEString(), "themeEn", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getEvent_Programme(), this.getProgramme(), null, "programme", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getEvent_Publications(), this.getPublication(), null, "publications", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getEvent_Participations(), this.getParticipation(), null, "participations", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getOrganisation_Acronym(), ecorePackage.getEString(), "acronym", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(platformEClass, Platform.class, "Platform", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getPlatform_Url(), ecorePackage.getEString(), "url", null, 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getPlatform_Launched(), this.getPartialDate(), "launched", null, 0, 1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getPlatform_Participations(), this.getParticipation(), null, "participations", null, 0, -1, Platform.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(typologyEClass, Typology.class, "Typology", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getTypology_Completeness(), this.getCompleteness(), "completeness", null, 0, 1, Typology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTypology_ExpectedSize(), ecorePackage.getEIntegerObject(), "expectedSize", null, 0, 1, Typology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTypology_Ordered(), ecorePackage.getEBoolean(), "ordered", null, 0, 1, Typology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getTypology_Exclusive(), ecorePackage.getEBoolean(), "exclusive", null, 0, 1, Typology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getTypology_Categories(), this.getCategory(), null, "categories", null, 0, -1, Typology.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(categoryEClass, Category.class, "Category", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getCategory_Counterpart(), this.getCategory(), null, "counterpart", null, 0, 1, Category.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getCategory_Categories(), this.getCategory(), null, "categories", null, 0, -1, Category.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(conceptEClass, Concept.class, "Concept", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getConcept_Related(), this.getConcept(), null, "related", null, 0, -1, Concept.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    // Initialize enums and add enum literals
    initEEnum(programmeKindEEnum, ProgrammeKind.class, "ProgrammeKind");
    addEEnumLiteral(programmeKindEEnum, ProgrammeKind.OBSERVATORY);
    addEEnumLiteral(programmeKindEEnum, ProgrammeKind.AROUND);
    addEEnumLiteral(programmeKindEEnum, ProgrammeKind.PROJECT);

    initEEnum(studyFamilyEEnum, StudyFamily.class, "StudyFamily");
    addEEnumLiteral(studyFamilyEEnum, StudyFamily.ACTOR);
    addEEnumLiteral(studyFamilyEEnum, StudyFamily.TERRITORY);
    addEEnumLiteral(studyFamilyEEnum, StudyFamily.SECTOR);
    addEEnumLiteral(studyFamilyEEnum, StudyFamily.EXPLORATORY);
    addEEnumLiteral(studyFamilyEEnum, StudyFamily.CASE_BASE);
    addEEnumLiteral(studyFamilyEEnum, StudyFamily.EVALUATION);
    addEEnumLiteral(studyFamilyEEnum, StudyFamily.OTHER);
    addEEnumLiteral(studyFamilyEEnum, StudyFamily.PROJECT);

    initEEnum(roleKindEEnum, RoleKind.class, "RoleKind");
    addEEnumLiteral(roleKindEEnum, RoleKind.PILOT);
    addEEnumLiteral(roleKindEEnum, RoleKind.CO_PILOT);
    addEEnumLiteral(roleKindEEnum, RoleKind.PARTNER);
    addEEnumLiteral(roleKindEEnum, RoleKind.FIELDWORK);
    addEEnumLiteral(roleKindEEnum, RoleKind.PUBLISHER);
    addEEnumLiteral(roleKindEEnum, RoleKind.AUTHOR);
    addEEnumLiteral(roleKindEEnum, RoleKind.HOST);
    addEEnumLiteral(roleKindEEnum, RoleKind.FUNDER);
    addEEnumLiteral(roleKindEEnum, RoleKind.SIGNATORY);

    initEEnum(territoryLevelEEnum, TerritoryLevel.class, "TerritoryLevel");
    addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.COUNTRY);
    addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.REGION);
    addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.DEPARTMENT);
    addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.INTERCOMMUNALITY);
    addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.COMMUNE);
    addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.OTHER);

    initEEnum(unitEEnum, Unit.class, "Unit");
    addEEnumLiteral(unitEEnum, Unit.PERCENT);
    addEEnumLiteral(unitEEnum, Unit.COUNT);
    addEEnumLiteral(unitEEnum, Unit.MULTIPLE);
    addEEnumLiteral(unitEEnum, Unit.EURO);
    addEEnumLiteral(unitEEnum, Unit.YEAR);
    addEEnumLiteral(unitEEnum, Unit.RANK);

    initEEnum(qualifierEEnum, Qualifier.class, "Qualifier");
    addEEnumLiteral(qualifierEEnum, Qualifier.EXACT);
    addEEnumLiteral(qualifierEEnum, Qualifier.ABOUT);
    addEEnumLiteral(qualifierEEnum, Qualifier.MORE_THAN);
    addEEnumLiteral(qualifierEEnum, Qualifier.AT_LEAST);
    addEEnumLiteral(qualifierEEnum, Qualifier.LESS_THAN);

    initEEnum(certaintyEEnum, Certainty.class, "Certainty");
    addEEnumLiteral(certaintyEEnum, Certainty.STATED);
    addEEnumLiteral(certaintyEEnum, Certainty.INFERRED);
    addEEnumLiteral(certaintyEEnum, Certainty.FROM_FILE_NAME);

    initEEnum(availabilityEEnum, Availability.class, "Availability");
    addEEnumLiteral(availabilityEEnum, Availability.STATED);
    addEEnumLiteral(availabilityEEnum, Availability.SIZE_ONLY);
    addEEnumLiteral(availabilityEEnum, Availability.LOST);

    initEEnum(completenessEEnum, Completeness.class, "Completeness");
    addEEnumLiteral(completenessEEnum, Completeness.COMPLETE);
    addEEnumLiteral(completenessEEnum, Completeness.INCOMPLETE);
    addEEnumLiteral(completenessEEnum, Completeness.SIZE_ONLY);
    addEEnumLiteral(completenessEEnum, Completeness.LOST);
    addEEnumLiteral(completenessEEnum, Completeness.OPEN);

    initEEnum(placeKindEEnum, PlaceKind.class, "PlaceKind");
    addEEnumLiteral(placeKindEEnum, PlaceKind.BODY);
    addEEnumLiteral(placeKindEEnum, PlaceKind.NOTE);
    addEEnumLiteral(placeKindEEnum, PlaceKind.BOX);
    addEEnumLiteral(placeKindEEnum, PlaceKind.TABLE);
    addEEnumLiteral(placeKindEEnum, PlaceKind.CAPTION);
    addEEnumLiteral(placeKindEEnum, PlaceKind.COVER);
    addEEnumLiteral(placeKindEEnum, PlaceKind.LIST);

    initEEnum(publicationKindEEnum, PublicationKind.class, "PublicationKind");
    addEEnumLiteral(publicationKindEEnum, PublicationKind.RESEARCH_PAPER);
    addEEnumLiteral(publicationKindEEnum, PublicationKind.YEARLY_NOTE);
    addEEnumLiteral(publicationKindEEnum, PublicationKind.GUIDE);
    addEEnumLiteral(publicationKindEEnum, PublicationKind.BOOK);
    addEEnumLiteral(publicationKindEEnum, PublicationKind.REPORT);
    addEEnumLiteral(publicationKindEEnum, PublicationKind.NOTE);
    addEEnumLiteral(publicationKindEEnum, PublicationKind.PROCEEDINGS);
    addEEnumLiteral(publicationKindEEnum, PublicationKind.CHARTER);
    addEEnumLiteral(publicationKindEEnum, PublicationKind.DATA);

    initEEnum(eventKindEEnum, EventKind.class, "EventKind");
    addEEnumLiteral(eventKindEEnum, EventKind.COLLOQUIUM);
    addEEnumLiteral(eventKindEEnum, EventKind.SEMINAR);
    addEEnumLiteral(eventKindEEnum, EventKind.WORKSHOP);
    addEEnumLiteral(eventKindEEnum, EventKind.DEBATE);
    addEEnumLiteral(eventKindEEnum, EventKind.MEETING);
    addEEnumLiteral(eventKindEEnum, EventKind.CONGRESS);
    addEEnumLiteral(eventKindEEnum, EventKind.MILESTONE);
    addEEnumLiteral(eventKindEEnum, EventKind.FIELDWORK);

    // Initialize data types
    initEDataType(partialDateEDataType, PartialDate.class, "PartialDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

    // Create resource
    createResource(eNS_URI);
  }

} //ProgrammesPackageImpl
