/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observatory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a project: one edition of the observatory, and what the project adds to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Observatory#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getStudies <em>Studies</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getPopulations <em>Populations</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getEvents <em>Events</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getTypologies <em>Typologies</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getConcepts <em>Concepts</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Observatory#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory()
 * @model
 * @generated
 */
public interface Observatory extends FigureHolder
{
  /**
   * Returns the value of the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The version of the file format; a reader refuses a number above its own.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Format Version</em>' attribute.
   * @see #setFormatVersion(int)
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Observatory#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Edition</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day of the edition of the bundled reference data.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Edition</em>' attribute.
   * @see #setEdition(PartialDate)
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Edition()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getEdition();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Observatory#getEdition <em>Edition</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Edition</em>' attribute.
   * @see #getEdition()
   * @generated
   */
  void setEdition(PartialDate value);

  /**
   * Returns the value of the '<em><b>Programmes</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Programme}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Programmes of the observatory and around it, by launch.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Programmes</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Programmes()
   * @model containment="true"
   * @generated
   */
  EList<Programme> getProgrammes();

  /**
   * Returns the value of the '<em><b>Studies</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Study}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Studies outside any programme.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Studies</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Studies()
   * @model containment="true"
   * @generated
   */
  EList<Study> getStudies();

  /**
   * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Indicator}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What the figures measure.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Indicators</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Indicators()
   * @model containment="true"
   * @generated
   */
  EList<Indicator> getIndicators();

  /**
   * Returns the value of the '<em><b>Populations</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Population}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who or what the figures are about.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Populations</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Populations()
   * @model containment="true"
   * @generated
   */
  EList<Population> getPopulations();

  /**
   * Returns the value of the '<em><b>Territories</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Territory}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Territories that studies, cases and figures refer to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Territories</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Territories()
   * @model containment="true"
   * @generated
   */
  EList<Territory> getTerritories();

  /**
   * Returns the value of the '<em><b>Publications</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Publication}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Publications, by date.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Publications</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Publications()
   * @model containment="true"
   * @generated
   */
  EList<Publication> getPublications();

  /**
   * Returns the value of the '<em><b>Events</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Event}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Events, by date.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Events</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Events()
   * @model containment="true"
   * @generated
   */
  EList<Event> getEvents();

  /**
   * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Organisation}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Organisations, by name.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Organisations</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Organisations()
   * @model containment="true"
   * @generated
   */
  EList<Organisation> getOrganisations();

  /**
   * Returns the value of the '<em><b>Platforms</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Platform}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Web platforms.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Platforms</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Platforms()
   * @model containment="true"
   * @generated
   */
  EList<Platform> getPlatforms();

  /**
   * Returns the value of the '<em><b>Typologies</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Typology}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Closed lists that type cases and codes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Typologies</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Typologies()
   * @model containment="true"
   * @generated
   */
  EList<Typology> getTypologies();

  /**
   * Returns the value of the '<em><b>Concepts</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Concept}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The glossary.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Concepts</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Concepts()
   * @model containment="true"
   * @generated
   */
  EList<Concept> getConcepts();

  /**
   * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.programmes.SourceDocument}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The documents that everything else refers to.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Documents</em>' containment reference list.
   * @see org.observatory.model.programmes.ProgrammesPackage#getObservatory_Documents()
   * @model containment="true"
   * @generated
   */
  EList<SourceDocument> getDocuments();

} // Observatory
