/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Scheme;

import org.observatory.model.programmes.provider.IdentifiedItemProvider;
import org.observatory.model.programmes.provider.ProgrammesEditPlugin;

/**
 * This is the item provider adapter for a {@link org.observatory.model.coding.Scheme} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class SchemeItemProvider extends IdentifiedItemProvider
{
  /**
   * This constructs an instance from a factory and a notifier.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public SchemeItemProvider(AdapterFactory adapterFactory)
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
         getString("_UI_Scheme_formatVersion_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Scheme_formatVersion_feature", "_UI_Scheme_type"),
         CodingPackage.Literals.SCHEME__FORMAT_VERSION,
         true,
         false,
         false,
         ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
   * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
   * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object)
  {
    if (childrenFeatures == null)
    {
      super.getChildrenFeatures(object);
      childrenFeatures.add(CodingPackage.Literals.SCHEME__CODES);
      childrenFeatures.add(CodingPackage.Literals.SCHEME__SETS);
      childrenFeatures.add(CodingPackage.Literals.SCHEME__ATTRIBUTES);
      childrenFeatures.add(CodingPackage.Literals.SCHEME__CODERS);
      childrenFeatures.add(CodingPackage.Literals.SCHEME__MAPPINGS);
      childrenFeatures.add(CodingPackage.Literals.SCHEME__ROUNDS);
      childrenFeatures.add(CodingPackage.Literals.SCHEME__QUERIES);
      childrenFeatures.add(CodingPackage.Literals.SCHEME__ANALYSES);
    }
    return childrenFeatures;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  protected EStructuralFeature getChildFeature(Object object, Object child)
  {
    // Check the type of the specified child object and return the proper feature to use for
    // adding (see {@link AddCommand}) it as a child.

    return super.getChildFeature(object, child);
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
    String label = ((Scheme)object).getId();
    return label == null || label.length() == 0 ?
      getString("_UI_Scheme_type") :
      getString("_UI_Scheme_type") + " " + label;
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

    switch (notification.getFeatureID(Scheme.class))
    {
      case CodingPackage.SCHEME__FORMAT_VERSION:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        return;
      case CodingPackage.SCHEME__CODES:
      case CodingPackage.SCHEME__SETS:
      case CodingPackage.SCHEME__ATTRIBUTES:
      case CodingPackage.SCHEME__CODERS:
      case CodingPackage.SCHEME__MAPPINGS:
      case CodingPackage.SCHEME__ROUNDS:
      case CodingPackage.SCHEME__QUERIES:
      case CodingPackage.SCHEME__ANALYSES:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
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

    newChildDescriptors.add
      (createChildParameter
        (CodingPackage.Literals.SCHEME__CODES,
         CodingFactory.eINSTANCE.createCode()));

    newChildDescriptors.add
      (createChildParameter
        (CodingPackage.Literals.SCHEME__SETS,
         CodingFactory.eINSTANCE.createCodeSet()));

    newChildDescriptors.add
      (createChildParameter
        (CodingPackage.Literals.SCHEME__ATTRIBUTES,
         CodingFactory.eINSTANCE.createAttributeDefinition()));

    newChildDescriptors.add
      (createChildParameter
        (CodingPackage.Literals.SCHEME__CODERS,
         CodingFactory.eINSTANCE.createCoder()));

    newChildDescriptors.add
      (createChildParameter
        (CodingPackage.Literals.SCHEME__MAPPINGS,
         CodingFactory.eINSTANCE.createCaseMapping()));

    newChildDescriptors.add
      (createChildParameter
        (CodingPackage.Literals.SCHEME__ROUNDS,
         CodingFactory.eINSTANCE.createRound()));

    newChildDescriptors.add
      (createChildParameter
        (CodingPackage.Literals.SCHEME__QUERIES,
         CodingFactory.eINSTANCE.createSavedQuery()));
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
