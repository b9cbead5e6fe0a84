/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * The observatory and its programmes: what was studied, found, published and debated, and where each fact stands.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesFactory
 * @model kind="package"
 * @generated
 */
public interface ProgrammesPackage extends EPackage
{
  /**
   * The package name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNAME = "programmes";

  /**
   * The package namespace URI.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_URI = "urn:observatory:programmes:1";

  /**
   * The package namespace name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  String eNS_PREFIX = "observatory";

  /**
   * The singleton instance of the package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  ProgrammesPackage eINSTANCE = org.observatory.model.programmes.impl.ProgrammesPackageImpl.init();

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.IdentifiedImpl <em>Identified</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.IdentifiedImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getIdentified()
   * @generated
   */
  int IDENTIFIED = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IDENTIFIED__ID = 0;

  /**
   * The number of structural features of the '<em>Identified</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IDENTIFIED_FEATURE_COUNT = 1;

  /**
   * The number of operations of the '<em>Identified</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int IDENTIFIED_OPERATION_COUNT = 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.SourcedImpl <em>Sourced</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.SourcedImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getSourced()
   * @generated
   */
  int SOURCED = 1;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCED__ID = IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCED__SOURCES = IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCED__DISAGREEMENTS = IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Sourced</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Sourced</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.ElementImpl <em>Element</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.ElementImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getElement()
   * @generated
   */
  int ELEMENT = 2;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__ID = SOURCED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__SOURCES = SOURCED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__DISAGREEMENTS = SOURCED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__NAME_FR = SOURCED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__NAME_EN = SOURCED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__DESCRIPTION_FR = SOURCED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__DESCRIPTION_EN = SOURCED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__NOTE_FR = SOURCED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT__NOTE_EN = SOURCED_FEATURE_COUNT + 5;

  /**
   * The number of structural features of the '<em>Element</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 6;

  /**
   * The number of operations of the '<em>Element</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ELEMENT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.FigureHolderImpl <em>Figure Holder</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.FigureHolderImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getFigureHolder()
   * @generated
   */
  int FIGURE_HOLDER = 3;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Figures</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER__FIGURES = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Figure Holder</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Figure Holder</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_HOLDER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.ObservatoryImpl <em>Observatory</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.ObservatoryImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getObservatory()
   * @generated
   */
  int OBSERVATORY = 4;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__ID = FIGURE_HOLDER__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__SOURCES = FIGURE_HOLDER__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__DISAGREEMENTS = FIGURE_HOLDER__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__NAME_FR = FIGURE_HOLDER__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__NAME_EN = FIGURE_HOLDER__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__DESCRIPTION_FR = FIGURE_HOLDER__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__DESCRIPTION_EN = FIGURE_HOLDER__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__NOTE_FR = FIGURE_HOLDER__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__NOTE_EN = FIGURE_HOLDER__NOTE_EN;

  /**
   * The feature id for the '<em><b>Figures</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__FIGURES = FIGURE_HOLDER__FIGURES;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__FORMAT_VERSION = FIGURE_HOLDER_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Edition</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__EDITION = FIGURE_HOLDER_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Programmes</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__PROGRAMMES = FIGURE_HOLDER_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Studies</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__STUDIES = FIGURE_HOLDER_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__INDICATORS = FIGURE_HOLDER_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Populations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__POPULATIONS = FIGURE_HOLDER_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Territories</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__TERRITORIES = FIGURE_HOLDER_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Publications</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__PUBLICATIONS = FIGURE_HOLDER_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Events</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__EVENTS = FIGURE_HOLDER_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Organisations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__ORGANISATIONS = FIGURE_HOLDER_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Platforms</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__PLATFORMS = FIGURE_HOLDER_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Typologies</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__TYPOLOGIES = FIGURE_HOLDER_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Concepts</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__CONCEPTS = FIGURE_HOLDER_FEATURE_COUNT + 12;

  /**
   * The feature id for the '<em><b>Documents</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY__DOCUMENTS = FIGURE_HOLDER_FEATURE_COUNT + 13;

  /**
   * The number of structural features of the '<em>Observatory</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY_FEATURE_COUNT = FIGURE_HOLDER_FEATURE_COUNT + 14;

  /**
   * The number of operations of the '<em>Observatory</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int OBSERVATORY_OPERATION_COUNT = FIGURE_HOLDER_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.ProgrammeImpl <em>Programme</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.ProgrammeImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getProgramme()
   * @generated
   */
  int PROGRAMME = 5;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__ID = FIGURE_HOLDER__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__SOURCES = FIGURE_HOLDER__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__DISAGREEMENTS = FIGURE_HOLDER__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__NAME_FR = FIGURE_HOLDER__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__NAME_EN = FIGURE_HOLDER__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__DESCRIPTION_FR = FIGURE_HOLDER__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__DESCRIPTION_EN = FIGURE_HOLDER__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__NOTE_FR = FIGURE_HOLDER__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__NOTE_EN = FIGURE_HOLDER__NOTE_EN;

  /**
   * The feature id for the '<em><b>Figures</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__FIGURES = FIGURE_HOLDER__FIGURES;

  /**
   * The feature id for the '<em><b>Acronym</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__ACRONYM = FIGURE_HOLDER_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__KIND = FIGURE_HOLDER_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__START = FIGURE_HOLDER_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__END = FIGURE_HOLDER_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Launch</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__LAUNCH = FIGURE_HOLDER_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Purpose Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__PURPOSE_FR = FIGURE_HOLDER_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Purpose En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__PURPOSE_EN = FIGURE_HOLDER_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Expected Studies</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__EXPECTED_STUDIES = FIGURE_HOLDER_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Phases</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__PHASES = FIGURE_HOLDER_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Participations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__PARTICIPATIONS = FIGURE_HOLDER_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Studies</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME__STUDIES = FIGURE_HOLDER_FEATURE_COUNT + 10;

  /**
   * The number of structural features of the '<em>Programme</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME_FEATURE_COUNT = FIGURE_HOLDER_FEATURE_COUNT + 11;

  /**
   * The number of operations of the '<em>Programme</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PROGRAMME_OPERATION_COUNT = FIGURE_HOLDER_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.PhaseImpl <em>Phase</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.PhaseImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPhase()
   * @generated
   */
  int PHASE = 6;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__START = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE__END = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Phase</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Phase</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PHASE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.ParticipationImpl <em>Participation</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.ParticipationImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getParticipation()
   * @generated
   */
  int PARTICIPATION = 7;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION__ID = SOURCED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION__SOURCES = SOURCED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION__DISAGREEMENTS = SOURCED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Organisation</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION__ORGANISATION = SOURCED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Role</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION__ROLE = SOURCED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION__NOTE_FR = SOURCED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION__NOTE_EN = SOURCED_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Participation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Participation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PARTICIPATION_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.StudyImpl <em>Study</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.StudyImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getStudy()
   * @generated
   */
  int STUDY = 8;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__ID = FIGURE_HOLDER__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__SOURCES = FIGURE_HOLDER__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__DISAGREEMENTS = FIGURE_HOLDER__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__NAME_FR = FIGURE_HOLDER__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__NAME_EN = FIGURE_HOLDER__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__DESCRIPTION_FR = FIGURE_HOLDER__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__DESCRIPTION_EN = FIGURE_HOLDER__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__NOTE_FR = FIGURE_HOLDER__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__NOTE_EN = FIGURE_HOLDER__NOTE_EN;

