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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseActor;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Trajectory;

import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Territory;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getTerritories <em>Territories</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseImpl#getTrajectories <em>Trajectories</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseImpl extends DescribedImpl implements Case
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
   * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKey()
   * @generated
   * @ordered
   */
  protected static final String KEY_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKey()
   * @generated
   * @ordered
   */
  protected String key = KEY_EDEFAULT;

  /**
   * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected static final PartialDate START_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStart()
   * @generated
   * @ordered
   */
  protected PartialDate start = START_EDEFAULT;

  /**
   * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEnd()
   * @generated
   * @ordered
   */
  protected static final PartialDate END_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEnd()
   * @generated
   * @ordered
   */
  protected PartialDate end = END_EDEFAULT;

  /**
   * The cached value of the '{@link #getActors() <em>Actors</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getActors()
   * @generated
   * @ordered
   */
  protected EList<CaseActor> actors;

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
   * The cached value of the '{@link #getProgrammes() <em>Programmes</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProgrammes()
   * @generated
   * @ordered
   */
  protected EList<Programme> programmes;

  /**
   * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocuments()
   * @generated
   * @ordered
   */
  protected EList<Document> documents;

  /**
   * The cached value of the '{@link #getTrajectories() <em>Trajectories</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTrajectories()
   * @generated
   * @ordered
   */
  protected EList<Trajectory> trajectories;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected CaseImpl()
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
    return CodingPackage.Literals.CASE;
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getKey()
  {
    return key;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKey(String newKey)
  {
    String oldKey = key;
    key = newKey;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE__KEY, oldKey, key));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getStart()
  {
    return start;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStart(PartialDate newStart)
  {
    PartialDate oldStart = start;
    start = newStart;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE__START, oldStart, start));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getEnd()
  {
    return end;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setEnd(PartialDate newEnd)
  {
    PartialDate oldEnd = end;
    end = newEnd;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE__END, oldEnd, end));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<CaseActor> getActors()
  {
    if (actors == null)
    {
      actors = new EObjectContainmentEList<CaseActor>(CaseActor.class, this, CodingPackage.CASE__ACTORS);
    }
    return actors;
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
      territories = new EObjectResolvingEList<Territory>(Territory.class, this, CodingPackage.CASE__TERRITORIES);
    }
    return territories;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Programme> getProgrammes()
  {
    if (programmes == null)
    {
      programmes = new EObjectResolvingEList<Programme>(Programme.class, this, CodingPackage.CASE__PROGRAMMES);
    }
    return programmes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Document> getDocuments()
  {
    if (documents == null)
    {
      documents = new EObjectResolvingEList<Document>(Document.class, this, CodingPackage.CASE__DOCUMENTS);
    }
    return documents;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Trajectory> getTrajectories()
  {
    if (trajectories == null)
    {
      trajectories = new EObjectResolvingEList<Trajectory>(Trajectory.class, this, CodingPackage.CASE__TRAJECTORIES);
    }
    return trajectories;
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
      case CodingPackage.CASE__ACTORS:
        return ((InternalEList<?>)getActors()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.CASE__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.CASE__KEY:
        return getKey();
      case CodingPackage.CASE__START:
        return getStart();
      case CodingPackage.CASE__END:
        return getEnd();
      case CodingPackage.CASE__ACTORS:
        return getActors();
      case CodingPackage.CASE__TERRITORIES:
        return getTerritories();
      case CodingPackage.CASE__PROGRAMMES:
        return getProgrammes();
      case CodingPackage.CASE__DOCUMENTS:
        return getDocuments();
      case CodingPackage.CASE__TRAJECTORIES:
        return getTrajectories();
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
      case CodingPackage.CASE__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.CASE__KEY:
        setKey((String)newValue);
        return;
      case CodingPackage.CASE__START:
        setStart((PartialDate)newValue);
        return;
      case CodingPackage.CASE__END:
        setEnd((PartialDate)newValue);
        return;
      case CodingPackage.CASE__ACTORS:
        getActors().clear();
        getActors().addAll((Collection<? extends CaseActor>)newValue);
        return;
      case CodingPackage.CASE__TERRITORIES:
        getTerritories().clear();
        getTerritories().addAll((Collection<? extends Territory>)newValue);
        return;
      case CodingPackage.CASE__PROGRAMMES:
        getProgrammes().clear();
        getProgrammes().addAll((Collection<? extends Programme>)newValue);
        return;
      case CodingPackage.CASE__DOCUMENTS:
        getDocuments().clear();
        getDocuments().addAll((Collection<? extends Document>)newValue);
        return;
      case CodingPackage.CASE__TRAJECTORIES:
        getTrajectories().clear();
        getTrajectories().addAll((Collection<? extends Trajectory>)newValue);
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
      case CodingPackage.CASE__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.CASE__KEY:
        setKey(KEY_EDEFAULT);
        return;
      case CodingPackage.CASE__START:
        setStart(START_EDEFAULT);
        return;
      case CodingPackage.CASE__END:
        setEnd(END_EDEFAULT);
        return;
      case CodingPackage.CASE__ACTORS:
        getActors().clear();
        return;
      case CodingPackage.CASE__TERRITORIES:
        getTerritories().clear();
        return;
      case CodingPackage.CASE__PROGRAMMES:
        getProgrammes().clear();
        return;
      case CodingPackage.CASE__DOCUMENTS:
        getDocuments().clear();
        return;
      case CodingPackage.CASE__TRAJECTORIES:
        getTrajectories().clear();
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
      case CodingPackage.CASE__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.CASE__KEY:
        return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
      case CodingPackage.CASE__START:
        return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
      case CodingPackage.CASE__END:
        return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
      case CodingPackage.CASE__ACTORS:
        return actors != null && !actors.isEmpty();
      case CodingPackage.CASE__TERRITORIES:
        return territories != null && !territories.isEmpty();
      case CodingPackage.CASE__PROGRAMMES:
        return programmes != null && !programmes.isEmpty();
      case CodingPackage.CASE__DOCUMENTS:
        return documents != null && !documents.isEmpty();
      case CodingPackage.CASE__TRAJECTORIES:
        return trajectories != null && !trajectories.isEmpty();
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
    result.append(", key: ");
    result.append(key);
    result.append(", start: ");
    result.append(start);
    result.append(", end: ");
    result.append(end);
    result.append(')');
    return result.toString();
  }

} //CaseImpl
