/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.CodingPackage;

import org.observatory.model.programmes.Typology;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribute Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.AttributeDefinitionImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeDefinitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeDefinitionImpl#getTypology <em>Typology</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeDefinitionImpl#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributeDefinitionImpl extends ElementImpl implements AttributeDefinition
{
  /**
   * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSubject()
   * @generated
   * @ordered
   */
  protected static final AttributeSubject SUBJECT_EDEFAULT = AttributeSubject.CASE;

  /**
   * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSubject()
   * @generated
   * @ordered
   */
  protected AttributeSubject subject = SUBJECT_EDEFAULT;

  /**
   * The default value of the '{@link #getType() <em>Type</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getType()
   * @generated
   * @ordered
   */
  protected static final AttributeType TYPE_EDEFAULT = AttributeType.TEXT;

  /**
   * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getType()
   * @generated
   * @ordered
   */
  protected AttributeType type = TYPE_EDEFAULT;

  /**
   * The cached value of the '{@link #getTypology() <em>Typology</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTypology()
   * @generated
   * @ordered
   */
  protected Typology typology;

  /**
   * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUnit()
   * @generated
   * @ordered
   */
  protected static final String UNIT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUnit()
   * @generated
   * @ordered
   */
  protected String unit = UNIT_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected AttributeDefinitionImpl()
  {
    super();
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EClass eStaticClass()
  {
    return CodingPackage.Literals.ATTRIBUTE_DEFINITION;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public AttributeSubject getSubject()
  {
    return subject;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setSubject(AttributeSubject newSubject)
  {
    AttributeSubject oldSubject = subject;
    subject = newSubject == null ? SUBJECT_EDEFAULT : newSubject;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_DEFINITION__SUBJECT, oldSubject, subject));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public AttributeType getType()
  {
    return type;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setType(AttributeType newType)
  {
    AttributeType oldType = type;
    type = newType == null ? TYPE_EDEFAULT : newType;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_DEFINITION__TYPE, oldType, type));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Typology getTypology()
  {
    if (typology != null && typology.eIsProxy())
    {
      InternalEObject oldTypology = (InternalEObject)typology;
      typology = (Typology)eResolveProxy(oldTypology);
      if (typology != oldTypology)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.ATTRIBUTE_DEFINITION__TYPOLOGY, oldTypology, typology));
      }
    }
    return typology;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Typology basicGetTypology()
  {
    return typology;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTypology(Typology newTypology)
  {
    Typology oldTypology = typology;
    typology = newTypology;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_DEFINITION__TYPOLOGY, oldTypology, typology));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getUnit()
  {
    return unit;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setUnit(String newUnit)
  {
    String oldUnit = unit;
    unit = newUnit;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_DEFINITION__UNIT, oldUnit, unit));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType)
  {
    switch (featureID)
    {
      case CodingPackage.ATTRIBUTE_DEFINITION__SUBJECT:
        return getSubject();
      case CodingPackage.ATTRIBUTE_DEFINITION__TYPE:
        return getType();
      case CodingPackage.ATTRIBUTE_DEFINITION__TYPOLOGY:
        if (resolve) return getTypology();
        return basicGetTypology();
      case CodingPackage.ATTRIBUTE_DEFINITION__UNIT:
        return getUnit();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case CodingPackage.ATTRIBUTE_DEFINITION__SUBJECT:
        setSubject((AttributeSubject)newValue);
        return;
      case CodingPackage.ATTRIBUTE_DEFINITION__TYPE:
        setType((AttributeType)newValue);
        return;
      case CodingPackage.ATTRIBUTE_DEFINITION__TYPOLOGY:
        setTypology((Typology)newValue);
        return;
      case CodingPackage.ATTRIBUTE_DEFINITION__UNIT:
        setUnit((String)newValue);
        return;
    }
    super.eSet(featureID, newValue);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eUnset(int featureID)
  {
    switch (featureID)
    {
      case CodingPackage.ATTRIBUTE_DEFINITION__SUBJECT:
        setSubject(SUBJECT_EDEFAULT);
        return;
      case CodingPackage.ATTRIBUTE_DEFINITION__TYPE:
        setType(TYPE_EDEFAULT);
        return;
      case CodingPackage.ATTRIBUTE_DEFINITION__TYPOLOGY:
        setTypology((Typology)null);
        return;
      case CodingPackage.ATTRIBUTE_DEFINITION__UNIT:
        setUnit(UNIT_EDEFAULT);
        return;
    }
    super.eUnset(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean eIsSet(int featureID)
  {
    switch (featureID)
    {
      case CodingPackage.ATTRIBUTE_DEFINITION__SUBJECT:
        return subject != SUBJECT_EDEFAULT;
      case CodingPackage.ATTRIBUTE_DEFINITION__TYPE:
        return type != TYPE_EDEFAULT;
      case CodingPackage.ATTRIBUTE_DEFINITION__TYPOLOGY:
        return typology != null;
      case CodingPackage.ATTRIBUTE_DEFINITION__UNIT:
        return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
    }
    return super.eIsSet(featureID);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    if (eIsProxy()) return super.toString();

    StringBuilder result = new StringBuilder(super.toString());
    result.append(" (subject: ");
    result.append(subject);
    result.append(", type: ");
    result.append(type);
    result.append(", unit: ");
    result.append(unit);
    result.append(')');
    return result.toString();
  }

} //AttributeDefinitionImpl
