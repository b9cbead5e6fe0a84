/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.observatory.model.programmes.ProgrammesPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a study codes and how: cases, documents, codebook, coded passages, memos, quotes and trajectories.
 * <!-- end-model-doc -->
 * @see org.observatory.model.coding.CodingFactory
 * @model kind="package"
 * @generated
 */
public interface CodingPackage extends EPackage
{
  /**
   * The package name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNAME = "coding";

  /**
   * The package namespace URI.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_URI = "urn:observatory:coding:1";

  /**
   * The package namespace name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_PREFIX = "coding";

  /**
   * The singleton instance of the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  CodingPackage eINSTANCE = org.observatory.model.coding.impl.CodingPackageImpl.init();

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.AnchoredImpl <em>Anchored</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.AnchoredImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getAnchored()
   * @generated
   */
  int ANCHORED = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED__START = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED__END = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Quotation</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED__QUOTATION = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Before</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED__BEFORE = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>After</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED__AFTER = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Unplaced</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED__UNPLACED = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Anchored</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Anchored</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ANCHORED_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.DescribedImpl <em>Described</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.DescribedImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getDescribed()
   * @generated
   */
  int DESCRIBED = 1;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Values</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED__VALUES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Described</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Described</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DESCRIBED_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.SchemeImpl <em>Scheme</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.SchemeImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getScheme()
   * @generated
   */
  int SCHEME = 2;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__FORMAT_VERSION = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Codes</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__CODES = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Sets</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__SETS = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__ATTRIBUTES = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Coders</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__CODERS = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__MAPPINGS = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Rounds</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__ROUNDS = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Queries</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__QUERIES = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Analyses</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME__ANALYSES = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 8;

  /**
   * The number of structural features of the '<em>Scheme</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 9;

  /**
   * The number of operations of the '<em>Scheme</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SCHEME_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.CodeImpl <em>Code</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.CodeImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCode()
   * @generated
   */
  int CODE = 3;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Inclusion Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__INCLUSION_FR = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Inclusion En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__INCLUSION_EN = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Exclusion Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__EXCLUSION_FR = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Exclusion En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__EXCLUSION_EN = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Example Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__EXAMPLE_FR = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Example En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__EXAMPLE_EN = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Colour</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__COLOUR = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Shortcut</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__SHORTCUT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Typology</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__TYPOLOGY = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Category</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__CATEGORY = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>At Most</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__AT_MOST = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Exclusive</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__EXCLUSIVE = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Codes</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__CODES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 12;

  /**
   * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE__DECISIONS = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 13;

  /**
   * The number of structural features of the '<em>Code</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 14;

  /**
   * The number of operations of the '<em>Code</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.DecisionImpl <em>Decision</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.DecisionImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getDecision()
   * @generated
   */
  int DECISION = 4;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECISION__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECISION__TEXT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Quotation</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECISION__QUOTATION = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECISION__DOCUMENT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Coder</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECISION__CODER = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECISION__DATE = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Decision</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECISION_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Decision</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DECISION_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.RoundImpl <em>Round</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.RoundImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getRound()
   * @generated
   */
  int ROUND = 5;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__START = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__END = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Snapshot</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__SNAPSHOT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Blind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__BLIND = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Seed</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__SEED = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Share</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__SHARE = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__ASSIGNMENTS = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Doubled</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND__DOUBLED = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The number of structural features of the '<em>Round</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The number of operations of the '<em>Round</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ROUND_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.AssignmentImpl <em>Assignment</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.AssignmentImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getAssignment()
   * @generated
   */
  int ASSIGNMENT = 6;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSIGNMENT__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Coder</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSIGNMENT__CODER = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Documents</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSIGNMENT__DOCUMENTS = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Assignment</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSIGNMENT_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Assignment</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ASSIGNMENT_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.SavedQueryImpl <em>Saved Query</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.SavedQueryImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getSavedQuery()
   * @generated
   */
  int SAVED_QUERY = 7;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Expression</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY__EXPRESSION = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Saved Query</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Saved Query</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_QUERY_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.SavedAnalysisImpl <em>Saved Analysis</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.SavedAnalysisImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getSavedAnalysis()
   * @generated
   */
  int SAVED_ANALYSIS = 8;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Analysis</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__ANALYSIS = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Choices</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__CHOICES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__FINGERPRINT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Kept</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS__KEPT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Saved Analysis</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Saved Analysis</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SAVED_ANALYSIS_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.CodeSetImpl <em>Code Set</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.CodeSetImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCodeSet()
   * @generated
   */
  int CODE_SET = 9;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Codes</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__CODES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Dimension</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET__DIMENSION = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Code Set</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Code Set</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODE_SET_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.AttributeDefinitionImpl <em>Attribute Definition</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.AttributeDefinitionImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getAttributeDefinition()
   * @generated
   */
  int ATTRIBUTE_DEFINITION = 10;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Subject</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__SUBJECT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Type</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__TYPE = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Typology</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__TYPOLOGY = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Unit</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION__UNIT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Attribute Definition</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Attribute Definition</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_DEFINITION_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.AttributeValueImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getAttributeValue()
   * @generated
   */
  int ATTRIBUTE_VALUE = 11;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Definition</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE__DEFINITION = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>State</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE__STATE = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE__TEXT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Number</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE__NUMBER = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Flag</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE__FLAG = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE__DATE = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Categories</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE__CATEGORIES = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 6;

  /**
   * The number of structural features of the '<em>Attribute Value</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 7;

  /**
   * The number of operations of the '<em>Attribute Value</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ATTRIBUTE_VALUE_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.CoderImpl <em>Coder</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.CoderImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCoder()
   * @generated
   */
  int CODER = 12;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Slug</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__SLUG = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Arbitrated</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER__ARBITRATED = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Coder</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Coder</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODER_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.CaseImpl <em>Case</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.CaseImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCase()
   * @generated
   */
  int CASE = 13;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__ID = DESCRIBED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__SOURCES = DESCRIBED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__DISAGREEMENTS = DESCRIBED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__NAME_FR = DESCRIBED__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__NAME_EN = DESCRIBED__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__DESCRIPTION_FR = DESCRIBED__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__DESCRIPTION_EN = DESCRIBED__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__NOTE_FR = DESCRIBED__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__NOTE_EN = DESCRIBED__NOTE_EN;

  /**
   * The feature id for the '<em><b>Values</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__VALUES = DESCRIBED__VALUES;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__FORMAT_VERSION = DESCRIBED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Key</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__KEY = DESCRIBED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__START = DESCRIBED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__END = DESCRIBED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Actors</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__ACTORS = DESCRIBED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Territories</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__TERRITORIES = DESCRIBED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Programmes</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__PROGRAMMES = DESCRIBED_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Documents</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__DOCUMENTS = DESCRIBED_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Trajectories</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE__TRAJECTORIES = DESCRIBED_FEATURE_COUNT + 8;

  /**
   * The number of structural features of the '<em>Case</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 9;

  /**
   * The number of operations of the '<em>Case</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.CaseActorImpl <em>Case Actor</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.CaseActorImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCaseActor()
   * @generated
   */
  int CASE_ACTOR = 14;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__ID = ProgrammesPackage.SOURCED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__SOURCES = ProgrammesPackage.SOURCED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__DISAGREEMENTS = ProgrammesPackage.SOURCED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__ORGANISATION = ProgrammesPackage.SOURCED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__NAME = ProgrammesPackage.SOURCED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Profile</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__PROFILE = ProgrammesPackage.SOURCED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Role</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__ROLE = ProgrammesPackage.SOURCED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__NOTE_FR = ProgrammesPackage.SOURCED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR__NOTE_EN = ProgrammesPackage.SOURCED_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Case Actor</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR_FEATURE_COUNT = ProgrammesPackage.SOURCED_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Case Actor</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_ACTOR_OPERATION_COUNT = ProgrammesPackage.SOURCED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.DocumentImpl <em>Document</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.DocumentImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getDocument()
   * @generated
   */
  int DOCUMENT = 15;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__ID = DESCRIBED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__SOURCES = DESCRIBED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__DISAGREEMENTS = DESCRIBED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__NAME_FR = DESCRIBED__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__NAME_EN = DESCRIBED__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__DESCRIPTION_FR = DESCRIBED__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__DESCRIPTION_EN = DESCRIBED__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__NOTE_FR = DESCRIBED__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__NOTE_EN = DESCRIBED__NOTE_EN;

  /**
   * The feature id for the '<em><b>Values</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__VALUES = DESCRIBED__VALUES;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__FORMAT_VERSION = DESCRIBED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Language</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__LANGUAGE = DESCRIBED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__DATE = DESCRIBED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Original</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__ORIGINAL = DESCRIBED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Original Digest</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__ORIGINAL_DIGEST = DESCRIBED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Charset</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__CHARSET = DESCRIBED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Digest</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__DIGEST = DESCRIBED_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Consent</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__CONSENT = DESCRIBED_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Diffusion</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__DIFFUSION = DESCRIBED_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Parts</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__PARTS = DESCRIBED_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Speakers</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT__SPEAKERS = DESCRIBED_FEATURE_COUNT + 10;

  /**
   * The number of structural features of the '<em>Document</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 11;

  /**
   * The number of operations of the '<em>Document</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DOCUMENT_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.PartImpl <em>Part</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.PartImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getPart()
   * @generated
   */
  int PART = 16;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PART__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PART__KIND = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PART__START = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PART__END = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Level</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PART__LEVEL = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Speaker</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PART__SPEAKER = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Part</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PART_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Part</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PART_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.SpeakerImpl <em>Speaker</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.SpeakerImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getSpeaker()
   * @generated
   */
  int SPEAKER = 17;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__ID = DESCRIBED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__SOURCES = DESCRIBED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__DISAGREEMENTS = DESCRIBED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__NAME_FR = DESCRIBED__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__NAME_EN = DESCRIBED__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__DESCRIPTION_FR = DESCRIBED__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__DESCRIPTION_EN = DESCRIBED__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__NOTE_FR = DESCRIBED__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__NOTE_EN = DESCRIBED__NOTE_EN;

  /**
   * The feature id for the '<em><b>Values</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__VALUES = DESCRIBED__VALUES;

  /**
   * The feature id for the '<em><b>Left Out</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER__LEFT_OUT = DESCRIBED_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Speaker</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Speaker</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SPEAKER_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.CodingsImpl <em>Codings</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.CodingsImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCodings()
   * @generated
   */
  int CODINGS = 18;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODINGS__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODINGS__FORMAT_VERSION = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Coder</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODINGS__CODER = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODINGS__DOCUMENT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Codings</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODINGS__CODINGS = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Rulings</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODINGS__RULINGS = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Codings</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODINGS_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Codings</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODINGS_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.CodingImpl <em>Coding</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.CodingImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCoding()
   * @generated
   */
  int CODING = 19;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__ID = ANCHORED__ID;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__START = ANCHORED__START;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__END = ANCHORED__END;

