/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.analysis.PartialDate;

import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Decision;
import org.observatory.model.coding.Document;

import org.observatory.model.programmes.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.DecisionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DecisionImpl#getQuotation <em>Quotation</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DecisionImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DecisionImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DecisionImpl#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecisionImpl extends IdentifiedImpl implements Decision
{
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
   * The default value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuotation()
   * @generated
   * @ordered
   */
  protected static final String QUOTATION_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQuotation()
   * @generated
   * @ordered
   */
  protected String quotation = QUOTATION_EDEFAULT;

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
   * The cached value of the '{@link #getCoder() <em>Coder</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCoder()
   * @generated
   * @ordered
   */
  protected Coder coder;

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
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected DecisionImpl()
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
    return CodingPackage.Literals.DECISION;
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__TEXT, oldText, text));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getQuotation()
  {
    return quotation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setQuotation(String newQuotation)
  {
    String oldQuotation = quotation;
    quotation = newQuotation;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__QUOTATION, oldQuotation, quotation));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.DECISION__DOCUMENT, oldDocument, document));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__DOCUMENT, oldDocument, document));
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.DECISION__CODER, oldCoder, coder));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__CODER, oldCoder, coder));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DECISION__DATE, oldDate, date));
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
      case CodingPackage.DECISION__TEXT:
        return getText();
      case CodingPackage.DECISION__QUOTATION:
        return getQuotation();
      case CodingPackage.DECISION__DOCUMENT:
        if (resolve) return getDocument();
        return basicGetDocument();
      case CodingPackage.DECISION__CODER:
        if (resolve) return getCoder();
        return basicGetCoder();
      case CodingPackage.DECISION__DATE:
        return getDate();
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
      case CodingPackage.DECISION__TEXT:
        setText((String)newValue);
        return;
      case CodingPackage.DECISION__QUOTATION:
        setQuotation((String)newValue);
        return;
      case CodingPackage.DECISION__DOCUMENT:
        setDocument((Document)newValue);
        return;
      case CodingPackage.DECISION__CODER:
        setCoder((Coder)newValue);
        return;
      case CodingPackage.DECISION__DATE:
        setDate((PartialDate)newValue);
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
      case CodingPackage.DECISION__TEXT:
        setText(TEXT_EDEFAULT);
        return;
      case CodingPackage.DECISION__QUOTATION:
        setQuotation(QUOTATION_EDEFAULT);
        return;
      case CodingPackage.DECISION__DOCUMENT:
        setDocument((Document)null);
        return;
      case CodingPackage.DECISION__CODER:
        setCoder((Coder)null);
        return;
      case CodingPackage.DECISION__DATE:
        setDate(DATE_EDEFAULT);
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
      case CodingPackage.DECISION__TEXT:
        return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
      case CodingPackage.DECISION__QUOTATION:
        return QUOTATION_EDEFAULT == null ? quotation != null : !QUOTATION_EDEFAULT.equals(quotation);
      case CodingPackage.DECISION__DOCUMENT:
        return document != null;
      case CodingPackage.DECISION__CODER:
        return coder != null;
      case CodingPackage.DECISION__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
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
    result.append(" (text: ");
    result.append(text);
    result.append(", quotation: ");
    result.append(quotation);
    result.append(", date: ");
    result.append(date);
    result.append(')');
    return result.toString();
  }

} //DecisionImpl
