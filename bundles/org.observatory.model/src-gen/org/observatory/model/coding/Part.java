/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Part#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.coding.Part#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.coding.Part#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.Part#getLevel <em>Level</em>}</li>
 *   <li>{@link org.observatory.model.coding.Part#getSpeaker <em>Speaker</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getPart()
 * @model
 * @generated
 */
public interface Part extends Identified
{
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.PartKind}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its kind.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.coding.PartKind
   * @see #setKind(PartKind)
   * @see org.observatory.model.coding.CodingPackage#getPart_Kind()
   * @model
   * @generated
   */
  PartKind getKind();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Part#getKind <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.observatory.model.coding.PartKind
   * @see #getKind()
   * @generated
   */
  void setKind(PartKind value);

  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where it begins, in UTF-16 units from 0.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(int)
   * @see org.observatory.model.coding.CodingPackage#getPart_Start()
   * @model
   * @generated
   */
  int getStart();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Part#getStart <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(int value);

  /**
   * Returns the value of the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Where it ends: the unit after its last.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(int)
   * @see org.observatory.model.coding.CodingPackage#getPart_End()
   * @model
   * @generated
   */
  int getEnd();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Part#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(int value);

  /**
   * Returns the value of the '<em><b>Level</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The level of a heading, from 1.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Level</em>' attribute.
   * @see #setLevel(int)
   * @see org.observatory.model.coding.CodingPackage#getPart_Level()
   * @model
   * @generated
   */
  int getLevel();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Part#getLevel <em>Level</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Level</em>' attribute.
   * @see #getLevel()
   * @generated
   */
  void setLevel(int value);

  /**
   * Returns the value of the '<em><b>Speaker</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who speaks a turn.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Speaker</em>' reference.
   * @see #setSpeaker(Speaker)
   * @see org.observatory.model.coding.CodingPackage#getPart_Speaker()
   * @model
   * @generated
   */
  Speaker getSpeaker();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Part#getSpeaker <em>Speaker</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Speaker</em>' reference.
   * @see #getSpeaker()
   * @generated
   */
  void setSpeaker(Speaker value);

} // Part