  /**
   * The feature id for the '<em><b>Figures</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__FIGURES = FIGURE_HOLDER__FIGURES;

  /**
   * The feature id for the '<em><b>Family</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__FAMILY = FIGURE_HOLDER_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Populations</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__POPULATIONS = FIGURE_HOLDER_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Territories</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__TERRITORIES = FIGURE_HOLDER_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Published</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__PUBLISHED = FIGURE_HOLDER_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Expected Parts</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__EXPECTED_PARTS = FIGURE_HOLDER_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Waves</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__WAVES = FIGURE_HOLDER_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Participations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY__PARTICIPATIONS = FIGURE_HOLDER_FEATURE_COUNT + 6;

  /**
   * The number of structural features of the '<em>Study</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY_FEATURE_COUNT = FIGURE_HOLDER_FEATURE_COUNT + 7;

  /**
   * The number of operations of the '<em>Study</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STUDY_OPERATION_COUNT = FIGURE_HOLDER_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.WaveImpl <em>Wave</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.WaveImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getWave()
   * @generated
   */
  int WAVE = 9;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WAVE__ID = SOURCED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WAVE__SOURCES = SOURCED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WAVE__DISAGREEMENTS = SOURCED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WAVE__DATE = SOURCED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WAVE__END = SOURCED_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Wave</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WAVE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Wave</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int WAVE_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.PopulationImpl <em>Population</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.PopulationImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPopulation()
   * @generated
   */
  int POPULATION = 10;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Profile</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION__PROFILE = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Population</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Population</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int POPULATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.TerritoryImpl <em>Territory</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.TerritoryImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getTerritory()
   * @generated
   */
  int TERRITORY = 11;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Code</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__CODE = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Level</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__LEVEL = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Size Class</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY__SIZE_CLASS = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Territory</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Territory</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TERRITORY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.IndicatorImpl <em>Indicator</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.IndicatorImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getIndicator()
   * @generated
   */
  int INDICATOR = 12;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Unit</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__UNIT = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Part Of</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR__PART_OF = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Indicator</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Indicator</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int INDICATOR_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.FigureImpl <em>Figure</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.FigureImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getFigure()
   * @generated
   */
  int FIGURE = 13;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Indicator</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__INDICATOR = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Population</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__POPULATION = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Availability</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__AVAILABILITY = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Estimates</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE__ESTIMATES = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Figure</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Figure</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int FIGURE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.EstimateImpl <em>Estimate</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.EstimateImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getEstimate()
   * @generated
   */
  int ESTIMATE = 14;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__ID = SOURCED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__SOURCES = SOURCED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__DISAGREEMENTS = SOURCED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Value</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__VALUE = SOURCED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Unit</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__UNIT = SOURCED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Qualifier</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__QUALIFIER = SOURCED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Dates</b></em>' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__DATES = SOURCED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Date Certainty</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__DATE_CERTAINTY = SOURCED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Base</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__BASE = SOURCED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__NOTE_FR = SOURCED_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE__NOTE_EN = SOURCED_FEATURE_COUNT + 7;

  /**
   * The number of structural features of the '<em>Estimate</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 8;

  /**
   * The number of operations of the '<em>Estimate</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ESTIMATE_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.SourceReferenceImpl <em>Source Reference</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.SourceReferenceImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getSourceReference()
   * @generated
   */
  int SOURCE_REFERENCE = 15;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_REFERENCE__ID = IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Document</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_REFERENCE__DOCUMENT = IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Place Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_REFERENCE__PLACE_KIND = IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Place</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_REFERENCE__PLACE = IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Certainty</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_REFERENCE__CERTAINTY = IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Evidence</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_REFERENCE__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Source Reference</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_REFERENCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Source Reference</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_REFERENCE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.SourceDocumentImpl <em>Source Document</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.SourceDocumentImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getSourceDocument()
   * @generated
   */
  int SOURCE_DOCUMENT = 16;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Key</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__KEY = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__DATE = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>File Name</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__FILE_NAME = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Publication</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT__PUBLICATION = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of structural features of the '<em>Source Document</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of operations of the '<em>Source Document</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int SOURCE_DOCUMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.DisagreementImpl <em>Disagreement</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.DisagreementImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getDisagreement()
   * @generated
   */
  int DISAGREEMENT = 17;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Feature</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__FEATURE = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Statements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT__STATEMENTS = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Disagreement</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Disagreement</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int DISAGREEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.StatementImpl <em>Statement</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.StatementImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getStatement()
   * @generated
   */
  int STATEMENT = 18;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STATEMENT__ID = SOURCED__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STATEMENT__SOURCES = SOURCED__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STATEMENT__DISAGREEMENTS = SOURCED__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Value</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STATEMENT__VALUE = SOURCED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Value En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STATEMENT__VALUE_EN = SOURCED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Retained</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STATEMENT__RETAINED = SOURCED_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Statement</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STATEMENT_FEATURE_COUNT = SOURCED_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Statement</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int STATEMENT_OPERATION_COUNT = SOURCED_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.PublicationImpl <em>Publication</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.PublicationImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPublication()
   * @generated
   */
  int PUBLICATION = 19;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__KIND = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Number</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__NUMBER = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__DATE = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Series</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__SERIES = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Url</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__URL = ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Programme</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__PROGRAMME = ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Participations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION__PARTICIPATIONS = ELEMENT_FEATURE_COUNT + 6;

  /**
   * The number of structural features of the '<em>Publication</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

  /**
   * The number of operations of the '<em>Publication</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PUBLICATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.EventImpl <em>Event</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.EventImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getEvent()
   * @generated
   */
  int EVENT = 20;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__KIND = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__START = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__END = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Date Certainty</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__DATE_CERTAINTY = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Step</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__STEP = ELEMENT_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Theme Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__THEME_FR = ELEMENT_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Theme En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__THEME_EN = ELEMENT_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Programme</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__PROGRAMME = ELEMENT_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Publications</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__PUBLICATIONS = ELEMENT_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Participations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT__PARTICIPATIONS = ELEMENT_FEATURE_COUNT + 9;

  /**
   * The number of structural features of the '<em>Event</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

  /**
   * The number of operations of the '<em>Event</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int EVENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.OrganisationImpl <em>Organisation</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.OrganisationImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getOrganisation()
   * @generated
   */
  int ORGANISATION = 21;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Acronym</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION__ACRONYM = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Organisation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Organisation</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int ORGANISATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.PlatformImpl <em>Platform</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.PlatformImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPlatform()
   * @generated
   */
  int PLATFORM = 22;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Url</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__URL = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Launched</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__LAUNCHED = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Participations</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM__PARTICIPATIONS = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Platform</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The number of operations of the '<em>Platform</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int PLATFORM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.TypologyImpl <em>Typology</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.TypologyImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getTypology()
   * @generated
   */
  int TYPOLOGY = 23;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Completeness</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__COMPLETENESS = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Expected Size</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__EXPECTED_SIZE = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Ordered</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__ORDERED = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Exclusive</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__EXCLUSIVE = ELEMENT_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Categories</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY__CATEGORIES = ELEMENT_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Typology</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

  /**
   * The number of operations of the '<em>Typology</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int TYPOLOGY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.CategoryImpl <em>Category</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.CategoryImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getCategory()
   * @generated
   */
  int CATEGORY = 24;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Counterpart</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__COUNTERPART = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Categories</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY__CATEGORIES = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of structural features of the '<em>Category</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

  /**
   * The number of operations of the '<em>Category</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CATEGORY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.impl.ConceptImpl <em>Concept</em>}' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.impl.ConceptImpl
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getConcept()
   * @generated
   */
  int CONCEPT = 25;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__ID = ELEMENT__ID;

  /**
   * The feature id for the '<em><b>Sources</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__SOURCES = ELEMENT__SOURCES;

  /**
   * The feature id for the '<em><b>Disagreements</b></em>' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__DISAGREEMENTS = ELEMENT__DISAGREEMENTS;

  /**
   * The feature id for the '<em><b>Name Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__NAME_FR = ELEMENT__NAME_FR;

  /**
   * The feature id for the '<em><b>Name En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__NAME_EN = ELEMENT__NAME_EN;

  /**
   * The feature id for the '<em><b>Description Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__DESCRIPTION_FR = ELEMENT__DESCRIPTION_FR;

  /**
   * The feature id for the '<em><b>Description En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__DESCRIPTION_EN = ELEMENT__DESCRIPTION_EN;

  /**
   * The feature id for the '<em><b>Note Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__NOTE_FR = ELEMENT__NOTE_FR;

  /**
   * The feature id for the '<em><b>Note En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__NOTE_EN = ELEMENT__NOTE_EN;

  /**
   * The feature id for the '<em><b>Related</b></em>' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT__RELATED = ELEMENT_FEATURE_COUNT + 0;

  /**
   * The number of structural features of the '<em>Concept</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

  /**
   * The number of operations of the '<em>Concept</em>' class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  int CONCEPT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.ProgrammeKind <em>Programme Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.ProgrammeKind
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getProgrammeKind()
   * @generated
   */
  int PROGRAMME_KIND = 26;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.StudyFamily <em>Study Family</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.StudyFamily
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getStudyFamily()
   * @generated
   */
  int STUDY_FAMILY = 27;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.RoleKind <em>Role Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.RoleKind
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getRoleKind()
   * @generated
   */
  int ROLE_KIND = 28;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.TerritoryLevel <em>Territory Level</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.TerritoryLevel
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getTerritoryLevel()
   * @generated
   */
  int TERRITORY_LEVEL = 29;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.Unit <em>Unit</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.Unit
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getUnit()
   * @generated
   */
  int UNIT = 30;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.Qualifier <em>Qualifier</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.Qualifier
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getQualifier()
   * @generated
   */
  int QUALIFIER = 31;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.Certainty <em>Certainty</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.Certainty
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getCertainty()
   * @generated
   */
  int CERTAINTY = 32;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.Availability <em>Availability</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.Availability
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getAvailability()
   * @generated
   */
  int AVAILABILITY = 33;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.Completeness <em>Completeness</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.Completeness
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getCompleteness()
   * @generated
   */
  int COMPLETENESS = 34;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.PlaceKind <em>Place Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.PlaceKind
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPlaceKind()
   * @generated
   */
  int PLACE_KIND = 35;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.PublicationKind <em>Publication Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.PublicationKind
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPublicationKind()
   * @generated
   */
  int PUBLICATION_KIND = 36;

