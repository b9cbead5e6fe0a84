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

import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.Speaker;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getOriginalDigest <em>Original Digest</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getCharset <em>Charset</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getDiffusion <em>Diffusion</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.DocumentImpl#getSpeakers <em>Speakers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends DescribedImpl implements Document
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
   * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLanguage()
   * @generated
   * @ordered
   */
  protected static final String LANGUAGE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLanguage()
   * @generated
   * @ordered
   */
  protected String language = LANGUAGE_EDEFAULT;

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
   * The default value of the '{@link #getOriginal() <em>Original</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOriginal()
   * @generated
   * @ordered
   */
  protected static final String ORIGINAL_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getOriginal() <em>Original</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOriginal()
   * @generated
   * @ordered
   */
  protected String original = ORIGINAL_EDEFAULT;

  /**
   * The default value of the '{@link #getOriginalDigest() <em>Original Digest</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOriginalDigest()
   * @generated
   * @ordered
   */
  protected static final String ORIGINAL_DIGEST_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getOriginalDigest() <em>Original Digest</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getOriginalDigest()
   * @generated
   * @ordered
   */
  protected String originalDigest = ORIGINAL_DIGEST_EDEFAULT;

  /**
   * The default value of the '{@link #getCharset() <em>Charset</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCharset()
   * @generated
   * @ordered
   */
  protected static final String CHARSET_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getCharset() <em>Charset</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCharset()
   * @generated
   * @ordered
   */
  protected String charset = CHARSET_EDEFAULT;

  /**
   * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDigest()
   * @generated
   * @ordered
   */
  protected static final String DIGEST_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDigest()
   * @generated
   * @ordered
   */
  protected String digest = DIGEST_EDEFAULT;

  /**
   * The default value of the '{@link #getConsent() <em>Consent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getConsent()
   * @generated
   * @ordered
   */
  protected static final Consent CONSENT_EDEFAULT = Consent.NOT_ASKED;

  /**
   * The cached value of the '{@link #getConsent() <em>Consent</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getConsent()
   * @generated
   * @ordered
   */
  protected Consent consent = CONSENT_EDEFAULT;

  /**
   * The default value of the '{@link #getDiffusion() <em>Diffusion</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDiffusion()
   * @generated
   * @ordered
   */
  protected static final Diffusion DIFFUSION_EDEFAULT = Diffusion.TEAM;

  /**
   * The cached value of the '{@link #getDiffusion() <em>Diffusion</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDiffusion()
   * @generated
   * @ordered
   */
  protected Diffusion diffusion = DIFFUSION_EDEFAULT;

  /**
   * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getParts()
   * @generated
   * @ordered
   */
  protected EList<Part> parts;

  /**
   * The cached value of the '{@link #getSpeakers() <em>Speakers</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getSpeakers()
   * @generated
   * @ordered
   */
  protected EList<Speaker> speakers;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected DocumentImpl()
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
    return CodingPackage.Literals.DOCUMENT;
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getLanguage()
  {
    return language;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLanguage(String newLanguage)
  {
    String oldLanguage = language;
    language = newLanguage;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__LANGUAGE, oldLanguage, language));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__DATE, oldDate, date));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getOriginal()
  {
    return original;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOriginal(String newOriginal)
  {
    String oldOriginal = original;
    original = newOriginal;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__ORIGINAL, oldOriginal, original));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getOriginalDigest()
  {
    return originalDigest;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setOriginalDigest(String newOriginalDigest)
  {
    String oldOriginalDigest = originalDigest;
    originalDigest = newOriginalDigest;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__ORIGINAL_DIGEST, oldOriginalDigest, originalDigest));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getCharset()
  {
    return charset;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCharset(String newCharset)
  {
    String oldCharset = charset;
    charset = newCharset;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__CHARSET, oldCharset, charset));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getDigest()
  {
    return digest;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDigest(String newDigest)
  {
    String oldDigest = digest;
    digest = newDigest;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__DIGEST, oldDigest, digest));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Consent getConsent()
  {
    return consent;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setConsent(Consent newConsent)
  {
    Consent oldConsent = consent;
    consent = newConsent == null ? CONSENT_EDEFAULT : newConsent;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__CONSENT, oldConsent, consent));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Diffusion getDiffusion()
  {
    return diffusion;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDiffusion(Diffusion newDiffusion)
  {
    Diffusion oldDiffusion = diffusion;
    diffusion = newDiffusion == null ? DIFFUSION_EDEFAULT : newDiffusion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.DOCUMENT__DIFFUSION, oldDiffusion, diffusion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Part> getParts()
  {
    if (parts == null)
    {
      parts = new EObjectContainmentEList<Part>(Part.class, this, CodingPackage.DOCUMENT__PARTS);
    }
    return parts;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Speaker> getSpeakers()
  {
    if (speakers == null)
    {
      speakers = new EObjectContainmentEList<Speaker>(Speaker.class, this, CodingPackage.DOCUMENT__SPEAKERS);
    }
    return speakers;
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
      case CodingPackage.DOCUMENT__PARTS:
        return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
      case CodingPackage.DOCUMENT__SPEAKERS:
        return ((InternalEList<?>)getSpeakers()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.DOCUMENT__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.DOCUMENT__LANGUAGE:
        return getLanguage();
      case CodingPackage.DOCUMENT__DATE:
        return getDate();
      case CodingPackage.DOCUMENT__ORIGINAL:
        return getOriginal();
      case CodingPackage.DOCUMENT__ORIGINAL_DIGEST:
        return getOriginalDigest();
      case CodingPackage.DOCUMENT__CHARSET:
        return getCharset();
      case CodingPackage.DOCUMENT__DIGEST:
        return getDigest();
      case CodingPackage.DOCUMENT__CONSENT:
        return getConsent();
      case CodingPackage.DOCUMENT__DIFFUSION:
        return getDiffusion();
      case CodingPackage.DOCUMENT__PARTS:
        return getParts();
      case CodingPackage.DOCUMENT__SPEAKERS:
        return getSpeakers();
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
      case CodingPackage.DOCUMENT__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.DOCUMENT__LANGUAGE:
        setLanguage((String)newValue);
        return;
      case CodingPackage.DOCUMENT__DATE:
        setDate((PartialDate)newValue);
        return;
      case CodingPackage.DOCUMENT__ORIGINAL:
        setOriginal((String)newValue);
        return;
      case CodingPackage.DOCUMENT__ORIGINAL_DIGEST:
        setOriginalDigest((String)newValue);
        return;
      case CodingPackage.DOCUMENT__CHARSET:
        setCharset((String)newValue);
        return;
      case CodingPackage.DOCUMENT__DIGEST:
        setDigest((String)newValue);
        return;
      case CodingPackage.DOCUMENT__CONSENT:
        setConsent((Consent)newValue);
        return;
      case CodingPackage.DOCUMENT__DIFFUSION:
        setDiffusion((Diffusion)newValue);
        return;
      case CodingPackage.DOCUMENT__PARTS:
        getParts().clear();
        getParts().addAll((Collection<? extends Part>)newValue);
        return;
      case CodingPackage.DOCUMENT__SPEAKERS:
        getSpeakers().clear();
        getSpeakers().addAll((Collection<? extends Speaker>)newValue);
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
      case CodingPackage.DOCUMENT__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__LANGUAGE:
        setLanguage(LANGUAGE_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__DATE:
        setDate(DATE_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__ORIGINAL:
        setOriginal(ORIGINAL_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__ORIGINAL_DIGEST:
        setOriginalDigest(ORIGINAL_DIGEST_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__CHARSET:
        setCharset(CHARSET_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__DIGEST:
        setDigest(DIGEST_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__CONSENT:
        setConsent(CONSENT_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__DIFFUSION:
        setDiffusion(DIFFUSION_EDEFAULT);
        return;
      case CodingPackage.DOCUMENT__PARTS:
        getParts().clear();
        return;
      case CodingPackage.DOCUMENT__SPEAKERS:
        getSpeakers().clear();
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
      case CodingPackage.DOCUMENT__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.DOCUMENT__LANGUAGE:
        return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
      case CodingPackage.DOCUMENT__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
      case CodingPackage.DOCUMENT__ORIGINAL:
        return ORIGINAL_EDEFAULT == null ? original != null : !ORIGINAL_EDEFAULT.equals(original);
      case CodingPackage.DOCUMENT__ORIGINAL_DIGEST:
        return ORIGINAL_DIGEST_EDEFAULT == null ? originalDigest != null : !ORIGINAL_DIGEST_EDEFAULT.equals(originalDigest);
      case CodingPackage.DOCUMENT__CHARSET:
        return CHARSET_EDEFAULT == null ? charset != null : !CHARSET_EDEFAULT.equals(charset);
      case CodingPackage.DOCUMENT__DIGEST:
        return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
      case CodingPackage.DOCUMENT__CONSENT:
        return consent != CONSENT_EDEFAULT;
      case CodingPackage.DOCUMENT__DIFFUSION:
        return diffusion != DIFFUSION_EDEFAULT;
      case CodingPackage.DOCUMENT__PARTS:
        return parts != null && !parts.isEmpty();
      case CodingPackage.DOCUMENT__SPEAKERS:
        return speakers != null && !speakers.isEmpty();
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
    result.append(", language: ");
    result.append(language);
    result.append(", date: ");
    result.append(date);
    result.append(", original: ");
    result.append(original);
    result.append(", originalDigest: ");
    result.append(originalDigest);
    result.append(", charset: ");
    result.append(charset);
    result.append(", digest: ");
    result.append(digest);
    result.append(", consent: ");
    result.append(consent);
    result.append(", diffusion: ");
    result.append(diffusion);
    result.append(')');
    return result.toString();
  }

} //DocumentImpl