  /**
   * The feature id for the '<em><b>Quotation</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__QUOTATION = ANCHORED__QUOTATION;

  /**
   * The feature id for the '<em><b>Before</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__BEFORE = ANCHORED__BEFORE;

  /**
   * The feature id for the '<em><b>After</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__AFTER = ANCHORED__AFTER;

  /**
   * The feature id for the '<em><b>Unplaced</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__UNPLACED = ANCHORED__UNPLACED;

  /**
   * The feature id for the '<em><b>Code</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__CODE = ANCHORED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Weight</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__WEIGHT = ANCHORED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Memo</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__MEMO = ANCHORED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Round</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING__ROUND = ANCHORED_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Coding</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING_FEATURE_COUNT = ANCHORED_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Coding</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CODING_OPERATION_COUNT = ANCHORED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.RulingImpl <em>Ruling</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.RulingImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getRuling()
   * @generated
   */
  int RULING = 20;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__ID = ANCHORED__ID;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__START = ANCHORED__START;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__END = ANCHORED__END;

  /**
   * The feature id for the '<em><b>Quotation</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__QUOTATION = ANCHORED__QUOTATION;

  /**
   * The feature id for the '<em><b>Before</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__BEFORE = ANCHORED__BEFORE;

  /**
   * The feature id for the '<em><b>After</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__AFTER = ANCHORED__AFTER;

  /**
   * The feature id for the '<em><b>Unplaced</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__UNPLACED = ANCHORED__UNPLACED;

  /**
   * The feature id for the '<em><b>Code</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__CODE = ANCHORED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Retained</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__RETAINED = ANCHORED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Reason</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__REASON = ANCHORED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Round</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING__ROUND = ANCHORED_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Ruling</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING_FEATURE_COUNT = ANCHORED_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Ruling</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int RULING_OPERATION_COUNT = ANCHORED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.MemoImpl <em>Memo</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.MemoImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getMemo()
   * @generated
   */
  int MEMO = 21;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__FORMAT_VERSION = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__KIND = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__DATE = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__TEXT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Coder</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__CODER = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Links</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO__LINKS = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Memo</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Memo</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MEMO_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.LinkImpl <em>Link</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.LinkImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getLink()
   * @generated
   */
  int LINK = 22;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LINK__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Target</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LINK__TARGET = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Label</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LINK__LABEL = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Link</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LINK_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Link</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int LINK_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.QuotesImpl <em>Quotes</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.QuotesImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getQuotes()
   * @generated
   */
  int QUOTES = 23;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTES__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTES__FORMAT_VERSION = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTES__DOCUMENT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTES__QUOTES = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Quotes</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTES_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Quotes</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTES_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.QuoteImpl <em>Quote</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.QuoteImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getQuote()
   * @generated
   */
  int QUOTE = 24;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__ID = ANCHORED__ID;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__START = ANCHORED__START;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__END = ANCHORED__END;

  /**
   * The feature id for the '<em><b>Quotation</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__QUOTATION = ANCHORED__QUOTATION;

  /**
   * The feature id for the '<em><b>Before</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__BEFORE = ANCHORED__BEFORE;

  /**
   * The feature id for the '<em><b>After</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__AFTER = ANCHORED__AFTER;

  /**
   * The feature id for the '<em><b>Unplaced</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__UNPLACED = ANCHORED__UNPLACED;

  /**
   * The feature id for the '<em><b>State</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__STATE = ANCHORED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Attribution</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__ATTRIBUTION = ANCHORED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Diffusion</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__DIFFUSION = ANCHORED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Memo</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE__MEMO = ANCHORED_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Quote</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE_FEATURE_COUNT = ANCHORED_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Quote</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int QUOTE_OPERATION_COUNT = ANCHORED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.FrameworkImpl <em>Framework</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.FrameworkImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getFramework()
   * @generated
   */
  int FRAMEWORK = 25;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__FORMAT_VERSION = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Themes</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__THEMES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Cases</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__CASES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Summaries</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK__SUMMARIES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Framework</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Framework</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FRAMEWORK_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.ChartDocumentImpl <em>Chart Document</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.ChartDocumentImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getChartDocument()
   * @generated
   */
  int CHART_DOCUMENT = 26;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__FORMAT_VERSION = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Chart</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__CHART = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Analysis</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__ANALYSIS = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Choices</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__CHOICES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Style</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__STYLE = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Palette</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__PALETTE = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Language</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__LANGUAGE = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Patterned</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__PATTERNED = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Bare</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__BARE = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Least</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__LEAST = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Pseudonyms</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__PSEUDONYMS = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Texts</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__TEXTS = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__FINGERPRINT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 12;

  /**
   * The feature id for the '<em><b>Exported</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT__EXPORTED = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 13;

  /**
   * The number of structural features of the '<em>Chart Document</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 14;

  /**
   * The number of operations of the '<em>Chart Document</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CHART_DOCUMENT_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.SummaryImpl <em>Summary</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.SummaryImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getSummary()
   * @generated
   */
  int SUMMARY = 27;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUMMARY__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Case</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUMMARY__CASE = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Theme</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUMMARY__THEME = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUMMARY__TEXT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Summary</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUMMARY_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Summary</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SUMMARY_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.TrajectoryImpl <em>Trajectory</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.TrajectoryImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getTrajectory()
   * @generated
   */
  int TRAJECTORY = 28;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__ID = ProgrammesPackage.ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__SOURCES = ProgrammesPackage.ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__DISAGREEMENTS = ProgrammesPackage.ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__NAME_FR = ProgrammesPackage.ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__NAME_EN = ProgrammesPackage.ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__DESCRIPTION_FR = ProgrammesPackage.ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__DESCRIPTION_EN = ProgrammesPackage.ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__NOTE_FR = ProgrammesPackage.ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__NOTE_EN = ProgrammesPackage.ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__FORMAT_VERSION = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__KIND = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Territory</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__TERRITORY = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__ORGANISATION = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>States</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__STATES = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Steps</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY__STEPS = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Trajectory</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY_FEATURE_COUNT = ProgrammesPackage.ELEMENT_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Trajectory</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TRAJECTORY_OPERATION_COUNT = ProgrammesPackage.ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.StepImpl <em>Step</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.StepImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getStep()
   * @generated
   */
  int STEP = 29;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__ID = ProgrammesPackage.SOURCED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__SOURCES = ProgrammesPackage.SOURCED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__DISAGREEMENTS = ProgrammesPackage.SOURCED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__DATE = ProgrammesPackage.SOURCED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__END = ProgrammesPackage.SOURCED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>State</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__STATE = ProgrammesPackage.SOURCED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__NOTE_FR = ProgrammesPackage.SOURCED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__NOTE_EN = ProgrammesPackage.SOURCED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Certainty</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__CERTAINTY = ProgrammesPackage.SOURCED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__EVIDENCE = ProgrammesPackage.SOURCED_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Opened By</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP__OPENED_BY = ProgrammesPackage.SOURCED_FEATURE_COUNT + 7;

  /**
   * The number of structural features of the '<em>Step</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP_FEATURE_COUNT = ProgrammesPackage.SOURCED_FEATURE_COUNT + 8;

  /**
   * The number of operations of the '<em>Step</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STEP_OPERATION_COUNT = ProgrammesPackage.SOURCED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.EvidenceImpl <em>Evidence</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.EvidenceImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getEvidence()
   * @generated
   */
  int EVIDENCE = 30;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__ID = ANCHORED__ID;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__START = ANCHORED__START;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__END = ANCHORED__END;

  /**
   * The feature id for the '<em><b>Quotation</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__QUOTATION = ANCHORED__QUOTATION;

  /**
   * The feature id for the '<em><b>Before</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__BEFORE = ANCHORED__BEFORE;

  /**
   * The feature id for the '<em><b>After</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__AFTER = ANCHORED__AFTER;

  /**
   * The feature id for the '<em><b>Unplaced</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__UNPLACED = ANCHORED__UNPLACED;

  /**
   * The feature id for the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE__DOCUMENT = ANCHORED_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Evidence</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_FEATURE_COUNT = ANCHORED_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Evidence</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVIDENCE_OPERATION_COUNT = ANCHORED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.CaseMappingImpl <em>Case Mapping</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.CaseMappingImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCaseMapping()
   * @generated
   */
  int CASE_MAPPING = 31;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_MAPPING__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_MAPPING__NAME = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Columns</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_MAPPING__COLUMNS = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Case Mapping</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_MAPPING_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Case Mapping</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CASE_MAPPING_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.impl.MappingColumnImpl <em>Mapping Column</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.impl.MappingColumnImpl
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getMappingColumn()
   * @generated
   */
  int MAPPING_COLUMN = 32;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING_COLUMN__ID = ProgrammesPackage.IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Header</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING_COLUMN__HEADER = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Field</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING_COLUMN__FIELD = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Definition</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING_COLUMN__DEFINITION = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Mapping Column</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING_COLUMN_FEATURE_COUNT = ProgrammesPackage.IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Mapping Column</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int MAPPING_COLUMN_OPERATION_COUNT = ProgrammesPackage.IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.AttributeSubject <em>Attribute Subject</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.AttributeSubject
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getAttributeSubject()
   * @generated
   */
  int ATTRIBUTE_SUBJECT = 33;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.AttributeType <em>Attribute Type</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.AttributeType
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getAttributeType()
   * @generated
   */
  int ATTRIBUTE_TYPE = 34;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.ValueState <em>Value State</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.ValueState
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getValueState()
   * @generated
   */
  int VALUE_STATE = 35;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.Consent <em>Consent</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.Consent
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getConsent()
   * @generated
   */
  int CONSENT = 36;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.Diffusion <em>Diffusion</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.Diffusion
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getDiffusion()
   * @generated
   */
  int DIFFUSION = 37;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.PartKind <em>Part Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.PartKind
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getPartKind()
   * @generated
   */
  int PART_KIND = 38;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.MemoKind <em>Memo Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.MemoKind
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getMemoKind()
   * @generated
   */
  int MEMO_KIND = 39;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.QuoteState <em>Quote State</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.QuoteState
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getQuoteState()
   * @generated
   */
  int QUOTE_STATE = 40;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.HolderKind <em>Holder Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.HolderKind
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getHolderKind()
   * @generated
   */
  int HOLDER_KIND = 41;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.StepCertainty <em>Step Certainty</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.StepCertainty
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getStepCertainty()
   * @generated
   */
  int STEP_CERTAINTY = 42;