  /**
   * The meta object id for the '{@link org.observatory.model.programmes.EventKind <em>Event Kind</em>}' enum.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.model.programmes.EventKind
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getEventKind()
   * @generated
   */
  int EVENT_KIND = 37;

  /**
   * The meta object id for the '<em>Partial Date</em>' data type.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see org.observatory.analysis.PartialDate
   * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPartialDate()
   * @generated
   */
  int PARTIAL_DATE = 38;


  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Identified <em>Identified</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Identified</em>'.
   * @see org.observatory.model.programmes.Identified
   * @generated
   */
  EClass getIdentified();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Identified#getId <em>Id</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Id</em>'.
   * @see org.observatory.model.programmes.Identified#getId()
   * @see #getIdentified()
   * @generated
   */
  EAttribute getIdentified_Id();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Sourced <em>Sourced</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Sourced</em>'.
   * @see org.observatory.model.programmes.Sourced
   * @generated
   */
  EClass getSourced();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Sourced#getSources <em>Sources</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Sources</em>'.
   * @see org.observatory.model.programmes.Sourced#getSources()
   * @see #getSourced()
   * @generated
   */
  EReference getSourced_Sources();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Sourced#getDisagreements <em>Disagreements</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Disagreements</em>'.
   * @see org.observatory.model.programmes.Sourced#getDisagreements()
   * @see #getSourced()
   * @generated
   */
  EReference getSourced_Disagreements();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Element <em>Element</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Element</em>'.
   * @see org.observatory.model.programmes.Element
   * @generated
   */
  EClass getElement();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Element#getNameFr <em>Name Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Name Fr</em>'.
   * @see org.observatory.model.programmes.Element#getNameFr()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_NameFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Element#getNameEn <em>Name En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Name En</em>'.
   * @see org.observatory.model.programmes.Element#getNameEn()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_NameEn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Element#getDescriptionFr <em>Description Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Description Fr</em>'.
   * @see org.observatory.model.programmes.Element#getDescriptionFr()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_DescriptionFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Element#getDescriptionEn <em>Description En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Description En</em>'.
   * @see org.observatory.model.programmes.Element#getDescriptionEn()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_DescriptionEn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Element#getNoteFr <em>Note Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note Fr</em>'.
   * @see org.observatory.model.programmes.Element#getNoteFr()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_NoteFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Element#getNoteEn <em>Note En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note En</em>'.
   * @see org.observatory.model.programmes.Element#getNoteEn()
   * @see #getElement()
   * @generated
   */
  EAttribute getElement_NoteEn();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.FigureHolder <em>Figure Holder</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Figure Holder</em>'.
   * @see org.observatory.model.programmes.FigureHolder
   * @generated
   */
  EClass getFigureHolder();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.FigureHolder#getFigures <em>Figures</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Figures</em>'.
   * @see org.observatory.model.programmes.FigureHolder#getFigures()
   * @see #getFigureHolder()
   * @generated
   */
  EReference getFigureHolder_Figures();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Observatory <em>Observatory</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Observatory</em>'.
   * @see org.observatory.model.programmes.Observatory
   * @generated
   */
  EClass getObservatory();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Observatory#getFormatVersion <em>Format Version</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.observatory.model.programmes.Observatory#getFormatVersion()
   * @see #getObservatory()
   * @generated
   */
  EAttribute getObservatory_FormatVersion();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Observatory#getEdition <em>Edition</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Edition</em>'.
   * @see org.observatory.model.programmes.Observatory#getEdition()
   * @see #getObservatory()
   * @generated
   */
  EAttribute getObservatory_Edition();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getProgrammes <em>Programmes</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Programmes</em>'.
   * @see org.observatory.model.programmes.Observatory#getProgrammes()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Programmes();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getStudies <em>Studies</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Studies</em>'.
   * @see org.observatory.model.programmes.Observatory#getStudies()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Studies();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getIndicators <em>Indicators</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Indicators</em>'.
   * @see org.observatory.model.programmes.Observatory#getIndicators()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Indicators();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getPopulations <em>Populations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Populations</em>'.
   * @see org.observatory.model.programmes.Observatory#getPopulations()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Populations();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getTerritories <em>Territories</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Territories</em>'.
   * @see org.observatory.model.programmes.Observatory#getTerritories()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Territories();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getPublications <em>Publications</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Publications</em>'.
   * @see org.observatory.model.programmes.Observatory#getPublications()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Publications();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getEvents <em>Events</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Events</em>'.
   * @see org.observatory.model.programmes.Observatory#getEvents()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Events();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getOrganisations <em>Organisations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Organisations</em>'.
   * @see org.observatory.model.programmes.Observatory#getOrganisations()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Organisations();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getPlatforms <em>Platforms</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Platforms</em>'.
   * @see org.observatory.model.programmes.Observatory#getPlatforms()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Platforms();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getTypologies <em>Typologies</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Typologies</em>'.
   * @see org.observatory.model.programmes.Observatory#getTypologies()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Typologies();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getConcepts <em>Concepts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Concepts</em>'.
   * @see org.observatory.model.programmes.Observatory#getConcepts()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Concepts();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Observatory#getDocuments <em>Documents</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Documents</em>'.
   * @see org.observatory.model.programmes.Observatory#getDocuments()
   * @see #getObservatory()
   * @generated
   */
  EReference getObservatory_Documents();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Programme <em>Programme</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Programme</em>'.
   * @see org.observatory.model.programmes.Programme
   * @generated
   */
  EClass getProgramme();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Programme#getAcronym <em>Acronym</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Acronym</em>'.
   * @see org.observatory.model.programmes.Programme#getAcronym()
   * @see #getProgramme()
   * @generated
   */
  EAttribute getProgramme_Acronym();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Programme#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.observatory.model.programmes.Programme#getKind()
   * @see #getProgramme()
   * @generated
   */
  EAttribute getProgramme_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Programme#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.observatory.model.programmes.Programme#getStart()
   * @see #getProgramme()
   * @generated
   */
  EAttribute getProgramme_Start();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Programme#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.programmes.Programme#getEnd()
   * @see #getProgramme()
   * @generated
   */
  EAttribute getProgramme_End();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Programme#getLaunch <em>Launch</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Launch</em>'.
   * @see org.observatory.model.programmes.Programme#getLaunch()
   * @see #getProgramme()
   * @generated
   */
  EAttribute getProgramme_Launch();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Programme#getPurposeFr <em>Purpose Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Purpose Fr</em>'.
   * @see org.observatory.model.programmes.Programme#getPurposeFr()
   * @see #getProgramme()
   * @generated
   */
  EAttribute getProgramme_PurposeFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Programme#getPurposeEn <em>Purpose En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Purpose En</em>'.
   * @see org.observatory.model.programmes.Programme#getPurposeEn()
   * @see #getProgramme()
   * @generated
   */
  EAttribute getProgramme_PurposeEn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Programme#getExpectedStudies <em>Expected Studies</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Expected Studies</em>'.
   * @see org.observatory.model.programmes.Programme#getExpectedStudies()
   * @see #getProgramme()
   * @generated
   */
  EAttribute getProgramme_ExpectedStudies();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Programme#getPhases <em>Phases</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Phases</em>'.
   * @see org.observatory.model.programmes.Programme#getPhases()
   * @see #getProgramme()
   * @generated
   */
  EReference getProgramme_Phases();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Programme#getParticipations <em>Participations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Participations</em>'.
   * @see org.observatory.model.programmes.Programme#getParticipations()
   * @see #getProgramme()
   * @generated
   */
  EReference getProgramme_Participations();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Programme#getStudies <em>Studies</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Studies</em>'.
   * @see org.observatory.model.programmes.Programme#getStudies()
   * @see #getProgramme()
   * @generated
   */
  EReference getProgramme_Studies();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Phase <em>Phase</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Phase</em>'.
   * @see org.observatory.model.programmes.Phase
   * @generated
   */
  EClass getPhase();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Phase#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.observatory.model.programmes.Phase#getStart()
   * @see #getPhase()
   * @generated
   */
  EAttribute getPhase_Start();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Phase#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.programmes.Phase#getEnd()
   * @see #getPhase()
   * @generated
   */
  EAttribute getPhase_End();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Participation <em>Participation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Participation</em>'.
   * @see org.observatory.model.programmes.Participation
   * @generated
   */
  EClass getParticipation();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.Participation#getOrganisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Organisation</em>'.
   * @see org.observatory.model.programmes.Participation#getOrganisation()
   * @see #getParticipation()
   * @generated
   */
  EReference getParticipation_Organisation();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Participation#getRole <em>Role</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Role</em>'.
   * @see org.observatory.model.programmes.Participation#getRole()
   * @see #getParticipation()
   * @generated
   */
  EAttribute getParticipation_Role();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Participation#getNoteFr <em>Note Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note Fr</em>'.
   * @see org.observatory.model.programmes.Participation#getNoteFr()
   * @see #getParticipation()
   * @generated
   */
  EAttribute getParticipation_NoteFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Participation#getNoteEn <em>Note En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note En</em>'.
   * @see org.observatory.model.programmes.Participation#getNoteEn()
   * @see #getParticipation()
   * @generated
   */
  EAttribute getParticipation_NoteEn();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Study <em>Study</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Study</em>'.
   * @see org.observatory.model.programmes.Study
   * @generated
   */
  EClass getStudy();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Study#getFamily <em>Family</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Family</em>'.
   * @see org.observatory.model.programmes.Study#getFamily()
   * @see #getStudy()
   * @generated
   */
  EAttribute getStudy_Family();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.programmes.Study#getPopulations <em>Populations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Populations</em>'.
   * @see org.observatory.model.programmes.Study#getPopulations()
   * @see #getStudy()
   * @generated
   */
  EReference getStudy_Populations();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.programmes.Study#getTerritories <em>Territories</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Territories</em>'.
   * @see org.observatory.model.programmes.Study#getTerritories()
   * @see #getStudy()
   * @generated
   */
  EReference getStudy_Territories();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Study#getPublished <em>Published</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Published</em>'.
   * @see org.observatory.model.programmes.Study#getPublished()
   * @see #getStudy()
   * @generated
   */
  EAttribute getStudy_Published();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Study#getExpectedParts <em>Expected Parts</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Expected Parts</em>'.
   * @see org.observatory.model.programmes.Study#getExpectedParts()
   * @see #getStudy()
   * @generated
   */
  EAttribute getStudy_ExpectedParts();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Study#getWaves <em>Waves</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Waves</em>'.
   * @see org.observatory.model.programmes.Study#getWaves()
   * @see #getStudy()
   * @generated
   */
  EReference getStudy_Waves();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Study#getParticipations <em>Participations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Participations</em>'.
   * @see org.observatory.model.programmes.Study#getParticipations()
   * @see #getStudy()
   * @generated
   */
  EReference getStudy_Participations();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Wave <em>Wave</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Wave</em>'.
   * @see org.observatory.model.programmes.Wave
   * @generated
   */
  EClass getWave();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Wave#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.observatory.model.programmes.Wave#getDate()
   * @see #getWave()
   * @generated
   */
  EAttribute getWave_Date();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Wave#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.programmes.Wave#getEnd()
   * @see #getWave()
   * @generated
   */
  EAttribute getWave_End();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Population <em>Population</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Population</em>'.
   * @see org.observatory.model.programmes.Population
   * @generated
   */
  EClass getPopulation();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.Population#getProfile <em>Profile</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Profile</em>'.
   * @see org.observatory.model.programmes.Population#getProfile()
   * @see #getPopulation()
   * @generated
   */
  EReference getPopulation_Profile();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Territory <em>Territory</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Territory</em>'.
   * @see org.observatory.model.programmes.Territory
   * @generated
   */
  EClass getTerritory();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Territory#getCode <em>Code</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Code</em>'.
   * @see org.observatory.model.programmes.Territory#getCode()
   * @see #getTerritory()
   * @generated
   */
  EAttribute getTerritory_Code();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Territory#getLevel <em>Level</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Level</em>'.
   * @see org.observatory.model.programmes.Territory#getLevel()
   * @see #getTerritory()
   * @generated
   */
  EAttribute getTerritory_Level();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Territory#getSizeClass <em>Size Class</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Size Class</em>'.
   * @see org.observatory.model.programmes.Territory#getSizeClass()
   * @see #getTerritory()
   * @generated
   */
  EAttribute getTerritory_SizeClass();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Indicator <em>Indicator</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Indicator</em>'.
   * @see org.observatory.model.programmes.Indicator
   * @generated
   */
  EClass getIndicator();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Indicator#getUnit <em>Unit</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Unit</em>'.
   * @see org.observatory.model.programmes.Indicator#getUnit()
   * @see #getIndicator()
   * @generated
   */
  EAttribute getIndicator_Unit();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.Indicator#getPartOf <em>Part Of</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Part Of</em>'.
   * @see org.observatory.model.programmes.Indicator#getPartOf()
   * @see #getIndicator()
   * @generated
   */
  EReference getIndicator_PartOf();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Figure <em>Figure</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Figure</em>'.
   * @see org.observatory.model.programmes.Figure
   * @generated
   */
  EClass getFigure();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.Figure#getIndicator <em>Indicator</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Indicator</em>'.
   * @see org.observatory.model.programmes.Figure#getIndicator()
   * @see #getFigure()
   * @generated
   */
  EReference getFigure_Indicator();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.Figure#getPopulation <em>Population</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Population</em>'.
   * @see org.observatory.model.programmes.Figure#getPopulation()
   * @see #getFigure()
   * @generated
   */
  EReference getFigure_Population();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Figure#getAvailability <em>Availability</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Availability</em>'.
   * @see org.observatory.model.programmes.Figure#getAvailability()
   * @see #getFigure()
   * @generated
   */
  EAttribute getFigure_Availability();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Figure#getEstimates <em>Estimates</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Estimates</em>'.
   * @see org.observatory.model.programmes.Figure#getEstimates()
   * @see #getFigure()
   * @generated
   */
  EReference getFigure_Estimates();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Estimate <em>Estimate</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Estimate</em>'.
   * @see org.observatory.model.programmes.Estimate
   * @generated
   */
  EClass getEstimate();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Estimate#getValue <em>Value</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Value</em>'.
   * @see org.observatory.model.programmes.Estimate#getValue()
   * @see #getEstimate()
   * @generated
   */
  EAttribute getEstimate_Value();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Estimate#getUnit <em>Unit</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Unit</em>'.
   * @see org.observatory.model.programmes.Estimate#getUnit()
   * @see #getEstimate()
   * @generated
   */
  EAttribute getEstimate_Unit();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Estimate#getQualifier <em>Qualifier</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Qualifier</em>'.
   * @see org.observatory.model.programmes.Estimate#getQualifier()
   * @see #getEstimate()
   * @generated
   */
  EAttribute getEstimate_Qualifier();

