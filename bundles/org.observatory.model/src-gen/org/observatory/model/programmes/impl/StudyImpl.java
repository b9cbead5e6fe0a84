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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Participation;
import org.observatory.model.programmes.Population;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Study;
import org.observatory.model.programmes.StudyFamily;
import org.observatory.model.programmes.Territory;
import org.observatory.model.programmes.Wave;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.StudyImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.StudyImpl#getPopulations <em>Populations</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.StudyImpl#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.StudyImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.StudyImpl#getExpectedParts <em>Expected Parts</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.StudyImpl#getWaves <em>Waves</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.StudyImpl#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends FigureHolderImpl implements Study
{
  /**
   * The default value of the '{@link #getFamily() <em>Family</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFamily()
   * @generated
   * @ordered
   */
  protected static final StudyFamily FAMILY_EDEFAULT = StudyFamily.ACTOR;

  /**
   * The cached value of the '{@link #getFamily() <em>Family</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFamily()
   * @generated
   * @ordered
   */
  protected StudyFamily family = FAMILY_EDEFAULT;

  /**
   * The cached value of the '{@link #getPopulations() <em>Populations</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPopulations()
   * @generated
   * @ordered
   */
  protected EList<Population> populations;

  /**
   * The cached value of the '{@link #getTerritories() <em>Territories</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTerritories()
   * @generated
   * @ordered
   */
  protected EList<Territory> territories;

  /**
   * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublished()
   * @generated
   * @ordered
   */
  protected static final PartialDate PUBLISHED_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublished()
   * @generated
   * @ordered
   */
  protected PartialDate published = PUBLISHED_EDEFAULT;

  /**
   * The default value of the '{@link #getExpectedParts() <em>Expected Parts</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExpectedParts()
   * @generated
   * @ordered
   */
  protected static final Integer EXPECTED_PARTS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExpectedParts() <em>Expected Parts</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExpectedParts()
   * @generated
   * @ordered
   */
  protected Integer expectedParts = EXPECTED_PARTS_EDEFAULT;

  /**
   * The cached value of the '{@link #getWaves() <em>Waves</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getWaves()
   * @generated
   * @ordered
   */
  protected EList<Wave> waves;

  /**
   * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getParticipations()
   * @generated
   * @ordered
   */
  protected EList<Participation> participations;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected StudyImpl()
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
    return ProgrammesPackage.Literals.STUDY;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public StudyFamily getFamily()
  {
    return family;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFamily(StudyFamily newFamily)
  {
    StudyFamily oldFamily = family;
    family = newFamily == null ? FAMILY_EDEFAULT : newFamily;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.STUDY__FAMILY, oldFamily, family));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Population> getPopulations()
  {
    if (populations == null)
    {
      populations = new EObjectResolvingEList<Population>(Population.class, this, ProgrammesPackage.STUDY__POPULATIONS);
    }
    return populations;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Territory> getTerritories()
  {
    if (territories == null)
    {
      territories = new EObjectResolvingEList<Territory>(Territory.class, this, ProgrammesPackage.STUDY__TERRITORIES);
    }
    return territories;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getPublished()
  {
    return published;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPublished(PartialDate newPublished)
  {
    PartialDate oldPublished = published;
    published = newPublished;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.STUDY__PUBLISHED, oldPublished, published));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getExpectedParts()
  {
    return expectedParts;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExpectedParts(Integer newExpectedParts)
  {
    Integer oldExpectedParts = expectedParts;
    expectedParts = newExpectedParts;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.STUDY__EXPECTED_PARTS, oldExpectedParts, expectedParts));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Wave> getWaves()
  {
    if (waves == null)
    {
      waves = new EObjectContainmentEList<Wave>(Wave.class, this, ProgrammesPackage.STUDY__WAVES);
    }
    return waves;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Participation> getParticipations()
  {
    if (participations == null)
    {
      participations = new EObjectContainmentEList<Participation>(Participation.class, this, ProgrammesPackage.STUDY__PARTICIPATIONS);
    }
    return participations;
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
      case ProgrammesPackage.STUDY__WAVES:
        return ((InternalEList<?>)getWaves()).basicRemove(otherEnd, msgs);
      case ProgrammesPackage.STUDY__PARTICIPATIONS:
        return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
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
      case ProgrammesPackage.STUDY__FAMILY:
        return getFamily();
      case ProgrammesPackage.STUDY__POPULATIONS:
        return getPopulations();
      case ProgrammesPackage.STUDY__TERRITORIES:
        return getTerritories();
      case ProgrammesPackage.STUDY__PUBLISHED:
        return getPublished();
      case ProgrammesPackage.STUDY__EXPECTED_PARTS:
        return getExpectedParts();
      case ProgrammesPackage.STUDY__WAVES:
        return getWaves();
      case ProgrammesPackage.STUDY__PARTICIPATIONS:
        return getParticipations();
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
      case ProgrammesPackage.STUDY__FAMILY:
        setFamily((StudyFamily)newValue);
        return;
      case ProgrammesPackage.STUDY__POPULATIONS:
        getPopulations().clear();
        getPopulations().addAll((Collection<? extends Population>)newValue);
        return;
      case ProgrammesPackage.STUDY__TERRITORIES:
        getTerritories().clear();
        getTerritories().addAll((Collection<? extends Territory>)newValue);
        return;
      case ProgrammesPackage.STUDY__PUBLISHED:
        setPublished((PartialDate)newValue);
        return;
      case ProgrammesPackage.STUDY__EXPECTED_PARTS:
        setExpectedParts((Integer)newValue);
        return;
      case ProgrammesPackage.STUDY__WAVES:
        getWaves().clear();
        getWaves().addAll((Collection<? extends Wave>)newValue);
        return;
      case ProgrammesPackage.STUDY__PARTICIPATIONS:
        getParticipations().clear();
        getParticipations().addAll((Collection<? extends Participation>)newValue);
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
      case ProgrammesPackage.STUDY__FAMILY:
        setFamily(FAMILY_EDEFAULT);
        return;
      case ProgrammesPackage.STUDY__POPULATIONS:
        getPopulations().clear();
        return;
      case ProgrammesPackage.STUDY__TERRITORIES:
        getTerritories().clear();
        return;
      case ProgrammesPackage.STUDY__PUBLISHED:
        setPublished(PUBLISHED_EDEFAULT);
        return;
      case ProgrammesPackage.STUDY__EXPECTED_PARTS:
        setExpectedParts(EXPECTED_PARTS_EDEFAULT);
        return;
      case ProgrammesPackage.STUDY__WAVES:
        getWaves().clear();
        return;
      case ProgrammesPackage.STUDY__PARTICIPATIONS:
        getParticipations().clear();
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
      case ProgrammesPackage.STUDY__FAMILY:
        return family != FAMILY_EDEFAULT;
      case ProgrammesPackage.STUDY__POPULATIONS:
        return populations != null && !populations.isEmpty();
      case ProgrammesPackage.STUDY__TERRITORIES:
        return territories != null && !territories.isEmpty();
      case ProgrammesPackage.STUDY__PUBLISHED:
        return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
      case ProgrammesPackage.STUDY__EXPECTED_PARTS:
        return EXPECTED_PARTS_EDEFAULT == null ? expectedParts != null : !EXPECTED_PARTS_EDEFAULT.equals(expectedParts);
      case ProgrammesPackage.STUDY__WAVES:
        return waves != null && !waves.isEmpty();
      case ProgrammesPackage.STUDY__PARTICIPATIONS:
        return participations != null && !participations.isEmpty();
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
    result.append(" (family: ");
    result.append(family);
    result.append(", published: ");
    result.append(published);
    result.append(", expectedParts: ");
    result.append(expectedParts);
    result.append(')');
    return result.toString();
  }

} //StudyImpl
