/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding;

import org.eclipse.emf.common.util.EList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chart Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chart with what was chosen for it, under a name. It is drawn anew from the project whenever it is looked at.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getChart <em>Chart</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getStyle <em>Style</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getPalette <em>Palette</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#isPatterned <em>Patterned</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#isBare <em>Bare</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getLeast <em>Least</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#isPseudonyms <em>Pseudonyms</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.observatory.model.coding.ChartDocument#getExported <em>Exported</em>}</li>
 * </ul>
 *
 * @see org.observatory.model.coding.CodingPackage#getChartDocument()
 * @model
 * @generated
 */
public interface ChartDocument extends Element
{
  /**
   * Returns the value of the '<em><b>Format Version</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The version of the file format; a reader refuses a number above its own.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Format Version</em>' attribute.
   * @see #setFormatVersion(int)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_FormatVersion()
   * @model
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getFormatVersion <em>Format Version</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Chart</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The identifier of the chart, such as codes-by-case.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Chart</em>' attribute.
   * @see #setChart(String)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Chart()
   * @model
   * @generated
   */
  String getChart();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getChart <em>Chart</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Chart</em>' attribute.
   * @see #getChart()
   * @generated
   */
  void setChart(String value);

  /**
   * Returns the value of the '<em><b>Analysis</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The identifier of the analysis whose result is drawn; none for the one the chart draws by itself.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Analysis</em>' attribute.
   * @see #setAnalysis(String)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Analysis()
   * @model
   * @generated
   */
  String getAnalysis();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getAnalysis <em>Analysis</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Analysis</em>' attribute.
   * @see #getAnalysis()
   * @generated
   */
  void setAnalysis(String value);

  /**
   * Returns the value of the '<em><b>Choices</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What was chosen, each the name of a parameter, an equals sign and its value; a parameter that is not named keeps its default.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Choices</em>' attribute list.
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Choices()
   * @model
   * @generated
   */
  EList<String> getChoices();

  /**
   * Returns the value of the '<em><b>Style</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The identifier of the style it is drawn in.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Style</em>' attribute.
   * @see #setStyle(String)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Style()
   * @model
   * @generated
   */
  String getStyle();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getStyle <em>Style</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Style</em>' attribute.
   * @see #getStyle()
   * @generated
   */
  void setStyle(String value);

  /**
   * Returns the value of the '<em><b>Palette</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The identifier of its palette; none for that of the style.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Palette</em>' attribute.
   * @see #setPalette(String)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Palette()
   * @model
   * @generated
   */
  String getPalette();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getPalette <em>Palette</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Palette</em>' attribute.
   * @see #getPalette()
   * @generated
   */
  void setPalette(String value);

  /**
   * Returns the value of the '<em><b>Language</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The code of the language of its texts, fr or en.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Language</em>' attribute.
   * @see #setLanguage(String)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Language()
   * @model
   * @generated
   */
  String getLanguage();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getLanguage <em>Language</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Language</em>' attribute.
   * @see #getLanguage()
   * @generated
   */
  void setLanguage(String value);

  /**
   * Returns the value of the '<em><b>Patterned</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether its fills are hatched, so that they are told apart without colour.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Patterned</em>' attribute.
   * @see #setPatterned(boolean)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Patterned()
   * @model
   * @generated
   */
  boolean isPatterned();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#isPatterned <em>Patterned</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Patterned</em>' attribute.
   * @see #isPatterned()
   * @generated
   */
  void setPatterned(boolean value);

  /**
   * Returns the value of the '<em><b>Bare</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether nothing stands under it: neither reading note nor scope, source and note.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Bare</em>' attribute.
   * @see #setBare(boolean)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Bare()
   * @model
   * @generated
   */
  boolean isBare();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#isBare <em>Bare</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Bare</em>' attribute.
   * @see #isBare()
   * @generated
   */
  void setBare(boolean value);

  /**
   * Returns the value of the '<em><b>Least</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Counts below this are hidden; 0 for none.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Least</em>' attribute.
   * @see #setLeast(int)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Least()
   * @model
   * @generated
   */
  int getLeast();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getLeast <em>Least</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Least</em>' attribute.
   * @see #getLeast()
   * @generated
   */
  void setLeast(int value);

  /**
   * Returns the value of the '<em><b>Pseudonyms</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Whether cases stand under numbers.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Pseudonyms</em>' attribute.
   * @see #setPseudonyms(boolean)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Pseudonyms()
   * @model
   * @generated
   */
  boolean isPseudonyms();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#isPseudonyms <em>Pseudonyms</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Pseudonyms</em>' attribute.
   * @see #isPseudonyms()
   * @generated
   */
  void setPseudonyms(boolean value);

  /**
   * Returns the value of the '<em><b>Texts</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What a person wrote in the place of a generated text, each the code of a language, a point, the name of the text, an equals sign and the text.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Texts</em>' attribute list.
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Texts()
   * @model
   * @generated
   */
  EList<String> getTexts();

  /**
   * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * What the data drawn was like when it was last exported, so that it can be told whether it changed.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Fingerprint</em>' attribute.
   * @see #setFingerprint(String)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Fingerprint()
   * @model
   * @generated
   */
  String getFingerprint();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getFingerprint <em>Fingerprint</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Fingerprint</em>' attribute.
   * @see #getFingerprint()
   * @generated
   */
  void setFingerprint(String value);

  /**
   * Returns the value of the '<em><b>Exported</b></em>' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * The day when it was last exported.
   * <!-- end-model-doc -->
   * @return the value of the '<em>Exported</em>' attribute.
   * @see #setExported(PartialDate)
   * @see org.observatory.model.coding.CodingPackage#getChartDocument_Exported()
   * @model dataType="org.observatory.model.programmes.PartialDate"
   * @generated
   */
  PartialDate getExported();

  /**
   * Sets the value of the '{@link org.observatory.model.coding.ChartDocument#getExported <em>Exported</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the new value of the '<em>Exported</em>' attribute.
   * @see #getExported()
   * @generated
   */
  void setExported(PartialDate value);

} // ChartDocument