  /**
   * Returns the meta object for the attribute list '{@link org.observatory.model.programmes.Estimate#getDates <em>Dates</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute list '<em>Dates</em>'.
   * @see org.observatory.model.programmes.Estimate#getDates()
   * @see #getEstimate()
   * @generated
   */
  EAttribute getEstimate_Dates();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Estimate#getDateCertainty <em>Date Certainty</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date Certainty</em>'.
   * @see org.observatory.model.programmes.Estimate#getDateCertainty()
   * @see #getEstimate()
   * @generated
   */
  EAttribute getEstimate_DateCertainty();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Estimate#getBase <em>Base</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Base</em>'.
   * @see org.observatory.model.programmes.Estimate#getBase()
   * @see #getEstimate()
   * @generated
   */
  EAttribute getEstimate_Base();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Estimate#getNoteFr <em>Note Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note Fr</em>'.
   * @see org.observatory.model.programmes.Estimate#getNoteFr()
   * @see #getEstimate()
   * @generated
   */
  EAttribute getEstimate_NoteFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Estimate#getNoteEn <em>Note En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Note En</em>'.
   * @see org.observatory.model.programmes.Estimate#getNoteEn()
   * @see #getEstimate()
   * @generated
   */
  EAttribute getEstimate_NoteEn();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.SourceReference <em>Source Reference</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Source Reference</em>'.
   * @see org.observatory.model.programmes.SourceReference
   * @generated
   */
  EClass getSourceReference();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.SourceReference#getDocument <em>Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Document</em>'.
   * @see org.observatory.model.programmes.SourceReference#getDocument()
   * @see #getSourceReference()
   * @generated
   */
  EReference getSourceReference_Document();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.SourceReference#getPlaceKind <em>Place Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Place Kind</em>'.
   * @see org.observatory.model.programmes.SourceReference#getPlaceKind()
   * @see #getSourceReference()
   * @generated
   */
  EAttribute getSourceReference_PlaceKind();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.SourceReference#getPlace <em>Place</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Place</em>'.
   * @see org.observatory.model.programmes.SourceReference#getPlace()
   * @see #getSourceReference()
   * @generated
   */
  EAttribute getSourceReference_Place();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.SourceReference#getCertainty <em>Certainty</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Certainty</em>'.
   * @see org.observatory.model.programmes.SourceReference#getCertainty()
   * @see #getSourceReference()
   * @generated
   */
  EAttribute getSourceReference_Certainty();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.SourceReference#getEvidence <em>Evidence</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Evidence</em>'.
   * @see org.observatory.model.programmes.SourceReference#getEvidence()
   * @see #getSourceReference()
   * @generated
   */
  EAttribute getSourceReference_Evidence();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.SourceDocument <em>Source Document</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Source Document</em>'.
   * @see org.observatory.model.programmes.SourceDocument
   * @generated
   */
  EClass getSourceDocument();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.SourceDocument#getKey <em>Key</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Key</em>'.
   * @see org.observatory.model.programmes.SourceDocument#getKey()
   * @see #getSourceDocument()
   * @generated
   */
  EAttribute getSourceDocument_Key();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.SourceDocument#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.observatory.model.programmes.SourceDocument#getDate()
   * @see #getSourceDocument()
   * @generated
   */
  EAttribute getSourceDocument_Date();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.SourceDocument#getFileName <em>File Name</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>File Name</em>'.
   * @see org.observatory.model.programmes.SourceDocument#getFileName()
   * @see #getSourceDocument()
   * @generated
   */
  EAttribute getSourceDocument_FileName();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.SourceDocument#getPublication <em>Publication</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Publication</em>'.
   * @see org.observatory.model.programmes.SourceDocument#getPublication()
   * @see #getSourceDocument()
   * @generated
   */
  EReference getSourceDocument_Publication();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Disagreement <em>Disagreement</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Disagreement</em>'.
   * @see org.observatory.model.programmes.Disagreement
   * @generated
   */
  EClass getDisagreement();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Disagreement#getFeature <em>Feature</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Feature</em>'.
   * @see org.observatory.model.programmes.Disagreement#getFeature()
   * @see #getDisagreement()
   * @generated
   */
  EAttribute getDisagreement_Feature();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Disagreement#getStatements <em>Statements</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Statements</em>'.
   * @see org.observatory.model.programmes.Disagreement#getStatements()
   * @see #getDisagreement()
   * @generated
   */
  EReference getDisagreement_Statements();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Statement <em>Statement</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Statement</em>'.
   * @see org.observatory.model.programmes.Statement
   * @generated
   */
  EClass getStatement();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Statement#getValue <em>Value</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Value</em>'.
   * @see org.observatory.model.programmes.Statement#getValue()
   * @see #getStatement()
   * @generated
   */
  EAttribute getStatement_Value();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Statement#getValueEn <em>Value En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Value En</em>'.
   * @see org.observatory.model.programmes.Statement#getValueEn()
   * @see #getStatement()
   * @generated
   */
  EAttribute getStatement_ValueEn();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Statement#isRetained <em>Retained</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Retained</em>'.
   * @see org.observatory.model.programmes.Statement#isRetained()
   * @see #getStatement()
   * @generated
   */
  EAttribute getStatement_Retained();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Publication <em>Publication</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Publication</em>'.
   * @see org.observatory.model.programmes.Publication
   * @generated
   */
  EClass getPublication();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Publication#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.observatory.model.programmes.Publication#getKind()
   * @see #getPublication()
   * @generated
   */
  EAttribute getPublication_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Publication#getNumber <em>Number</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Number</em>'.
   * @see org.observatory.model.programmes.Publication#getNumber()
   * @see #getPublication()
   * @generated
   */
  EAttribute getPublication_Number();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Publication#getDate <em>Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.observatory.model.programmes.Publication#getDate()
   * @see #getPublication()
   * @generated
   */
  EAttribute getPublication_Date();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Publication#getSeries <em>Series</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Series</em>'.
   * @see org.observatory.model.programmes.Publication#getSeries()
   * @see #getPublication()
   * @generated
   */
  EAttribute getPublication_Series();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Publication#getUrl <em>Url</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Url</em>'.
   * @see org.observatory.model.programmes.Publication#getUrl()
   * @see #getPublication()
   * @generated
   */
  EAttribute getPublication_Url();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.Publication#getProgramme <em>Programme</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Programme</em>'.
   * @see org.observatory.model.programmes.Publication#getProgramme()
   * @see #getPublication()
   * @generated
   */
  EReference getPublication_Programme();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Publication#getParticipations <em>Participations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Participations</em>'.
   * @see org.observatory.model.programmes.Publication#getParticipations()
   * @see #getPublication()
   * @generated
   */
  EReference getPublication_Participations();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Event <em>Event</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Event</em>'.
   * @see org.observatory.model.programmes.Event
   * @generated
   */
  EClass getEvent();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Event#getKind <em>Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.observatory.model.programmes.Event#getKind()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Event#getStart <em>Start</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.observatory.model.programmes.Event#getStart()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_Start();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Event#getEnd <em>End</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.observatory.model.programmes.Event#getEnd()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_End();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Event#getDateCertainty <em>Date Certainty</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Date Certainty</em>'.
   * @see org.observatory.model.programmes.Event#getDateCertainty()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_DateCertainty();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Event#getStep <em>Step</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Step</em>'.
   * @see org.observatory.model.programmes.Event#getStep()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_Step();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Event#getThemeFr <em>Theme Fr</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Theme Fr</em>'.
   * @see org.observatory.model.programmes.Event#getThemeFr()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_ThemeFr();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Event#getThemeEn <em>Theme En</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Theme En</em>'.
   * @see org.observatory.model.programmes.Event#getThemeEn()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_ThemeEn();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.Event#getProgramme <em>Programme</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Programme</em>'.
   * @see org.observatory.model.programmes.Event#getProgramme()
   * @see #getEvent()
   * @generated
   */
  EReference getEvent_Programme();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.programmes.Event#getPublications <em>Publications</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Publications</em>'.
   * @see org.observatory.model.programmes.Event#getPublications()
   * @see #getEvent()
   * @generated
   */
  EReference getEvent_Publications();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Event#getParticipations <em>Participations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Participations</em>'.
   * @see org.observatory.model.programmes.Event#getParticipations()
   * @see #getEvent()
   * @generated
   */
  EReference getEvent_Participations();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Organisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Organisation</em>'.
   * @see org.observatory.model.programmes.Organisation
   * @generated
   */
  EClass getOrganisation();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Organisation#getAcronym <em>Acronym</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Acronym</em>'.
   * @see org.observatory.model.programmes.Organisation#getAcronym()
   * @see #getOrganisation()
   * @generated
   */
  EAttribute getOrganisation_Acronym();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Platform <em>Platform</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Platform</em>'.
   * @see org.observatory.model.programmes.Platform
   * @generated
   */
  EClass getPlatform();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Platform#getUrl <em>Url</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Url</em>'.
   * @see org.observatory.model.programmes.Platform#getUrl()
   * @see #getPlatform()
   * @generated
   */
  EAttribute getPlatform_Url();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Platform#getLaunched <em>Launched</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Launched</em>'.
   * @see org.observatory.model.programmes.Platform#getLaunched()
   * @see #getPlatform()
   * @generated
   */
  EAttribute getPlatform_Launched();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Platform#getParticipations <em>Participations</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Participations</em>'.
   * @see org.observatory.model.programmes.Platform#getParticipations()
   * @see #getPlatform()
   * @generated
   */
  EReference getPlatform_Participations();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Typology <em>Typology</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Typology</em>'.
   * @see org.observatory.model.programmes.Typology
   * @generated
   */
  EClass getTypology();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Typology#getCompleteness <em>Completeness</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Completeness</em>'.
   * @see org.observatory.model.programmes.Typology#getCompleteness()
   * @see #getTypology()
   * @generated
   */
  EAttribute getTypology_Completeness();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Typology#getExpectedSize <em>Expected Size</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Expected Size</em>'.
   * @see org.observatory.model.programmes.Typology#getExpectedSize()
   * @see #getTypology()
   * @generated
   */
  EAttribute getTypology_ExpectedSize();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Typology#isOrdered <em>Ordered</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Ordered</em>'.
   * @see org.observatory.model.programmes.Typology#isOrdered()
   * @see #getTypology()
   * @generated
   */
  EAttribute getTypology_Ordered();

