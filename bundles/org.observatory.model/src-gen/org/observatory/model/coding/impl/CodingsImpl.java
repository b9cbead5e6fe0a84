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

import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Ruling;

import org.observatory.model.programmes.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Codings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.CodingsImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodingsImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodingsImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodingsImpl#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodingsImpl#getRulings <em>Rulings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingsImpl extends IdentifiedImpl implements Codings
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
   * The cached value of the '{@link #getCoder() <em>Coder</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCoder()
   * @generated
   * @ordered
   */
  protected Coder coder;

  /**
   * The cached value of the '{@link #getDocument() <em>Document</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocument()
   * @generated
   * @ordered
   */
  protected Document document;

  /**
   * The cached value of the '{@link #getCodings() <em>Codings</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCodings()
   * @generated
   * @ordered
   */
  protected EList<Coding> codings;

  /**
   * The cached value of the '{@link #getRulings() <em>Rulings</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRulings()
   * @generated
   * @ordered
   */
  protected EList<Ruling> rulings;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected CodingsImpl()
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
    return CodingPackage.Literals.CODINGS;
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODINGS__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Coder getCoder()
  {
    if (coder != null && coder.eIsProxy())
    {
      InternalEObject oldCoder = (InternalEObject)coder;
      coder = (Coder)eResolveProxy(oldCoder);
      if (coder != oldCoder)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CODINGS__CODER, oldCoder, coder));
      }
    }
    return coder;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Coder basicGetCoder()
  {
    return coder;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCoder(Coder newCoder)
  {
    Coder oldCoder = coder;
    coder = newCoder;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODINGS__CODER, oldCoder, coder));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Document getDocument()
  {
    if (document != null && document.eIsProxy())
    {
      InternalEObject oldDocument = (InternalEObject)document;
      document = (Document)eResolveProxy(oldDocument);
      if (document != oldDocument)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CODINGS__DOCUMENT, oldDocument, document));
      }
    }
    return document;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Document basicGetDocument()
  {
    return document;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDocument(Document newDocument)
  {
    Document oldDocument = document;
    document = newDocument;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODINGS__DOCUMENT, oldDocument, document));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Coding> getCodings()
  {
    if (codings == null)
    {
      codings = new EObjectContainmentEList<Coding>(Coding.class, this, CodingPackage.CODINGS__CODINGS);
    }
    return codings;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Ruling> getRulings()
  {
    if (rulings == null)
    {
      rulings = new EObjectContainmentEList<Ruling>(Ruling.class, this, CodingPackage.CODINGS__RULINGS);
    }
    return rulings;
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
      case CodingPackage.CODINGS__CODINGS:
        return ((InternalEList<?>)getCodings()).basicRemove(otherEnd, msgs);
      case CodingPackage.CODINGS__RULINGS:
        return ((InternalEList<?>)getRulings()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.CODINGS__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.CODINGS__CODER:
        if (resolve) return getCoder();
        return basicGetCoder();
      case CodingPackage.CODINGS__DOCUMENT:
        if (resolve) return getDocument();
        return basicGetDocument();
      case CodingPackage.CODINGS__CODINGS:
        return getCodings();
      case CodingPackage.CODINGS__RULINGS:
        return getRulings();
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
      case CodingPackage.CODINGS__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.CODINGS__CODER:
        setCoder((Coder)newValue);
        return;
      case CodingPackage.CODINGS__DOCUMENT:
        setDocument((Document)newValue);
        return;
      case CodingPackage.CODINGS__CODINGS:
        getCodings().clear();
        getCodings().addAll((Collection<? extends Coding>)newValue);
        return;
      case CodingPackage.CODINGS__RULINGS:
        getRulings().clear();
        getRulings().addAll((Collection<? extends Ruling>)newValue);
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
      case CodingPackage.CODINGS__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.CODINGS__CODER:
        setCoder((Coder)null);
        return;
      case CodingPackage.CODINGS__DOCUMENT:
        setDocument((Document)null);
        return;
      case CodingPackage.CODINGS__CODINGS:
        getCodings().clear();
        return;
      case CodingPackage.CODINGS__RULINGS:
        getRulings().clear();
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
      case CodingPackage.CODINGS__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.CODINGS__CODER:
        return coder != null;
      case CodingPackage.CODINGS__DOCUMENT:
        return document != null;
      case CodingPackage.CODINGS__CODINGS:
        return codings != null && !codings.isEmpty();
      case CodingPackage.CODINGS__RULINGS:
        return rulings != null && !rulings.isEmpty();
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

} //CodingsImpl
