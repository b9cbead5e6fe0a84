/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.CaseMapping;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Round;
import org.observatory.model.coding.SavedAnalysis;
import org.observatory.model.coding.SavedQuery;
import org.observatory.model.coding.Scheme;

import org.observatory.model.programmes.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getSets <em>Sets</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getQueries <em>Queries</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.SchemeImpl#getAnalyses <em>Analyses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchemeImpl extends IdentifiedImpl implements Scheme
{
  /**
   * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFormatVersion()
   * @generated
   * @ordered
   */
  protected static final int FORMAT_VERSION_EDEFAULT = 0;

  /**
   * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFormatVersion()
   * @generated
   * @ordered
   */
  protected int formatVersion = FORMAT_VERSION_EDEFAULT;

  /**
   * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCodes()
   * @generated
   * @ordered
   */
  protected EList<Code> codes;

  /**
   * The cached value of the '{@link #getSets() <em>Sets</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSets()
   * @generated
   * @ordered
   */
  protected EList<CodeSet> sets;

  /**
   * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAttributes()
   * @generated
   * @ordered
   */
  protected EList<AttributeDefinition> attributes;

  /**
   * The cached value of the '{@link #getCoders() <em>Coders</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCoders()
   * @generated
   * @ordered
   */
  protected EList<Coder> coders;

  /**
   * The cached value of the '{@link #getMappings() <em>Mappings</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getMappings()
   * @generated
   * @ordered
   */
  protected EList<CaseMapping> mappings;

  /**
   * The cached value of the '{@link #getRounds() <em>Rounds</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRounds()
   * @generated
   * @ordered
   */
  protected EList<Round> rounds;

  /**
   * The cached value of the '{@link #getQueries() <em>Queries</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQueries()
   * @generated
   * @ordered
   */
  protected EList<SavedQuery> queries;

  /**
   * The cached value of the '{@link #getAnalyses() <em>Analyses</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAnalyses()
   * @generated
   * @ordered
   */
  protected EList<SavedAnalysis> analyses;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected SchemeImpl()
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
    return CodingPackage.Literals.SCHEME;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getFormatVersion()
  {
    return formatVersion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFormatVersion(int newFormatVersion)
  {
    int oldFormatVersion = formatVersion;
    formatVersion = newFormatVersion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.SCHEME__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Code> getCodes()
  {
    if (codes == null)
    {
      codes = new EObjectContainmentEList<Code>(Code.class, this, CodingPackage.SCHEME__CODES);
    }
    return codes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<CodeSet> getSets()
  {
    if (sets == null)
    {
      sets = new EObjectContainmentEList<CodeSet>(CodeSet.class, this, CodingPackage.SCHEME__SETS);
    }
    return sets;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<AttributeDefinition> getAttributes()
  {
    if (attributes == null)
    {
      attributes = new EObjectContainmentEList<AttributeDefinition>(AttributeDefinition.class, this, CodingPackage.SCHEME__ATTRIBUTES);
    }
    return attributes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Coder> getCoders()
  {
    if (coders == null)
    {
      coders = new EObjectContainmentEList<Coder>(Coder.class, this, CodingPackage.SCHEME__CODERS);
    }
    return coders;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<CaseMapping> getMappings()
  {
    if (mappings == null)
    {
      mappings = new EObjectContainmentEList<CaseMapping>(CaseMapping.class, this, CodingPackage.SCHEME__MAPPINGS);
    }
    return mappings;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Round> getRounds()
  {
    if (rounds == null)
    {
      rounds = new EObjectContainmentEList<Round>(Round.class, this, CodingPackage.SCHEME__ROUNDS);
    }
    return rounds;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<SavedQuery> getQueries()
  {
    if (queries == null)
    {
      queries = new EObjectContainmentEList<SavedQuery>(SavedQuery.class, this, CodingPackage.SCHEME__QUERIES);
    }
    return queries;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<SavedAnalysis> getAnalyses()
  {
    if (analyses == null)
    {
      analyses = new EObjectContainmentEList<SavedAnalysis>(SavedAnalysis.class, this, CodingPackage.SCHEME__ANALYSES);
    }
    return analyses;
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
      case CodingPackage.SCHEME__CODES:
        return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
      case CodingPackage.SCHEME__SETS:
        return ((InternalEList<?>)getSets()).basicRemove(otherEnd, msgs);
      case CodingPackage.SCHEME__ATTRIBUTES:
        return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
      case CodingPackage.SCHEME__CODERS:
        return ((InternalEList<?>)getCoders()).basicRemove(otherEnd, msgs);
      case CodingPackage.SCHEME__MAPPINGS:
        return ((InternalEList<?>)getMappings()).basicRemove(otherEnd, msgs);
      case CodingPackage.SCHEME__ROUNDS:
        return ((InternalEList<?>)getRounds()).basicRemove(otherEnd, msgs);
      case CodingPackage.SCHEME__QUERIES:
        return ((InternalEList<?>)getQueries()).basicRemove(otherEnd, msgs);
      case CodingPackage.SCHEME__ANALYSES:
        return ((InternalEList<?>)getAnalyses()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.SCHEME__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.SCHEME__CODES:
        return getCodes();
      case CodingPackage.SCHEME__SETS:
        return getSets();
      case CodingPackage.SCHEME__ATTRIBUTES:
        return getAttributes();
      case CodingPackage.SCHEME__CODERS:
        return getCoders();
      case CodingPackage.SCHEME__MAPPINGS:
        return getMappings();
      case CodingPackage.SCHEME__ROUNDS:
        return getRounds();
      case CodingPackage.SCHEME__QUERIES:
        return getQueries();
      case CodingPackage.SCHEME__ANALYSES:
        return getAnalyses();
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
      case CodingPackage.SCHEME__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.SCHEME__CODES:
        getCodes().clear();
        getCodes().addAll((Collection<? extends Code>)newValue);
        return;
      case CodingPackage.SCHEME__SETS:
        getSets().clear();
        getSets().addAll((Collection<? extends CodeSet>)newValue);
        return;
      case CodingPackage.SCHEME__ATTRIBUTES:
        getAttributes().clear();
        getAttributes().addAll((Collection<? extends AttributeDefinition>)newValue);
        return;
      case CodingPackage.SCHEME__CODERS:
        getCoders().clear();
        getCoders().addAll((Collection<? extends Coder>)newValue);
        return;
      case CodingPackage.SCHEME__MAPPINGS:
        getMappings().clear();
        getMappings().addAll((Collection<? extends CaseMapping>)newValue);
        return;
      case CodingPackage.SCHEME__ROUNDS:
        getRounds().clear();
        getRounds().addAll((Collection<? extends Round>)newValue);
        return;
      case CodingPackage.SCHEME__QUERIES:
        getQueries().clear();
        getQueries().addAll((Collection<? extends SavedQuery>)newValue);
        return;
      case CodingPackage.SCHEME__ANALYSES:
        getAnalyses().clear();
        getAnalyses().addAll((Collection<? extends SavedAnalysis>)newValue);
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
      case CodingPackage.SCHEME__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.SCHEME__CODES:
        getCodes().clear();
        return;
      case CodingPackage.SCHEME__SETS:
        getSets().clear();
        return;
      case CodingPackage.SCHEME__ATTRIBUTES:
        getAttributes().clear();
        return;
      case CodingPackage.SCHEME__CODERS:
        getCoders().clear();
        return;
      case CodingPackage.SCHEME__MAPPINGS:
        getMappings().clear();
        return;
      case CodingPackage.SCHEME__ROUNDS:
        getRounds().clear();
        return;
      case CodingPackage.SCHEME__QUERIES:
        getQueries().clear();
        return;
      case CodingPackage.SCHEME__ANALYSES:
        getAnalyses().clear();
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
      case CodingPackage.SCHEME__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.SCHEME__CODES:
        return codes != null && !codes.isEmpty();
      case CodingPackage.SCHEME__SETS:
        return sets != null && !sets.isEmpty();
      case CodingPackage.SCHEME__ATTRIBUTES:
        return attributes != null && !attributes.isEmpty();
      case CodingPackage.SCHEME__CODERS:
        return coders != null && !coders.isEmpty();
      case CodingPackage.SCHEME__MAPPINGS:
        return mappings != null && !mappings.isEmpty();
      case CodingPackage.SCHEME__ROUNDS:
        return rounds != null && !rounds.isEmpty();
      case CodingPackage.SCHEME__QUERIES:
        return queries != null && !queries.isEmpty();
      case CodingPackage.SCHEME__ANALYSES:
        return analyses != null && !analyses.isEmpty();
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
    result.append(" (formatVersion: ");
    result.append(formatVersion);
    result.append(')');
    return result.toString();
  }

} //SchemeImpl