  /**
   * Returns the meta object for the attribute '{@link org.observatory.model.programmes.Typology#isExclusive <em>Exclusive</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the attribute '<em>Exclusive</em>'.
   * @see org.observatory.model.programmes.Typology#isExclusive()
   * @see #getTypology()
   * @generated
   */
  EAttribute getTypology_Exclusive();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Typology#getCategories <em>Categories</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Categories</em>'.
   * @see org.observatory.model.programmes.Typology#getCategories()
   * @see #getTypology()
   * @generated
   */
  EReference getTypology_Categories();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Category <em>Category</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Category</em>'.
   * @see org.observatory.model.programmes.Category
   * @generated
   */
  EClass getCategory();

  /**
   * Returns the meta object for the reference '{@link org.observatory.model.programmes.Category#getCounterpart <em>Counterpart</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference '<em>Counterpart</em>'.
   * @see org.observatory.model.programmes.Category#getCounterpart()
   * @see #getCategory()
   * @generated
   */
  EReference getCategory_Counterpart();

  /**
   * Returns the meta object for the containment reference list '{@link org.observatory.model.programmes.Category#getCategories <em>Categories</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the containment reference list '<em>Categories</em>'.
   * @see org.observatory.model.programmes.Category#getCategories()
   * @see #getCategory()
   * @generated
   */
  EReference getCategory_Categories();

