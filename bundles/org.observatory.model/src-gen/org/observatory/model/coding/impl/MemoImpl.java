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

import org.observatory.analysis.PartialDate;

import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Link;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Memo</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.MemoImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.MemoImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.MemoImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.MemoImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.MemoImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.MemoImpl#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemoImpl extends ElementImpl implements Memo
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
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected static final MemoKind KIND_EDEFAULT = MemoKind.OBSERVATION;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getKind()
   * @generated
   * @ordered
   */
  protected MemoKind kind = KIND_EDEFAULT;

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
   * The cached value of the '{@link #getCoder() <em>Coder</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCoder()
   * @generated
   * @ordered
   */
  protected Coder coder;

  /**
   * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLinks()
   * @generated
   * @ordered
   */
  protected EList<Link> links;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected MemoImpl()
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
    return CodingPackage.Literals.MEMO;
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.MEMO__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public MemoKind getKind()
  {
    return kind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setKind(MemoKind newKind)
  {
    MemoKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.MEMO__KIND, oldKind, kind));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.MEMO__DATE, oldDate, date));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.MEMO__TEXT, oldText, text));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.MEMO__CODER, oldCoder, coder));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.MEMO__CODER, oldCoder, coder));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Link> getLinks()
  {
    if (links == null)
    {
      links = new EObjectContainmentEList<Link>(Link.class, this, CodingPackage.MEMO__LINKS);
    }
    return links;
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
      case CodingPackage.MEMO__LINKS:
        return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.MEMO__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.MEMO__KIND:
        return getKind();
      case CodingPackage.MEMO__DATE:
        return getDate();
      case CodingPackage.MEMO__TEXT:
        return getText();
      case CodingPackage.MEMO__CODER:
        if (resolve) return getCoder();
        return basicGetCoder();
      case CodingPackage.MEMO__LINKS:
        return getLinks();
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
      case CodingPackage.MEMO__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.MEMO__KIND:
        setKind((MemoKind)newValue);
        return;
      case CodingPackage.MEMO__DATE:
        setDate((PartialDate)newValue);
        return;
      case CodingPackage.MEMO__TEXT:
        setText((String)newValue);
        return;
      case CodingPackage.MEMO__CODER:
        setCoder((Coder)newValue);
        return;
      case CodingPackage.MEMO__LINKS:
        getLinks().clear();
        getLinks().addAll((Collection<? extends Link>)newValue);
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
      case CodingPackage.MEMO__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.MEMO__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case CodingPackage.MEMO__DATE:
        setDate(DATE_EDEFAULT);
        return;
      case CodingPackage.MEMO__TEXT:
        setText(TEXT_EDEFAULT);
        return;
      case CodingPackage.MEMO__CODER:
        setCoder((Coder)null);
        return;
      case CodingPackage.MEMO__LINKS:
        getLinks().clear();
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
      case CodingPackage.MEMO__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.MEMO__KIND:
        return kind != KIND_EDEFAULT;
      case CodingPackage.MEMO__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
      case CodingPackage.MEMO__TEXT:
        return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
      case CodingPackage.MEMO__CODER:
        return coder != null;
      case CodingPackage.MEMO__LINKS:
        return links != null && !links.isEmpty();
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
    result.append(", kind: ");
    result.append(kind);
    result.append(", date: ");
    result.append(date);
    result.append(", text: ");
    result.append(text);
    result.append(')');
    return result.toString();
  }

} //MemoImpl
