/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.programmes.Certainty;
import org.observatory.model.programmes.PlaceKind;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.SourceReference;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source Reference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.SourceReferenceImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.SourceReferenceImpl#getPlaceKind <em>Place Kind</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.SourceReferenceImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.SourceReferenceImpl#getCertainty <em>Certainty</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.SourceReferenceImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceReferenceImpl extends IdentifiedImpl implements SourceReference
{
  /**
   * The cached value of the '{@link #getDocument() <em>Document</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDocument()
   * @generated
   * @ordered
   */
  protected SourceDocument document;

  /**
   * The default value of the '{@link #getPlaceKind() <em>Place Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPlaceKind()
   * @generated
   * @ordered
   */
  protected static final PlaceKind PLACE_KIND_EDEFAULT = PlaceKind.BODY;

  /**
   * The cached value of the '{@link #getPlaceKind() <em>Place Kind</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPlaceKind()
   * @generated
   * @ordered
   */
  protected PlaceKind placeKind = PLACE_KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPlace()
   * @generated
   * @ordered
   */
  protected static final String PLACE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPlace()
   * @generated
   * @ordered
   */
  protected String place = PLACE_EDEFAULT;

  /**
   * The default value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCertainty()
   * @generated
   * @ordered
   */
  protected static final Certainty CERTAINTY_EDEFAULT = Certainty.STATED;

  /**
   * The cached value of the '{@link #getCertainty() <em>Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCertainty()
   * @generated
   * @ordered
   */
  protected Certainty certainty = CERTAINTY_EDEFAULT;

  /**
   * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEvidence()
   * @generated
   * @ordered
   */
  protected static final String EVIDENCE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getEvidence()
   * @generated
   * @ordered
   */
  protected String evidence = EVIDENCE_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected SourceReferenceImpl()
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
    return ProgrammesPackage.Literals.SOURCE_REFERENCE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public SourceDocument getDocument()
  {
    if (document != null && document.eIsProxy())
    {
      InternalEObject oldDocument = (InternalEObject)document;
      document = (SourceDocument)eResolveProxy(oldDocument);
      if (document != oldDocument)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProgrammesPackage.SOURCE_REFERENCE__DOCUMENT, oldDocument, document));
      }
    }
    return document;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public SourceDocument basicGetDocument()
  {
    return document;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDocument(SourceDocument newDocument)
  {
    SourceDocument oldDocument = document;
    document = newDocument;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_REFERENCE__DOCUMENT, oldDocument, document));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PlaceKind getPlaceKind()
  {
    return placeKind;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPlaceKind(PlaceKind newPlaceKind)
  {
    PlaceKind oldPlaceKind = placeKind;
    placeKind = newPlaceKind == null ? PLACE_KIND_EDEFAULT : newPlaceKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_REFERENCE__PLACE_KIND, oldPlaceKind, placeKind));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPlace()
  {
    return place;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPlace(String newPlace)
  {
    String oldPlace = place;
    place = newPlace;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_REFERENCE__PLACE, oldPlace, place));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Certainty getCertainty()
  {
    return certainty;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCertainty(Certainty newCertainty)
  {
    Certainty oldCertainty = certainty;
    certainty = newCertainty == null ? CERTAINTY_EDEFAULT : newCertainty;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_REFERENCE__CERTAINTY, oldCertainty, certainty));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getEvidence()
  {
    return evidence;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setEvidence(String newEvidence)
  {
    String oldEvidence = evidence;
    evidence = newEvidence;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.SOURCE_REFERENCE__EVIDENCE, oldEvidence, evidence));
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
      case ProgrammesPackage.SOURCE_REFERENCE__DOCUMENT:
        if (resolve) return getDocument();
        return basicGetDocument();
      case ProgrammesPackage.SOURCE_REFERENCE__PLACE_KIND:
        return getPlaceKind();
      case ProgrammesPackage.SOURCE_REFERENCE__PLACE:
        return getPlace();
      case ProgrammesPackage.SOURCE_REFERENCE__CERTAINTY:
        return getCertainty();
      case ProgrammesPackage.SOURCE_REFERENCE__EVIDENCE:
        return getEvidence();
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
      case ProgrammesPackage.SOURCE_REFERENCE__DOCUMENT:
        setDocument((SourceDocument)newValue);
        return;
      case ProgrammesPackage.SOURCE_REFERENCE__PLACE_KIND:
        setPlaceKind((PlaceKind)newValue);
        return;
      case ProgrammesPackage.SOURCE_REFERENCE__PLACE:
        setPlace((String)newValue);
        return;
      case ProgrammesPackage.SOURCE_REFERENCE__CERTAINTY:
        setCertainty((Certainty)newValue);
        return;
      case ProgrammesPackage.SOURCE_REFERENCE__EVIDENCE:
        setEvidence((String)newValue);
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
      case ProgrammesPackage.SOURCE_REFERENCE__DOCUMENT:
        setDocument((SourceDocument)null);
        return;
      case ProgrammesPackage.SOURCE_REFERENCE__PLACE_KIND:
        setPlaceKind(PLACE_KIND_EDEFAULT);
        return;
      case ProgrammesPackage.SOURCE_REFERENCE__PLACE:
        setPlace(PLACE_EDEFAULT);
        return;
      case ProgrammesPackage.SOURCE_REFERENCE__CERTAINTY:
        setCertainty(CERTAINTY_EDEFAULT);
        return;
      case ProgrammesPackage.SOURCE_REFERENCE__EVIDENCE:
        setEvidence(EVIDENCE_EDEFAULT);
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
      case ProgrammesPackage.SOURCE_REFERENCE__DOCUMENT:
        return document != null;
      case ProgrammesPackage.SOURCE_REFERENCE__PLACE_KIND:
        return placeKind != PLACE_KIND_EDEFAULT;
      case ProgrammesPackage.SOURCE_REFERENCE__PLACE:
        return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
      case ProgrammesPackage.SOURCE_REFERENCE__CERTAINTY:
        return certainty != CERTAINTY_EDEFAULT;
      case ProgrammesPackage.SOURCE_REFERENCE__EVIDENCE:
        return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
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
    result.append(" (placeKind: ");
    result.append(placeKind);
    result.append(", place: ");
    result.append(place);
    result.append(", certainty: ");
    result.append(certainty);
    result.append(", evidence: ");
    result.append(evidence);
    result.append(')');
    return result.toString();
  }

} //SourceReferenceImpl
