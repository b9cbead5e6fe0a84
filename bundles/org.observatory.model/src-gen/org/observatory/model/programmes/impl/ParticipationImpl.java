/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.Participation;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.RoleKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.ParticipationImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ParticipationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ParticipationImpl#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.ParticipationImpl#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipationImpl extends SourcedImpl implements Participation
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
  protected ParticipationImpl()
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
    return ProgrammesPackage.Literals.PARTICIPATION;
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
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProgrammesPackage.PARTICIPATION__ORGANISATION, oldOrganisation, organisation));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PARTICIPATION__ORGANISATION, oldOrganisation, organisation));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PARTICIPATION__ROLE, oldRole, role));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PARTICIPATION__NOTE_FR, oldNoteFr, noteFr));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.PARTICIPATION__NOTE_EN, oldNoteEn, noteEn));
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
      case ProgrammesPackage.PARTICIPATION__ORGANISATION:
        if (resolve) return getOrganisation();
        return basicGetOrganisation();
      case ProgrammesPackage.PARTICIPATION__ROLE:
        return getRole();
      case ProgrammesPackage.PARTICIPATION__NOTE_FR:
        return getNoteFr();
      case ProgrammesPackage.PARTICIPATION__NOTE_EN:
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
      case ProgrammesPackage.PARTICIPATION__ORGANISATION:
        setOrganisation((Organisation)newValue);
        return;
      case ProgrammesPackage.PARTICIPATION__ROLE:
        setRole((RoleKind)newValue);
        return;
      case ProgrammesPackage.PARTICIPATION__NOTE_FR:
        setNoteFr((String)newValue);
        return;
      case ProgrammesPackage.PARTICIPATION__NOTE_EN:
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
      case ProgrammesPackage.PARTICIPATION__ORGANISATION:
        setOrganisation((Organisation)null);
        return;
      case ProgrammesPackage.PARTICIPATION__ROLE:
        setRole(ROLE_EDEFAULT);
        return;
      case ProgrammesPackage.PARTICIPATION__NOTE_FR:
        setNoteFr(NOTE_FR_EDEFAULT);
        return;
      case ProgrammesPackage.PARTICIPATION__NOTE_EN:
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
      case ProgrammesPackage.PARTICIPATION__ORGANISATION:
        return organisation != null;
      case ProgrammesPackage.PARTICIPATION__ROLE:
        return role != ROLE_EDEFAULT;
      case ProgrammesPackage.PARTICIPATION__NOTE_FR:
        return NOTE_FR_EDEFAULT == null ? noteFr != null : !NOTE_FR_EDEFAULT.equals(noteFr);
      case ProgrammesPackage.PARTICIPATION__NOTE_EN:
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
    result.append(" (role: ");
    result.append(role);
    result.append(", noteFr: ");
    result.append(noteFr);
    result.append(", noteEn: ");
    result.append(noteEn);
    result.append(')');
    return result.toString();
  }

} //ParticipationImpl
