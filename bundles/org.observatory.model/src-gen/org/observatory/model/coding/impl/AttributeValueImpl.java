/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.ValueState;

import org.observatory.model.programmes.Category;

import org.observatory.model.programmes.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribute Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.AttributeValueImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeValueImpl#getState <em>State</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeValueImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeValueImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeValueImpl#getFlag <em>Flag</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeValueImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AttributeValueImpl#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributeValueImpl extends IdentifiedImpl implements AttributeValue
{
  /**
   * The cached value of the '{@link #getDefinition() <em>Definition</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDefinition()
   * @generated
   * @ordered
   */
  protected AttributeDefinition definition;

  /**
   * The default value of the '{@link #getState() <em>State</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getState()
   * @generated
   * @ordered
   */
  protected static final ValueState STATE_EDEFAULT = ValueState.GIVEN;

  /**
   * The cached value of the '{@link #getState() <em>State</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getState()
   * @generated
   * @ordered
   */
  protected ValueState state = STATE_EDEFAULT;

  /**
   * The default value of the '{@link #getText() <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getText()
   * @generated
   * @ordered
   */
  protected static final String TEXT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getText()
   * @generated
   * @ordered
   */
  protected String text = TEXT_EDEFAULT;

  /**
   * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNumber()
   * @generated
   * @ordered
   */
  protected static final BigDecimal NUMBER_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNumber()
   * @generated
   * @ordered
   */
  protected BigDecimal number = NUMBER_EDEFAULT;

  /**
   * The default value of the '{@link #getFlag() <em>Flag</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFlag()
   * @generated
   * @ordered
   */
  protected static final Boolean FLAG_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getFlag() <em>Flag</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFlag()
   * @generated
   * @ordered
   */
  protected Boolean flag = FLAG_EDEFAULT;

  /**
   * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDate()
   * @generated
   * @ordered
   */
  protected static final PartialDate DATE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDate()
   * @generated
   * @ordered
   */
  protected PartialDate date = DATE_EDEFAULT;

  /**
   * The cached value of the '{@link #getCategories() <em>Categories</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCategories()
   * @generated
   * @ordered
   */
  protected EList<Category> categories;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected AttributeValueImpl()
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
    return CodingPackage.Literals.ATTRIBUTE_VALUE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public AttributeDefinition getDefinition()
  {
    if (definition != null && definition.eIsProxy())
    {
      InternalEObject oldDefinition = (InternalEObject)definition;
      definition = (AttributeDefinition)eResolveProxy(oldDefinition);
      if (definition != oldDefinition)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.ATTRIBUTE_VALUE__DEFINITION, oldDefinition, definition));
      }
    }
    return definition;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public AttributeDefinition basicGetDefinition()
  {
    return definition;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDefinition(AttributeDefinition newDefinition)
  {
    AttributeDefinition oldDefinition = definition;
    definition = newDefinition;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_VALUE__DEFINITION, oldDefinition, definition));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ValueState getState()
  {
    return state;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setState(ValueState newState)
  {
    ValueState oldState = state;
    state = newState == null ? STATE_EDEFAULT : newState;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_VALUE__STATE, oldState, state));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getText()
  {
    return text;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setText(String newText)
  {
    String oldText = text;
    text = newText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_VALUE__TEXT, oldText, text));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public BigDecimal getNumber()
  {
    return number;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNumber(BigDecimal newNumber)
  {
    BigDecimal oldNumber = number;
    number = newNumber;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_VALUE__NUMBER, oldNumber, number));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Boolean getFlag()
  {
    return flag;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFlag(Boolean newFlag)
  {
    Boolean oldFlag = flag;
    flag = newFlag;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_VALUE__FLAG, oldFlag, flag));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getDate()
  {
    return date;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDate(PartialDate newDate)
  {
    PartialDate oldDate = date;
    date = newDate;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ATTRIBUTE_VALUE__DATE, oldDate, date));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Category> getCategories()
  {
    if (categories == null)
    {
      categories = new EObjectResolvingEList<Category>(Category.class, this, CodingPackage.ATTRIBUTE_VALUE__CATEGORIES);
    }
    return categories;
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
      case CodingPackage.ATTRIBUTE_VALUE__DEFINITION:
        if (resolve) return getDefinition();
        return basicGetDefinition();
      case CodingPackage.ATTRIBUTE_VALUE__STATE:
        return getState();
      case CodingPackage.ATTRIBUTE_VALUE__TEXT:
        return getText();
      case CodingPackage.ATTRIBUTE_VALUE__NUMBER:
        return getNumber();
      case CodingPackage.ATTRIBUTE_VALUE__FLAG:
        return getFlag();
      case CodingPackage.ATTRIBUTE_VALUE__DATE:
        return getDate();
      case CodingPackage.ATTRIBUTE_VALUE__CATEGORIES:
        return getCategories();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case CodingPackage.ATTRIBUTE_VALUE__DEFINITION:
        setDefinition((AttributeDefinition)newValue);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__STATE:
        setState((ValueState)newValue);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__TEXT:
        setText((String)newValue);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__NUMBER:
        setNumber((BigDecimal)newValue);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__FLAG:
        setFlag((Boolean)newValue);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__DATE:
        setDate((PartialDate)newValue);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__CATEGORIES:
        getCategories().clear();
        getCategories().addAll((Collection<? extends Category>)newValue);
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
      case CodingPackage.ATTRIBUTE_VALUE__DEFINITION:
        setDefinition((AttributeDefinition)null);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__STATE:
        setState(STATE_EDEFAULT);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__TEXT:
        setText(TEXT_EDEFAULT);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__NUMBER:
        setNumber(NUMBER_EDEFAULT);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__FLAG:
        setFlag(FLAG_EDEFAULT);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__DATE:
        setDate(DATE_EDEFAULT);
        return;
      case CodingPackage.ATTRIBUTE_VALUE__CATEGORIES:
        getCategories().clear();
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
      case CodingPackage.ATTRIBUTE_VALUE__DEFINITION:
        return definition != null;
      case CodingPackage.ATTRIBUTE_VALUE__STATE:
        return state != STATE_EDEFAULT;
      case CodingPackage.ATTRIBUTE_VALUE__TEXT:
        return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
      case CodingPackage.ATTRIBUTE_VALUE__NUMBER:
        return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
      case CodingPackage.ATTRIBUTE_VALUE__FLAG:
        return FLAG_EDEFAULT == null ? flag != null : !FLAG_EDEFAULT.equals(flag);
      case CodingPackage.ATTRIBUTE_VALUE__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
      case CodingPackage.ATTRIBUTE_VALUE__CATEGORIES:
        return categories != null && !categories.isEmpty();
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
    result.append(" (state: ");
    result.append(state);
    result.append(", text: ");
    result.append(text);
    result.append(", number: ");
    result.append(number);
    result.append(", flag: ");
    result.append(flag);
    result.append(", date: ");
    result.append(date);
    result.append(')');
    return result.toString();
  }

} //AttributeValueImpl
