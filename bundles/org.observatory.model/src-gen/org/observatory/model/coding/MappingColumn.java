/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.observatory.model.programmes.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mapping Column</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one column becomes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.MappingColumn#getHeader <em>Header</em>}</li>
 *   <li>{@link org.observatory.model.coding.MappingColumn#getField <em>Field</em>}</li>
 *   <li>{@link org.observatory.model.coding.MappingColumn#getDefinition <em>Definition</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getMappingColumn()
 * @model
 * @generated
 */
public interface MappingColumn extends Identified
{
  /**
   * Returns the value of the '<em><b>Header</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The heading of the column, as it stands.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Header</em>' attribute.
   * @see #setHeader(String)
   * @see org.observatory.model.coding.CodingPackage#getMappingColumn_Header()
   * @model
   * @generated
   */
  String getHeader();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.MappingColumn#getHeader <em>Header</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Header</em>' attribute.
   * @see #getHeader()
   * @generated
   */
  void setHeader(String value);

  /**
   * Returns the value of the '<em><b>Field</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.coding.CaseField}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What it holds.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Field</em>' attribute.
   * @see org.observatory.model.coding.CaseField
   * @see #setField(CaseField)
   * @see org.observatory.model.coding.CodingPackage#getMappingColumn_Field()
   * @model
   * @generated
   */
  CaseField getField();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.MappingColumn#getField <em>Field</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Field</em>' attribute.
   * @see org.observatory.model.coding.CaseField
   * @see #getField()
   * @generated
   */
  void setField(CaseField value);

  /**
   * Returns the value of the '<em><b>Definition</b></em>' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Which attribute, where it holds one.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Definition</em>' reference.
   * @see #setDefinition(AttributeDefinition)
   * @see org.observatory.model.coding.CodingPackage#getMappingColumn_Definition()
   * @model
   * @generated
   */
  AttributeDefinition getDefinition();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.MappingColumn#getDefinition <em>Definition</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Definition</em>' reference.
   * @see #getDefinition()
   * @generated
   */
  void setDefinition(AttributeDefinition value);

} // MappingColumn