  /**
   * The meta object id for the '{@link org.observatory.model.coding.CaseField <em>Case Field</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.coding.CaseField
   * @see org.observatory.model.coding.impl.CodingPackageImpl#getCaseField()
   * @generated
   */
  int CASE_FIELD = 43;


  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Anchored <em>Anchored</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Anchored</em>'.
   * @see org.observatory.model.coding.Anchored
   * @generated
   */
  EClass getAnchored();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Anchored#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.observatory.model.coding.Anchored#getStart()
   * @see #getAnchored()
   * @generated
   */
  EAttribute getAnchored_Start();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Anchored#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.coding.Anchored#getEnd()
   * @see #getAnchored()
   * @generated
   */
  EAttribute getAnchored_End();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Anchored#getQuotation <em>Quotation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Quotation</em>'.
   * @see org.observatory.model.coding.Anchored#getQuotation()
   * @see #getAnchored()
   * @generated
   */
  EAttribute getAnchored_Quotation();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Anchored#getBefore <em>Before</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Before</em>'.
   * @see org.observatory.model.coding.Anchored#getBefore()
   * @see #getAnchored()
   * @generated
   */
  EAttribute getAnchored_Before();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Anchored#getAfter <em>After</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>After</em>'.
   * @see org.observatory.model.coding.Anchored#getAfter()
   * @see #getAnchored()
   * @generated
   */
  EAttribute getAnchored_After();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Anchored#isUnplaced <em>Unplaced</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Unplaced</em>'.
   * @see org.observatory.model.coding.Anchored#isUnplaced()
   * @see #getAnchored()
   * @generated
   */
  EAttribute getAnchored_Unplaced();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Described <em>Described</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Described</em>'.
   * @see org.observatory.model.coding.Described
   * @generated
   */
  EClass getDescribed();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Described#getValues <em>Values</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Values</em>'.
   * @see org.observatory.model.coding.Described#getValues()
   * @see #getDescribed()
   * @generated
   */
  EReference getDescribed_Values();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Scheme <em>Scheme</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Scheme</em>'.
   * @see org.observatory.model.coding.Scheme
   * @generated
   */
  EClass getScheme();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Scheme#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.Scheme#getFormatVersion()
   * @see #getScheme()
   * @generated
   */
  EAttribute getScheme_FormatVersion();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Scheme#getCodes <em>Codes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Codes</em>'.
   * @see org.observatory.model.coding.Scheme#getCodes()
   * @see #getScheme()
   * @generated
   */
  EReference getScheme_Codes();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Scheme#getSets <em>Sets</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Sets</em>'.
   * @see org.observatory.model.coding.Scheme#getSets()
   * @see #getScheme()
   * @generated
   */
  EReference getScheme_Sets();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Scheme#getAttributes <em>Attributes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Attributes</em>'.
   * @see org.observatory.model.coding.Scheme#getAttributes()
   * @see #getScheme()
   * @generated
   */
  EReference getScheme_Attributes();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Scheme#getCoders <em>Coders</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Coders</em>'.
   * @see org.observatory.model.coding.Scheme#getCoders()
   * @see #getScheme()
   * @generated
   */
  EReference getScheme_Coders();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Scheme#getMappings <em>Mappings</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Mappings</em>'.
   * @see org.observatory.model.coding.Scheme#getMappings()
   * @see #getScheme()
   * @generated
   */
  EReference getScheme_Mappings();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Scheme#getRounds <em>Rounds</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Rounds</em>'.
   * @see org.observatory.model.coding.Scheme#getRounds()
   * @see #getScheme()
   * @generated
   */
  EReference getScheme_Rounds();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Scheme#getQueries <em>Queries</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Queries</em>'.
   * @see org.observatory.model.coding.Scheme#getQueries()
   * @see #getScheme()
   * @generated
   */
  EReference getScheme_Queries();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Scheme#getAnalyses <em>Analyses</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Analyses</em>'.
   * @see org.observatory.model.coding.Scheme#getAnalyses()
   * @see #getScheme()
   * @generated
   */
  EReference getScheme_Analyses();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Code <em>Code</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Code</em>'.
   * @see org.observatory.model.coding.Code
   * @generated
   */
  EClass getCode();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getInclusionFr <em>Inclusion Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Inclusion Fr</em>'.
   * @see org.observatory.model.coding.Code#getInclusionFr()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_InclusionFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getInclusionEn <em>Inclusion En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Inclusion En</em>'.
   * @see org.observatory.model.coding.Code#getInclusionEn()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_InclusionEn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getExclusionFr <em>Exclusion Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Exclusion Fr</em>'.
   * @see org.observatory.model.coding.Code#getExclusionFr()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_ExclusionFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getExclusionEn <em>Exclusion En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Exclusion En</em>'.
   * @see org.observatory.model.coding.Code#getExclusionEn()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_ExclusionEn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getExampleFr <em>Example Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Example Fr</em>'.
   * @see org.observatory.model.coding.Code#getExampleFr()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_ExampleFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getExampleEn <em>Example En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Example En</em>'.
   * @see org.observatory.model.coding.Code#getExampleEn()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_ExampleEn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getColour <em>Colour</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Colour</em>'.
   * @see org.observatory.model.coding.Code#getColour()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_Colour();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getShortcut <em>Shortcut</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Shortcut</em>'.
   * @see org.observatory.model.coding.Code#getShortcut()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_Shortcut();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Code#getTypology <em>Typology</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Typology</em>'.
   * @see org.observatory.model.coding.Code#getTypology()
   * @see #getCode()
   * @generated
   */
  EReference getCode_Typology();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Code#getCategory <em>Category</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Category</em>'.
   * @see org.observatory.model.coding.Code#getCategory()
   * @see #getCode()
   * @generated
   */
  EReference getCode_Category();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#getAtMost <em>At Most</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>At Most</em>'.
   * @see org.observatory.model.coding.Code#getAtMost()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_AtMost();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Code#isExclusive <em>Exclusive</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Exclusive</em>'.
   * @see org.observatory.model.coding.Code#isExclusive()
   * @see #getCode()
   * @generated
   */
  EAttribute getCode_Exclusive();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Code#getCodes <em>Codes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Codes</em>'.
   * @see org.observatory.model.coding.Code#getCodes()
   * @see #getCode()
   * @generated
   */
  EReference getCode_Codes();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Code#getDecisions <em>Decisions</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Decisions</em>'.
   * @see org.observatory.model.coding.Code#getDecisions()
   * @see #getCode()
   * @generated
   */
  EReference getCode_Decisions();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Decision <em>Decision</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Decision</em>'.
   * @see org.observatory.model.coding.Decision
   * @generated
   */
  EClass getDecision();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Decision#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.observatory.model.coding.Decision#getText()
   * @see #getDecision()
   * @generated
   */
  EAttribute getDecision_Text();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Decision#getQuotation <em>Quotation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Quotation</em>'.
   * @see org.observatory.model.coding.Decision#getQuotation()
   * @see #getDecision()
   * @generated
   */
  EAttribute getDecision_Quotation();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Decision#getDocument <em>Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Document</em>'.
   * @see org.observatory.model.coding.Decision#getDocument()
   * @see #getDecision()
   * @generated
   */
  EReference getDecision_Document();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Decision#getCoder <em>Coder</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Coder</em>'.
   * @see org.observatory.model.coding.Decision#getCoder()
   * @see #getDecision()
   * @generated
   */
  EReference getDecision_Coder();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Decision#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.observatory.model.coding.Decision#getDate()
   * @see #getDecision()
   * @generated
   */
  EAttribute getDecision_Date();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Round <em>Round</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Round</em>'.
   * @see org.observatory.model.coding.Round
   * @generated
   */
  EClass getRound();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Round#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.observatory.model.coding.Round#getStart()
   * @see #getRound()
   * @generated
   */
  EAttribute getRound_Start();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Round#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.coding.Round#getEnd()
   * @see #getRound()
   * @generated
   */
  EAttribute getRound_End();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Round#getSnapshot <em>Snapshot</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Snapshot</em>'.
   * @see org.observatory.model.coding.Round#getSnapshot()
   * @see #getRound()
   * @generated
   */
  EAttribute getRound_Snapshot();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Round#isBlind <em>Blind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Blind</em>'.
   * @see org.observatory.model.coding.Round#isBlind()
   * @see #getRound()
   * @generated
   */
  EAttribute getRound_Blind();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Round#getSeed <em>Seed</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Seed</em>'.
   * @see org.observatory.model.coding.Round#getSeed()
   * @see #getRound()
   * @generated
   */
  EAttribute getRound_Seed();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Round#getShare <em>Share</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Share</em>'.
   * @see org.observatory.model.coding.Round#getShare()
   * @see #getRound()
   * @generated
   */
  EAttribute getRound_Share();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Round#getAssignments <em>Assignments</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Assignments</em>'.
   * @see org.observatory.model.coding.Round#getAssignments()
   * @see #getRound()
   * @generated
   */
  EReference getRound_Assignments();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Round#getDoubled <em>Doubled</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Doubled</em>'.
   * @see org.observatory.model.coding.Round#getDoubled()
   * @see #getRound()
   * @generated
   */
  EReference getRound_Doubled();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Assignment <em>Assignment</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Assignment</em>'.
   * @see org.observatory.model.coding.Assignment
   * @generated
   */
  EClass getAssignment();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Assignment#getCoder <em>Coder</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Coder</em>'.
   * @see org.observatory.model.coding.Assignment#getCoder()
   * @see #getAssignment()
   * @generated
   */
  EReference getAssignment_Coder();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Assignment#getDocuments <em>Documents</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Documents</em>'.
   * @see org.observatory.model.coding.Assignment#getDocuments()
   * @see #getAssignment()
   * @generated
   */
  EReference getAssignment_Documents();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.SavedQuery <em>Saved Query</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Saved Query</em>'.
   * @see org.observatory.model.coding.SavedQuery
   * @generated
   */
  EClass getSavedQuery();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.SavedQuery#getExpression <em>Expression</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Expression</em>'.
   * @see org.observatory.model.coding.SavedQuery#getExpression()
   * @see #getSavedQuery()
   * @generated
   */
  EAttribute getSavedQuery_Expression();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.SavedAnalysis <em>Saved Analysis</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Saved Analysis</em>'.
   * @see org.observatory.model.coding.SavedAnalysis
   * @generated
   */
  EClass getSavedAnalysis();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.SavedAnalysis#getAnalysis <em>Analysis</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Analysis</em>'.
   * @see org.observatory.model.coding.SavedAnalysis#getAnalysis()
   * @see #getSavedAnalysis()
   * @generated
   */
  EAttribute getSavedAnalysis_Analysis();

