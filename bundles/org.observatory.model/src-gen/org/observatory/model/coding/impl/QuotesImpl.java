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

import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.Quotes;

import org.observatory.model.programmes.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quotes</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.QuotesImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.QuotesImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.QuotesImpl#getQuotes <em>Quotes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuotesImpl extends IdentifiedImpl implements Quotes
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
   * The cached value of the '{@link #getDocument() <em>Document</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocument()
   * @generated
   * @ordered
   */
  protected Document document;

  /**
   * The cached value of the '{@link #getQuotes() <em>Quotes</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuotes()
   * @generated
   * @ordered
   */
  protected EList<Quote> quotes;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected QuotesImpl()
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
    return CodingPackage.Literals.QUOTES;
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.QUOTES__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.QUOTES__DOCUMENT, oldDocument, document));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.QUOTES__DOCUMENT, oldDocument, document));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Quote> getQuotes()
  {
    if (quotes == null)
    {
      quotes = new EObjectContainmentEList<Quote>(Quote.class, this, CodingPackage.QUOTES__QUOTES);
    }
    return quotes;
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
      case CodingPackage.QUOTES__QUOTES:
        return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.QUOTES__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.QUOTES__DOCUMENT:
        if (resolve) return getDocument();
        return basicGetDocument();
      case CodingPackage.QUOTES__QUOTES:
        return getQuotes();
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
      case CodingPackage.QUOTES__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.QUOTES__DOCUMENT:
        setDocument((Document)newValue);
        return;
      case CodingPackage.QUOTES__QUOTES:
        getQuotes().clear();
        getQuotes().addAll((Collection<? extends Quote>)newValue);
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
      case CodingPackage.QUOTES__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.QUOTES__DOCUMENT:
        setDocument((Document)null);
        return;
      case CodingPackage.QUOTES__QUOTES:
        getQuotes().clear();
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
      case CodingPackage.QUOTES__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.QUOTES__DOCUMENT:
        return document != null;
      case CodingPackage.QUOTES__QUOTES:
        return quotes != null && !quotes.isEmpty();
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

} //QuotesImpl
