/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of the codebook file: how the study codes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Scheme#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.Scheme#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.observatory.model.coding.Scheme#getSets <em>Sets</em>}</li>
 *   <li>{@link org.observatory.model.coding.Scheme#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.observatory.model.coding.Scheme#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.observatory.model.coding.Scheme#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.observatory.model.coding.Scheme#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.observatory.model.coding.Scheme#getQueries <em>Queries</em>}</li>
 *   <li>{@link org.observatory.model.coding.Scheme#getAnalyses <em>Analyses</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getScheme()
 * @model
 * @generated
 */
public interface Scheme extends Identified
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
   * @see org.observatory.model.coding.CodingPackage#getScheme_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Scheme#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Code}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The codes at the top.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Codes</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getScheme_Codes()
   * @model containment="true"
   * @generated
   */
  EList<Code> getCodes();

  /**
   * Returns the value of the '<em><b>Sets</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.CodeSet}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Sets of codes; a code may be in several.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Sets</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getScheme_Sets()
   * @model containment="true"
   * @generated
   */
  EList<CodeSet> getSets();

  /**
   * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.AttributeDefinition}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What cases, speakers and documents are described by.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Attributes</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getScheme_Attributes()
   * @model containment="true"
   * @generated
   */
  EList<AttributeDefinition> getAttributes();

  /**
   * Returns the value of the '<em><b>Coders</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Coder}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who codes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Coders</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getScheme_Coders()
   * @model containment="true"
   * @generated
   */
  EList<Coder> getCoders();

  /**
   * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.CaseMapping}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How columns of spreadsheets become cases, kept for the next time.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Mappings</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getScheme_Mappings()
   * @model containment="true"
   * @generated
   */
  EList<CaseMapping> getMappings();

  /**
   * Returns the value of the '<em><b>Rounds</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Round}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The rounds in which the study codes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Rounds</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getScheme_Rounds()
   * @model containment="true"
   * @generated
   */
  EList<Round> getRounds();

  /**
   * Returns the value of the '<em><b>Queries</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.SavedQuery}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Selections of passages, kept for the next time.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Queries</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getScheme_Queries()
   * @model containment="true"
   * @generated
   */
  EList<SavedQuery> getQueries();

  /**
   * Returns the value of the '<em><b>Analyses</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.SavedAnalysis}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Analyses, kept to be run again.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Analyses</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getScheme_Analyses()
   * @model containment="true"
   * @generated
   */
  EList<SavedAnalysis> getAnalyses();

} // Scheme
