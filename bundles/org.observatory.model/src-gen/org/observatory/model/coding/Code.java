/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Typology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A code; its description is its definition. The same name may stand in two branches.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.Code#getInclusionFr <em>Inclusion Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getInclusionEn <em>Inclusion En</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getExclusionFr <em>Exclusion Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getExclusionEn <em>Exclusion En</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getExampleFr <em>Example Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getExampleEn <em>Example En</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getColour <em>Colour</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getTypology <em>Typology</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getCategory <em>Category</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getAtMost <em>At Most</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#isExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.observatory.model.coding.Code#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends Element
{
  /**
   * Returns the value of the '<em><b>Inclusion Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When to use it, in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Inclusion Fr</em>' attribute.
   * @see #setInclusionFr(String)
   * @see org.observatory.model.coding.CodingPackage#getCode_InclusionFr()
   * @model
   * @generated
   */
  String getInclusionFr();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getInclusionFr <em>Inclusion Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Inclusion Fr</em>' attribute.
   * @see #getInclusionFr()
   * @generated
   */
  void setInclusionFr(String value);

  /**
   * Returns the value of the '<em><b>Inclusion En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When to use it, in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Inclusion En</em>' attribute.
   * @see #setInclusionEn(String)
   * @see org.observatory.model.coding.CodingPackage#getCode_InclusionEn()
   * @model
   * @generated
   */
  String getInclusionEn();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getInclusionEn <em>Inclusion En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Inclusion En</em>' attribute.
   * @see #getInclusionEn()
   * @generated
   */
  void setInclusionEn(String value);

  /**
   * Returns the value of the '<em><b>Exclusion Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When not to use it, in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Exclusion Fr</em>' attribute.
   * @see #setExclusionFr(String)
   * @see org.observatory.model.coding.CodingPackage#getCode_ExclusionFr()
   * @model
   * @generated
   */
  String getExclusionFr();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getExclusionFr <em>Exclusion Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Exclusion Fr</em>' attribute.
   * @see #getExclusionFr()
   * @generated
   */
  void setExclusionFr(String value);

  /**
   * Returns the value of the '<em><b>Exclusion En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * When not to use it, in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Exclusion En</em>' attribute.
   * @see #setExclusionEn(String)
   * @see org.observatory.model.coding.CodingPackage#getCode_ExclusionEn()
   * @model
   * @generated
   */
  String getExclusionEn();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getExclusionEn <em>Exclusion En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Exclusion En</em>' attribute.
   * @see #getExclusionEn()
   * @generated
   */
  void setExclusionEn(String value);

  /**
   * Returns the value of the '<em><b>Example Fr</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An example, in French.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Example Fr</em>' attribute.
   * @see #setExampleFr(String)
   * @see org.observatory.model.coding.CodingPackage#getCode_ExampleFr()
   * @model
   * @generated
   */
  String getExampleFr();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getExampleFr <em>Example Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Example Fr</em>' attribute.
   * @see #getExampleFr()
   * @generated
   */
  void setExampleFr(String value);

  /**
   * Returns the value of the '<em><b>Example En</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * An example, in English.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Example En</em>' attribute.
   * @see #setExampleEn(String)
   * @see org.observatory.model.coding.CodingPackage#getCode_ExampleEn()
   * @model
   * @generated
   */
  String getExampleEn();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getExampleEn <em>Example En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Example En</em>' attribute.
   * @see #getExampleEn()
   * @generated
   */
  void setExampleEn(String value);

  /**
   * Returns the value of the '<em><b>Colour</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its colour as #rrggbb; empty for the colour of the code above.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Colour</em>' attribute.
   * @see #setColour(String)
   * @see org.observatory.model.coding.CodingPackage#getCode_Colour()
   * @model
   * @generated
   */
  String getColour();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getColour <em>Colour</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Colour</em>' attribute.
   * @see #getColour()
   * @generated
   */
  void setColour(String value);

  /**
   * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The key that applies it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Shortcut</em>' attribute.
   * @see #setShortcut(String)
   * @see org.observatory.model.coding.CodingPackage#getCode_Shortcut()
   * @model
   * @generated
   */
  String getShortcut();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getShortcut <em>Shortcut</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Shortcut</em>' attribute.
   * @see #getShortcut()
   * @generated
   */
  void setShortcut(String value);

  /**
   * Returns the value of the '<em><b>Typology</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The typology that types it: its codes are categories of it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Typology</em>' reference.
   * @see #setTypology(Typology)
   * @see org.observatory.model.coding.CodingPackage#getCode_Typology()
   * @model
   * @generated
   */
  Typology getTypology();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getTypology <em>Typology</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Typology</em>' reference.
   * @see #getTypology()
   * @generated
   */
  void setTypology(Typology value);

  /**
   * Returns the value of the '<em><b>Category</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The category that types it.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Category</em>' reference.
   * @see #setCategory(Category)
   * @see org.observatory.model.coding.CodingPackage#getCode_Category()
   * @model
   * @generated
   */
  Category getCategory();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getCategory <em>Category</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Category</em>' reference.
   * @see #getCategory()
   * @generated
   */
  void setCategory(Category value);

  /**
   * Returns the value of the '<em><b>At Most</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * How many of its codes a document may bear; unset for any number.
   * <!-- end-model-doc -->
   * @return the value of the '<em>At Most</em>' attribute.
   * @see #setAtMost(Integer)
   * @see org.observatory.model.coding.CodingPackage#getCode_AtMost()
   * @model
   * @generated
   */
  Integer getAtMost();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#getAtMost <em>At Most</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>At Most</em>' attribute.
   * @see #getAtMost()
   * @generated
   */
  void setAtMost(Integer value);

  /**
   * Returns the value of the '<em><b>Exclusive</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether its codes exclude one another on one passage.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Exclusive</em>' attribute.
   * @see #setExclusive(boolean)
   * @see org.observatory.model.coding.CodingPackage#getCode_Exclusive()
   * @model
   * @generated
   */
  boolean isExclusive();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.Code#isExclusive <em>Exclusive</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Exclusive</em>' attribute.
   * @see #isExclusive()
   * @generated
   */
  void setExclusive(boolean value);

  /**
   * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Code}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The codes below it, in order.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Codes</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getCode_Codes()
   * @model containment="true"
   * @generated
   */
  EList<Code> getCodes();

  /**
   * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
   * The list contents are of type {@link org.observatory.model.coding.Decision}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was decided about its use, the oldest first.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Decisions</em>' containment reference list.
   * @see org.observatory.model.coding.CodingPackage#getCode_Decisions()
   * @model containment="true"
   * @generated
   */
  EList<Decision> getDecisions();

} // Code
