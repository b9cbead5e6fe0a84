/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.coding.CaseActor;
import org.observatory.model.coding.CodingPackage;

import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.RoleKind;

import org.observatory.model.programmes.impl.SourcedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case Actor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.CaseActorImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseActorImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseActorImpl#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseActorImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseActorImpl#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CaseActorImpl#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseActorImpl extends SourcedImpl implements CaseActor
{
  /**
   * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOrganisation()
   * @generated
   * @ordered
   */
  protected Organisation organisation;

  /**
   * The default value of the '{@link #getName() <em>Name</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getName()
   * @generated
   * @ordered
   */
  protected static final String NAME_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getName()
   * @generated
   * @ordered
   */
  protected String name = NAME_EDEFAULT;

  /**
   * The cached value of the '{@link #getProfile() <em>Profile</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getProfile()
   * @generated
   * @ordered
   */
  protected Category profile;

  /**
   * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRole()
   * @generated
   * @ordered
   */
  protected static final RoleKind ROLE_EDEFAULT = RoleKind.PILOT;

  /**
   * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getRole()
   * @generated
   * @ordered
   */
  protected RoleKind role = ROLE_EDEFAULT;

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
  protected CaseActorImpl()
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
    return CodingPackage.Literals.CASE_ACTOR;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Organisation getOrganisation()
  {
    if (organisation != null && organisation.eIsProxy())
    {
      InternalEObject oldOrganisation = (InternalEObject)organisation;
      organisation = (Organisation)eResolveProxy(oldOrganisation);
      if (organisation != oldOrganisation)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CASE_ACTOR__ORGANISATION, oldOrganisation, organisation));
      }
    }
    return organisation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Organisation basicGetOrganisation()
  {
    return organisation;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOrganisation(Organisation newOrganisation)
  {
    Organisation oldOrganisation = organisation;
    organisation = newOrganisation;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE_ACTOR__ORGANISATION, oldOrganisation, organisation));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getName()
  {
    return name;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setName(String newName)
  {
    String oldName = name;
    name = newName;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE_ACTOR__NAME, oldName, name));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Category getProfile()
  {
    if (profile != null && profile.eIsProxy())
    {
      InternalEObject oldProfile = (InternalEObject)profile;
      profile = (Category)eResolveProxy(oldProfile);
      if (profile != oldProfile)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CASE_ACTOR__PROFILE, oldProfile, profile));
      }
    }
    return profile;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Category basicGetProfile()
  {
    return profile;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setProfile(Category newProfile)
  {
    Category oldProfile = profile;
    profile = newProfile;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE_ACTOR__PROFILE, oldProfile, profile));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public RoleKind getRole()
  {
    return role;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setRole(RoleKind newRole)
  {
    RoleKind oldRole = role;
    role = newRole == null ? ROLE_EDEFAULT : newRole;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE_ACTOR__ROLE, oldRole, role));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE_ACTOR__NOTE_FR, oldNoteFr, noteFr));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CASE_ACTOR__NOTE_EN, oldNoteEn, noteEn));
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
      case CodingPackage.CASE_ACTOR__ORGANISATION:
        if (resolve) return getOrganisation();
        return basicGetOrganisation();
      case CodingPackage.CASE_ACTOR__NAME:
        return getName();
      case CodingPackage.CASE_ACTOR__PROFILE:
        if (resolve) return getProfile();
        return basicGetProfile();
      case CodingPackage.CASE_ACTOR__ROLE:
        return getRole();
      case CodingPackage.CASE_ACTOR__NOTE_FR:
        return getNoteFr();
      case CodingPackage.CASE_ACTOR__NOTE_EN:
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
      case CodingPackage.CASE_ACTOR__ORGANISATION:
        setOrganisation((Organisation)newValue);
        return;
      case CodingPackage.CASE_ACTOR__NAME:
        setName((String)newValue);
        return;
      case CodingPackage.CASE_ACTOR__PROFILE:
        setProfile((Category)newValue);
        return;
      case CodingPackage.CASE_ACTOR__ROLE:
        setRole((RoleKind)newValue);
        return;
      case CodingPackage.CASE_ACTOR__NOTE_FR:
        setNoteFr((String)newValue);
        return;
      case CodingPackage.CASE_ACTOR__NOTE_EN:
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
      case CodingPackage.CASE_ACTOR__ORGANISATION:
        setOrganisation((Organisation)null);
        return;
      case CodingPackage.CASE_ACTOR__NAME:
        setName(NAME_EDEFAULT);
        return;
      case CodingPackage.CASE_ACTOR__PROFILE:
        setProfile((Category)null);
        return;
      case CodingPackage.CASE_ACTOR__ROLE:
        setRole(ROLE_EDEFAULT);
        return;
      case CodingPackage.CASE_ACTOR__NOTE_FR:
        setNoteFr(NOTE_FR_EDEFAULT);
        return;
      case CodingPackage.CASE_ACTOR__NOTE_EN:
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
      case CodingPackage.CASE_ACTOR__ORGANISATION:
        return organisation != null;
      case CodingPackage.CASE_ACTOR__NAME:
        return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
      case CodingPackage.CASE_ACTOR__PROFILE:
        return profile != null;
      case CodingPackage.CASE_ACTOR__ROLE:
        return role != ROLE_EDEFAULT;
      case CodingPackage.CASE_ACTOR__NOTE_FR:
        return NOTE_FR_EDEFAULT == null ? noteFr != null : !NOTE_FR_EDEFAULT.equals(noteFr);
      case CodingPackage.CASE_ACTOR__NOTE_EN:
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
    result.append(" (name: ");
    result.append(name);
    result.append(", role: ");
    result.append(role);
    result.append(", noteFr: ");
    result.append(noteFr);
    result.append(", noteEn: ");
    result.append(noteEn);
    result.append(')');
    return result.toString();
  }

} //CaseActorImpl
