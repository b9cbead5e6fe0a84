/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.SourceReference;
import org.observatory.model.programmes.Sourced;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sourced</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.SourcedImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.SourcedImpl#getDisagreements <em>Disagreements</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SourcedImpl extends IdentifiedImpl implements Sourced
{
  /**
   * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSources()
   * @generated
   * @ordered
   */
  protected EList<SourceReference> sources;

  /**
   * The cached value of the '{@link #getDisagreements() <em>Disagreements</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDisagreements()
   * @generated
   * @ordered
   */
  protected EList<Disagreement> disagreements;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected SourcedImpl()
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
    return ProgrammesPackage.Literals.SOURCED;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<SourceReference> getSources()
  {
    if (sources == null)
    {
      sources = new EObjectContainmentEList<SourceReference>(SourceReference.class, this, ProgrammesPackage.SOURCED__SOURCES);
    }
    return sources;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Disagreement> getDisagreements()
  {
    if (disagreements == null)
    {
      disagreements = new EObjectContainmentEList<Disagreement>(Disagreement.class, this, ProgrammesPackage.SOURCED__DISAGREEMENTS);
    }
    return disagreements;
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
      case ProgrammesPackage.SOURCED__SOURCES:
        return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.SOURCED__DISAGREEMENTS:
        return ((InternalEList<?>)getDisagreements()).basicRemove(otherEnd, msgs);
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
      case ProgrammesPackage.SOURCED__SOURCES:
        return getSources();
      case ProgrammesPackage.SOURCED__DISAGREEMENTS:
        return getDisagreements();
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
      case ProgrammesPackage.SOURCED__SOURCES:
        getSources().clear();
        getSources().addAll((Collection<? extends SourceReference>)newValue);
        return;
      case ProgrammesPackage.SOURCED__DISAGREEMENTS:
        getDisagreements().clear();
        getDisagreements().addAll((Collection<? extends Disagreement>)newValue);
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
      case ProgrammesPackage.SOURCED__SOURCES:
        getSources().clear();
        return;
      case ProgrammesPackage.SOURCED__DISAGREEMENTS:
        getDisagreements().clear();
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
      case ProgrammesPackage.SOURCED__SOURCES:
        return sources != null && !sources.isEmpty();
      case ProgrammesPackage.SOURCED__DISAGREEMENTS:
        return disagreements != null && !disagreements.isEmpty();
    }
    return super.eIsSet(featureID);
  }

} //SourcedImpl
