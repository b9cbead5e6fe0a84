/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.ProgrammesPackage;

/**
 * This is the item provider adapter for a {@link org.observatory.model.programmes.Observatory} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ObservatoryItemProvider extends FigureHolderItemProvider
{
  /**
   * This constructs an instance from a factory and a notifier.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ObservatoryItemProvider(AdapterFactory adapterFactory)
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
      addEditionPropertyDescriptor(object);
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
         getString("_UI_Observatory_formatVersion_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Observatory_formatVersion_feature", "_UI_Observatory_type"),
         ProgrammesPackage.Literals.OBSERVATORY__FORMAT_VERSION,
         true,
         false,
         false,
         ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
         null,
         null));
  }

  /**
   * This adds a property descriptor for the Edition feature.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected void addEditionPropertyDescriptor(Object object)
  {
    itemPropertyDescriptors.add
      (createItemPropertyDescriptor
        (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
         getResourceLocator(),
         getString("_UI_Observatory_edition_feature"),
         getString("_UI_PropertyDescriptor_description", "_UI_Observatory_edition_feature", "_UI_Observatory_type"),
         ProgrammesPackage.Literals.OBSERVATORY__EDITION,
         true,
         false,
         false,
         ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__PROGRAMMES);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__STUDIES);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__INDICATORS);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__POPULATIONS);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__TERRITORIES);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__PUBLICATIONS);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__EVENTS);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__ORGANISATIONS);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__PLATFORMS);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__TYPOLOGIES);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__CONCEPTS);
      childrenFeatures.add(ProgrammesPackage.Literals.OBSERVATORY__DOCUMENTS);
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
    String label = ((Observatory)object).getNameFr();
    return label == null || label.length() == 0 ?
      getString("_UI_Observatory_type") :
      getString("_UI_Observatory_type") + " " + label;
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

    switch (notification.getFeatureID(Observatory.class))
    {
      case ProgrammesPackage.OBSERVATORY__FORMAT_VERSION:
      case ProgrammesPackage.OBSERVATORY__EDITION:
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        return;
      case ProgrammesPackage.OBSERVATORY__PROGRAMMES:
      case ProgrammesPackage.OBSERVATORY__STUDIES:
      case ProgrammesPackage.OBSERVATORY__INDICATORS:
      case ProgrammesPackage.OBSERVATORY__POPULATIONS:
      case ProgrammesPackage.OBSERVATORY__TERRITORIES:
      case ProgrammesPackage.OBSERVATORY__PUBLICATIONS:
      case ProgrammesPackage.OBSERVATORY__EVENTS:
      case ProgrammesPackage.OBSERVATORY__ORGANISATIONS:
      case ProgrammesPackage.OBSERVATORY__PLATFORMS:
      case ProgrammesPackage.OBSERVATORY__TYPOLOGIES:
      case ProgrammesPackage.OBSERVATORY__CONCEPTS:
      case ProgrammesPackage.OBSERVATORY__DOCUMENTS:
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
        (ProgrammesPackage.Literals.OBSERVATORY__PROGRAMMES,
         ProgrammesFactory.eINSTANCE.createProgramme()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__STUDIES,
         ProgrammesFactory.eINSTANCE.createStudy()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__INDICATORS,
         ProgrammesFactory.eINSTANCE.createIndicator()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__POPULATIONS,
         ProgrammesFactory.eINSTANCE.createPopulation()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__TERRITORIES,
         ProgrammesFactory.eINSTANCE.createTerritory()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__PUBLICATIONS,
         ProgrammesFactory.eINSTANCE.createPublication()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__EVENTS,
         ProgrammesFactory.eINSTANCE.createEvent()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__ORGANISATIONS,
         ProgrammesFactory.eINSTANCE.createOrganisation()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__PLATFORMS,
         ProgrammesFactory.eINSTANCE.createPlatform()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__TYPOLOGIES,
         ProgrammesFactory.eINSTANCE.createTypology()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__CONCEPTS,
         ProgrammesFactory.eINSTANCE.createConcept()));

    newChildDescriptors.add
      (createChildParameter
        (ProgrammesPackage.Literals.OBSERVATORY__DOCUMENTS,
         ProgrammesFactory.eINSTANCE.createSourceDocument()));
  }

}