  /**
   * Returns the meta object for class '{@link org.observatory.model.programmes.Concept <em>Concept</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for class '<em>Concept</em>'.
   * @see org.observatory.model.programmes.Concept
   * @generated
   */
  EClass getConcept();

  /**
   * Returns the meta object for the reference list '{@link org.observatory.model.programmes.Concept#getRelated <em>Related</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for the reference list '<em>Related</em>'.
   * @see org.observatory.model.programmes.Concept#getRelated()
   * @see #getConcept()
   * @generated
   */
  EReference getConcept_Related();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.ProgrammeKind <em>Programme Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Programme Kind</em>'.
   * @see org.observatory.model.programmes.ProgrammeKind
   * @generated
   */
  EEnum getProgrammeKind();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.StudyFamily <em>Study Family</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Study Family</em>'.
   * @see org.observatory.model.programmes.StudyFamily
   * @generated
   */
  EEnum getStudyFamily();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.RoleKind <em>Role Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Role Kind</em>'.
   * @see org.observatory.model.programmes.RoleKind
   * @generated
   */
  EEnum getRoleKind();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.TerritoryLevel <em>Territory Level</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Territory Level</em>'.
   * @see org.observatory.model.programmes.TerritoryLevel
   * @generated
   */
  EEnum getTerritoryLevel();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.Unit <em>Unit</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Unit</em>'.
   * @see org.observatory.model.programmes.Unit
   * @generated
   */
  EEnum getUnit();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.Qualifier <em>Qualifier</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Qualifier</em>'.
   * @see org.observatory.model.programmes.Qualifier
   * @generated
   */
  EEnum getQualifier();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.Certainty <em>Certainty</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Certainty</em>'.
   * @see org.observatory.model.programmes.Certainty
   * @generated
   */
  EEnum getCertainty();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.Availability <em>Availability</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Availability</em>'.
   * @see org.observatory.model.programmes.Availability
   * @generated
   */
  EEnum getAvailability();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.Completeness <em>Completeness</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Completeness</em>'.
   * @see org.observatory.model.programmes.Completeness
   * @generated
   */
  EEnum getCompleteness();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.PlaceKind <em>Place Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Place Kind</em>'.
   * @see org.observatory.model.programmes.PlaceKind
   * @generated
   */
  EEnum getPlaceKind();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.PublicationKind <em>Publication Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Publication Kind</em>'.
   * @see org.observatory.model.programmes.PublicationKind
   * @generated
   */
  EEnum getPublicationKind();

  /**
   * Returns the meta object for enum '{@link org.observatory.model.programmes.EventKind <em>Event Kind</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the meta object for enum '<em>Event Kind</em>'.
   * @see org.observatory.model.programmes.EventKind
   * @generated
   */
  EEnum getEventKind();

  /**
   * Returns the meta object for data type '{@link org.observatory.analysis.PartialDate <em>Partial Date</em>}'.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A date precise to the year, the month or the day, in ISO form: 2019, 2019-10, 2019-10-01.
     * <!-- end-model-doc -->
   * @return the meta object for data type '<em>Partial Date</em>'.
   * @see org.observatory.analysis.PartialDate
   * @model instanceClass="org.observatory.analysis.PartialDate"
   * @generated
   */
  EDataType getPartialDate();

  /**
   * Returns the factory that creates the instances of the model.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the factory that creates the instances of the model.
   * @generated
   */
  ProgrammesFactory getProgrammesFactory();

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
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.IdentifiedImpl <em>Identified</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.IdentifiedImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getIdentified()
     * @generated
     */
    EClass IDENTIFIED = eINSTANCE.getIdentified();

    /**
     * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.SourcedImpl <em>Sourced</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.SourcedImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getSourced()
     * @generated
     */
    EClass SOURCED = eINSTANCE.getSourced();

    /**
     * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SOURCED__SOURCES = eINSTANCE.getSourced_Sources();

    /**
     * The meta object literal for the '<em><b>Disagreements</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SOURCED__DISAGREEMENTS = eINSTANCE.getSourced_Disagreements();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.ElementImpl <em>Element</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.ElementImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getElement()
     * @generated
     */
    EClass ELEMENT = eINSTANCE.getElement();

    /**
     * The meta object literal for the '<em><b>Name Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__NAME_FR = eINSTANCE.getElement_NameFr();

    /**
     * The meta object literal for the '<em><b>Name En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__NAME_EN = eINSTANCE.getElement_NameEn();

    /**
     * The meta object literal for the '<em><b>Description Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__DESCRIPTION_FR = eINSTANCE.getElement_DescriptionFr();

    /**
     * The meta object literal for the '<em><b>Description En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__DESCRIPTION_EN = eINSTANCE.getElement_DescriptionEn();

    /**
     * The meta object literal for the '<em><b>Note Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__NOTE_FR = eINSTANCE.getElement_NoteFr();

    /**
     * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ELEMENT__NOTE_EN = eINSTANCE.getElement_NoteEn();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.FigureHolderImpl <em>Figure Holder</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.FigureHolderImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getFigureHolder()
     * @generated
     */
    EClass FIGURE_HOLDER = eINSTANCE.getFigureHolder();

    /**
     * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FIGURE_HOLDER__FIGURES = eINSTANCE.getFigureHolder_Figures();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.ObservatoryImpl <em>Observatory</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.ObservatoryImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getObservatory()
     * @generated
     */
    EClass OBSERVATORY = eINSTANCE.getObservatory();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute OBSERVATORY__FORMAT_VERSION = eINSTANCE.getObservatory_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute OBSERVATORY__EDITION = eINSTANCE.getObservatory_Edition();

    /**
     * The meta object literal for the '<em><b>Programmes</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__PROGRAMMES = eINSTANCE.getObservatory_Programmes();

    /**
     * The meta object literal for the '<em><b>Studies</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__STUDIES = eINSTANCE.getObservatory_Studies();

    /**
     * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__INDICATORS = eINSTANCE.getObservatory_Indicators();

    /**
     * The meta object literal for the '<em><b>Populations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__POPULATIONS = eINSTANCE.getObservatory_Populations();

    /**
     * The meta object literal for the '<em><b>Territories</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__TERRITORIES = eINSTANCE.getObservatory_Territories();

    /**
     * The meta object literal for the '<em><b>Publications</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__PUBLICATIONS = eINSTANCE.getObservatory_Publications();

    /**
     * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__EVENTS = eINSTANCE.getObservatory_Events();

    /**
     * The meta object literal for the '<em><b>Organisations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__ORGANISATIONS = eINSTANCE.getObservatory_Organisations();

    /**
     * The meta object literal for the '<em><b>Platforms</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__PLATFORMS = eINSTANCE.getObservatory_Platforms();

    /**
     * The meta object literal for the '<em><b>Typologies</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__TYPOLOGIES = eINSTANCE.getObservatory_Typologies();

    /**
     * The meta object literal for the '<em><b>Concepts</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__CONCEPTS = eINSTANCE.getObservatory_Concepts();

    /**
     * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference OBSERVATORY__DOCUMENTS = eINSTANCE.getObservatory_Documents();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.ProgrammeImpl <em>Programme</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.ProgrammeImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getProgramme()
     * @generated
     */
    EClass PROGRAMME = eINSTANCE.getProgramme();

