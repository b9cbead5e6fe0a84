/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.CodingPackage;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chart Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getChart <em>Chart</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getPalette <em>Palette</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#isPatterned <em>Patterned</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#isBare <em>Bare</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getLeast <em>Least</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#isPseudonyms <em>Pseudonyms</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.ChartDocumentImpl#getExported <em>Exported</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChartDocumentImpl extends ElementImpl implements ChartDocument
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
   * The default value of the '{@link #getChart() <em>Chart</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChart()
   * @generated
   * @ordered
   */
  protected static final String CHART_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getChart() <em>Chart</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChart()
   * @generated
   * @ordered
   */
  protected String chart = CHART_EDEFAULT;

  /**
   * The default value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAnalysis()
   * @generated
   * @ordered
   */
  protected static final String ANALYSIS_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAnalysis()
   * @generated
   * @ordered
   */
  protected String analysis = ANALYSIS_EDEFAULT;

  /**
   * The cached value of the '{@link #getChoices() <em>Choices</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getChoices()
   * @generated
   * @ordered
   */
  protected EList<String> choices;

  /**
   * The default value of the '{@link #getStyle() <em>Style</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStyle()
   * @generated
   * @ordered
   */
  protected static final String STYLE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStyle() <em>Style</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getStyle()
   * @generated
   * @ordered
   */
  protected String style = STYLE_EDEFAULT;

  /**
   * The default value of the '{@link #getPalette() <em>Palette</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPalette()
   * @generated
   * @ordered
   */
  protected static final String PALETTE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getPalette() <em>Palette</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getPalette()
   * @generated
   * @ordered
   */
  protected String palette = PALETTE_EDEFAULT;

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
   * The default value of the '{@link #isPatterned() <em>Patterned</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isPatterned()
   * @generated
   * @ordered
   */
  protected static final boolean PATTERNED_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isPatterned() <em>Patterned</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isPatterned()
   * @generated
   * @ordered
   */
  protected boolean patterned = PATTERNED_EDEFAULT;

  /**
   * The default value of the '{@link #isBare() <em>Bare</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isBare()
   * @generated
   * @ordered
   */
  protected static final boolean BARE_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isBare() <em>Bare</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isBare()
   * @generated
   * @ordered
   */
  protected boolean bare = BARE_EDEFAULT;

  /**
   * The default value of the '{@link #getLeast() <em>Least</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLeast()
   * @generated
   * @ordered
   */
  protected static final int LEAST_EDEFAULT = 0;

  /**
   * The cached value of the '{@link #getLeast() <em>Least</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getLeast()
   * @generated
   * @ordered
   */
  protected int least = LEAST_EDEFAULT;

  /**
   * The default value of the '{@link #isPseudonyms() <em>Pseudonyms</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isPseudonyms()
   * @generated
   * @ordered
   */
  protected static final boolean PSEUDONYMS_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isPseudonyms() <em>Pseudonyms</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isPseudonyms()
   * @generated
   * @ordered
   */
  protected boolean pseudonyms = PSEUDONYMS_EDEFAULT;

  /**
   * The cached value of the '{@link #getTexts() <em>Texts</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTexts()
   * @generated
   * @ordered
   */
  protected EList<String> texts;

  /**
   * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFingerprint()
   * @generated
   * @ordered
   */
  protected static final String FINGERPRINT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getFingerprint()
   * @generated
   * @ordered
   */
  protected String fingerprint = FINGERPRINT_EDEFAULT;

  /**
   * The default value of the '{@link #getExported() <em>Exported</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExported()
   * @generated
   * @ordered
   */
  protected static final PartialDate EXPORTED_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExported() <em>Exported</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExported()
   * @generated
   * @ordered
   */
  protected PartialDate exported = EXPORTED_EDEFAULT;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ChartDocumentImpl()
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
    return CodingPackage.Literals.CHART_DOCUMENT;
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__FORMAT_VERSION, oldFormatVersion, formatVersion));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getChart()
  {
    return chart;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setChart(String newChart)
  {
    String oldChart = chart;
    chart = newChart;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__CHART, oldChart, chart));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getAnalysis()
  {
    return analysis;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAnalysis(String newAnalysis)
  {
    String oldAnalysis = analysis;
    analysis = newAnalysis;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__ANALYSIS, oldAnalysis, analysis));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getChoices()
  {
    if (choices == null)
    {
      choices = new EDataTypeUniqueEList<String>(String.class, this, CodingPackage.CHART_DOCUMENT__CHOICES);
    }
    return choices;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getStyle()
  {
    return style;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setStyle(String newStyle)
  {
    String oldStyle = style;
    style = newStyle;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__STYLE, oldStyle, style));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getPalette()
  {
    return palette;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPalette(String newPalette)
  {
    String oldPalette = palette;
    palette = newPalette;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__PALETTE, oldPalette, palette));
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
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__LANGUAGE, oldLanguage, language));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isPatterned()
  {
    return patterned;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPatterned(boolean newPatterned)
  {
    boolean oldPatterned = patterned;
    patterned = newPatterned;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__PATTERNED, oldPatterned, patterned));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isBare()
  {
    return bare;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setBare(boolean newBare)
  {
    boolean oldBare = bare;
    bare = newBare;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__BARE, oldBare, bare));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getLeast()
  {
    return least;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setLeast(int newLeast)
  {
    int oldLeast = least;
    least = newLeast;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__LEAST, oldLeast, least));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isPseudonyms()
  {
    return pseudonyms;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setPseudonyms(boolean newPseudonyms)
  {
    boolean oldPseudonyms = pseudonyms;
    pseudonyms = newPseudonyms;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__PSEUDONYMS, oldPseudonyms, pseudonyms));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<String> getTexts()
  {
    if (texts == null)
    {
      texts = new EDataTypeUniqueEList<String>(String.class, this, CodingPackage.CHART_DOCUMENT__TEXTS);
    }
    return texts;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getFingerprint()
  {
    return fingerprint;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setFingerprint(String newFingerprint)
  {
    String oldFingerprint = fingerprint;
    fingerprint = newFingerprint;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__FINGERPRINT, oldFingerprint, fingerprint));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public PartialDate getExported()
  {
    return exported;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExported(PartialDate newExported)
  {
    PartialDate oldExported = exported;
    exported = newExported;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CHART_DOCUMENT__EXPORTED, oldExported, exported));
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
      case CodingPackage.CHART_DOCUMENT__FORMAT_VERSION:
        return getFormatVersion();
      case CodingPackage.CHART_DOCUMENT__CHART:
        return getChart();
      case CodingPackage.CHART_DOCUMENT__ANALYSIS:
        return getAnalysis();
      case CodingPackage.CHART_DOCUMENT__CHOICES:
        return getChoices();
      case CodingPackage.CHART_DOCUMENT__STYLE:
        return getStyle();
      case CodingPackage.CHART_DOCUMENT__PALETTE:
        return getPalette();
      case CodingPackage.CHART_DOCUMENT__LANGUAGE:
        return getLanguage();
      case CodingPackage.CHART_DOCUMENT__PATTERNED:
        return isPatterned();
      case CodingPackage.CHART_DOCUMENT__BARE:
        return isBare();
      case CodingPackage.CHART_DOCUMENT__LEAST:
        return getLeast();
      case CodingPackage.CHART_DOCUMENT__PSEUDONYMS:
        return isPseudonyms();
      case CodingPackage.CHART_DOCUMENT__TEXTS:
        return getTexts();
      case CodingPackage.CHART_DOCUMENT__FINGERPRINT:
        return getFingerprint();
      case CodingPackage.CHART_DOCUMENT__EXPORTED:
        return getExported();
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
      case CodingPackage.CHART_DOCUMENT__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__CHART:
        setChart((String)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__ANALYSIS:
        setAnalysis((String)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__CHOICES:
        getChoices().clear();
        getChoices().addAll((Collection<? extends String>)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__STYLE:
        setStyle((String)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__PALETTE:
        setPalette((String)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__LANGUAGE:
        setLanguage((String)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__PATTERNED:
        setPatterned((Boolean)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__BARE:
        setBare((Boolean)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__LEAST:
        setLeast((Integer)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__PSEUDONYMS:
        setPseudonyms((Boolean)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__TEXTS:
        getTexts().clear();
        getTexts().addAll((Collection<? extends String>)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__FINGERPRINT:
        setFingerprint((String)newValue);
        return;
      case CodingPackage.CHART_DOCUMENT__EXPORTED:
        setExported((PartialDate)newValue);
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
      case CodingPackage.CHART_DOCUMENT__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__CHART:
        setChart(CHART_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__ANALYSIS:
        setAnalysis(ANALYSIS_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__CHOICES:
        getChoices().clear();
        return;
      case CodingPackage.CHART_DOCUMENT__STYLE:
        setStyle(STYLE_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__PALETTE:
        setPalette(PALETTE_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__LANGUAGE:
        setLanguage(LANGUAGE_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__PATTERNED:
        setPatterned(PATTERNED_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__BARE:
        setBare(BARE_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__LEAST:
        setLeast(LEAST_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__PSEUDONYMS:
        setPseudonyms(PSEUDONYMS_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__TEXTS:
        getTexts().clear();
        return;
      case CodingPackage.CHART_DOCUMENT__FINGERPRINT:
        setFingerprint(FINGERPRINT_EDEFAULT);
        return;
      case CodingPackage.CHART_DOCUMENT__EXPORTED:
        setExported(EXPORTED_EDEFAULT);
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
      case CodingPackage.CHART_DOCUMENT__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case CodingPackage.CHART_DOCUMENT__CHART:
        return CHART_EDEFAULT == null ? chart != null : !CHART_EDEFAULT.equals(chart);
      case CodingPackage.CHART_DOCUMENT__ANALYSIS:
        return ANALYSIS_EDEFAULT == null ? analysis != null : !ANALYSIS_EDEFAULT.equals(analysis);
      case CodingPackage.CHART_DOCUMENT__CHOICES:
        return choices != null && !choices.isEmpty();
      case CodingPackage.CHART_DOCUMENT__STYLE:
        return STYLE_EDEFAULT == null ? style != null : !STYLE_EDEFAULT.equals(style);
      case CodingPackage.CHART_DOCUMENT__PALETTE:
        return PALETTE_EDEFAULT == null ? palette != null : !PALETTE_EDEFAULT.equals(palette);
      case CodingPackage.CHART_DOCUMENT__LANGUAGE:
        return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
      case CodingPackage.CHART_DOCUMENT__PATTERNED:
        return patterned != PATTERNED_EDEFAULT;
      case CodingPackage.CHART_DOCUMENT__BARE:
        return bare != BARE_EDEFAULT;
      case CodingPackage.CHART_DOCUMENT__LEAST:
        return least != LEAST_EDEFAULT;
      case CodingPackage.CHART_DOCUMENT__PSEUDONYMS:
        return pseudonyms != PSEUDONYMS_EDEFAULT;
      case CodingPackage.CHART_DOCUMENT__TEXTS:
        return texts != null && !texts.isEmpty();
      case CodingPackage.CHART_DOCUMENT__FINGERPRINT:
        return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
      case CodingPackage.CHART_DOCUMENT__EXPORTED:
        return EXPORTED_EDEFAULT == null ? exported != null : !EXPORTED_EDEFAULT.equals(exported);
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
    result.append(", chart: ");
    result.append(chart);
    result.append(", analysis: ");
    result.append(analysis);
    result.append(", choices: ");
    result.append(choices);
    result.append(", style: ");
    result.append(style);
    result.append(", palette: ");
    result.append(palette);
    result.append(", language: ");
    result.append(language);
    result.append(", patterned: ");
    result.append(patterned);
    result.append(", bare: ");
    result.append(bare);
    result.append(", least: ");
    result.append(least);
    result.append(", pseudonyms: ");
    result.append(pseudonyms);
    result.append(", texts: ");
    result.append(texts);
    result.append(", fingerprint: ");
    result.append(fingerprint);
    result.append(", exported: ");
    result.append(exported);
    result.append(')');
    return result.toString();
  }

} //ChartDocumentImpl
