/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.ProgrammesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.ElementImpl#getNameFr <em>Name Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ElementImpl#getNameEn <em>Name En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ElementImpl#getDescriptionFr <em>Description Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ElementImpl#getDescriptionEn <em>Description En</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ElementImpl#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ElementImpl#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElementImpl extends SourcedImpl implements Element
{
  /**
   * The default value of the '{@link #getNameFr() <em>Name Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNameFr()
   * @generated
   * @ordered
   */
  protected static final String NAME_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNameFr() <em>Name Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNameFr()
   * @generated
   * @ordered
   */
  protected String nameFr = NAME_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getNameEn() <em>Name En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNameEn()
   * @generated
   * @ordered
   */
  protected static final String NAME_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNameEn() <em>Name En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNameEn()
   * @generated
   * @ordered
   */
  protected String nameEn = NAME_EN_EDEFAULT;

  /**
   * The default value of the '{@link #getDescriptionFr() <em>Description Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDescriptionFr()
   * @generated
   * @ordered
   */
  protected static final String DESCRIPTION_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDescriptionFr() <em>Description Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDescriptionFr()
   * @generated
   * @ordered
   */
  protected String descriptionFr = DESCRIPTION_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getDescriptionEn() <em>Description En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDescriptionEn()
   * @generated
   * @ordered
   */
  protected static final String DESCRIPTION_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDescriptionEn() <em>Description En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDescriptionEn()
   * @generated
   * @ordered
   */
  protected String descriptionEn = DESCRIPTION_EN_EDEFAULT;

  /**
   * The default value of the '{@link #getNoteFr() <em>Note Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNoteFr()
   * @generated
   * @ordered
   */
  protected static final String NOTE_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNoteFr() <em>Note Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNoteFr()
   * @generated
   * @ordered
   */
  protected String noteFr = NOTE_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNoteEn()
   * @generated
   * @ordered
   */
  protected static final String NOTE_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getNoteEn()
   * @generated
   * @ordered
   */
  protected String noteEn = NOTE_EN_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ElementImpl()
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
    return ProgrammesPackage.Literals.ELEMENT;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getNameFr()
  {
    return nameFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNameFr(String newNameFr)
  {
    String oldNameFr = nameFr;
    nameFr = newNameFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ELEMENT__NAME_FR, oldNameFr, nameFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getNameEn()
  {
    return nameEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNameEn(String newNameEn)
  {
    String oldNameEn = nameEn;
    nameEn = newNameEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ELEMENT__NAME_EN, oldNameEn, nameEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getDescriptionFr()
  {
    return descriptionFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDescriptionFr(String newDescriptionFr)
  {
    String oldDescriptionFr = descriptionFr;
    descriptionFr = newDescriptionFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ELEMENT__DESCRIPTION_FR, oldDescriptionFr, descriptionFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getDescriptionEn()
  {
    return descriptionEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDescriptionEn(String newDescriptionEn)
  {
    String oldDescriptionEn = descriptionEn;
    descriptionEn = newDescriptionEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ELEMENT__DESCRIPTION_EN, oldDescriptionEn, descriptionEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getNoteFr()
  {
    return noteFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNoteFr(String newNoteFr)
  {
    String oldNoteFr = noteFr;
    noteFr = newNoteFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ELEMENT__NOTE_FR, oldNoteFr, noteFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getNoteEn()
  {
    return noteEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setNoteEn(String newNoteEn)
  {
    String oldNoteEn = noteEn;
    noteEn = newNoteEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ELEMENT__NOTE_EN, oldNoteEn, noteEn));
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
      case ProgrammesPackage.ELEMENT__NAME_FR:
        return getNameFr();
      case ProgrammesPackage.ELEMENT__NAME_EN:
        return getNameEn();
      case ProgrammesPackage.ELEMENT__DESCRIPTION_FR:
        return getDescriptionFr();
      case ProgrammesPackage.ELEMENT__DESCRIPTION_EN:
        return getDescriptionEn();
      case ProgrammesPackage.ELEMENT__NOTE_FR:
        return getNoteFr();
      case ProgrammesPackage.ELEMENT__NOTE_EN:
        return getNoteEn();
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
      case ProgrammesPackage.ELEMENT__NAME_FR:
        setNameFr((String)newValue);
        return;
      case ProgrammesPackage.ELEMENT__NAME_EN:
        setNameEn((String)newValue);
        return;
      case ProgrammesPackage.ELEMENT__DESCRIPTION_FR:
        setDescriptionFr((String)newValue);
        return;
      case ProgrammesPackage.ELEMENT__DESCRIPTION_EN:
        setDescriptionEn((String)newValue);
        return;
      case ProgrammesPackage.ELEMENT__NOTE_FR:
        setNoteFr((String)newValue);
        return;
      case ProgrammesPackage.ELEMENT__NOTE_EN:
        setNoteEn((String)newValue);
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
      case ProgrammesPackage.ELEMENT__NAME_FR:
        setNameFr(NAME_FR_EDEFAULT);
        return;
      case ProgrammesPackage.ELEMENT__NAME_EN:
        setNameEn(NAME_EN_EDEFAULT);
        return;
      case ProgrammesPackage.ELEMENT__DESCRIPTION_FR:
        setDescriptionFr(DESCRIPTION_FR_EDEFAULT);
        return;
      case ProgrammesPackage.ELEMENT__DESCRIPTION_EN:
        setDescriptionEn(DESCRIPTION_EN_EDEFAULT);
        return;
      case ProgrammesPackage.ELEMENT__NOTE_FR:
        setNoteFr(NOTE_FR_EDEFAULT);
        return;
      case ProgrammesPackage.ELEMENT__NOTE_EN:
        setNoteEn(NOTE_EN_EDEFAULT);
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
      case ProgrammesPackage.ELEMENT__NAME_FR:
        return NAME_FR_EDEFAULT == null ? nameFr != null : !NAME_FR_EDEFAULT.equals(nameFr);
      case ProgrammesPackage.ELEMENT__NAME_EN:
        return NAME_EN_EDEFAULT == null ? nameEn != null : !NAME_EN_EDEFAULT.equals(nameEn);
      case ProgrammesPackage.ELEMENT__DESCRIPTION_FR:
        return DESCRIPTION_FR_EDEFAULT == null ? descriptionFr != null : !DESCRIPTION_FR_EDEFAULT.equals(descriptionFr);
      case ProgrammesPackage.ELEMENT__DESCRIPTION_EN:
        return DESCRIPTION_EN_EDEFAULT == null ? descriptionEn != null : !DESCRIPTION_EN_EDEFAULT.equals(descriptionEn);
      case ProgrammesPackage.ELEMENT__NOTE_FR:
        return NOTE_FR_EDEFAULT == null ? noteFr != null : !NOTE_FR_EDEFAULT.equals(noteFr);
      case ProgrammesPackage.ELEMENT__NOTE_EN:
        return NOTE_EN_EDEFAULT == null ? noteEn != null : !NOTE_EN_EDEFAULT.equals(noteEn);
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
    result.append(" (nameFr: ");
    result.append(nameFr);
    result.append(", nameEn: ");
    result.append(nameEn);
    result.append(", descriptionFr: ");
    result.append(descriptionFr);
    result.append(", descriptionEn: ");
    result.append(descriptionEn);
    result.append(", noteFr: ");
    result.append(noteFr);
    result.append(", noteEn: ");
    result.append(noteEn);
    result.append(')');
    return result.toString();
  }

} //ElementImpl