  /**
   * Returns the meta object for the attribute list '{@link org.observatory.model.coding.SavedAnalysis#getChoices <em>Choices</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Choices</em>'.
   * @see org.observatory.model.coding.SavedAnalysis#getChoices()
   * @see #getSavedAnalysis()
   * @generated
   */
  EAttribute getSavedAnalysis_Choices();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.SavedAnalysis#getFingerprint <em>Fingerprint</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Fingerprint</em>'.
   * @see org.observatory.model.coding.SavedAnalysis#getFingerprint()
   * @see #getSavedAnalysis()
   * @generated
   */
  EAttribute getSavedAnalysis_Fingerprint();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.SavedAnalysis#getKept <em>Kept</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kept</em>'.
   * @see org.observatory.model.coding.SavedAnalysis#getKept()
   * @see #getSavedAnalysis()
   * @generated
   */
  EAttribute getSavedAnalysis_Kept();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.CodeSet <em>Code Set</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Code Set</em>'.
   * @see org.observatory.model.coding.CodeSet
   * @generated
   */
  EClass getCodeSet();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.CodeSet#getCodes <em>Codes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Codes</em>'.
   * @see org.observatory.model.coding.CodeSet#getCodes()
   * @see #getCodeSet()
   * @generated
   */
  EReference getCodeSet_Codes();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.CodeSet#isDimension <em>Dimension</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Dimension</em>'.
   * @see org.observatory.model.coding.CodeSet#isDimension()
   * @see #getCodeSet()
   * @generated
   */
  EAttribute getCodeSet_Dimension();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.AttributeDefinition <em>Attribute Definition</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Attribute Definition</em>'.
   * @see org.observatory.model.coding.AttributeDefinition
   * @generated
   */
  EClass getAttributeDefinition();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.AttributeDefinition#getSubject <em>Subject</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Subject</em>'.
   * @see org.observatory.model.coding.AttributeDefinition#getSubject()
   * @see #getAttributeDefinition()
   * @generated
   */
  EAttribute getAttributeDefinition_Subject();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.AttributeDefinition#getType <em>Type</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Type</em>'.
   * @see org.observatory.model.coding.AttributeDefinition#getType()
   * @see #getAttributeDefinition()
   * @generated
   */
  EAttribute getAttributeDefinition_Type();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.AttributeDefinition#getTypology <em>Typology</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Typology</em>'.
   * @see org.observatory.model.coding.AttributeDefinition#getTypology()
   * @see #getAttributeDefinition()
   * @generated
   */
  EReference getAttributeDefinition_Typology();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.AttributeDefinition#getUnit <em>Unit</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Unit</em>'.
   * @see org.observatory.model.coding.AttributeDefinition#getUnit()
   * @see #getAttributeDefinition()
   * @generated
   */
  EAttribute getAttributeDefinition_Unit();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.AttributeValue <em>Attribute Value</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Attribute Value</em>'.
   * @see org.observatory.model.coding.AttributeValue
   * @generated
   */
  EClass getAttributeValue();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.AttributeValue#getDefinition <em>Definition</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Definition</em>'.
   * @see org.observatory.model.coding.AttributeValue#getDefinition()
   * @see #getAttributeValue()
   * @generated
   */
  EReference getAttributeValue_Definition();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.AttributeValue#getState <em>State</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>State</em>'.
   * @see org.observatory.model.coding.AttributeValue#getState()
   * @see #getAttributeValue()
   * @generated
   */
  EAttribute getAttributeValue_State();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.AttributeValue#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.observatory.model.coding.AttributeValue#getText()
   * @see #getAttributeValue()
   * @generated
   */
  EAttribute getAttributeValue_Text();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.AttributeValue#getNumber <em>Number</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Number</em>'.
   * @see org.observatory.model.coding.AttributeValue#getNumber()
   * @see #getAttributeValue()
   * @generated
   */
  EAttribute getAttributeValue_Number();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.AttributeValue#getFlag <em>Flag</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Flag</em>'.
   * @see org.observatory.model.coding.AttributeValue#getFlag()
   * @see #getAttributeValue()
   * @generated
   */
  EAttribute getAttributeValue_Flag();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.AttributeValue#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.observatory.model.coding.AttributeValue#getDate()
   * @see #getAttributeValue()
   * @generated
   */
  EAttribute getAttributeValue_Date();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.AttributeValue#getCategories <em>Categories</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Categories</em>'.
   * @see org.observatory.model.coding.AttributeValue#getCategories()
   * @see #getAttributeValue()
   * @generated
   */
  EReference getAttributeValue_Categories();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Coder <em>Coder</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Coder</em>'.
   * @see org.observatory.model.coding.Coder
   * @generated
   */
  EClass getCoder();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Coder#getSlug <em>Slug</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Slug</em>'.
   * @see org.observatory.model.coding.Coder#getSlug()
   * @see #getCoder()
   * @generated
   */
  EAttribute getCoder_Slug();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Coder#isArbitrated <em>Arbitrated</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Arbitrated</em>'.
   * @see org.observatory.model.coding.Coder#isArbitrated()
   * @see #getCoder()
   * @generated
   */
  EAttribute getCoder_Arbitrated();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Case <em>Case</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Case</em>'.
   * @see org.observatory.model.coding.Case
   * @generated
   */
  EClass getCase();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Case#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.Case#getFormatVersion()
   * @see #getCase()
   * @generated
   */
  EAttribute getCase_FormatVersion();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Case#getKey <em>Key</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Key</em>'.
   * @see org.observatory.model.coding.Case#getKey()
   * @see #getCase()
   * @generated
   */
  EAttribute getCase_Key();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Case#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.observatory.model.coding.Case#getStart()
   * @see #getCase()
   * @generated
   */
  EAttribute getCase_Start();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Case#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.coding.Case#getEnd()
   * @see #getCase()
   * @generated
   */
  EAttribute getCase_End();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Case#getActors <em>Actors</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Actors</em>'.
   * @see org.observatory.model.coding.Case#getActors()
   * @see #getCase()
   * @generated
   */
  EReference getCase_Actors();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Case#getTerritories <em>Territories</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Territories</em>'.
   * @see org.observatory.model.coding.Case#getTerritories()
   * @see #getCase()
   * @generated
   */
  EReference getCase_Territories();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Case#getProgrammes <em>Programmes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Programmes</em>'.
   * @see org.observatory.model.coding.Case#getProgrammes()
   * @see #getCase()
   * @generated
   */
  EReference getCase_Programmes();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Case#getDocuments <em>Documents</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Documents</em>'.
   * @see org.observatory.model.coding.Case#getDocuments()
   * @see #getCase()
   * @generated
   */
  EReference getCase_Documents();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Case#getTrajectories <em>Trajectories</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Trajectories</em>'.
   * @see org.observatory.model.coding.Case#getTrajectories()
   * @see #getCase()
   * @generated
   */
  EReference getCase_Trajectories();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.CaseActor <em>Case Actor</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Case Actor</em>'.
   * @see org.observatory.model.coding.CaseActor
   * @generated
   */
  EClass getCaseActor();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.CaseActor#getOrganisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Organisation</em>'.
   * @see org.observatory.model.coding.CaseActor#getOrganisation()
   * @see #getCaseActor()
   * @generated
   */
  EReference getCaseActor_Organisation();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.CaseActor#getName <em>Name</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.observatory.model.coding.CaseActor#getName()
   * @see #getCaseActor()
   * @generated
   */
  EAttribute getCaseActor_Name();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.CaseActor#getProfile <em>Profile</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Profile</em>'.
   * @see org.observatory.model.coding.CaseActor#getProfile()
   * @see #getCaseActor()
   * @generated
   */
  EReference getCaseActor_Profile();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.CaseActor#getRole <em>Role</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Role</em>'.
   * @see org.observatory.model.coding.CaseActor#getRole()
   * @see #getCaseActor()
   * @generated
   */
  EAttribute getCaseActor_Role();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.CaseActor#getNoteFr <em>Note Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note Fr</em>'.
   * @see org.observatory.model.coding.CaseActor#getNoteFr()
   * @see #getCaseActor()
   * @generated
   */
  EAttribute getCaseActor_NoteFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.CaseActor#getNoteEn <em>Note En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note En</em>'.
   * @see org.observatory.model.coding.CaseActor#getNoteEn()
   * @see #getCaseActor()
   * @generated
   */
  EAttribute getCaseActor_NoteEn();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Document <em>Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Document</em>'.
   * @see org.observatory.model.coding.Document
   * @generated
   */
  EClass getDocument();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.Document#getFormatVersion()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_FormatVersion();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getLanguage <em>Language</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Language</em>'.
   * @see org.observatory.model.coding.Document#getLanguage()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_Language();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.observatory.model.coding.Document#getDate()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_Date();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getOriginal <em>Original</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Original</em>'.
   * @see org.observatory.model.coding.Document#getOriginal()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_Original();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getOriginalDigest <em>Original Digest</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Original Digest</em>'.
   * @see org.observatory.model.coding.Document#getOriginalDigest()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_OriginalDigest();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getCharset <em>Charset</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Charset</em>'.
   * @see org.observatory.model.coding.Document#getCharset()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_Charset();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getDigest <em>Digest</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Digest</em>'.
   * @see org.observatory.model.coding.Document#getDigest()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_Digest();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getConsent <em>Consent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Consent</em>'.
   * @see org.observatory.model.coding.Document#getConsent()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_Consent();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Document#getDiffusion <em>Diffusion</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Diffusion</em>'.
   * @see org.observatory.model.coding.Document#getDiffusion()
   * @see #getDocument()
   * @generated
   */
  EAttribute getDocument_Diffusion();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Document#getParts <em>Parts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Parts</em>'.
   * @see org.observatory.model.coding.Document#getParts()
   * @see #getDocument()
   * @generated
   */
  EReference getDocument_Parts();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Document#getSpeakers <em>Speakers</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Speakers</em>'.
   * @see org.observatory.model.coding.Document#getSpeakers()
   * @see #getDocument()
   * @generated
   */
  EReference getDocument_Speakers();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Part <em>Part</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Part</em>'.
   * @see org.observatory.model.coding.Part
   * @generated
   */
  EClass getPart();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Part#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.observatory.model.coding.Part#getKind()
   * @see #getPart()
   * @generated
   */
  EAttribute getPart_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Part#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.observatory.model.coding.Part#getStart()
   * @see #getPart()
   * @generated
   */
  EAttribute getPart_Start();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Part#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.coding.Part#getEnd()
   * @see #getPart()
   * @generated
   */
  EAttribute getPart_End();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Part#getLevel <em>Level</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Level</em>'.
   * @see org.observatory.model.coding.Part#getLevel()
   * @see #getPart()
   * @generated
   */
  EAttribute getPart_Level();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Part#getSpeaker <em>Speaker</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Speaker</em>'.
   * @see org.observatory.model.coding.Part#getSpeaker()
   * @see #getPart()
   * @generated
   */
  EReference getPart_Speaker();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Speaker <em>Speaker</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Speaker</em>'.
   * @see org.observatory.model.coding.Speaker
   * @generated
   */
  EClass getSpeaker();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Speaker#isLeftOut <em>Left Out</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Left Out</em>'.
   * @see org.observatory.model.coding.Speaker#isLeftOut()
   * @see #getSpeaker()
   * @generated
   */
  EAttribute getSpeaker_LeftOut();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Codings <em>Codings</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Codings</em>'.
   * @see org.observatory.model.coding.Codings
   * @generated
   */
  EClass getCodings();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Codings#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.Codings#getFormatVersion()
   * @see #getCodings()
   * @generated
   */
  EAttribute getCodings_FormatVersion();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Codings#getCoder <em>Coder</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Coder</em>'.
   * @see org.observatory.model.coding.Codings#getCoder()
   * @see #getCodings()
   * @generated
   */
  EReference getCodings_Coder();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Codings#getDocument <em>Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Document</em>'.
   * @see org.observatory.model.coding.Codings#getDocument()
   * @see #getCodings()
   * @generated
   */
  EReference getCodings_Document();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Codings#getCodings <em>Codings</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Codings</em>'.
   * @see org.observatory.model.coding.Codings#getCodings()
   * @see #getCodings()
   * @generated
   */
  EReference getCodings_Codings();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Codings#getRulings <em>Rulings</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Rulings</em>'.
   * @see org.observatory.model.coding.Codings#getRulings()
   * @see #getCodings()
   * @generated
   */
  EReference getCodings_Rulings();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Coding <em>Coding</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Coding</em>'.
   * @see org.observatory.model.coding.Coding
   * @generated
   */
  EClass getCoding();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Coding#getCode <em>Code</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Code</em>'.
   * @see org.observatory.model.coding.Coding#getCode()
   * @see #getCoding()
   * @generated
   */
  EReference getCoding_Code();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Coding#getWeight <em>Weight</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Weight</em>'.
   * @see org.observatory.model.coding.Coding#getWeight()
   * @see #getCoding()
   * @generated
   */
  EAttribute getCoding_Weight();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Coding#getMemo <em>Memo</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Memo</em>'.
   * @see org.observatory.model.coding.Coding#getMemo()
   * @see #getCoding()
   * @generated
   */
  EAttribute getCoding_Memo();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Coding#getRound <em>Round</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Round</em>'.
   * @see org.observatory.model.coding.Coding#getRound()
   * @see #getCoding()
   * @generated
   */
  EReference getCoding_Round();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Ruling <em>Ruling</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Ruling</em>'.
   * @see org.observatory.model.coding.Ruling
   * @generated
   */
  EClass getRuling();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Ruling#getCode <em>Code</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Code</em>'.
   * @see org.observatory.model.coding.Ruling#getCode()
   * @see #getRuling()
   * @generated
   */
  EReference getRuling_Code();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Ruling#isRetained <em>Retained</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Retained</em>'.
   * @see org.observatory.model.coding.Ruling#isRetained()
   * @see #getRuling()
   * @generated
   */
  EAttribute getRuling_Retained();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Ruling#getReason <em>Reason</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Reason</em>'.
   * @see org.observatory.model.coding.Ruling#getReason()
   * @see #getRuling()
   * @generated
   */
  EAttribute getRuling_Reason();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Ruling#getRound <em>Round</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Round</em>'.
   * @see org.observatory.model.coding.Ruling#getRound()
   * @see #getRuling()
   * @generated
   */
  EReference getRuling_Round();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Memo <em>Memo</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Memo</em>'.
   * @see org.observatory.model.coding.Memo
   * @generated
   */
  EClass getMemo();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Memo#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.Memo#getFormatVersion()
   * @see #getMemo()
   * @generated
   */
  EAttribute getMemo_FormatVersion();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Memo#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.observatory.model.coding.Memo#getKind()
   * @see #getMemo()
   * @generated
   */
  EAttribute getMemo_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Memo#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.observatory.model.coding.Memo#getDate()
   * @see #getMemo()
   * @generated
   */
  EAttribute getMemo_Date();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Memo#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.observatory.model.coding.Memo#getText()
   * @see #getMemo()
   * @generated
   */
  EAttribute getMemo_Text();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Memo#getCoder <em>Coder</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Coder</em>'.
   * @see org.observatory.model.coding.Memo#getCoder()
   * @see #getMemo()
   * @generated
   */
  EReference getMemo_Coder();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Memo#getLinks <em>Links</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Links</em>'.
   * @see org.observatory.model.coding.Memo#getLinks()
   * @see #getMemo()
   * @generated
   */
  EReference getMemo_Links();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Link <em>Link</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Link</em>'.
   * @see org.observatory.model.coding.Link
   * @generated
   */
  EClass getLink();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Link#getTarget <em>Target</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Target</em>'.
   * @see org.observatory.model.coding.Link#getTarget()
   * @see #getLink()
   * @generated
   */
  EReference getLink_Target();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Link#getLabel <em>Label</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Label</em>'.
   * @see org.observatory.model.coding.Link#getLabel()
   * @see #getLink()
   * @generated
   */
  EAttribute getLink_Label();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Quotes <em>Quotes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Quotes</em>'.
   * @see org.observatory.model.coding.Quotes
   * @generated
   */
  EClass getQuotes();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Quotes#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.Quotes#getFormatVersion()
   * @see #getQuotes()
   * @generated
   */
  EAttribute getQuotes_FormatVersion();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Quotes#getDocument <em>Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Document</em>'.
   * @see org.observatory.model.coding.Quotes#getDocument()
   * @see #getQuotes()
   * @generated
   */
  EReference getQuotes_Document();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Quotes#getQuotes <em>Quotes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Quotes</em>'.
   * @see org.observatory.model.coding.Quotes#getQuotes()
   * @see #getQuotes()
   * @generated
   */
  EReference getQuotes_Quotes();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Quote <em>Quote</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Quote</em>'.
   * @see org.observatory.model.coding.Quote
   * @generated
   */
  EClass getQuote();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Quote#getState <em>State</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>State</em>'.
   * @see org.observatory.model.coding.Quote#getState()
   * @see #getQuote()
   * @generated
   */
  EAttribute getQuote_State();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Quote#getAttribution <em>Attribution</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Attribution</em>'.
   * @see org.observatory.model.coding.Quote#getAttribution()
   * @see #getQuote()
   * @generated
   */
  EAttribute getQuote_Attribution();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Quote#getDiffusion <em>Diffusion</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Diffusion</em>'.
   * @see org.observatory.model.coding.Quote#getDiffusion()
   * @see #getQuote()
   * @generated
   */
  EAttribute getQuote_Diffusion();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Quote#getMemo <em>Memo</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Memo</em>'.
   * @see org.observatory.model.coding.Quote#getMemo()
   * @see #getQuote()
   * @generated
   */
  EAttribute getQuote_Memo();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Framework <em>Framework</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Framework</em>'.
   * @see org.observatory.model.coding.Framework
   * @generated
   */
  EClass getFramework();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Framework#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.Framework#getFormatVersion()
   * @see #getFramework()
   * @generated
   */
  EAttribute getFramework_FormatVersion();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Framework#getThemes <em>Themes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Themes</em>'.
   * @see org.observatory.model.coding.Framework#getThemes()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_Themes();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Framework#getCases <em>Cases</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Cases</em>'.
   * @see org.observatory.model.coding.Framework#getCases()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_Cases();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Framework#getSummaries <em>Summaries</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Summaries</em>'.
   * @see org.observatory.model.coding.Framework#getSummaries()
   * @see #getFramework()
   * @generated
   */
  EReference getFramework_Summaries();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.ChartDocument <em>Chart Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Chart Document</em>'.
   * @see org.observatory.model.coding.ChartDocument
   * @generated
   */
  EClass getChartDocument();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.ChartDocument#getFormatVersion()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_FormatVersion();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getChart <em>Chart</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Chart</em>'.
   * @see org.observatory.model.coding.ChartDocument#getChart()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Chart();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getAnalysis <em>Analysis</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Analysis</em>'.
   * @see org.observatory.model.coding.ChartDocument#getAnalysis()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Analysis();

