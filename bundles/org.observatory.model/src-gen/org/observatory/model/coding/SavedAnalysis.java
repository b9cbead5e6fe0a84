/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved Analysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An analysis with what was chosen for it, under a name. Its result is computed anew whenever it is asked for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.SavedAnalysis#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.observatory.model.coding.SavedAnalysis#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.observatory.model.coding.SavedAnalysis#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.observatory.model.coding.SavedAnalysis#getKept <em>Kept</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getSavedAnalysis()
 * @model
 * @generated
 */
public interface SavedAnalysis extends Element
{
  /**
   * Returns the value of the '<em><b>Analysis</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The identifier of the analysis, such as crosstab.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Analysis</em>' attribute.
   * @see #setAnalysis(String)
   * @see org.observatory.model.coding.CodingPackage#getSavedAnalysis_Analysis()
   * @model
   * @generated
   */
  String getAnalysis();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.SavedAnalysis#getAnalysis <em>Analysis</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Analysis</em>' attribute.
   * @see #getAnalysis()
   * @generated
   */
  void setAnalysis(String value);

  /**
   * Returns the value of the '<em><b>Choices</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was chosen, each the name of a parameter, an equals sign and its value; a parameter that is not named keeps its default.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Choices</em>' attribute list.
   * @see org.observatory.model.coding.CodingPackage#getSavedAnalysis_Choices()
   * @model
   * @generated
   */
  EList<String> getChoices();

  /**
   * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What the data was like when it was last kept, so that it can be told whether they changed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Fingerprint</em>' attribute.
   * @see #setFingerprint(String)
   * @see org.observatory.model.coding.CodingPackage#getSavedAnalysis_Fingerprint()
   * @model
   * @generated
   */
  String getFingerprint();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.SavedAnalysis#getFingerprint <em>Fingerprint</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Fingerprint</em>' attribute.
   * @see #getFingerprint()
   * @generated
   */
  void setFingerprint(String value);

  /**
   * Returns the value of the '<em><b>Kept</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day when it was last kept.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kept</em>' attribute.
   * @see #setKept(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getSavedAnalysis_Kept()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getKept();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.SavedAnalysis#getKept <em>Kept</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kept</em>' attribute.
   * @see #getKept()
   * @generated
   */
  void setKept(PartialDate value);

} // SavedAnalysis
