/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ruling</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was settled about a passage that coders coded differently.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Ruling#getCode <em>Code</em>}</li>
 *   <li>{@link org.observatory.model.coding.Ruling#isRetained <em>Retained</em>}</li>
 *   <li>{@link org.observatory.model.coding.Ruling#getReason <em>Reason</em>}</li>
 *   <li>{@link org.observatory.model.coding.Ruling#getRound <em>Round</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getRuling()
 * @model
 * @generated
 */
public interface Ruling extends Anchored
{
  /**
   * Returns the value of the '<em><b>Code</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The code in question.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Code</em>' reference.
   * @see #setCode(Code)
   * @see org.observatory.model.coding.CodingPackage#getRuling_Code()
   * @model required="true"
   * @generated
   */
  Code getCode();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Ruling#getCode <em>Code</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Code</em>' reference.
   * @see #getCode()
   * @generated
   */
  void setCode(Code value);

  /**
   * Returns the value of the '<em><b>Retained</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether the passage bears the code; if so, the same layer has a coding of it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Retained</em>' attribute.
   * @see #setRetained(boolean)
   * @see org.observatory.model.coding.CodingPackage#getRuling_Retained()
   * @model
   * @generated
   */
  boolean isRetained();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Ruling#isRetained <em>Retained</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Retained</em>' attribute.
   * @see #isRetained()
   * @generated
   */
  void setRetained(boolean value);

  /**
   * Returns the value of the '<em><b>Reason</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Why.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Reason</em>' attribute.
   * @see #setReason(String)
   * @see org.observatory.model.coding.CodingPackage#getRuling_Reason()
   * @model
   * @generated
   */
  String getReason();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Ruling#getReason <em>Reason</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Reason</em>' attribute.
   * @see #getReason()
   * @generated
   */
  void setReason(String value);

  /**
   * Returns the value of the '<em><b>Round</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * In which round the coders differed; none outside of rounds.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Round</em>' reference.
   * @see #setRound(Round)
   * @see org.observatory.model.coding.CodingPackage#getRuling_Round()
   * @model
   * @generated
   */
  Round getRound();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Ruling#getRound <em>Round</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Round</em>' reference.
   * @see #getRound()
   * @generated
   */
  void setRound(Round value);

} // Ruling