  /**
   * Returns the meta object for the attribute list '{@link org.observatory.model.coding.ChartDocument#getChoices <em>Choices</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Choices</em>'.
   * @see org.observatory.model.coding.ChartDocument#getChoices()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Choices();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getStyle <em>Style</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Style</em>'.
   * @see org.observatory.model.coding.ChartDocument#getStyle()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Style();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getPalette <em>Palette</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Palette</em>'.
   * @see org.observatory.model.coding.ChartDocument#getPalette()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Palette();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getLanguage <em>Language</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Language</em>'.
   * @see org.observatory.model.coding.ChartDocument#getLanguage()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Language();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#isPatterned <em>Patterned</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Patterned</em>'.
   * @see org.observatory.model.coding.ChartDocument#isPatterned()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Patterned();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#isBare <em>Bare</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Bare</em>'.
   * @see org.observatory.model.coding.ChartDocument#isBare()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Bare();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getLeast <em>Least</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Least</em>'.
   * @see org.observatory.model.coding.ChartDocument#getLeast()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Least();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#isPseudonyms <em>Pseudonyms</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Pseudonyms</em>'.
   * @see org.observatory.model.coding.ChartDocument#isPseudonyms()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Pseudonyms();

  /**
   * Returns the meta object for the attribute list '{@link org.observatory.model.coding.ChartDocument#getTexts <em>Texts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Texts</em>'.
   * @see org.observatory.model.coding.ChartDocument#getTexts()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Texts();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getFingerprint <em>Fingerprint</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Fingerprint</em>'.
   * @see org.observatory.model.coding.ChartDocument#getFingerprint()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Fingerprint();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.ChartDocument#getExported <em>Exported</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Exported</em>'.
   * @see org.observatory.model.coding.ChartDocument#getExported()
   * @see #getChartDocument()
   * @generated
   */
  EAttribute getChartDocument_Exported();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Summary <em>Summary</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Summary</em>'.
   * @see org.observatory.model.coding.Summary
   * @generated
   */
  EClass getSummary();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Summary#getCase <em>Case</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Case</em>'.
   * @see org.observatory.model.coding.Summary#getCase()
   * @see #getSummary()
   * @generated
   */
  EReference getSummary_Case();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Summary#getTheme <em>Theme</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Theme</em>'.
   * @see org.observatory.model.coding.Summary#getTheme()
   * @see #getSummary()
   * @generated
   */
  EReference getSummary_Theme();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Summary#getText <em>Text</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.observatory.model.coding.Summary#getText()
   * @see #getSummary()
   * @generated
   */
  EAttribute getSummary_Text();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Trajectory <em>Trajectory</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Trajectory</em>'.
   * @see org.observatory.model.coding.Trajectory
   * @generated
   */
  EClass getTrajectory();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Trajectory#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.coding.Trajectory#getFormatVersion()
   * @see #getTrajectory()
   * @generated
   */
  EAttribute getTrajectory_FormatVersion();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Trajectory#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.observatory.model.coding.Trajectory#getKind()
   * @see #getTrajectory()
   * @generated
   */
  EAttribute getTrajectory_Kind();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Trajectory#getTerritory <em>Territory</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Territory</em>'.
   * @see org.observatory.model.coding.Trajectory#getTerritory()
   * @see #getTrajectory()
   * @generated
   */
  EReference getTrajectory_Territory();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Trajectory#getOrganisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Organisation</em>'.
   * @see org.observatory.model.coding.Trajectory#getOrganisation()
   * @see #getTrajectory()
   * @generated
   */
  EReference getTrajectory_Organisation();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Trajectory#getStates <em>States</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>States</em>'.
   * @see org.observatory.model.coding.Trajectory#getStates()
   * @see #getTrajectory()
   * @generated
   */
  EReference getTrajectory_States();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Trajectory#getSteps <em>Steps</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Steps</em>'.
   * @see org.observatory.model.coding.Trajectory#getSteps()
   * @see #getTrajectory()
   * @generated
   */
  EReference getTrajectory_Steps();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Step <em>Step</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Step</em>'.
   * @see org.observatory.model.coding.Step
   * @generated
   */
  EClass getStep();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Step#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.observatory.model.coding.Step#getDate()
   * @see #getStep()
   * @generated
   */
  EAttribute getStep_Date();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Step#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.coding.Step#getEnd()
   * @see #getStep()
   * @generated
   */
  EAttribute getStep_End();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Step#getState <em>State</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>State</em>'.
   * @see org.observatory.model.coding.Step#getState()
   * @see #getStep()
   * @generated
   */
  EReference getStep_State();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Step#getNoteFr <em>Note Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note Fr</em>'.
   * @see org.observatory.model.coding.Step#getNoteFr()
   * @see #getStep()
   * @generated
   */
  EAttribute getStep_NoteFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Step#getNoteEn <em>Note En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note En</em>'.
   * @see org.observatory.model.coding.Step#getNoteEn()
   * @see #getStep()
   * @generated
   */
  EAttribute getStep_NoteEn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.Step#getCertainty <em>Certainty</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Certainty</em>'.
   * @see org.observatory.model.coding.Step#getCertainty()
   * @see #getStep()
   * @generated
   */
  EAttribute getStep_Certainty();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.Step#getEvidence <em>Evidence</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Evidence</em>'.
   * @see org.observatory.model.coding.Step#getEvidence()
   * @see #getStep()
   * @generated
   */
  EReference getStep_Evidence();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.coding.Step#getOpenedBy <em>Opened By</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Opened By</em>'.
   * @see org.observatory.model.coding.Step#getOpenedBy()
   * @see #getStep()
   * @generated
   */
  EReference getStep_OpenedBy();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.Evidence <em>Evidence</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Evidence</em>'.
   * @see org.observatory.model.coding.Evidence
   * @generated
   */
  EClass getEvidence();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.Evidence#getDocument <em>Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Document</em>'.
   * @see org.observatory.model.coding.Evidence#getDocument()
   * @see #getEvidence()
   * @generated
   */
  EReference getEvidence_Document();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.CaseMapping <em>Case Mapping</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Case Mapping</em>'.
   * @see org.observatory.model.coding.CaseMapping
   * @generated
   */
  EClass getCaseMapping();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.CaseMapping#getName <em>Name</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.observatory.model.coding.CaseMapping#getName()
   * @see #getCaseMapping()
   * @generated
   */
  EAttribute getCaseMapping_Name();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.coding.CaseMapping#getColumns <em>Columns</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Columns</em>'.
   * @see org.observatory.model.coding.CaseMapping#getColumns()
   * @see #getCaseMapping()
   * @generated
   */
  EReference getCaseMapping_Columns();

