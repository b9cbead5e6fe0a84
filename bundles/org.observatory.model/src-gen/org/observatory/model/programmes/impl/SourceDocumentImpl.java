/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Publication;
import org.observatory.model.programmes.SourceDocument;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.SourceDocumentImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.SourceDocumentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.SourceDocumentImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.SourceDocumentImpl#getPublication <em>Publication</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceDocumentImpl extends ElementImpl implements SourceDocument
{
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
   * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFileName()
   * @generated
   * @ordered
   */
  protected static final String FILE_NAME_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFileName()
   * @generated
   * @ordered
   */
  protected String fileName = FILE_NAME_EDEFAULT;

  /**
   * The cached value of the '{@link #getPublication() <em>Publication</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPublication()
   * @generated
   * @ordered
   */
  protected Publication publication;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected SourceDocumentImpl()
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
    return ProgrammesPackage.Literals.SOURCE_DOCUMENT;
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_DOCUMENT__KEY, oldKey, key));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_DOCUMENT__DATE, oldDate, date));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getFileName()
  {
    return fileName;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFileName(String newFileName)
  {
    String oldFileName = fileName;
    fileName = newFileName;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_DOCUMENT__FILE_NAME, oldFileName, fileName));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Publication getPublication()
  {
    if (publication != null && publication.eIsProxy())
    {
      InternalEObject oldPublication = (InternalEObject)publication;
      publication = (Publication)eResolveProxy(oldPublication);
      if (publication != oldPublication)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProgrammesPackage.SOURCE_DOCUMENT__PUBLICATION, oldPublication, publication));
      }
    }
    return publication;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Publication basicGetPublication()
  {
    return publication;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPublication(Publication newPublication)
  {
    Publication oldPublication = publication;
    publication = newPublication;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_DOCUMENT__PUBLICATION, oldPublication, publication));
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
      case ProgrammesPackage.SOURCE_DOCUMENT__KEY:
        return getKey();
      case ProgrammesPackage.SOURCE_DOCUMENT__DATE:
        return getDate();
      case ProgrammesPackage.SOURCE_DOCUMENT__FILE_NAME:
        return getFileName();
      case ProgrammesPackage.SOURCE_DOCUMENT__PUBLICATION:
        if (resolve) return getPublication();
        return basicGetPublication();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue)
  {
    switch (featureID)
    {
      case ProgrammesPackage.SOURCE_DOCUMENT__KEY:
        setKey((String)newValue);
        return;
      case ProgrammesPackage.SOURCE_DOCUMENT__DATE:
        setDate((PartialDate)newValue);
        return;
      case ProgrammesPackage.SOURCE_DOCUMENT__FILE_NAME:
        setFileName((String)newValue);
        return;
      case ProgrammesPackage.SOURCE_DOCUMENT__PUBLICATION:
        setPublication((Publication)newValue);
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
      case ProgrammesPackage.SOURCE_DOCUMENT__KEY:
        setKey(KEY_EDEFAULT);
        return;
      case ProgrammesPackage.SOURCE_DOCUMENT__DATE:
        setDate(DATE_EDEFAULT);
        return;
      case ProgrammesPackage.SOURCE_DOCUMENT__FILE_NAME:
        setFileName(FILE_NAME_EDEFAULT);
        return;
      case ProgrammesPackage.SOURCE_DOCUMENT__PUBLICATION:
        setPublication((Publication)null);
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
      case ProgrammesPackage.SOURCE_DOCUMENT__KEY:
        return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
      case ProgrammesPackage.SOURCE_DOCUMENT__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
      case ProgrammesPackage.SOURCE_DOCUMENT__FILE_NAME:
        return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
      case ProgrammesPackage.SOURCE_DOCUMENT__PUBLICATION:
        return publication != null;
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
    result.append(" (key: ");
    result.append(key);
    result.append(", date: ");
    result.append(date);
    result.append(", fileName: ");
    result.append(fileName);
    result.append(')');
    return result.toString();
  }

} //SourceDocumentImpl
