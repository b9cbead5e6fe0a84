/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.CodingPackage;

import org.observatory.model.programmes.provider.ElementItemProvider;
import org.observatory.model.programmes.provider.ProgrammesEditPlugin;

/**
 * This is the item provider adapter for a {@link org.observatory.model.coding.ChartDocument} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ChartDocumentItemProvider extends ElementItemProvider
{
  /**
   * This constructs an instance from a factory and a notifier.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ChartDocumentItemProvider(AdapterFactory adapterFactory)
  {
    super(adapterFactory);
  }

  /**
   * This returns the property descriptors for the adapted class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object)
  {
    if (itemPropertyDescriptors == null)
    {
      super.getPropertyDescriptors(object);

      addFormatVersionPropertyDescriptor(object);
      addChartPropertyDescriptor(object);
      addAnalysisPropertyDescriptor(object);
      addChoicesPropertyDescriptor(object);
      addStylePropertyDescriptor(object);
      addPalettePropertyDescriptor(object);
      addLanguagePropertyDescriptor(object);
      addPatternedPropertyDescriptor(object);
      addBarePropertyDescriptor(object);
      addLeastPropertyDescriptor(object);
      addPseudonymsPropertyDescriptor(object);
      addTextsPropertyDescriptor(object);
      addFingerprintPropertyDescriptor(object);
      addExportedPropertyDescriptor(object);
    }
    return itemPropertyDescriptors;
  }

  /**
   * This adds a property descriptor for the Format Version feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addFormatVersionPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_formatVersion_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_formatVersion_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__FORMAT_VERSION,
         true,
         false,
         false,
         ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Chart feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addChartPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_chart_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_chart_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__CHART,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Analysis feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addAnalysisPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_analysis_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_analysis_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__ANALYSIS,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Choices feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addChoicesPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_choices_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_choices_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__CHOICES,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Style feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addStylePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_style_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_style_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__STYLE,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Palette feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPalettePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_palette_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_palette_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__PALETTE,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Language feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addLanguagePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_language_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_language_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__LANGUAGE,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Patterned feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPatternedPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_patterned_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_patterned_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__PATTERNED,
         true,
         false,
         false,
         ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Bare feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addBarePropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_bare_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_bare_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__BARE,
         true,
         false,
         false,
         ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Least feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addLeastPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_least_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_least_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__LEAST,
         true,
         false,
         false,
         ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Pseudonyms feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addPseudonymsPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_pseudonyms_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_pseudonyms_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__PSEUDONYMS,
         true,
         false,
         false,
         ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Texts feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addTextsPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_texts_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_texts_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__TEXTS,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Fingerprint feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addFingerprintPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_fingerprint_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_fingerprint_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__FINGERPRINT,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Exported feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addExportedPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_ChartDocument_exported_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_ChartDocument_exported_feature", "_UI_ChartDocument_type"),
         CodingPackage.Literals.CHART_DOCUMENT__EXPORTED,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected boolean shouldComposeCreationImage()
  {
    return true;
  }

  /**
   * This returns the label text for the adapted class.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getText(Object object)
  {
    String label = ((ChartDocument)object).getNameFr();
    return label == null || label.length() == 0 ?
      getString("_UI_ChartDocument_type") :
      getString("_UI_ChartDocument_type") + " " + label;
  }


  /**
   * This handles model notifications by calling {@link #updateChildren} to update any cached
   * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public void notifyChanged(Notification notification)
  {
    updateChildren(notification);

    switch (notification.getFeatureID(ChartDocument.class))
    {
      case CodingPackage.CHART_DOCUMENT__FORMAT_VERSION:
      case CodingPackage.CHART_DOCUMENT__CHART:
      case CodingPackage.CHART_DOCUMENT__ANALYSIS:
      case CodingPackage.CHART_DOCUMENT__CHOICES:
      case CodingPackage.CHART_DOCUMENT__STYLE:
      case CodingPackage.CHART_DOCUMENT__PALETTE:
      case CodingPackage.CHART_DOCUMENT__LANGUAGE:
      case CodingPackage.CHART_DOCUMENT__PATTERNED:
      case CodingPackage.CHART_DOCUMENT__BARE:
      case CodingPackage.CHART_DOCUMENT__LEAST:
      case CodingPackage.CHART_DOCUMENT__PSEUDONYMS:
      case CodingPackage.CHART_DOCUMENT__TEXTS:
      case CodingPackage.CHART_DOCUMENT__FINGERPRINT:
      case CodingPackage.CHART_DOCUMENT__EXPORTED:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        return;
    }
    super.notifyChanged(notification);
  }

  /**
   * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
   * that can be created under this object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object)
  {
    super.collectNewChildDescriptors(newChildDescriptors, object);
  }

  /**
   * Return the resource locator for this item provider's resources.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public ResourceLocator getResourceLocator()
  {
    return ProgrammesEditPlugin.INSTANCE;
  }

}