  /**
   * Returns the meta object for class '{@link org.observatory.model.coding.MappingColumn <em>Mapping Column</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Mapping Column</em>'.
   * @see org.observatory.model.coding.MappingColumn
   * @generated
   */
  EClass getMappingColumn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.MappingColumn#getHeader <em>Header</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Header</em>'.
   * @see org.observatory.model.coding.MappingColumn#getHeader()
   * @see #getMappingColumn()
   * @generated
   */
  EAttribute getMappingColumn_Header();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.coding.MappingColumn#getField <em>Field</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Field</em>'.
   * @see org.observatory.model.coding.MappingColumn#getField()
   * @see #getMappingColumn()
   * @generated
   */
  EAttribute getMappingColumn_Field();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.coding.MappingColumn#getDefinition <em>Definition</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Definition</em>'.
   * @see org.observatory.model.coding.MappingColumn#getDefinition()
   * @see #getMappingColumn()
   * @generated
   */
  EReference getMappingColumn_Definition();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.AttributeSubject <em>Attribute Subject</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Attribute Subject</em>'.
   * @see org.observatory.model.coding.AttributeSubject
   * @generated
   */
  EEnum getAttributeSubject();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.AttributeType <em>Attribute Type</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Attribute Type</em>'.
   * @see org.observatory.model.coding.AttributeType
   * @generated
   */
  EEnum getAttributeType();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.ValueState <em>Value State</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Value State</em>'.
   * @see org.observatory.model.coding.ValueState
   * @generated
   */
  EEnum getValueState();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.Consent <em>Consent</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Consent</em>'.
   * @see org.observatory.model.coding.Consent
   * @generated
   */
  EEnum getConsent();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.Diffusion <em>Diffusion</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Diffusion</em>'.
   * @see org.observatory.model.coding.Diffusion
   * @generated
   */
  EEnum getDiffusion();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.PartKind <em>Part Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Part Kind</em>'.
   * @see org.observatory.model.coding.PartKind
   * @generated
   */
  EEnum getPartKind();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.MemoKind <em>Memo Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Memo Kind</em>'.
   * @see org.observatory.model.coding.MemoKind
   * @generated
   */
  EEnum getMemoKind();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.QuoteState <em>Quote State</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Quote State</em>'.
   * @see org.observatory.model.coding.QuoteState
   * @generated
   */
  EEnum getQuoteState();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.HolderKind <em>Holder Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Holder Kind</em>'.
   * @see org.observatory.model.coding.HolderKind
   * @generated
   */
  EEnum getHolderKind();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.StepCertainty <em>Step Certainty</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Step Certainty</em>'.
   * @see org.observatory.model.coding.StepCertainty
   * @generated
   */
  EEnum getStepCertainty();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.coding.CaseField <em>Case Field</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Case Field</em>'.
   * @see org.observatory.model.coding.CaseField
   * @generated
   */
  EEnum getCaseField();

  /**
   * Returns the factory that creates the instances of the model.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the factory that creates the instances of the model.
   * @generated
   */
  CodingFactory getCodingFactory();

  /**
   * <!-- begin-user-doc -->
   * Defines literals for the meta objects that represent
   * <ul>
   *   <li>each class,</li>
   *   <li>each feature of each class,</li>
   *   <li>each operation of each class,</li>
   *   <li>each enum,</li>
   *   <li>and each data type</li>
   * </ul>
   * <!-- end-user-doc -->
   * @generated
   */
  interface Literals
  {
    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.AnchoredImpl <em>Anchored</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.AnchoredImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getAnchored()
     * @generated
     */
    EClass ANCHORED = eINSTANCE.getAnchored();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ANCHORED__START = eINSTANCE.getAnchored_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ANCHORED__END = eINSTANCE.getAnchored_End();

    /**
     * The meta object literal for the '<em><b>Quotation</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ANCHORED__QUOTATION = eINSTANCE.getAnchored_Quotation();

    /**
     * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ANCHORED__BEFORE = eINSTANCE.getAnchored_Before();

    /**
     * The meta object literal for the '<em><b>After</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ANCHORED__AFTER = eINSTANCE.getAnchored_After();

    /**
     * The meta object literal for the '<em><b>Unplaced</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ANCHORED__UNPLACED = eINSTANCE.getAnchored_Unplaced();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.DescribedImpl <em>Described</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.DescribedImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getDescribed()
     * @generated
     */
    EClass DESCRIBED = eINSTANCE.getDescribed();

    /**
     * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DESCRIBED__VALUES = eINSTANCE.getDescribed_Values();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.SchemeImpl <em>Scheme</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.SchemeImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getScheme()
     * @generated
     */
    EClass SCHEME = eINSTANCE.getScheme();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SCHEME__FORMAT_VERSION = eINSTANCE.getScheme_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCHEME__CODES = eINSTANCE.getScheme_Codes();

    /**
     * The meta object literal for the '<em><b>Sets</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCHEME__SETS = eINSTANCE.getScheme_Sets();

    /**
     * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCHEME__ATTRIBUTES = eINSTANCE.getScheme_Attributes();

    /**
     * The meta object literal for the '<em><b>Coders</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCHEME__CODERS = eINSTANCE.getScheme_Coders();

    /**
     * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCHEME__MAPPINGS = eINSTANCE.getScheme_Mappings();

    /**
     * The meta object literal for the '<em><b>Rounds</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCHEME__ROUNDS = eINSTANCE.getScheme_Rounds();

    /**
     * The meta object literal for the '<em><b>Queries</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCHEME__QUERIES = eINSTANCE.getScheme_Queries();

    /**
     * The meta object literal for the '<em><b>Analyses</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SCHEME__ANALYSES = eINSTANCE.getScheme_Analyses();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.CodeImpl <em>Code</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.CodeImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCode()
     * @generated
     */
    EClass CODE = eINSTANCE.getCode();

    /**
     * The meta object literal for the '<em><b>Inclusion Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__INCLUSION_FR = eINSTANCE.getCode_InclusionFr();

    /**
     * The meta object literal for the '<em><b>Inclusion En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__INCLUSION_EN = eINSTANCE.getCode_InclusionEn();

    /**
     * The meta object literal for the '<em><b>Exclusion Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__EXCLUSION_FR = eINSTANCE.getCode_ExclusionFr();

    /**
     * The meta object literal for the '<em><b>Exclusion En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__EXCLUSION_EN = eINSTANCE.getCode_ExclusionEn();

    /**
     * The meta object literal for the '<em><b>Example Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__EXAMPLE_FR = eINSTANCE.getCode_ExampleFr();

    /**
     * The meta object literal for the '<em><b>Example En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__EXAMPLE_EN = eINSTANCE.getCode_ExampleEn();

    /**
     * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__COLOUR = eINSTANCE.getCode_Colour();

    /**
     * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__SHORTCUT = eINSTANCE.getCode_Shortcut();

    /**
     * The meta object literal for the '<em><b>Typology</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODE__TYPOLOGY = eINSTANCE.getCode_Typology();

    /**
     * The meta object literal for the '<em><b>Category</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODE__CATEGORY = eINSTANCE.getCode_Category();

    /**
     * The meta object literal for the '<em><b>At Most</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__AT_MOST = eINSTANCE.getCode_AtMost();

    /**
     * The meta object literal for the '<em><b>Exclusive</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE__EXCLUSIVE = eINSTANCE.getCode_Exclusive();

    /**
     * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODE__CODES = eINSTANCE.getCode_Codes();

    /**
     * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODE__DECISIONS = eINSTANCE.getCode_Decisions();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.DecisionImpl <em>Decision</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.DecisionImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getDecision()
     * @generated
     */
    EClass DECISION = eINSTANCE.getDecision();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DECISION__TEXT = eINSTANCE.getDecision_Text();

