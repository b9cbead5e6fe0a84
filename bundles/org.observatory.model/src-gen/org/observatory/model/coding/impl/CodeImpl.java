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

import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Decision;

import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;

import org.observatory.model.programmes.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getInclusionFr <em>Inclusion Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getInclusionEn <em>Inclusion En</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getExclusionFr <em>Exclusion Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getExclusionEn <em>Exclusion En</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getExampleFr <em>Example Fr</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getExampleEn <em>Example En</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getTypology <em>Typology</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getAtMost <em>At Most</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#isExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.observatory.model.coding.impl.CodeImpl#getDecisions <em>Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeImpl extends ElementImpl implements Code
{
  /**
   * The default value of the '{@link #getInclusionFr() <em>Inclusion Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getInclusionFr()
   * @generated
   * @ordered
   */
  protected static final String INCLUSION_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getInclusionFr() <em>Inclusion Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getInclusionFr()
   * @generated
   * @ordered
   */
  protected String inclusionFr = INCLUSION_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getInclusionEn() <em>Inclusion En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getInclusionEn()
   * @generated
   * @ordered
   */
  protected static final String INCLUSION_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getInclusionEn() <em>Inclusion En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getInclusionEn()
   * @generated
   * @ordered
   */
  protected String inclusionEn = INCLUSION_EN_EDEFAULT;

  /**
   * The default value of the '{@link #getExclusionFr() <em>Exclusion Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExclusionFr()
   * @generated
   * @ordered
   */
  protected static final String EXCLUSION_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExclusionFr() <em>Exclusion Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExclusionFr()
   * @generated
   * @ordered
   */
  protected String exclusionFr = EXCLUSION_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getExclusionEn() <em>Exclusion En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExclusionEn()
   * @generated
   * @ordered
   */
  protected static final String EXCLUSION_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExclusionEn() <em>Exclusion En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExclusionEn()
   * @generated
   * @ordered
   */
  protected String exclusionEn = EXCLUSION_EN_EDEFAULT;

  /**
   * The default value of the '{@link #getExampleFr() <em>Example Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExampleFr()
   * @generated
   * @ordered
   */
  protected static final String EXAMPLE_FR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExampleFr() <em>Example Fr</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExampleFr()
   * @generated
   * @ordered
   */
  protected String exampleFr = EXAMPLE_FR_EDEFAULT;

  /**
   * The default value of the '{@link #getExampleEn() <em>Example En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExampleEn()
   * @generated
   * @ordered
   */
  protected static final String EXAMPLE_EN_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getExampleEn() <em>Example En</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getExampleEn()
   * @generated
   * @ordered
   */
  protected String exampleEn = EXAMPLE_EN_EDEFAULT;

  /**
   * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getColour()
   * @generated
   * @ordered
   */
  protected static final String COLOUR_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getColour()
   * @generated
   * @ordered
   */
  protected String colour = COLOUR_EDEFAULT;

  /**
   * The default value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getShortcut()
   * @generated
   * @ordered
   */
  protected static final String SHORTCUT_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getShortcut()
   * @generated
   * @ordered
   */
  protected String shortcut = SHORTCUT_EDEFAULT;

  /**
   * The cached value of the '{@link #getTypology() <em>Typology</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getTypology()
   * @generated
   * @ordered
   */
  protected Typology typology;

  /**
   * The cached value of the '{@link #getCategory() <em>Category</em>}' reference.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCategory()
   * @generated
   * @ordered
   */
  protected Category category;

  /**
   * The default value of the '{@link #getAtMost() <em>At Most</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAtMost()
   * @generated
   * @ordered
   */
  protected static final Integer AT_MOST_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getAtMost() <em>At Most</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getAtMost()
   * @generated
   * @ordered
   */
  protected Integer atMost = AT_MOST_EDEFAULT;

  /**
   * The default value of the '{@link #isExclusive() <em>Exclusive</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isExclusive()
   * @generated
   * @ordered
   */
  protected static final boolean EXCLUSIVE_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isExclusive() <em>Exclusive</em>}' attribute.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #isExclusive()
   * @generated
   * @ordered
   */
  protected boolean exclusive = EXCLUSIVE_EDEFAULT;

  /**
   * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getCodes()
   * @generated
   * @ordered
   */
  protected EList<Code> codes;

  /**
   * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @see #getDecisions()
   * @generated
   * @ordered
   */
  protected EList<Decision> decisions;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected CodeImpl()
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
    return CodingPackage.Literals.CODE;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getInclusionFr()
  {
    return inclusionFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setInclusionFr(String newInclusionFr)
  {
    String oldInclusionFr = inclusionFr;
    inclusionFr = newInclusionFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__INCLUSION_FR, oldInclusionFr, inclusionFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getInclusionEn()
  {
    return inclusionEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setInclusionEn(String newInclusionEn)
  {
    String oldInclusionEn = inclusionEn;
    inclusionEn = newInclusionEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__INCLUSION_EN, oldInclusionEn, inclusionEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getExclusionFr()
  {
    return exclusionFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExclusionFr(String newExclusionFr)
  {
    String oldExclusionFr = exclusionFr;
    exclusionFr = newExclusionFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__EXCLUSION_FR, oldExclusionFr, exclusionFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getExclusionEn()
  {
    return exclusionEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExclusionEn(String newExclusionEn)
  {
    String oldExclusionEn = exclusionEn;
    exclusionEn = newExclusionEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__EXCLUSION_EN, oldExclusionEn, exclusionEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getExampleFr()
  {
    return exampleFr;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExampleFr(String newExampleFr)
  {
    String oldExampleFr = exampleFr;
    exampleFr = newExampleFr;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__EXAMPLE_FR, oldExampleFr, exampleFr));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getExampleEn()
  {
    return exampleEn;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExampleEn(String newExampleEn)
  {
    String oldExampleEn = exampleEn;
    exampleEn = newExampleEn;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__EXAMPLE_EN, oldExampleEn, exampleEn));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getColour()
  {
    return colour;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setColour(String newColour)
  {
    String oldColour = colour;
    colour = newColour;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__COLOUR, oldColour, colour));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getShortcut()
  {
    return shortcut;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setShortcut(String newShortcut)
  {
    String oldShortcut = shortcut;
    shortcut = newShortcut;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__SHORTCUT, oldShortcut, shortcut));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Typology getTypology()
  {
    if (typology != null && typology.eIsProxy())
    {
      InternalEObject oldTypology = (InternalEObject)typology;
      typology = (Typology)eResolveProxy(oldTypology);
      if (typology != oldTypology)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CODE__TYPOLOGY, oldTypology, typology));
      }
    }
    return typology;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Typology basicGetTypology()
  {
    return typology;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setTypology(Typology newTypology)
  {
    Typology oldTypology = typology;
    typology = newTypology;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__TYPOLOGY, oldTypology, typology));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Category getCategory()
  {
    if (category != null && category.eIsProxy())
    {
      InternalEObject oldCategory = (InternalEObject)category;
      category = (Category)eResolveProxy(oldCategory);
      if (category != oldCategory)
      {
        if (eNotificationRequired())
          eNotify(new ENotificationImpl(this, Notification.RESOLVE, CodingPackage.CODE__CATEGORY, oldCategory, category));
      }
    }
    return category;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public Category basicGetCategory()
  {
    return category;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setCategory(Category newCategory)
  {
    Category oldCategory = category;
    category = newCategory;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__CATEGORY, oldCategory, category));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Integer getAtMost()
  {
    return atMost;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setAtMost(Integer newAtMost)
  {
    Integer oldAtMost = atMost;
    atMost = newAtMost;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__AT_MOST, oldAtMost, atMost));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public boolean isExclusive()
  {
    return exclusive;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void setExclusive(boolean newExclusive)
  {
    boolean oldExclusive = exclusive;
    exclusive = newExclusive;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.CODE__EXCLUSIVE, oldExclusive, exclusive));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Code> getCodes()
  {
    if (codes == null)
    {
      codes = new EObjectContainmentEList<Code>(Code.class, this, CodingPackage.CODE__CODES);
    }
    return codes;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public EList<Decision> getDecisions()
  {
    if (decisions == null)
    {
      decisions = new EObjectContainmentEList<Decision>(Decision.class, this, CodingPackage.CODE__DECISIONS);
    }
    return decisions;
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
      case CodingPackage.CODE__CODES:
        return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
      case CodingPackage.CODE__DECISIONS:
        return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
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
      case CodingPackage.CODE__INCLUSION_FR:
        return getInclusionFr();
      case CodingPackage.CODE__INCLUSION_EN:
        return getInclusionEn();
      case CodingPackage.CODE__EXCLUSION_FR:
        return getExclusionFr();
      case CodingPackage.CODE__EXCLUSION_EN:
        return getExclusionEn();
      case CodingPackage.CODE__EXAMPLE_FR:
        return getExampleFr();
      case CodingPackage.CODE__EXAMPLE_EN:
        return getExampleEn();
      case CodingPackage.CODE__COLOUR:
        return getColour();
      case CodingPackage.CODE__SHORTCUT:
        return getShortcut();
      case CodingPackage.CODE__TYPOLOGY:
        if (resolve) return getTypology();
        return basicGetTypology();
      case CodingPackage.CODE__CATEGORY:
        if (resolve) return getCategory();
        return basicGetCategory();
      case CodingPackage.CODE__AT_MOST:
        return getAtMost();
      case CodingPackage.CODE__EXCLUSIVE:
        return isExclusive();
      case CodingPackage.CODE__CODES:
        return getCodes();
      case CodingPackage.CODE__DECISIONS:
        return getDecisions();
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
      case CodingPackage.CODE__INCLUSION_FR:
        setInclusionFr((String)newValue);
        return;
      case CodingPackage.CODE__INCLUSION_EN:
        setInclusionEn((String)newValue);
        return;
      case CodingPackage.CODE__EXCLUSION_FR:
        setExclusionFr((String)newValue);
        return;
      case CodingPackage.CODE__EXCLUSION_EN:
        setExclusionEn((String)newValue);
        return;
      case CodingPackage.CODE__EXAMPLE_FR:
        setExampleFr((String)newValue);
        return;
      case CodingPackage.CODE__EXAMPLE_EN:
        setExampleEn((String)newValue);
        return;
      case CodingPackage.CODE__COLOUR:
        setColour((String)newValue);
        return;
      case CodingPackage.CODE__SHORTCUT:
        setShortcut((String)newValue);
        return;
      case CodingPackage.CODE__TYPOLOGY:
        setTypology((Typology)newValue);
        return;
      case CodingPackage.CODE__CATEGORY:
        setCategory((Category)newValue);
        return;
      case CodingPackage.CODE__AT_MOST:
        setAtMost((Integer)newValue);
        return;
      case CodingPackage.CODE__EXCLUSIVE:
        setExclusive((Boolean)newValue);
        return;
      case CodingPackage.CODE__CODES:
        getCodes().clear();
        getCodes().addAll((Collection<? extends Code>)newValue);
        return;
      case CodingPackage.CODE__DECISIONS:
        getDecisions().clear();
        getDecisions().addAll((Collection<? extends Decision>)newValue);
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
      case CodingPackage.CODE__INCLUSION_FR:
        setInclusionFr(INCLUSION_FR_EDEFAULT);
        return;
      case CodingPackage.CODE__INCLUSION_EN:
        setInclusionEn(INCLUSION_EN_EDEFAULT);
        return;
      case CodingPackage.CODE__EXCLUSION_FR:
        setExclusionFr(EXCLUSION_FR_EDEFAULT);
        return;
      case CodingPackage.CODE__EXCLUSION_EN:
        setExclusionEn(EXCLUSION_EN_EDEFAULT);
        return;
      case CodingPackage.CODE__EXAMPLE_FR:
        setExampleFr(EXAMPLE_FR_EDEFAULT);
        return;
      case CodingPackage.CODE__EXAMPLE_EN:
        setExampleEn(EXAMPLE_EN_EDEFAULT);
        return;
      case CodingPackage.CODE__COLOUR:
        setColour(COLOUR_EDEFAULT);
        return;
      case CodingPackage.CODE__SHORTCUT:
        setShortcut(SHORTCUT_EDEFAULT);
        return;
      case CodingPackage.CODE__TYPOLOGY:
        setTypology((Typology)null);
        return;
      case CodingPackage.CODE__CATEGORY:
        setCategory((Category)null);
        return;
      case CodingPackage.CODE__AT_MOST:
        setAtMost(AT_MOST_EDEFAULT);
        return;
      case CodingPackage.CODE__EXCLUSIVE:
        setExclusive(EXCLUSIVE_EDEFAULT);
        return;
      case CodingPackage.CODE__CODES:
        getCodes().clear();
        return;
      case CodingPackage.CODE__DECISIONS:
        getDecisions().clear();
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
      case CodingPackage.CODE__INCLUSION_FR:
        return INCLUSION_FR_EDEFAULT == null ? inclusionFr != null : !INCLUSION_FR_EDEFAULT.equals(inclusionFr);
      case CodingPackage.CODE__INCLUSION_EN:
        return INCLUSION_EN_EDEFAULT == null ? inclusionEn != null : !INCLUSION_EN_EDEFAULT.equals(inclusionEn);
      case CodingPackage.CODE__EXCLUSION_FR:
        return EXCLUSION_FR_EDEFAULT == null ? exclusionFr != null : !EXCLUSION_FR_EDEFAULT.equals(exclusionFr);
      case CodingPackage.CODE__EXCLUSION_EN:
        return EXCLUSION_EN_EDEFAULT == null ? exclusionEn != null : !EXCLUSION_EN_EDEFAULT.equals(exclusionEn);
      case CodingPackage.CODE__EXAMPLE_FR:
        return EXAMPLE_FR_EDEFAULT == null ? exampleFr != null : !EXAMPLE_FR_EDEFAULT.equals(exampleFr);
      case CodingPackage.CODE__EXAMPLE_EN:
        return EXAMPLE_EN_EDEFAULT == null ? exampleEn != null : !EXAMPLE_EN_EDEFAULT.equals(exampleEn);
      case CodingPackage.CODE__COLOUR:
        return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
      case CodingPackage.CODE__SHORTCUT:
        return SHORTCUT_EDEFAULT == null ? shortcut != null : !SHORTCUT_EDEFAULT.equals(shortcut);
      case CodingPackage.CODE__TYPOLOGY:
        return typology != null;
      case CodingPackage.CODE__CATEGORY:
        return category != null;
      case CodingPackage.CODE__AT_MOST:
        return AT_MOST_EDEFAULT == null ? atMost != null : !AT_MOST_EDEFAULT.equals(atMost);
      case CodingPackage.CODE__EXCLUSIVE:
        return exclusive != EXCLUSIVE_EDEFAULT;
      case CodingPackage.CODE__CODES:
        return codes != null && !codes.isEmpty();
      case CodingPackage.CODE__DECISIONS:
        return decisions != null && !decisions.isEmpty();
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
    result.append(" (inclusionFr: ");
    result.append(inclusionFr);
    result.append(", inclusionEn: ");
    result.append(inclusionEn);
    result.append(", exclusionFr: ");
    result.append(exclusionFr);
    result.append(", exclusionEn: ");
    result.append(exclusionEn);
    result.append(", exampleFr: ");
    result.append(exampleFr);
    result.append(", exampleEn: ");
    result.append(exampleEn);
    result.append(", colour: ");
    result.append(colour);
    result.append(", shortcut: ");
    result.append(shortcut);
    result.append(", atMost: ");
    result.append(atMost);
    result.append(", exclusive: ");
    result.append(exclusive);
    result.append(')');
    return result.toString();
  }

} //CodeImpl