    /**
     * The meta object literal for the '<em><b>Acronym</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRAMME__ACRONYM = eINSTANCE.getProgramme_Acronym();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRAMME__KIND = eINSTANCE.getProgramme_Kind();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRAMME__START = eINSTANCE.getProgramme_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRAMME__END = eINSTANCE.getProgramme_End();

    /**
     * The meta object literal for the '<em><b>Launch</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRAMME__LAUNCH = eINSTANCE.getProgramme_Launch();

    /**
     * The meta object literal for the '<em><b>Purpose Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRAMME__PURPOSE_FR = eINSTANCE.getProgramme_PurposeFr();

    /**
     * The meta object literal for the '<em><b>Purpose En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRAMME__PURPOSE_EN = eINSTANCE.getProgramme_PurposeEn();

    /**
     * The meta object literal for the '<em><b>Expected Studies</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PROGRAMME__EXPECTED_STUDIES = eINSTANCE.getProgramme_ExpectedStudies();

    /**
     * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PROGRAMME__PHASES = eINSTANCE.getProgramme_Phases();

    /**
     * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PROGRAMME__PARTICIPATIONS = eINSTANCE.getProgramme_Participations();

    /**
     * The meta object literal for the '<em><b>Studies</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PROGRAMME__STUDIES = eINSTANCE.getProgramme_Studies();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.PhaseImpl <em>Phase</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.PhaseImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPhase()
     * @generated
     */
    EClass PHASE = eINSTANCE.getPhase();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PHASE__START = eINSTANCE.getPhase_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PHASE__END = eINSTANCE.getPhase_End();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.ParticipationImpl <em>Participation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.ParticipationImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getParticipation()
     * @generated
     */
    EClass PARTICIPATION = eINSTANCE.getParticipation();

    /**
     * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PARTICIPATION__ORGANISATION = eINSTANCE.getParticipation_Organisation();

    /**
     * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PARTICIPATION__ROLE = eINSTANCE.getParticipation_Role();

    /**
     * The meta object literal for the '<em><b>Note Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PARTICIPATION__NOTE_FR = eINSTANCE.getParticipation_NoteFr();

    /**
     * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PARTICIPATION__NOTE_EN = eINSTANCE.getParticipation_NoteEn();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.StudyImpl <em>Study</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.StudyImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getStudy()
     * @generated
     */
    EClass STUDY = eINSTANCE.getStudy();

    /**
     * The meta object literal for the '<em><b>Family</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STUDY__FAMILY = eINSTANCE.getStudy_Family();

    /**
     * The meta object literal for the '<em><b>Populations</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference STUDY__POPULATIONS = eINSTANCE.getStudy_Populations();

    /**
     * The meta object literal for the '<em><b>Territories</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference STUDY__TERRITORIES = eINSTANCE.getStudy_Territories();

    /**
     * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STUDY__PUBLISHED = eINSTANCE.getStudy_Published();

    /**
     * The meta object literal for the '<em><b>Expected Parts</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STUDY__EXPECTED_PARTS = eINSTANCE.getStudy_ExpectedParts();

    /**
     * The meta object literal for the '<em><b>Waves</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference STUDY__WAVES = eINSTANCE.getStudy_Waves();

    /**
     * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference STUDY__PARTICIPATIONS = eINSTANCE.getStudy_Participations();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.WaveImpl <em>Wave</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.WaveImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getWave()
     * @generated
     */
    EClass WAVE = eINSTANCE.getWave();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute WAVE__DATE = eINSTANCE.getWave_Date();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute WAVE__END = eINSTANCE.getWave_End();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.PopulationImpl <em>Population</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.PopulationImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPopulation()
     * @generated
     */
    EClass POPULATION = eINSTANCE.getPopulation();

    /**
     * The meta object literal for the '<em><b>Profile</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference POPULATION__PROFILE = eINSTANCE.getPopulation_Profile();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.TerritoryImpl <em>Territory</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.TerritoryImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getTerritory()
     * @generated
     */
    EClass TERRITORY = eINSTANCE.getTerritory();

    /**
     * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TERRITORY__CODE = eINSTANCE.getTerritory_Code();

    /**
     * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TERRITORY__LEVEL = eINSTANCE.getTerritory_Level();

    /**
     * The meta object literal for the '<em><b>Size Class</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TERRITORY__SIZE_CLASS = eINSTANCE.getTerritory_SizeClass();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.IndicatorImpl <em>Indicator</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.IndicatorImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getIndicator()
     * @generated
     */
    EClass INDICATOR = eINSTANCE.getIndicator();

    /**
     * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

    /**
     * The meta object literal for the '<em><b>Part Of</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference INDICATOR__PART_OF = eINSTANCE.getIndicator_PartOf();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.FigureImpl <em>Figure</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.FigureImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getFigure()
     * @generated
     */
    EClass FIGURE = eINSTANCE.getFigure();

    /**
     * The meta object literal for the '<em><b>Indicator</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FIGURE__INDICATOR = eINSTANCE.getFigure_Indicator();

    /**
     * The meta object literal for the '<em><b>Population</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FIGURE__POPULATION = eINSTANCE.getFigure_Population();

    /**
     * The meta object literal for the '<em><b>Availability</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute FIGURE__AVAILABILITY = eINSTANCE.getFigure_Availability();

    /**
     * The meta object literal for the '<em><b>Estimates</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference FIGURE__ESTIMATES = eINSTANCE.getFigure_Estimates();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.EstimateImpl <em>Estimate</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.EstimateImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getEstimate()
     * @generated
     */
    EClass ESTIMATE = eINSTANCE.getEstimate();

    /**
     * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ESTIMATE__VALUE = eINSTANCE.getEstimate_Value();

    /**
     * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ESTIMATE__UNIT = eINSTANCE.getEstimate_Unit();

    /**
     * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ESTIMATE__QUALIFIER = eINSTANCE.getEstimate_Qualifier();

    /**
     * The meta object literal for the '<em><b>Dates</b></em>' attribute list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ESTIMATE__DATES = eINSTANCE.getEstimate_Dates();

    /**
     * The meta object literal for the '<em><b>Date Certainty</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ESTIMATE__DATE_CERTAINTY = eINSTANCE.getEstimate_DateCertainty();

    /**
     * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ESTIMATE__BASE = eINSTANCE.getEstimate_Base();

    /**
     * The meta object literal for the '<em><b>Note Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ESTIMATE__NOTE_FR = eINSTANCE.getEstimate_NoteFr();

    /**
     * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ESTIMATE__NOTE_EN = eINSTANCE.getEstimate_NoteEn();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.SourceReferenceImpl <em>Source Reference</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.SourceReferenceImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getSourceReference()
     * @generated
     */
    EClass SOURCE_REFERENCE = eINSTANCE.getSourceReference();

    /**
     * The meta object literal for the '<em><b>Document</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SOURCE_REFERENCE__DOCUMENT = eINSTANCE.getSourceReference_Document();

    /**
     * The meta object literal for the '<em><b>Place Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SOURCE_REFERENCE__PLACE_KIND = eINSTANCE.getSourceReference_PlaceKind();

    /**
     * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SOURCE_REFERENCE__PLACE = eINSTANCE.getSourceReference_Place();

    /**
     * The meta object literal for the '<em><b>Certainty</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SOURCE_REFERENCE__CERTAINTY = eINSTANCE.getSourceReference_Certainty();

    /**
     * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SOURCE_REFERENCE__EVIDENCE = eINSTANCE.getSourceReference_Evidence();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.SourceDocumentImpl <em>Source Document</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.SourceDocumentImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getSourceDocument()
     * @generated
     */
    EClass SOURCE_DOCUMENT = eINSTANCE.getSourceDocument();

