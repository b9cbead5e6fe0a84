/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Typology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An attribute and the type of its values.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.AttributeDefinition#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeDefinition#getType <em>Type</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeDefinition#getTypology <em>Typology</em>}</li>
 *   <li>{@link org.observatory.model.coding.AttributeDefinition#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getAttributeDefinition()
 * @model
 * @generated
 */
public interface AttributeDefinition extends Element
{
  /**
   * Returns the value of the '<em><b>Subject</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.AttributeSubject}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it describes.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Subject</em>' attribute.
   * @see org.observatory.model.coding.AttributeSubject
   * @see #setSubject(AttributeSubject)
   * @see org.observatory.model.coding.CodingPackage#getAttributeDefinition_Subject()
   * @model
   * @generated
   */
  AttributeSubject getSubject();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeDefinition#getSubject <em>Subject</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Subject</em>' attribute.
   * @see org.observatory.model.coding.AttributeSubject
   * @see #getSubject()
   * @generated
   */
  void setSubject(AttributeSubject value);

  /**
   * Returns the value of the '<em><b>Type</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.AttributeType}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The type of its values.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Type</em>' attribute.
   * @see org.observatory.model.coding.AttributeType
   * @see #setType(AttributeType)
   * @see org.observatory.model.coding.CodingPackage#getAttributeDefinition_Type()
   * @model
   * @generated
   */
  AttributeType getType();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeDefinition#getType <em>Type</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Type</em>' attribute.
   * @see org.observatory.model.coding.AttributeType
   * @see #getType()
   * @generated
   */
  void setType(AttributeType value);

  /**
   * Returns the value of the '<em><b>Typology</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The closed list of its categories.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Typology</em>' reference.
   * @see #setTypology(Typology)
   * @see org.observatory.model.coding.CodingPackage#getAttributeDefinition_Typology()
   * @model
   * @generated
   */
  Typology getTypology();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeDefinition#getTypology <em>Typology</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Typology</em>' reference.
   * @see #getTypology()
   * @generated
   */
  void setTypology(Typology value);

  /**
   * Returns the value of the '<em><b>Unit</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The unit of its numbers, as shown.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Unit</em>' attribute.
   * @see #setUnit(String)
   * @see org.observatory.model.coding.CodingPackage#getAttributeDefinition_Unit()
   * @model
   * @generated
   */
  String getUnit();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.AttributeDefinition#getUnit <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Unit</em>' attribute.
   * @see #getUnit()
   * @generated
   */
  void setUnit(String value);

} // AttributeDefinition
