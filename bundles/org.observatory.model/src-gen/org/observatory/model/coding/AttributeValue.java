/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The value of an attribute.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.AttributeValue#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeValue#getState <em>State</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeValue#getText <em>Text</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeValue#getNumber <em>Number</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeValue#getFlag <em>Flag</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeValue#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeValue#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getAttributeValue()
 * @model
 * @generated
 */
public interface AttributeValue extends Identified
{
  /**
   * Returns the value of the '<em><b>Definition</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Which attribute.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Definition</em>' reference.
   * @see #setDefinition(AttributeDefinition)
   * @see org.observatory.model.coding.CodingPackage#getAttributeValue_Definition()
   * @model required="true"
   * @generated
   */
  AttributeDefinition getDefinition();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeValue#getDefinition <em>Definition</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Definition</em>' reference.
   * @see #getDefinition()
   * @generated
   */
  void setDefinition(AttributeDefinition value);

  /**
   * Returns the value of the '<em><b>State</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.ValueState}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether it is known.
   * <!-- end-model-doc -->
   * @return the value of the '<em>State</em>' attribute.
   * @see org.observatory.model.coding.ValueState
   * @see #setState(ValueState)
   * @see org.observatory.model.coding.CodingPackage#getAttributeValue_State()
   * @model
   * @generated
   */
  ValueState getState();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeValue#getState <em>State</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>State</em>' attribute.
   * @see org.observatory.model.coding.ValueState
   * @see #getState()
   * @generated
   */
  void setState(ValueState value);

  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value of a text attribute.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.observatory.model.coding.CodingPackage#getAttributeValue_Text()
   * @model
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeValue#getText <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

  /**
   * Returns the value of the '<em><b>Number</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value of a number attribute, as entered.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Number</em>' attribute.
   * @see #setNumber(BigDecimal)
   * @see org.observatory.model.coding.CodingPackage#getAttributeValue_Number()
   * @model
   * @generated
   */
  BigDecimal getNumber();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeValue#getNumber <em>Number</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Number</em>' attribute.
   * @see #getNumber()
   * @generated
   */
  void setNumber(BigDecimal value);

  /**
   * Returns the value of the '<em><b>Flag</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value of a yes-or-no attribute.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Flag</em>' attribute.
   * @see #setFlag(Boolean)
   * @see org.observatory.model.coding.CodingPackage#getAttributeValue_Flag()
   * @model
   * @generated
   */
  Boolean getFlag();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeValue#getFlag <em>Flag</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Flag</em>' attribute.
   * @see #getFlag()
   * @generated
   */
  void setFlag(Boolean value);

  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value of a date attribute.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getAttributeValue_Date()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getDate();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeValue#getDate <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(PartialDate value);

  /**
   * Returns the value of the '<em><b>Categories</b></em>' reference list.
   * The list contents are of type {@link org.observatory.model.programmes.Category}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The value of a category attribute: one, or several.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Categories</em>' reference list.
   * @see org.observatory.model.coding.CodingPackage#getAttributeValue_Categories()
   * @model
   * @generated
   */
  EList<Category> getCategories();

} // AttributeValue
