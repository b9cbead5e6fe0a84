/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.observatory.model.programmes.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage
 * @generated
 */
public class ProgrammesAdapterFactory extends AdapterFactoryImpl
{
  /**
   * The cached model package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected static ProgrammesPackage modelPackage;

  /**
   * Creates an instance of the adapter factory.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ProgrammesAdapterFactory()
  {
    if (modelPackage == null)
    {
      modelPackage = ProgrammesPackage.eINSTANCE;
    }
  }

  /**
   * Returns whether this factory is applicable for the type of the object.
   * <!-- begin-user-doc -->
   * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
   * <!-- end-user-doc -->
   * @return whether this factory is applicable for the type of the object.
   * @generated
   */
  @Override
  public boolean isFactoryForType(Object object)
  {
    if (object == modelPackage)
    {
      return true;
    }
    if (object instanceof EObject)
    {
      return ((EObject)object).eClass().getEPackage() == modelPackage;
    }
    return false;
  }

  /**
   * The switch that delegates to the <code>createXXX</code> methods.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected ProgrammesSwitch<Adapter> modelSwitch =
    new ProgrammesSwitch<Adapter>()
    {
      @Override
      public Adapter caseIdentified(Identified object)
      {
        return createIdentifiedAdapter();
      }
      @Override
      public Adapter caseSourced(Sourced object)
      {
        return createSourcedAdapter();
      }
      @Override
      public Adapter caseElement(Element object)
      {
        return createElementAdapter();
      }
      @Override
      public Adapter caseFigureHolder(FigureHolder object)
      {
        return createFigureHolderAdapter();
      }
      @Override
      public Adapter caseObservatory(Observatory object)
      {
        return createObservatoryAdapter();
      }
      @Override
      public Adapter caseProgramme(Programme object)
      {
        return createProgrammeAdapter();
      }
      @Override
      public Adapter casePhase(Phase object)
      {
        return createPhaseAdapter();
      }
      @Override
      public Adapter caseParticipation(Participation object)
      {
        return createParticipationAdapter();
      }
      @Override
      public Adapter caseStudy(Study object)
      {
        return createStudyAdapter();
      }
      @Override
      public Adapter caseWave(Wave object)
      {
        return createWaveAdapter();
      }
      @Override
      public Adapter casePopulation(Population object)
      {
        return createPopulationAdapter();
      }
      @Override
      public Adapter caseTerritory(Territory object)
      {
        return createTerritoryAdapter();
      }
      @Override
      public Adapter caseIndicator(Indicator object)
      {
        return createIndicatorAdapter();
      }
      @Override
      public Adapter caseFigure(Figure object)
      {
        return createFigureAdapter();
      }
      @Override
      public Adapter caseEstimate(Estimate object)
      {
        return createEstimateAdapter();
      }
      @Override
      public Adapter caseSourceReference(SourceReference object)
      {
        return createSourceReferenceAdapter();
      }
      @Override
      public Adapter caseSourceDocument(SourceDocument object)
      {
        return createSourceDocumentAdapter();
      }
      @Override
      public Adapter caseDisagreement(Disagreement object)
      {
        return createDisagreementAdapter();
      }
      @Override
      public Adapter caseStatement(Statement object)
      {
        return createStatementAdapter();
      }
      @Override
      public Adapter casePublication(Publication object)
      {
        return createPublicationAdapter();
      }
      @Override
      public Adapter caseEvent(Event object)
      {
        return createEventAdapter();
      }
      @Override
      public Adapter caseOrganisation(Organisation object)
      {
        return createOrganisationAdapter();
      }
      @Override
      public Adapter casePlatform(Platform object)
      {
        return createPlatformAdapter();
      }
      @Override
      public Adapter caseTypology(Typology object)
      {
        return createTypologyAdapter();
      }
      @Override
      public Adapter caseCategory(Category object)
      {
        return createCategoryAdapter();
      }
      @Override
      public Adapter caseConcept(Concept object)
      {
        return createConceptAdapter();
      }
      @Override
      public Adapter defaultCase(EObject object)
      {
        return createEObjectAdapter();
      }
    };

  /**
   * Creates an adapter for the <code>target</code>.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param target the object to adapt.
   * @return the adapter for the <code>target</code>.
   * @generated
   */
  @Override
  public Adapter createAdapter(Notifier target)
  {
    return modelSwitch.doSwitch((EObject)target);
  }


  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Identified <em>Identified</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Identified
   * @generated
   */
  public Adapter createIdentifiedAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Sourced <em>Sourced</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Sourced
   * @generated
   */
  public Adapter createSourcedAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Element <em>Element</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Element
   * @generated
   */
  public Adapter createElementAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.FigureHolder <em>Figure Holder</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.FigureHolder
   * @generated
   */
  public Adapter createFigureHolderAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Observatory <em>Observatory</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Observatory
   * @generated
   */
  public Adapter createObservatoryAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Programme <em>Programme</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Programme
   * @generated
   */
  public Adapter createProgrammeAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Phase <em>Phase</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Phase
   * @generated
   */
  public Adapter createPhaseAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Participation <em>Participation</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Participation
   * @generated
   */
  public Adapter createParticipationAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Study <em>Study</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Study
   * @generated
   */
  public Adapter createStudyAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Wave <em>Wave</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Wave
   * @generated
   */
  public Adapter createWaveAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Population <em>Population</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Population
   * @generated
   */
  public Adapter createPopulationAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Territory <em>Territory</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Territory
   * @generated
   */
  public Adapter createTerritoryAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Indicator <em>Indicator</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Indicator
   * @generated
   */
  public Adapter createIndicatorAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Figure <em>Figure</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Figure
   * @generated
   */
  public Adapter createFigureAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Estimate <em>Estimate</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Estimate
   * @generated
   */
  public Adapter createEstimateAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.SourceReference <em>Source Reference</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.SourceReference
   * @generated
   */
  public Adapter createSourceReferenceAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.SourceDocument <em>Source Document</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.SourceDocument
   * @generated
   */
  public Adapter createSourceDocumentAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Disagreement <em>Disagreement</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Disagreement
   * @generated
   */
  public Adapter createDisagreementAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Statement <em>Statement</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Statement
   * @generated
   */
  public Adapter createStatementAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Publication <em>Publication</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Publication
   * @generated
   */
  public Adapter createPublicationAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Event <em>Event</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Event
   * @generated
   */
  public Adapter createEventAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Organisation <em>Organisation</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Organisation
   * @generated
   */
  public Adapter createOrganisationAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Platform <em>Platform</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Platform
   * @generated
   */
  public Adapter createPlatformAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Typology <em>Typology</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Typology
   * @generated
   */
  public Adapter createTypologyAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Category <em>Category</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Category
   * @generated
   */
  public Adapter createCategoryAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for an object of class '{@link org.observatory.model.programmes.Concept <em>Concept</em>}'.
   * <!-- begin-user-doc -->
   * This default implementation returns null so that we can easily ignore cases;
   * it's useful to ignore a case when inheritance will catch all the cases anyway.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @see org.observatory.model.programmes.Concept
   * @generated
   */
  public Adapter createConceptAdapter()
  {
    return null;
  }

  /**
   * Creates a new adapter for the default case.
   * <!-- begin-user-doc -->
   * This default implementation returns null.
   * <!-- end-user-doc -->
   * @return the new adapter.
   * @generated
   */
  public Adapter createEObjectAdapter()
  {
    return null;
  }

} //ProgrammesAdapterFactory
