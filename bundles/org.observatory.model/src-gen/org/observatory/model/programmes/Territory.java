/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Territory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A territory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.Territory#getCode <em>Code</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Territory#getLevel <em>Level</em>}</li>
 *   <li>{@link org.observatory.model.programmes.Territory#getSizeClass <em>Size Class</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.programmes.ProgrammesPackage#getTerritory()
 * @model
 * @generated
 */
public interface Territory extends Element
{
  /**
   * Returns the value of the '<em><b>Code</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its official code (INSEE), without spaces.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Code</em>' attribute.
   * @see #setCode(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getTerritory_Code()
   * @model
   * @generated
   */
  String getCode();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Territory#getCode <em>Code</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Code</em>' attribute.
   * @see #getCode()
   * @generated
   */
  void setCode(String value);

  /**
   * Returns the value of the '<em><b>Level</b></em>' attribute.
   * The literals are from the enumeration {@link org.observatory.model.programmes.TerritoryLevel}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its level.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Level</em>' attribute.
   * @see org.observatory.model.programmes.TerritoryLevel
   * @see #setLevel(TerritoryLevel)
   * @see org.observatory.model.programmes.ProgrammesPackage#getTerritory_Level()
   * @model
   * @generated
   */
  TerritoryLevel getLevel();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Territory#getLevel <em>Level</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Level</em>' attribute.
   * @see org.observatory.model.programmes.TerritoryLevel
   * @see #getLevel()
   * @generated
   */
  void setLevel(TerritoryLevel value);

  /**
   * Returns the value of the '<em><b>Size Class</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Its class of population size.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Size Class</em>' attribute.
   * @see #setSizeClass(String)
   * @see org.observatory.model.programmes.ProgrammesPackage#getTerritory_SizeClass()
   * @model
   * @generated
   */
  String getSizeClass();

  /**
   * Sets the value of the '{@link org.observatory.model.programmes.Territory#getSizeClass <em>Size Class</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Size Class</em>' attribute.
   * @see #getSizeClass()
   * @generated
   */
  void setSizeClass(String value);

} // Territory
