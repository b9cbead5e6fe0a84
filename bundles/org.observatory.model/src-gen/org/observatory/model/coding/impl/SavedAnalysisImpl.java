/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.SavedAnalysis;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Saved Analysis</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.SavedAnalysisImpl#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SavedAnalysisImpl#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SavedAnalysisImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SavedAnalysisImpl#getKept <em>Kept</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SavedAnalysisImpl extends ElementImpl implements SavedAnalysis
{
  /**
   * The default value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAnalysis()
   * @generated
   * @ordered
   */
  protected static final String ANALYSIS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAnalysis()
   * @generated
   * @ordered
   */
  protected String analysis = ANALYSIS_EDEFAULT;

  /**
   * The cached value of the '{@link #getChoices() <em>Choices</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChoices()
   * @generated
   * @ordered
   */
  protected EList<String> choices;

  /**
   * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFingerprint()
   * @generated
   * @ordered
   */
  protected static final String FINGERPRINT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFingerprint()
   * @generated
   * @ordered
   */
  protected String fingerprint = FINGERPRINT_EDEFAULT;

  /**
   * The default value of the '{@link #getKept() <em>Kept</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKept()
   * @generated
   * @ordered
   */
  protected static final PartialDate KEPT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getKept() <em>Kept</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKept()
   * @generated
   * @ordered
   */
  protected PartialDate kept = KEPT_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected SavedAnalysisImpl()
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
    return CodingPackage.Literals.SAVED_ANALYSIS;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getAnalysis()
  {
    return analysis;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAnalysis(String newAnalysis)
  {
    String oldAnalysis = analysis;
    analysis = newAnalysis;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.SAVED_ANALYSIS__ANALYSIS, oldAnalysis, analysis));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getChoices()
  {
    if (choices == null)
    {
      choices = new EDataTypeUniqueEList<String>(String.class, this, CodingPackage.SAVED_ANALYSIS__CHOICES);
    }
    return choices;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getFingerprint()
  {
    return fingerprint;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFingerprint(String newFingerprint)
  {
    String oldFingerprint = fingerprint;
    fingerprint = newFingerprint;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.SAVED_ANALYSIS__FINGERPRINT, oldFingerprint, fingerprint));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getKept()
  {
    return kept;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKept(PartialDate newKept)
  {
    PartialDate oldKept = kept;
    kept = newKept;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.SAVED_ANALYSIS__KEPT, oldKept, kept));
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
      case CodingPackage.SAVED_ANALYSIS__ANALYSIS:
        return getAnalysis();
      case CodingPackage.SAVED_ANALYSIS__CHOICES:
        return getChoices();
      case CodingPackage.SAVED_ANALYSIS__FINGERPRINT:
        return getFingerprint();
      case CodingPackage.SAVED_ANALYSIS__KEPT:
        return getKept();
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
      case CodingPackage.SAVED_ANALYSIS__ANALYSIS:
        setAnalysis((String)newValue);
        return;
      case CodingPackage.SAVED_ANALYSIS__CHOICES:
        getChoices().clear();
        getChoices().addAll((Collection<? extends String>)newValue);
        return;
      case CodingPackage.SAVED_ANALYSIS__FINGERPRINT:
        setFingerprint((String)newValue);
        return;
      case CodingPackage.SAVED_ANALYSIS__KEPT:
        setKept((PartialDate)newValue);
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
      case CodingPackage.SAVED_ANALYSIS__ANALYSIS:
        setAnalysis(ANALYSIS_EDEFAULT);
        return;
      case CodingPackage.SAVED_ANALYSIS__CHOICES:
        getChoices().clear();
        return;
      case CodingPackage.SAVED_ANALYSIS__FINGERPRINT:
        setFingerprint(FINGERPRINT_EDEFAULT);
        return;
      case CodingPackage.SAVED_ANALYSIS__KEPT:
        setKept(KEPT_EDEFAULT);
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
      case CodingPackage.SAVED_ANALYSIS__ANALYSIS:
        return ANALYSIS_EDEFAULT == null ? analysis != null : !ANALYSIS_EDEFAULT.equals(analysis);
      case CodingPackage.SAVED_ANALYSIS__CHOICES:
        return choices != null && !choices.isEmpty();
      case CodingPackage.SAVED_ANALYSIS__FINGERPRINT:
        return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
      case CodingPackage.SAVED_ANALYSIS__KEPT:
        return KEPT_EDEFAULT == null ? kept != null : !KEPT_EDEFAULT.equals(kept);
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
    result.append(" (analysis: ");
    result.append(analysis);
    result.append(", choices: ");
    result.append(choices);
    result.append(", fingerprint: ");
    result.append(fingerprint);
    result.append(", kept: ");
    result.append(kept);
    result.append(')');
    return result.toString();
  }

} //SavedAnalysisImpl