    /**
     * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SOURCE_DOCUMENT__KEY = eINSTANCE.getSourceDocument_Key();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SOURCE_DOCUMENT__DATE = eINSTANCE.getSourceDocument_Date();

    /**
     * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute SOURCE_DOCUMENT__FILE_NAME = eINSTANCE.getSourceDocument_FileName();

    /**
     * The meta object literal for the '<em><b>Publication</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference SOURCE_DOCUMENT__PUBLICATION = eINSTANCE.getSourceDocument_Publication();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.DisagreementImpl <em>Disagreement</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.DisagreementImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getDisagreement()
     * @generated
     */
    EClass DISAGREEMENT = eINSTANCE.getDisagreement();

    /**
     * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute DISAGREEMENT__FEATURE = eINSTANCE.getDisagreement_Feature();

    /**
     * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference DISAGREEMENT__STATEMENTS = eINSTANCE.getDisagreement_Statements();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.StatementImpl <em>Statement</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.StatementImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getStatement()
     * @generated
     */
    EClass STATEMENT = eINSTANCE.getStatement();

    /**
     * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STATEMENT__VALUE = eINSTANCE.getStatement_Value();

    /**
     * The meta object literal for the '<em><b>Value En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STATEMENT__VALUE_EN = eINSTANCE.getStatement_ValueEn();

    /**
     * The meta object literal for the '<em><b>Retained</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute STATEMENT__RETAINED = eINSTANCE.getStatement_Retained();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.PublicationImpl <em>Publication</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.PublicationImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPublication()
     * @generated
     */
    EClass PUBLICATION = eINSTANCE.getPublication();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PUBLICATION__KIND = eINSTANCE.getPublication_Kind();

    /**
     * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PUBLICATION__NUMBER = eINSTANCE.getPublication_Number();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PUBLICATION__DATE = eINSTANCE.getPublication_Date();

    /**
     * The meta object literal for the '<em><b>Series</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PUBLICATION__SERIES = eINSTANCE.getPublication_Series();

    /**
     * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PUBLICATION__URL = eINSTANCE.getPublication_Url();

    /**
     * The meta object literal for the '<em><b>Programme</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PUBLICATION__PROGRAMME = eINSTANCE.getPublication_Programme();

    /**
     * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PUBLICATION__PARTICIPATIONS = eINSTANCE.getPublication_Participations();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.EventImpl <em>Event</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.EventImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getEvent()
     * @generated
     */
    EClass EVENT = eINSTANCE.getEvent();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVENT__KIND = eINSTANCE.getEvent_Kind();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVENT__START = eINSTANCE.getEvent_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVENT__END = eINSTANCE.getEvent_End();

    /**
     * The meta object literal for the '<em><b>Date Certainty</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVENT__DATE_CERTAINTY = eINSTANCE.getEvent_DateCertainty();

    /**
     * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVENT__STEP = eINSTANCE.getEvent_Step();

    /**
     * The meta object literal for the '<em><b>Theme Fr</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVENT__THEME_FR = eINSTANCE.getEvent_ThemeFr();

    /**
     * The meta object literal for the '<em><b>Theme En</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute EVENT__THEME_EN = eINSTANCE.getEvent_ThemeEn();

    /**
     * The meta object literal for the '<em><b>Programme</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference EVENT__PROGRAMME = eINSTANCE.getEvent_Programme();

    /**
     * The meta object literal for the '<em><b>Publications</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference EVENT__PUBLICATIONS = eINSTANCE.getEvent_Publications();

    /**
     * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference EVENT__PARTICIPATIONS = eINSTANCE.getEvent_Participations();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.OrganisationImpl <em>Organisation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.OrganisationImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getOrganisation()
     * @generated
     */
    EClass ORGANISATION = eINSTANCE.getOrganisation();

    /**
     * The meta object literal for the '<em><b>Acronym</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute ORGANISATION__ACRONYM = eINSTANCE.getOrganisation_Acronym();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.PlatformImpl <em>Platform</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.PlatformImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPlatform()
     * @generated
     */
    EClass PLATFORM = eINSTANCE.getPlatform();

    /**
     * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PLATFORM__URL = eINSTANCE.getPlatform_Url();

    /**
     * The meta object literal for the '<em><b>Launched</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute PLATFORM__LAUNCHED = eINSTANCE.getPlatform_Launched();

    /**
     * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference PLATFORM__PARTICIPATIONS = eINSTANCE.getPlatform_Participations();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.TypologyImpl <em>Typology</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.TypologyImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getTypology()
     * @generated
     */
    EClass TYPOLOGY = eINSTANCE.getTypology();

    /**
     * The meta object literal for the '<em><b>Completeness</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TYPOLOGY__COMPLETENESS = eINSTANCE.getTypology_Completeness();

    /**
     * The meta object literal for the '<em><b>Expected Size</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TYPOLOGY__EXPECTED_SIZE = eINSTANCE.getTypology_ExpectedSize();

    /**
     * The meta object literal for the '<em><b>Ordered</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TYPOLOGY__ORDERED = eINSTANCE.getTypology_Ordered();

    /**
     * The meta object literal for the '<em><b>Exclusive</b></em>' attribute feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EAttribute TYPOLOGY__EXCLUSIVE = eINSTANCE.getTypology_Exclusive();

    /**
     * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference TYPOLOGY__CATEGORIES = eINSTANCE.getTypology_Categories();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.CategoryImpl <em>Category</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.CategoryImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getCategory()
     * @generated
     */
    EClass CATEGORY = eINSTANCE.getCategory();

    /**
     * The meta object literal for the '<em><b>Counterpart</b></em>' reference feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CATEGORY__COUNTERPART = eINSTANCE.getCategory_Counterpart();

    /**
     * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CATEGORY__CATEGORIES = eINSTANCE.getCategory_Categories();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.impl.ConceptImpl <em>Concept</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.impl.ConceptImpl
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getConcept()
     * @generated
     */
    EClass CONCEPT = eINSTANCE.getConcept();

    /**
     * The meta object literal for the '<em><b>Related</b></em>' reference list feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    EReference CONCEPT__RELATED = eINSTANCE.getConcept_Related();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.ProgrammeKind <em>Programme Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.ProgrammeKind
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getProgrammeKind()
     * @generated
     */
    EEnum PROGRAMME_KIND = eINSTANCE.getProgrammeKind();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.StudyFamily <em>Study Family</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.StudyFamily
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getStudyFamily()
     * @generated
     */
    EEnum STUDY_FAMILY = eINSTANCE.getStudyFamily();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.RoleKind <em>Role Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.RoleKind
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getRoleKind()
     * @generated
     */
    EEnum ROLE_KIND = eINSTANCE.getRoleKind();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.TerritoryLevel <em>Territory Level</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.TerritoryLevel
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getTerritoryLevel()
     * @generated
     */
    EEnum TERRITORY_LEVEL = eINSTANCE.getTerritoryLevel();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.Unit <em>Unit</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.Unit
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getUnit()
     * @generated
     */
    EEnum UNIT = eINSTANCE.getUnit();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.Qualifier <em>Qualifier</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.Qualifier
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getQualifier()
     * @generated
     */
    EEnum QUALIFIER = eINSTANCE.getQualifier();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.Certainty <em>Certainty</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.Certainty
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getCertainty()
     * @generated
     */
    EEnum CERTAINTY = eINSTANCE.getCertainty();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.Availability <em>Availability</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.Availability
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getAvailability()
     * @generated
     */
    EEnum AVAILABILITY = eINSTANCE.getAvailability();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.Completeness <em>Completeness</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.Completeness
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getCompleteness()
     * @generated
     */
    EEnum COMPLETENESS = eINSTANCE.getCompleteness();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.PlaceKind <em>Place Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.PlaceKind
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPlaceKind()
     * @generated
     */
    EEnum PLACE_KIND = eINSTANCE.getPlaceKind();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.PublicationKind <em>Publication Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.PublicationKind
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPublicationKind()
     * @generated
     */
    EEnum PUBLICATION_KIND = eINSTANCE.getPublicationKind();

    /**
     * The meta object literal for the '{@link org.observatory.model.programmes.EventKind <em>Event Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.model.programmes.EventKind
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getEventKind()
     * @generated
     */
    EEnum EVENT_KIND = eINSTANCE.getEventKind();

    /**
     * The meta object literal for the '<em>Partial Date</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.observatory.analysis.PartialDate
     * @see org.observatory.model.programmes.impl.ProgrammesPackageImpl#getPartialDate()
     * @generated
     */
    EDataType PARTIAL_DATE = eINSTANCE.getPartialDate();

  }

} //ProgrammesPackage
