/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.observatory.model.programmes.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage
 * @generated
 */
public class ProgrammesSwitch<T> extends Switch<T>
{
  /**
   * The cached model package
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected static ProgrammesPackage modelPackage;

  /**
   * Creates an instance of the switch.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public ProgrammesSwitch()
  {
    if (modelPackage == null)
    {
      modelPackage = ProgrammesPackage.eINSTANCE;
    }
  }

  /**
   * Checks whether this is a switch for the given package.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param ePackage the package in question.
   * @return whether this is a switch for the given package.
   * @generated
   */
  @Override
  protected boolean isSwitchFor(EPackage ePackage)
  {
    return ePackage == modelPackage;
  }

  /**
   * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @return the first non-null result returned by a <code>caseXXX</code> call.
   * @generated
   */
  @Override
  protected T doSwitch(int classifierID, EObject theEObject)
  {
    switch (classifierID)
    {
      case ProgrammesPackage.IDENTIFIED:
      {
        Identified identified = (Identified)theEObject;
        T result = caseIdentified(identified);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.SOURCED:
      {
        Sourced sourced = (Sourced)theEObject;
        T result = caseSourced(sourced);
        if (result == null) result = caseIdentified(sourced);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.ELEMENT:
      {
        Element element = (Element)theEObject;
        T result = caseElement(element);
        if (result == null) result = caseSourced(element);
        if (result == null) result = caseIdentified(element);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.FIGURE_HOLDER:
      {
        FigureHolder figureHolder = (FigureHolder)theEObject;
        T result = caseFigureHolder(figureHolder);
        if (result == null) result = caseElement(figureHolder);
        if (result == null) result = caseSourced(figureHolder);
        if (result == null) result = caseIdentified(figureHolder);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.OBSERVATORY:
      {
        Observatory observatory = (Observatory)theEObject;
        T result = caseObservatory(observatory);
        if (result == null) result = caseFigureHolder(observatory);
        if (result == null) result = caseElement(observatory);
        if (result == null) result = caseSourced(observatory);
        if (result == null) result = caseIdentified(observatory);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.PROGRAMME:
      {
        Programme programme = (Programme)theEObject;
        T result = caseProgramme(programme);
        if (result == null) result = caseFigureHolder(programme);
        if (result == null) result = caseElement(programme);
        if (result == null) result = caseSourced(programme);
        if (result == null) result = caseIdentified(programme);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.PHASE:
      {
        Phase phase = (Phase)theEObject;
        T result = casePhase(phase);
        if (result == null) result = caseElement(phase);
        if (result == null) result = caseSourced(phase);
        if (result == null) result = caseIdentified(phase);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.PARTICIPATION:
      {
        Participation participation = (Participation)theEObject;
        T result = caseParticipation(participation);
        if (result == null) result = caseSourced(participation);
        if (result == null) result = caseIdentified(participation);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.STUDY:
      {
        Study study = (Study)theEObject;
        T result = caseStudy(study);
        if (result == null) result = caseFigureHolder(study);
        if (result == null) result = caseElement(study);
        if (result == null) result = caseSourced(study);
        if (result == null) result = caseIdentified(study);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.WAVE:
      {
        Wave wave = (Wave)theEObject;
        T result = caseWave(wave);
        if (result == null) result = caseSourced(wave);
        if (result == null) result = caseIdentified(wave);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.POPULATION:
      {
        Population population = (Population)theEObject;
        T result = casePopulation(population);
        if (result == null) result = caseElement(population);
        if (result == null) result = caseSourced(population);
        if (result == null) result = caseIdentified(population);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.TERRITORY:
      {
        Territory territory = (Territory)theEObject;
        T result = caseTerritory(territory);
        if (result == null) result = caseElement(territory);
        if (result == null) result = caseSourced(territory);
        if (result == null) result = caseIdentified(territory);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.INDICATOR:
      {
        Indicator indicator = (Indicator)theEObject;
        T result = caseIndicator(indicator);
        if (result == null) result = caseElement(indicator);
        if (result == null) result = caseSourced(indicator);
        if (result == null) result = caseIdentified(indicator);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.FIGURE:
      {
        Figure figure = (Figure)theEObject;
        T result = caseFigure(figure);
        if (result == null) result = caseElement(figure);
        if (result == null) result = caseSourced(figure);
        if (result == null) result = caseIdentified(figure);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.ESTIMATE:
      {
        Estimate estimate = (Estimate)theEObject;
        T result = caseEstimate(estimate);
        if (result == null) result = caseSourced(estimate);
        if (result == null) result = caseIdentified(estimate);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.SOURCE_REFERENCE:
      {
        SourceReference sourceReference = (SourceReference)theEObject;
        T result = caseSourceReference(sourceReference);
        if (result == null) result = caseIdentified(sourceReference);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.SOURCE_DOCUMENT:
      {
        SourceDocument sourceDocument = (SourceDocument)theEObject;
        T result = caseSourceDocument(sourceDocument);
        if (result == null) result = caseElement(sourceDocument);
        if (result == null) result = caseSourced(sourceDocument);
        if (result == null) result = caseIdentified(sourceDocument);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.DISAGREEMENT:
      {
        Disagreement disagreement = (Disagreement)theEObject;
        T result = caseDisagreement(disagreement);
        if (result == null) result = caseElement(disagreement);
        if (result == null) result = caseSourced(disagreement);
        if (result == null) result = caseIdentified(disagreement);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.STATEMENT:
      {
        Statement statement = (Statement)theEObject;
        T result = caseStatement(statement);
        if (result == null) result = caseSourced(statement);
        if (result == null) result = caseIdentified(statement);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.PUBLICATION:
      {
        Publication publication = (Publication)theEObject;
        T result = casePublication(publication);
        if (result == null) result = caseElement(publication);
        if (result == null) result = caseSourced(publication);
        if (result == null) result = caseIdentified(publication);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.EVENT:
      {
        Event event = (Event)theEObject;
        T result = caseEvent(event);
        if (result == null) result = caseElement(event);
        if (result == null) result = caseSourced(event);
        if (result == null) result = caseIdentified(event);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.ORGANISATION:
      {
        Organisation organisation = (Organisation)theEObject;
        T result = caseOrganisation(organisation);
        if (result == null) result = caseElement(organisation);
        if (result == null) result = caseSourced(organisation);
        if (result == null) result = caseIdentified(organisation);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.PLATFORM:
      {
        Platform platform = (Platform)theEObject;
        T result = casePlatform(platform);
        if (result == null) result = caseElement(platform);
        if (result == null) result = caseSourced(platform);
        if (result == null) result = caseIdentified(platform);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.TYPOLOGY:
      {
        Typology typology = (Typology)theEObject;
        T result = caseTypology(typology);
        if (result == null) result = caseElement(typology);
        if (result == null) result = caseSourced(typology);
        if (result == null) result = caseIdentified(typology);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.CATEGORY:
      {
        Category category = (Category)theEObject;
        T result = caseCategory(category);
        if (result == null) result = caseElement(category);
        if (result == null) result = caseSourced(category);
        if (result == null) result = caseIdentified(category);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case ProgrammesPackage.CONCEPT:
      {
        Concept concept = (Concept)theEObject;
        T result = caseConcept(concept);
        if (result == null) result = caseElement(concept);
        if (result == null) result = caseSourced(concept);
        if (result == null) result = caseIdentified(concept);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      default: return defaultCase(theEObject);
    }
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseIdentified(Identified object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Sourced</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Sourced</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseSourced(Sourced object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Element</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseElement(Element object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Figure Holder</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Figure Holder</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseFigureHolder(FigureHolder object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Observatory</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Observatory</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseObservatory(Observatory object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Programme</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Programme</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseProgramme(Programme object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Phase</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Phase</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T casePhase(Phase object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Participation</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Participation</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseParticipation(Participation object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Study</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Study</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseStudy(Study object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Wave</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Wave</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseWave(Wave object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Population</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Population</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T casePopulation(Population object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Territory</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Territory</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseTerritory(Territory object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Indicator</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Indicator</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseIndicator(Indicator object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Figure</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Figure</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseFigure(Figure object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Estimate</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Estimate</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseEstimate(Estimate object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Source Reference</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Source Reference</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseSourceReference(SourceReference object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Source Document</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Source Document</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseSourceDocument(SourceDocument object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Disagreement</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Disagreement</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseDisagreement(Disagreement object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Statement</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Statement</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseStatement(Statement object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Publication</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Publication</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T casePublication(Publication object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Event</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Event</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseEvent(Event object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Organisation</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Organisation</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseOrganisation(Organisation object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Platform</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Platform</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T casePlatform(Platform object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Typology</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Typology</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseTypology(Typology object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Category</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Category</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCategory(Category object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Concept</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Concept</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseConcept(Concept object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch, but this is the last case anyway.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject)
   * @generated
   */
  @Override
  public T defaultCase(EObject object)
  {
    return null;
  }

} //ProgrammesSwitch
