/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.observatory.model.coding.Assignment;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;

import org.observatory.model.programmes.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.AssignmentImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.AssignmentImpl#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssignmentImpl extends IdentifiedImpl implements Assignment
{
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
   * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocuments()
   * @generated
   * @ordered
   */
  protected EList<Document> documents;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected AssignmentImpl()
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
    return CodingPackage.Literals.ASSIGNMENT;
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.ASSIGNMENT__CODER, oldCoder, coder));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.ASSIGNMENT__CODER, oldCoder, coder));
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
      documents = new EObjectResolvingEList<Document>(Document.class, this, CodingPackage.ASSIGNMENT__DOCUMENTS);
    }
    return documents;
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
      case CodingPackage.ASSIGNMENT__CODER:
        if (resolve) return getCoder();
        return basicGetCoder();
      case CodingPackage.ASSIGNMENT__DOCUMENTS:
        return getDocuments();
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
      case CodingPackage.ASSIGNMENT__CODER:
        setCoder((Coder)newValue);
        return;
      case CodingPackage.ASSIGNMENT__DOCUMENTS:
        getDocuments().clear();
        getDocuments().addAll((Collection<? extends Document>)newValue);
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
      case CodingPackage.ASSIGNMENT__CODER:
        setCoder((Coder)null);
        return;
      case CodingPackage.ASSIGNMENT__DOCUMENTS:
        getDocuments().clear();
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
      case CodingPackage.ASSIGNMENT__CODER:
        return coder != null;
      case CodingPackage.ASSIGNMENT__DOCUMENTS:
        return documents != null && !documents.isEmpty();
    }
    return super.eIsSet(featureID);
  }

} //AssignmentImpl
