/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A coded passage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Coding#getCode <em>Code</em>}</li>
 *   <li>{@link org.observatory.model.coding.Coding#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.observatory.model.coding.Coding#getMemo <em>Memo</em>}</li>
 *   <li>{@link org.observatory.model.coding.Coding#getRound <em>Round</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getCoding()
 * @model
 * @generated
 */
public interface Coding extends Anchored
{
  /**
   * Returns the value of the '<em><b>Code</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its code.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Code</em>' reference.
   * @see #setCode(Code)
   * @see org.observatory.model.coding.CodingPackage#getCoding_Code()
   * @model required="true"
   * @generated
   */
  Code getCode();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Coding#getCode <em>Code</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Code</em>' reference.
   * @see #getCode()
   * @generated
   */
  void setCode(Code value);

  /**
   * Returns the value of the '<em><b>Weight</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How strongly, from 0 to 100; unset for no weight.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Weight</em>' attribute.
   * @see #setWeight(Integer)
   * @see org.observatory.model.coding.CodingPackage#getCoding_Weight()
   * @model
   * @generated
   */
  Integer getWeight();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Coding#getWeight <em>Weight</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Weight</em>' attribute.
   * @see #getWeight()
   * @generated
   */
  void setWeight(Integer value);

  /**
   * Returns the value of the '<em><b>Memo</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A remark of the coder.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Memo</em>' attribute.
   * @see #setMemo(String)
   * @see org.observatory.model.coding.CodingPackage#getCoding_Memo()
   * @model
   * @generated
   */
  String getMemo();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Coding#getMemo <em>Memo</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Memo</em>' attribute.
   * @see #getMemo()
   * @generated
   */
  void setMemo(String value);

  /**
   * Returns the value of the '<em><b>Round</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * In which round it was coded; none outside of rounds.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Round</em>' reference.
   * @see #setRound(Round)
   * @see org.observatory.model.coding.CodingPackage#getCoding_Round()
   * @model
   * @generated
   */
  Round getRound();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Coding#getRound <em>Round</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Round</em>' reference.
   * @see #getRound()
   * @generated
   */
  void setRound(Round value);

} // Coding
