/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.observatory.model.coding.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CodingFactoryImpl extends EFactoryImpl implements CodingFactory
{
  /**
   * Creates the default factory implementation.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static CodingFactory init()
  {
    try
    {
      CodingFactory theCodingFactory = (CodingFactory)EPackage.Registry.INSTANCE.getEFactory(CodingPackage.eNS_URI);
      if (theCodingFactory != null)
      {
        return theCodingFactory;
      }
    }
    catch (Exception exception)
    {
      EcorePlugin.INSTANCE.log(exception);
    }
    return new CodingFactoryImpl();
  }

  /**
   * Creates an instance of the factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public CodingFactoryImpl()
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
      case CodingPackage.SCHEME: return createScheme();
      case CodingPackage.CODE: return createCode();
      case CodingPackage.DECISION: return createDecision();
      case CodingPackage.ROUND: return createRound();
      case CodingPackage.ASSIGNMENT: return createAssignment();
      case CodingPackage.SAVED_QUERY: return createSavedQuery();
      case CodingPackage.SAVED_ANALYSIS: return createSavedAnalysis();
      case CodingPackage.CODE_SET: return createCodeSet();
      case CodingPackage.ATTRIBUTE_DEFINITION: return createAttributeDefinition();
      case CodingPackage.ATTRIBUTE_VALUE: return createAttributeValue();
      case CodingPackage.CODER: return createCoder();
      case CodingPackage.CASE: return createCase();
      case CodingPackage.CASE_ACTOR: return createCaseActor();
      case CodingPackage.DOCUMENT: return createDocument();
      case CodingPackage.PART: return createPart();
      case CodingPackage.SPEAKER: return createSpeaker();
      case CodingPackage.CODINGS: return createCodings();
      case CodingPackage.CODING: return createCoding();
      case CodingPackage.RULING: return createRuling();
      case CodingPackage.MEMO: return createMemo();
      case CodingPackage.LINK: return createLink();
      case CodingPackage.QUOTES: return createQuotes();
      case CodingPackage.QUOTE: return createQuote();
      case CodingPackage.FRAMEWORK: return createFramework();
      case CodingPackage.CHART_DOCUMENT: return createChartDocument();
      case CodingPackage.SUMMARY: return createSummary();
      case CodingPackage.TRAJECTORY: return createTrajectory();
      case CodingPackage.STEP: return createStep();
      case CodingPackage.EVIDENCE: return createEvidence();
      case CodingPackage.CASE_MAPPING: return createCaseMapping();
      case CodingPackage.MAPPING_COLUMN: return createMappingColumn();
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
      case CodingPackage.ATTRIBUTE_SUBJECT:
        return createAttributeSubjectFromString(eDataType, initialValue);
      case CodingPackage.ATTRIBUTE_TYPE:
        return createAttributeTypeFromString(eDataType, initialValue);
      case CodingPackage.VALUE_STATE:
        return createValueStateFromString(eDataType, initialValue);
      case CodingPackage.CONSENT:
        return createConsentFromString(eDataType, initialValue);
      case CodingPackage.DIFFUSION:
        return createDiffusionFromString(eDataType, initialValue);
      case CodingPackage.PART_KIND:
        return createPartKindFromString(eDataType, initialValue);
      case CodingPackage.MEMO_KIND:
        return createMemoKindFromString(eDataType, initialValue);
      case CodingPackage.QUOTE_STATE:
        return createQuoteStateFromString(eDataType, initialValue);
      case CodingPackage.HOLDER_KIND:
        return createHolderKindFromString(eDataType, initialValue);
      case CodingPackage.STEP_CERTAINTY:
        return createStepCertaintyFromString(eDataType, initialValue);
      case CodingPackage.CASE_FIELD:
        return createCaseFieldFromString(eDataType, initialValue);
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
      case CodingPackage.ATTRIBUTE_SUBJECT:
        return convertAttributeSubjectToString(eDataType, instanceValue);
      case CodingPackage.ATTRIBUTE_TYPE:
        return convertAttributeTypeToString(eDataType, instanceValue);
      case CodingPackage.VALUE_STATE:
        return convertValueStateToString(eDataType, instanceValue);
      case CodingPackage.CONSENT:
        return convertConsentToString(eDataType, instanceValue);
      case CodingPackage.DIFFUSION:
        return convertDiffusionToString(eDataType, instanceValue);
      case CodingPackage.PART_KIND:
        return convertPartKindToString(eDataType, instanceValue);
      case CodingPackage.MEMO_KIND:
        return convertMemoKindToString(eDataType, instanceValue);
      case CodingPackage.QUOTE_STATE:
        return convertQuoteStateToString(eDataType, instanceValue);
      case CodingPackage.HOLDER_KIND:
        return convertHolderKindToString(eDataType, instanceValue);
      case CodingPackage.STEP_CERTAINTY:
        return convertStepCertaintyToString(eDataType, instanceValue);
      case CodingPackage.CASE_FIELD:
        return convertCaseFieldToString(eDataType, instanceValue);
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
  public Scheme createScheme()
  {
    SchemeImpl scheme = new SchemeImpl();
    return scheme;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Code createCode()
  {
    CodeImpl code = new CodeImpl();
    return code;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Decision createDecision()
  {
    DecisionImpl decision = new DecisionImpl();
    return decision;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Round createRound()
  {
    RoundImpl round = new RoundImpl();
    return round;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Assignment createAssignment()
  {
    AssignmentImpl assignment = new AssignmentImpl();
    return assignment;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public SavedQuery createSavedQuery()
  {
    SavedQueryImpl savedQuery = new SavedQueryImpl();
    return savedQuery;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public SavedAnalysis createSavedAnalysis()
  {
    SavedAnalysisImpl savedAnalysis = new SavedAnalysisImpl();
    return savedAnalysis;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public CodeSet createCodeSet()
  {
    CodeSetImpl codeSet = new CodeSetImpl();
    return codeSet;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public AttributeDefinition createAttributeDefinition()
  {
    AttributeDefinitionImpl attributeDefinition = new AttributeDefinitionImpl();
    return attributeDefinition;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public AttributeValue createAttributeValue()
  {
    AttributeValueImpl attributeValue = new AttributeValueImpl();
    return attributeValue;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Coder createCoder()
  {
    CoderImpl coder = new CoderImpl();
    return coder;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Case createCase()
  {
    CaseImpl case_ = new CaseImpl();
    return case_;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public CaseActor createCaseActor()
  {
    CaseActorImpl caseActor = new CaseActorImpl();
    return caseActor;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Document createDocument()
  {
    DocumentImpl document = new DocumentImpl();
    return document;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Part createPart()
  {
    PartImpl part = new PartImpl();
    return part;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Speaker createSpeaker()
  {
    SpeakerImpl speaker = new SpeakerImpl();
    return speaker;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Codings createCodings()
  {
    CodingsImpl codings = new CodingsImpl();
    return codings;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Coding createCoding()
  {
    CodingImpl coding = new CodingImpl();
    return coding;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Ruling createRuling()
  {
    RulingImpl ruling = new RulingImpl();
    return ruling;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Memo createMemo()
  {
    MemoImpl memo = new MemoImpl();
    return memo;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Link createLink()
  {
    LinkImpl link = new LinkImpl();
    return link;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Quotes createQuotes()
  {
    QuotesImpl quotes = new QuotesImpl();
    return quotes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Quote createQuote()
  {
    QuoteImpl quote = new QuoteImpl();
    return quote;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Framework createFramework()
  {
    FrameworkImpl framework = new FrameworkImpl();
    return framework;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ChartDocument createChartDocument()
  {
    ChartDocumentImpl chartDocument = new ChartDocumentImpl();
    return chartDocument;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Summary createSummary()
  {
    SummaryImpl summary = new SummaryImpl();
    return summary;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Trajectory createTrajectory()
  {
    TrajectoryImpl trajectory = new TrajectoryImpl();
    return trajectory;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Step createStep()
  {
    StepImpl step = new StepImpl();
    return step;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Evidence createEvidence()
  {
    EvidenceImpl evidence = new EvidenceImpl();
    return evidence;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public CaseMapping createCaseMapping()
  {
    CaseMappingImpl caseMapping = new CaseMappingImpl();
    return caseMapping;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public MappingColumn createMappingColumn()
  {
    MappingColumnImpl mappingColumn = new MappingColumnImpl();
    return mappingColumn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public AttributeSubject createAttributeSubjectFromString(EDataType eDataType, String initialValue)
  {
    AttributeSubject result = AttributeSubject.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertAttributeSubjectToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public AttributeType createAttributeTypeFromString(EDataType eDataType, String initialValue)
  {
    AttributeType result = AttributeType.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertAttributeTypeToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ValueState createValueStateFromString(EDataType eDataType, String initialValue)
  {
    ValueState result = ValueState.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertValueStateToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Consent createConsentFromString(EDataType eDataType, String initialValue)
  {
    Consent result = Consent.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertConsentToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Diffusion createDiffusionFromString(EDataType eDataType, String initialValue)
  {
    Diffusion result = Diffusion.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertDiffusionToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public PartKind createPartKindFromString(EDataType eDataType, String initialValue)
  {
    PartKind result = PartKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertPartKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public MemoKind createMemoKindFromString(EDataType eDataType, String initialValue)
  {
    MemoKind result = MemoKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertMemoKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public QuoteState createQuoteStateFromString(EDataType eDataType, String initialValue)
  {
    QuoteState result = QuoteState.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertQuoteStateToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public HolderKind createHolderKindFromString(EDataType eDataType, String initialValue)
  {
    HolderKind result = HolderKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertHolderKindToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public StepCertainty createStepCertaintyFromString(EDataType eDataType, String initialValue)
  {
    StepCertainty result = StepCertainty.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertStepCertaintyToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public CaseField createCaseFieldFromString(EDataType eDataType, String initialValue)
  {
    CaseField result = CaseField.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public String convertCaseFieldToString(EDataType eDataType, Object instanceValue)
  {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public CodingPackage getCodingPackage()
  {
    return (CodingPackage)getEPackage();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @deprecated
   * @generated
   */
  @Deprecated
  public static CodingPackage getPackage()
  {
    return CodingPackage.eINSTANCE;
  }

} //CodingFactoryImpl
