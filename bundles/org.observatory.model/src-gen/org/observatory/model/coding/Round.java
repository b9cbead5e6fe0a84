/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A round of coding: who codes which documents, with which state of the codebook.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Round#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.coding.Round#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.Round#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.observatory.model.coding.Round#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.observatory.model.coding.Round#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.observatory.model.coding.Round#getShare <em>Share</em>}</li>
 *   <li>{@link org.observatory.model.coding.Round#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.observatory.model.coding.Round#getDoubled <em>Doubled</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getRound()
 * @model
 * @generated
 */
public interface Round extends Element
{
  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it begins.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getRound_Start()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getStart();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Round#getStart <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(PartialDate value);

  /**
   * Returns the value of the '<em><b>End</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When it ends, included; empty while it goes on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getRound_End()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getEnd();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Round#getEnd <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(PartialDate value);

  /**
   * Returns the value of the '<em><b>Snapshot</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The name of the frozen version that holds its codebook, without folder and extension; empty while it is not frozen.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Snapshot</em>' attribute.
   * @see #setSnapshot(String)
   * @see org.observatory.model.coding.CodingPackage#getRound_Snapshot()
   * @model
   * @generated
   */
  String getSnapshot();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Round#getSnapshot <em>Snapshot</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Snapshot</em>' attribute.
   * @see #getSnapshot()
   * @generated
   */
  void setSnapshot(String value);

  /**
   * Returns the value of the '<em><b>Blind</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether coders do not see each other’s codings while it goes on.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Blind</em>' attribute.
   * @see #setBlind(boolean)
   * @see org.observatory.model.coding.CodingPackage#getRound_Blind()
   * @model
   * @generated
   */
  boolean isBlind();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Round#isBlind <em>Blind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Blind</em>' attribute.
   * @see #isBlind()
   * @generated
   */
  void setBlind(boolean value);

  /**
   * Returns the value of the '<em><b>Seed</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The seed by which the documents coded twice were drawn.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Seed</em>' attribute.
   * @see #setSeed(long)
   * @see org.observatory.model.coding.CodingPackage#getRound_Seed()
   * @model
   * @generated
   */
  long getSeed();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Round#getSeed <em>Seed</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Seed</em>' attribute.
   * @see #getSeed()
   * @generated
   */
  void setSeed(long value);

  /**
   * Returns the value of the '<em><b>Share</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How many documents of a hundred are coded by several coders; unset where they were chosen by hand.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Share</em>' attribute.
   * @see #setShare(Integer)
   * @see org.observatory.model.coding.CodingPackage#getRound_Share()
   * @model
   * @generated
   */
  Integer getShare();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Round#getShare <em>Share</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Share</em>' attribute.
   * @see #getShare()
   * @generated
   */
  void setShare(Integer value);

  /**
   * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Assignment}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Who codes what.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Assignments</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getRound_Assignments()
   * @model containment="true"
   * @generated
   */
  EList<Assignment> getAssignments();

  /**
   * Returns the value of the '<em><b>Doubled</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.coding.Document}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The documents that several coders code.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Doubled</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getRound_Doubled()
   * @model
   * @generated
   */
  EList<Document> getDoubled();

} // Round