    /**
     * The meta object literal for the '<em><b>Quotation</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DECISION__QUOTATION = eINSTANCE.getDecision_Quotation();

    /**
     * The meta object literal for the '<em><b>Document</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DECISION__DOCUMENT = eINSTANCE.getDecision_Document();

    /**
     * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DECISION__CODER = eINSTANCE.getDecision_Coder();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DECISION__DATE = eINSTANCE.getDecision_Date();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.RoundImpl <em>Round</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.RoundImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getRound()
     * @generated
     */
    EClass ROUND = eINSTANCE.getRound();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ROUND__START = eINSTANCE.getRound_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ROUND__END = eINSTANCE.getRound_End();

    /**
     * The meta object literal for the '<em><b>Snapshot</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ROUND__SNAPSHOT = eINSTANCE.getRound_Snapshot();

    /**
     * The meta object literal for the '<em><b>Blind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ROUND__BLIND = eINSTANCE.getRound_Blind();

    /**
     * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ROUND__SEED = eINSTANCE.getRound_Seed();

    /**
     * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ROUND__SHARE = eINSTANCE.getRound_Share();

    /**
     * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ROUND__ASSIGNMENTS = eINSTANCE.getRound_Assignments();

    /**
     * The meta object literal for the '<em><b>Doubled</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ROUND__DOUBLED = eINSTANCE.getRound_Doubled();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.AssignmentImpl <em>Assignment</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.AssignmentImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getAssignment()
     * @generated
     */
    EClass ASSIGNMENT = eINSTANCE.getAssignment();

    /**
     * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSIGNMENT__CODER = eINSTANCE.getAssignment_Coder();

    /**
     * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ASSIGNMENT__DOCUMENTS = eINSTANCE.getAssignment_Documents();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.SavedQueryImpl <em>Saved Query</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.SavedQueryImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getSavedQuery()
     * @generated
     */
    EClass SAVED_QUERY = eINSTANCE.getSavedQuery();

    /**
     * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SAVED_QUERY__EXPRESSION = eINSTANCE.getSavedQuery_Expression();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.SavedAnalysisImpl <em>Saved Analysis</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.SavedAnalysisImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getSavedAnalysis()
     * @generated
     */
    EClass SAVED_ANALYSIS = eINSTANCE.getSavedAnalysis();

    /**
     * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SAVED_ANALYSIS__ANALYSIS = eINSTANCE.getSavedAnalysis_Analysis();

    /**
     * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SAVED_ANALYSIS__CHOICES = eINSTANCE.getSavedAnalysis_Choices();

    /**
     * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SAVED_ANALYSIS__FINGERPRINT = eINSTANCE.getSavedAnalysis_Fingerprint();

    /**
     * The meta object literal for the '<em><b>Kept</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SAVED_ANALYSIS__KEPT = eINSTANCE.getSavedAnalysis_Kept();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.CodeSetImpl <em>Code Set</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.CodeSetImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCodeSet()
     * @generated
     */
    EClass CODE_SET = eINSTANCE.getCodeSet();

    /**
     * The meta object literal for the '<em><b>Codes</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODE_SET__CODES = eINSTANCE.getCodeSet_Codes();

    /**
     * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODE_SET__DIMENSION = eINSTANCE.getCodeSet_Dimension();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.AttributeDefinitionImpl <em>Attribute Definition</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.AttributeDefinitionImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getAttributeDefinition()
     * @generated
     */
    EClass ATTRIBUTE_DEFINITION = eINSTANCE.getAttributeDefinition();

    /**
     * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ATTRIBUTE_DEFINITION__SUBJECT = eINSTANCE.getAttributeDefinition_Subject();

    /**
     * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ATTRIBUTE_DEFINITION__TYPE = eINSTANCE.getAttributeDefinition_Type();

    /**
     * The meta object literal for the '<em><b>Typology</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ATTRIBUTE_DEFINITION__TYPOLOGY = eINSTANCE.getAttributeDefinition_Typology();

    /**
     * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ATTRIBUTE_DEFINITION__UNIT = eINSTANCE.getAttributeDefinition_Unit();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.AttributeValueImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getAttributeValue()
     * @generated
     */
    EClass ATTRIBUTE_VALUE = eINSTANCE.getAttributeValue();

    /**
     * The meta object literal for the '<em><b>Definition</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ATTRIBUTE_VALUE__DEFINITION = eINSTANCE.getAttributeValue_Definition();

    /**
     * The meta object literal for the '<em><b>State</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ATTRIBUTE_VALUE__STATE = eINSTANCE.getAttributeValue_State();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ATTRIBUTE_VALUE__TEXT = eINSTANCE.getAttributeValue_Text();

    /**
     * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ATTRIBUTE_VALUE__NUMBER = eINSTANCE.getAttributeValue_Number();

    /**
     * The meta object literal for the '<em><b>Flag</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ATTRIBUTE_VALUE__FLAG = eINSTANCE.getAttributeValue_Flag();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ATTRIBUTE_VALUE__DATE = eINSTANCE.getAttributeValue_Date();

    /**
     * The meta object literal for the '<em><b>Categories</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference ATTRIBUTE_VALUE__CATEGORIES = eINSTANCE.getAttributeValue_Categories();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.CoderImpl <em>Coder</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.CoderImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCoder()
     * @generated
     */
    EClass CODER = eINSTANCE.getCoder();

    /**
     * The meta object literal for the '<em><b>Slug</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODER__SLUG = eINSTANCE.getCoder_Slug();

    /**
     * The meta object literal for the '<em><b>Arbitrated</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODER__ARBITRATED = eINSTANCE.getCoder_Arbitrated();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.CaseImpl <em>Case</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.CaseImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCase()
     * @generated
     */
    EClass CASE = eINSTANCE.getCase();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE__FORMAT_VERSION = eINSTANCE.getCase_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE__KEY = eINSTANCE.getCase_Key();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE__START = eINSTANCE.getCase_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE__END = eINSTANCE.getCase_End();

    /**
     * The meta object literal for the '<em><b>Actors</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CASE__ACTORS = eINSTANCE.getCase_Actors();

    /**
     * The meta object literal for the '<em><b>Territories</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CASE__TERRITORIES = eINSTANCE.getCase_Territories();

    /**
     * The meta object literal for the '<em><b>Programmes</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CASE__PROGRAMMES = eINSTANCE.getCase_Programmes();

    /**
     * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CASE__DOCUMENTS = eINSTANCE.getCase_Documents();

    /**
     * The meta object literal for the '<em><b>Trajectories</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CASE__TRAJECTORIES = eINSTANCE.getCase_Trajectories();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.CaseActorImpl <em>Case Actor</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.CaseActorImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCaseActor()
     * @generated
     */
    EClass CASE_ACTOR = eINSTANCE.getCaseActor();

    /**
     * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CASE_ACTOR__ORGANISATION = eINSTANCE.getCaseActor_Organisation();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE_ACTOR__NAME = eINSTANCE.getCaseActor_Name();

    /**
     * The meta object literal for the '<em><b>Profile</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CASE_ACTOR__PROFILE = eINSTANCE.getCaseActor_Profile();

    /**
     * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE_ACTOR__ROLE = eINSTANCE.getCaseActor_Role();

    /**
     * The meta object literal for the '<em><b>Note Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE_ACTOR__NOTE_FR = eINSTANCE.getCaseActor_NoteFr();

    /**
     * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE_ACTOR__NOTE_EN = eINSTANCE.getCaseActor_NoteEn();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.DocumentImpl <em>Document</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.DocumentImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getDocument()
     * @generated
     */
    EClass DOCUMENT = eINSTANCE.getDocument();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__FORMAT_VERSION = eINSTANCE.getDocument_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__LANGUAGE = eINSTANCE.getDocument_Language();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__DATE = eINSTANCE.getDocument_Date();

    /**
     * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__ORIGINAL = eINSTANCE.getDocument_Original();

    /**
     * The meta object literal for the '<em><b>Original Digest</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__ORIGINAL_DIGEST = eINSTANCE.getDocument_OriginalDigest();

    /**
     * The meta object literal for the '<em><b>Charset</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__CHARSET = eINSTANCE.getDocument_Charset();

    /**
     * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__DIGEST = eINSTANCE.getDocument_Digest();

    /**
     * The meta object literal for the '<em><b>Consent</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__CONSENT = eINSTANCE.getDocument_Consent();

    /**
     * The meta object literal for the '<em><b>Diffusion</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DOCUMENT__DIFFUSION = eINSTANCE.getDocument_Diffusion();

    /**
     * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DOCUMENT__PARTS = eINSTANCE.getDocument_Parts();

    /**
     * The meta object literal for the '<em><b>Speakers</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DOCUMENT__SPEAKERS = eINSTANCE.getDocument_Speakers();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.PartImpl <em>Part</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.PartImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getPart()
     * @generated
     */
    EClass PART = eINSTANCE.getPart();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PART__KIND = eINSTANCE.getPart_Kind();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PART__START = eINSTANCE.getPart_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PART__END = eINSTANCE.getPart_End();

    /**
     * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PART__LEVEL = eINSTANCE.getPart_Level();

    /**
     * The meta object literal for the '<em><b>Speaker</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PART__SPEAKER = eINSTANCE.getPart_Speaker();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.SpeakerImpl <em>Speaker</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.SpeakerImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getSpeaker()
     * @generated
     */
    EClass SPEAKER = eINSTANCE.getSpeaker();

    /**
     * The meta object literal for the '<em><b>Left Out</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SPEAKER__LEFT_OUT = eINSTANCE.getSpeaker_LeftOut();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.CodingsImpl <em>Codings</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.CodingsImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCodings()
     * @generated
     */
    EClass CODINGS = eINSTANCE.getCodings();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODINGS__FORMAT_VERSION = eINSTANCE.getCodings_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODINGS__CODER = eINSTANCE.getCodings_Coder();

    /**
     * The meta object literal for the '<em><b>Document</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODINGS__DOCUMENT = eINSTANCE.getCodings_Document();

    /**
     * The meta object literal for the '<em><b>Codings</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODINGS__CODINGS = eINSTANCE.getCodings_Codings();

    /**
     * The meta object literal for the '<em><b>Rulings</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODINGS__RULINGS = eINSTANCE.getCodings_Rulings();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.CodingImpl <em>Coding</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.CodingImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCoding()
     * @generated
     */
    EClass CODING = eINSTANCE.getCoding();

    /**
     * The meta object literal for the '<em><b>Code</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODING__CODE = eINSTANCE.getCoding_Code();

    /**
     * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODING__WEIGHT = eINSTANCE.getCoding_Weight();

    /**
     * The meta object literal for the '<em><b>Memo</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CODING__MEMO = eINSTANCE.getCoding_Memo();

    /**
     * The meta object literal for the '<em><b>Round</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CODING__ROUND = eINSTANCE.getCoding_Round();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.RulingImpl <em>Ruling</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.RulingImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getRuling()
     * @generated
     */
    EClass RULING = eINSTANCE.getRuling();

