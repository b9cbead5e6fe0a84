/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.observatory.analysis.PartialDate;

import org.observatory.model.programmes.Certainty;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Qualifier;
import org.observatory.model.programmes.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Estimate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.programmes.impl.EstimateImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EstimateImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EstimateImpl#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EstimateImpl#getDates <em>Dates</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EstimateImpl#getDateCertainty <em>Date Certainty</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EstimateImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EstimateImpl#getNoteFr <em>Note Fr</em>}</li>
 *   <li>{@link org.observatory.model.programmes.impl.EstimateImpl#getNoteEn <em>Note En</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EstimateImpl extends SourcedImpl implements Estimate
{
  /**
   * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getValue()
   * @generated
   * @ordered
   */
  protected static final BigDecimal VALUE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getValue()
   * @generated
   * @ordered
   */
  protected BigDecimal value = VALUE_EDEFAULT;

  /**
   * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUnit()
   * @generated
   * @ordered
   */
  protected static final Unit UNIT_EDEFAULT = Unit.PERCENT;

  /**
   * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getUnit()
   * @generated
   * @ordered
   */
  protected Unit unit = UNIT_EDEFAULT;

  /**
   * This is true if the Unit attribute has been set.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   * @ordered
   */
  protected boolean unitESet;

  /**
   * The default value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQualifier()
   * @generated
   * @ordered
   */
  protected static final Qualifier QUALIFIER_EDEFAULT = Qualifier.EXACT;

  /**
   * The cached value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getQualifier()
   * @generated
   * @ordered
   */
  protected Qualifier qualifier = QUALIFIER_EDEFAULT;

  /**
   * The cached value of the '{@link #getDates() <em>Dates</em>}' attribute list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDates()
   * @generated
   * @ordered
   */
  protected EList<PartialDate> dates;

  /**
   * The default value of the '{@link #getDateCertainty() <em>Date Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDateCertainty()
   * @generated
   * @ordered
   */
  protected static final Certainty DATE_CERTAINTY_EDEFAULT = Certainty.STATED;

  /**
   * The cached value of the '{@link #getDateCertainty() <em>Date Certainty</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDateCertainty()
   * @generated
   * @ordered
   */
  protected Certainty dateCertainty = DATE_CERTAINTY_EDEFAULT;

  /**
   * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getBase()
   * @generated
   * @ordered
   */
  protected static final Integer BASE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getBase()
   * @generated
   * @ordered
   */
  protected Integer base = BASE_EDEFAULT;

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
  protected EstimateImpl()
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
    return ProgrammesPackage.Literals.ESTIMATE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public BigDecimal getValue()
  {
    return value;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setValue(BigDecimal newValue)
  {
    BigDecimal oldValue = value;
    value = newValue;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ESTIMATE__VALUE, oldValue, value));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Unit getUnit()
  {
    return unit;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setUnit(Unit newUnit)
  {
    Unit oldUnit = unit;
    unit = newUnit == null ? UNIT_EDEFAULT : newUnit;
    boolean oldUnitESet = unitESet;
    unitESet = true;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ESTIMATE__UNIT, oldUnit, unit, !oldUnitESet));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void unsetUnit()
  {
    Unit oldUnit = unit;
    boolean oldUnitESet = unitESet;
    unit = UNIT_EDEFAULT;
    unitESet = false;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.UNSET, ProgrammesPackage.ESTIMATE__UNIT, oldUnit, UNIT_EDEFAULT, oldUnitESet));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isSetUnit()
  {
    return unitESet;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Qualifier getQualifier()
  {
    return qualifier;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setQualifier(Qualifier newQualifier)
  {
    Qualifier oldQualifier = qualifier;
    qualifier = newQualifier == null ? QUALIFIER_EDEFAULT : newQualifier;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ESTIMATE__QUALIFIER, oldQualifier, qualifier));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<PartialDate> getDates()
  {
    if (dates == null)
    {
      dates = new EDataTypeUniqueEList<PartialDate>(PartialDate.class, this, ProgrammesPackage.ESTIMATE__DATES);
    }
    return dates;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Certainty getDateCertainty()
  {
    return dateCertainty;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setDateCertainty(Certainty newDateCertainty)
  {
    Certainty oldDateCertainty = dateCertainty;
    dateCertainty = newDateCertainty == null ? DATE_CERTAINTY_EDEFAULT : newDateCertainty;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ESTIMATE__DATE_CERTAINTY, oldDateCertainty, dateCertainty));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getBase()
  {
    return base;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setBase(Integer newBase)
  {
    Integer oldBase = base;
    base = newBase;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ESTIMATE__BASE, oldBase, base));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ESTIMATE__NOTE_FR, oldNoteFr, noteFr));
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
      eNotify(new ENotificationImpl(this, Notification.SET, ProgrammesPackage.ESTIMATE__NOTE_EN, oldNoteEn, noteEn));
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
      case ProgrammesPackage.ESTIMATE__VALUE:
        return getValue();
      case ProgrammesPackage.ESTIMATE__UNIT:
        return getUnit();
      case ProgrammesPackage.ESTIMATE__QUALIFIER:
        return getQualifier();
      case ProgrammesPackage.ESTIMATE__DATES:
        return getDates();
      case ProgrammesPackage.ESTIMATE__DATE_CERTAINTY:
        return getDateCertainty();
      case ProgrammesPackage.ESTIMATE__BASE:
        return getBase();
      case ProgrammesPackage.ESTIMATE__NOTE_FR:
        return getNoteFr();
      case ProgrammesPackage.ESTIMATE__NOTE_EN:
        return getNoteEn();
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
      case ProgrammesPackage.ESTIMATE__VALUE:
        setValue((BigDecimal)newValue);
        return;
      case ProgrammesPackage.ESTIMATE__UNIT:
        setUnit((Unit)newValue);
        return;
      case ProgrammesPackage.ESTIMATE__QUALIFIER:
        setQualifier((Qualifier)newValue);
        return;
      case ProgrammesPackage.ESTIMATE__DATES:
        getDates().clear();
        getDates().addAll((Collection<? extends PartialDate>)newValue);
        return;
      case ProgrammesPackage.ESTIMATE__DATE_CERTAINTY:
        setDateCertainty((Certainty)newValue);
        return;
      case ProgrammesPackage.ESTIMATE__BASE:
        setBase((Integer)newValue);
        return;
      case ProgrammesPackage.ESTIMATE__NOTE_FR:
        setNoteFr((String)newValue);
        return;
      case ProgrammesPackage.ESTIMATE__NOTE_EN:
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
      case ProgrammesPackage.ESTIMATE__VALUE:
        setValue(VALUE_EDEFAULT);
        return;
      case ProgrammesPackage.ESTIMATE__UNIT:
        unsetUnit();
        return;
      case ProgrammesPackage.ESTIMATE__QUALIFIER:
        setQualifier(QUALIFIER_EDEFAULT);
        return;
      case ProgrammesPackage.ESTIMATE__DATES:
        getDates().clear();
        return;
      case ProgrammesPackage.ESTIMATE__DATE_CERTAINTY:
        setDateCertainty(DATE_CERTAINTY_EDEFAULT);
        return;
      case ProgrammesPackage.ESTIMATE__BASE:
        setBase(BASE_EDEFAULT);
        return;
      case ProgrammesPackage.ESTIMATE__NOTE_FR:
        setNoteFr(NOTE_FR_EDEFAULT);
        return;
      case ProgrammesPackage.ESTIMATE__NOTE_EN:
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
      case ProgrammesPackage.ESTIMATE__VALUE:
        return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
      case ProgrammesPackage.ESTIMATE__UNIT:
        return isSetUnit();
      case ProgrammesPackage.ESTIMATE__QUALIFIER:
        return qualifier != QUALIFIER_EDEFAULT;
      case ProgrammesPackage.ESTIMATE__DATES:
        return dates != null && !dates.isEmpty();
      case ProgrammesPackage.ESTIMATE__DATE_CERTAINTY:
        return dateCertainty != DATE_CERTAINTY_EDEFAULT;
      case ProgrammesPackage.ESTIMATE__BASE:
        return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
      case ProgrammesPackage.ESTIMATE__NOTE_FR:
        return NOTE_FR_EDEFAULT == null ? noteFr != null : !NOTE_FR_EDEFAULT.equals(noteFr);
      case ProgrammesPackage.ESTIMATE__NOTE_EN:
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
    result.append(" (value: ");
    result.append(value);
    result.append(", unit: ");
    if (unitESet) result.append(unit); else result.append("<unset>");
    result.append(", qualifier: ");
    result.append(qualifier);
    result.append(", dates: ");
    result.append(dates);
    result.append(", dateCertainty: ");
    result.append(dateCertainty);
    result.append(", base: ");
    result.append(base);
    result.append(", noteFr: ");
    result.append(noteFr);
    result.append(", noteEn: ");
    result.append(noteEn);
    result.append(')');
    return result.toString();
  }

} //EstimateImpl
