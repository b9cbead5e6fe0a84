/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Typology;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Typology</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.TypologyImpl#getCompleteness <em>Completeness</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.TypologyImpl#getExpectedSize <em>Expected Size</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.TypologyImpl#isOrdered <em>Ordered</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.TypologyImpl#isExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.TypologyImpl#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TypologyImpl extends ElementImpl implements Typology
{
  /**
   * The default value of the '{@link #getCompleteness() <em>Completeness</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCompleteness()
   * @generated
   * @ordered
   */
  protected static final Completeness COMPLETENESS_EDEFAULT = Completeness.COMPLETE;

  /**
   * The cached value of the '{@link #getCompleteness() <em>Completeness</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCompleteness()
   * @generated
   * @ordered
   */
  protected Completeness completeness = COMPLETENESS_EDEFAULT;

  /**
   * The default value of the '{@link #getExpectedSize() <em>Expected Size</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExpectedSize()
   * @generated
   * @ordered
   */
  protected static final Integer EXPECTED_SIZE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExpectedSize() <em>Expected Size</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExpectedSize()
   * @generated
   * @ordered
   */
  protected Integer expectedSize = EXPECTED_SIZE_EDEFAULT;

  /**
   * The default value of the '{@link #isOrdered() <em>Ordered</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isOrdered()
   * @generated
   * @ordered
   */
  protected static final boolean ORDERED_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isOrdered() <em>Ordered</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isOrdered()
   * @generated
   * @ordered
   */
  protected boolean ordered = ORDERED_EDEFAULT;

  /**
   * The default value of the '{@link #isExclusive() <em>Exclusive</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isExclusive()
   * @generated
   * @ordered
   */
  protected static final boolean EXCLUSIVE_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isExclusive() <em>Exclusive</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isExclusive()
   * @generated
   * @ordered
   */
  protected boolean exclusive = EXCLUSIVE_EDEFAULT;

  /**
   * The cached value of the '{@link #getCategories() <em>Categories</em>}' containment reference list.
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
  protected TypologyImpl()
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
    return ProgrammesPackage.Literals.TYPOLOGY;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Completeness getCompleteness()
  {
    return completeness;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCompleteness(Completeness newCompleteness)
  {
    Completeness oldCompleteness = completeness;
    completeness = newCompleteness == null ? COMPLETENESS_EDEFAULT : newCompleteness;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.TYPOLOGY__COMPLETENESS, oldCompleteness, completeness));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getExpectedSize()
  {
    return expectedSize;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExpectedSize(Integer newExpectedSize)
  {
    Integer oldExpectedSize = expectedSize;
    expectedSize = newExpectedSize;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.TYPOLOGY__EXPECTED_SIZE, oldExpectedSize, expectedSize));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isOrdered()
  {
    return ordered;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOrdered(boolean newOrdered)
  {
    boolean oldOrdered = ordered;
    ordered = newOrdered;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.TYPOLOGY__ORDERED, oldOrdered, ordered));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isExclusive()
  {
    return exclusive;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExclusive(boolean newExclusive)
  {
    boolean oldExclusive = exclusive;
    exclusive = newExclusive;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.TYPOLOGY__EXCLUSIVE, oldExclusive, exclusive));
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
      categories = new EObjectContainmentEList<Category>(Category.class, this, ProgrammesPackage.TYPOLOGY__CATEGORIES);
    }
    return categories;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
  {
    switch (featureID)
    {
      case ProgrammesPackage.TYPOLOGY__CATEGORIES:
        return ((InternalEList<?>)getCategories()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
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
      case ProgrammesPackage.TYPOLOGY__COMPLETENESS:
        return getCompleteness();
      case ProgrammesPackage.TYPOLOGY__EXPECTED_SIZE:
        return getExpectedSize();
      case ProgrammesPackage.TYPOLOGY__ORDERED:
        return isOrdered();
      case ProgrammesPackage.TYPOLOGY__EXCLUSIVE:
        return isExclusive();
      case ProgrammesPackage.TYPOLOGY__CATEGORIES:
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
      case ProgrammesPackage.TYPOLOGY__COMPLETENESS:
        setCompleteness((Completeness)newValue);
        return;
      case ProgrammesPackage.TYPOLOGY__EXPECTED_SIZE:
        setExpectedSize((Integer)newValue);
        return;
      case ProgrammesPackage.TYPOLOGY__ORDERED:
        setOrdered((Boolean)newValue);
        return;
      case ProgrammesPackage.TYPOLOGY__EXCLUSIVE:
        setExclusive((Boolean)newValue);
        return;
      case ProgrammesPackage.TYPOLOGY__CATEGORIES:
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
      case ProgrammesPackage.TYPOLOGY__COMPLETENESS:
        setCompleteness(COMPLETENESS_EDEFAULT);
        return;
      case ProgrammesPackage.TYPOLOGY__EXPECTED_SIZE:
        setExpectedSize(EXPECTED_SIZE_EDEFAULT);
        return;
      case ProgrammesPackage.TYPOLOGY__ORDERED:
        setOrdered(ORDERED_EDEFAULT);
        return;
      case ProgrammesPackage.TYPOLOGY__EXCLUSIVE:
        setExclusive(EXCLUSIVE_EDEFAULT);
        return;
      case ProgrammesPackage.TYPOLOGY__CATEGORIES:
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
      case ProgrammesPackage.TYPOLOGY__COMPLETENESS:
        return completeness != COMPLETENESS_EDEFAULT;
      case ProgrammesPackage.TYPOLOGY__EXPECTED_SIZE:
        return EXPECTED_SIZE_EDEFAULT == null ? expectedSize != null : !EXPECTED_SIZE_EDEFAULT.equals(expectedSize);
      case ProgrammesPackage.TYPOLOGY__ORDERED:
        return ordered != ORDERED_EDEFAULT;
      case ProgrammesPackage.TYPOLOGY__EXCLUSIVE:
        return exclusive != EXCLUSIVE_EDEFAULT;
      case ProgrammesPackage.TYPOLOGY__CATEGORIES:
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
    result.append(" (completeness: ");
    result.append(completeness);
    result.append(", expectedSize: ");
    result.append(expectedSize);
    result.append(", ordered: ");
    result.append(ordered);
    result.append(", exclusive: ");
    result.append(exclusive);
    result.append(')');
    return result.toString();
  }

} //TypologyImpl