    /**
     * The meta object literal for the '<em><b>Code</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RULING__CODE = eINSTANCE.getRuling_Code();

    /**
     * The meta object literal for the '<em><b>Retained</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RULING__RETAINED = eINSTANCE.getRuling_Retained();

    /**
     * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute RULING__REASON = eINSTANCE.getRuling_Reason();

    /**
     * The meta object literal for the '<em><b>Round</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference RULING__ROUND = eINSTANCE.getRuling_Round();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.MemoImpl <em>Memo</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.MemoImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getMemo()
     * @generated
     */
    EClass MEMO = eINSTANCE.getMemo();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MEMO__FORMAT_VERSION = eINSTANCE.getMemo_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MEMO__KIND = eINSTANCE.getMemo_Kind();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MEMO__DATE = eINSTANCE.getMemo_Date();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MEMO__TEXT = eINSTANCE.getMemo_Text();

    /**
     * The meta object literal for the '<em><b>Coder</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference MEMO__CODER = eINSTANCE.getMemo_Coder();

    /**
     * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference MEMO__LINKS = eINSTANCE.getMemo_Links();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.LinkImpl <em>Link</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.LinkImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getLink()
     * @generated
     */
    EClass LINK = eINSTANCE.getLink();

    /**
     * The meta object literal for the '<em><b>Target</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference LINK__TARGET = eINSTANCE.getLink_Target();

    /**
     * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute LINK__LABEL = eINSTANCE.getLink_Label();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.QuotesImpl <em>Quotes</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.QuotesImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getQuotes()
     * @generated
     */
    EClass QUOTES = eINSTANCE.getQuotes();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute QUOTES__FORMAT_VERSION = eINSTANCE.getQuotes_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Document</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference QUOTES__DOCUMENT = eINSTANCE.getQuotes_Document();

    /**
     * The meta object literal for the '<em><b>Quotes</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference QUOTES__QUOTES = eINSTANCE.getQuotes_Quotes();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.QuoteImpl <em>Quote</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.QuoteImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getQuote()
     * @generated
     */
    EClass QUOTE = eINSTANCE.getQuote();

    /**
     * The meta object literal for the '<em><b>State</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute QUOTE__STATE = eINSTANCE.getQuote_State();

    /**
     * The meta object literal for the '<em><b>Attribution</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute QUOTE__ATTRIBUTION = eINSTANCE.getQuote_Attribution();

    /**
     * The meta object literal for the '<em><b>Diffusion</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute QUOTE__DIFFUSION = eINSTANCE.getQuote_Diffusion();

    /**
     * The meta object literal for the '<em><b>Memo</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute QUOTE__MEMO = eINSTANCE.getQuote_Memo();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.FrameworkImpl <em>Framework</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.FrameworkImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getFramework()
     * @generated
     */
    EClass FRAMEWORK = eINSTANCE.getFramework();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FRAMEWORK__FORMAT_VERSION = eINSTANCE.getFramework_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Themes</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__THEMES = eINSTANCE.getFramework_Themes();

    /**
     * The meta object literal for the '<em><b>Cases</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__CASES = eINSTANCE.getFramework_Cases();

    /**
     * The meta object literal for the '<em><b>Summaries</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FRAMEWORK__SUMMARIES = eINSTANCE.getFramework_Summaries();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.ChartDocumentImpl <em>Chart Document</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.ChartDocumentImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getChartDocument()
     * @generated
     */
    EClass CHART_DOCUMENT = eINSTANCE.getChartDocument();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__FORMAT_VERSION = eINSTANCE.getChartDocument_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Chart</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__CHART = eINSTANCE.getChartDocument_Chart();

    /**
     * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__ANALYSIS = eINSTANCE.getChartDocument_Analysis();

    /**
     * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__CHOICES = eINSTANCE.getChartDocument_Choices();

    /**
     * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__STYLE = eINSTANCE.getChartDocument_Style();

    /**
     * The meta object literal for the '<em><b>Palette</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__PALETTE = eINSTANCE.getChartDocument_Palette();

    /**
     * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__LANGUAGE = eINSTANCE.getChartDocument_Language();

    /**
     * The meta object literal for the '<em><b>Patterned</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__PATTERNED = eINSTANCE.getChartDocument_Patterned();

    /**
     * The meta object literal for the '<em><b>Bare</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__BARE = eINSTANCE.getChartDocument_Bare();

    /**
     * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__LEAST = eINSTANCE.getChartDocument_Least();

    /**
     * The meta object literal for the '<em><b>Pseudonyms</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__PSEUDONYMS = eINSTANCE.getChartDocument_Pseudonyms();

    /**
     * The meta object literal for the '<em><b>Texts</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__TEXTS = eINSTANCE.getChartDocument_Texts();

    /**
     * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__FINGERPRINT = eINSTANCE.getChartDocument_Fingerprint();

    /**
     * The meta object literal for the '<em><b>Exported</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CHART_DOCUMENT__EXPORTED = eINSTANCE.getChartDocument_Exported();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.SummaryImpl <em>Summary</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.SummaryImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getSummary()
     * @generated
     */
    EClass SUMMARY = eINSTANCE.getSummary();

    /**
     * The meta object literal for the '<em><b>Case</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SUMMARY__CASE = eINSTANCE.getSummary_Case();

    /**
     * The meta object literal for the '<em><b>Theme</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SUMMARY__THEME = eINSTANCE.getSummary_Theme();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SUMMARY__TEXT = eINSTANCE.getSummary_Text();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.TrajectoryImpl <em>Trajectory</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.TrajectoryImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getTrajectory()
     * @generated
     */
    EClass TRAJECTORY = eINSTANCE.getTrajectory();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TRAJECTORY__FORMAT_VERSION = eINSTANCE.getTrajectory_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TRAJECTORY__KIND = eINSTANCE.getTrajectory_Kind();

    /**
     * The meta object literal for the '<em><b>Territory</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference TRAJECTORY__TERRITORY = eINSTANCE.getTrajectory_Territory();

    /**
     * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference TRAJECTORY__ORGANISATION = eINSTANCE.getTrajectory_Organisation();

    /**
     * The meta object literal for the '<em><b>States</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference TRAJECTORY__STATES = eINSTANCE.getTrajectory_States();

    /**
     * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference TRAJECTORY__STEPS = eINSTANCE.getTrajectory_Steps();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.StepImpl <em>Step</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.StepImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getStep()
     * @generated
     */
    EClass STEP = eINSTANCE.getStep();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STEP__DATE = eINSTANCE.getStep_Date();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STEP__END = eINSTANCE.getStep_End();

    /**
     * The meta object literal for the '<em><b>State</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference STEP__STATE = eINSTANCE.getStep_State();

    /**
     * The meta object literal for the '<em><b>Note Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STEP__NOTE_FR = eINSTANCE.getStep_NoteFr();

    /**
     * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STEP__NOTE_EN = eINSTANCE.getStep_NoteEn();

    /**
     * The meta object literal for the '<em><b>Certainty</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STEP__CERTAINTY = eINSTANCE.getStep_Certainty();

    /**
     * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference STEP__EVIDENCE = eINSTANCE.getStep_Evidence();

    /**
     * The meta object literal for the '<em><b>Opened By</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference STEP__OPENED_BY = eINSTANCE.getStep_OpenedBy();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.EvidenceImpl <em>Evidence</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.EvidenceImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getEvidence()
     * @generated
     */
    EClass EVIDENCE = eINSTANCE.getEvidence();

    /**
     * The meta object literal for the '<em><b>Document</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference EVIDENCE__DOCUMENT = eINSTANCE.getEvidence_Document();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.CaseMappingImpl <em>Case Mapping</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.CaseMappingImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCaseMapping()
     * @generated
     */
    EClass CASE_MAPPING = eINSTANCE.getCaseMapping();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute CASE_MAPPING__NAME = eINSTANCE.getCaseMapping_Name();

    /**
     * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CASE_MAPPING__COLUMNS = eINSTANCE.getCaseMapping_Columns();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.impl.MappingColumnImpl <em>Mapping Column</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.impl.MappingColumnImpl
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getMappingColumn()
     * @generated
     */
    EClass MAPPING_COLUMN = eINSTANCE.getMappingColumn();

    /**
     * The meta object literal for the '<em><b>Header</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MAPPING_COLUMN__HEADER = eINSTANCE.getMappingColumn_Header();

    /**
     * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute MAPPING_COLUMN__FIELD = eINSTANCE.getMappingColumn_Field();

    /**
     * The meta object literal for the '<em><b>Definition</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference MAPPING_COLUMN__DEFINITION = eINSTANCE.getMappingColumn_Definition();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.AttributeSubject <em>Attribute Subject</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.AttributeSubject
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getAttributeSubject()
     * @generated
     */
    EEnum ATTRIBUTE_SUBJECT = eINSTANCE.getAttributeSubject();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.AttributeType <em>Attribute Type</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.AttributeType
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getAttributeType()
     * @generated
     */
    EEnum ATTRIBUTE_TYPE = eINSTANCE.getAttributeType();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.ValueState <em>Value State</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.ValueState
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getValueState()
     * @generated
     */
    EEnum VALUE_STATE = eINSTANCE.getValueState();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.Consent <em>Consent</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.Consent
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getConsent()
     * @generated
     */
    EEnum CONSENT = eINSTANCE.getConsent();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.Diffusion <em>Diffusion</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.Diffusion
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getDiffusion()
     * @generated
     */
    EEnum DIFFUSION = eINSTANCE.getDiffusion();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.PartKind <em>Part Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.PartKind
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getPartKind()
     * @generated
     */
    EEnum PART_KIND = eINSTANCE.getPartKind();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.MemoKind <em>Memo Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.MemoKind
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getMemoKind()
     * @generated
     */
    EEnum MEMO_KIND = eINSTANCE.getMemoKind();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.QuoteState <em>Quote State</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.QuoteState
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getQuoteState()
     * @generated
     */
    EEnum QUOTE_STATE = eINSTANCE.getQuoteState();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.HolderKind <em>Holder Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.HolderKind
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getHolderKind()
     * @generated
     */
    EEnum HOLDER_KIND = eINSTANCE.getHolderKind();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.StepCertainty <em>Step Certainty</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.StepCertainty
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getStepCertainty()
     * @generated
     */
    EEnum STEP_CERTAINTY = eINSTANCE.getStepCertainty();

    /**
     * The meta object literal for the '{@link org.observatory.model.coding.CaseField <em>Case Field</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.coding.CaseField
     * @see org.observatory.model.coding.impl.CodingPackageImpl#getCaseField()
     * @generated
     */
    EEnum CASE_FIELD = eINSTANCE.getCaseField();

  }

} //CodingPackage
