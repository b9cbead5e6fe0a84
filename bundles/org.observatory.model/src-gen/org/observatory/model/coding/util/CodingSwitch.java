/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.coding.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.observatory.model.coding.*;

import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Sourced;

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
 * @see org.observatory.model.coding.CodingPackage
 * @generated
 */
public class CodingSwitch<T> extends Switch<T>
{
  /**
   * The cached model package
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  protected static CodingPackage modelPackage;

  /**
   * Creates an instance of the switch.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public CodingSwitch()
  {
    if (modelPackage == null)
    {
      modelPackage = CodingPackage.eINSTANCE;
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
      case CodingPackage.ANCHORED:
      {
        Anchored anchored = (Anchored)theEObject;
        T result = caseAnchored(anchored);
        if (result == null) result = caseIdentified(anchored);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.DESCRIBED:
      {
        Described described = (Described)theEObject;
        T result = caseDescribed(described);
        if (result == null) result = caseElement(described);
        if (result == null) result = caseSourced(described);
        if (result == null) result = caseIdentified(described);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.SCHEME:
      {
        Scheme scheme = (Scheme)theEObject;
        T result = caseScheme(scheme);
        if (result == null) result = caseIdentified(scheme);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CODE:
      {
        Code code = (Code)theEObject;
        T result = caseCode(code);
        if (result == null) result = caseElement(code);
        if (result == null) result = caseSourced(code);
        if (result == null) result = caseIdentified(code);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.DECISION:
      {
        Decision decision = (Decision)theEObject;
        T result = caseDecision(decision);
        if (result == null) result = caseIdentified(decision);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.ROUND:
      {
        Round round = (Round)theEObject;
        T result = caseRound(round);
        if (result == null) result = caseElement(round);
        if (result == null) result = caseSourced(round);
        if (result == null) result = caseIdentified(round);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.ASSIGNMENT:
      {
        Assignment assignment = (Assignment)theEObject;
        T result = caseAssignment(assignment);
        if (result == null) result = caseIdentified(assignment);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.SAVED_QUERY:
      {
        SavedQuery savedQuery = (SavedQuery)theEObject;
        T result = caseSavedQuery(savedQuery);
        if (result == null) result = caseElement(savedQuery);
        if (result == null) result = caseSourced(savedQuery);
        if (result == null) result = caseIdentified(savedQuery);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.SAVED_ANALYSIS:
      {
        SavedAnalysis savedAnalysis = (SavedAnalysis)theEObject;
        T result = caseSavedAnalysis(savedAnalysis);
        if (result == null) result = caseElement(savedAnalysis);
        if (result == null) result = caseSourced(savedAnalysis);
        if (result == null) result = caseIdentified(savedAnalysis);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CODE_SET:
      {
        CodeSet codeSet = (CodeSet)theEObject;
        T result = caseCodeSet(codeSet);
        if (result == null) result = caseElement(codeSet);
        if (result == null) result = caseSourced(codeSet);
        if (result == null) result = caseIdentified(codeSet);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.ATTRIBUTE_DEFINITION:
      {
        AttributeDefinition attributeDefinition = (AttributeDefinition)theEObject;
        T result = caseAttributeDefinition(attributeDefinition);
        if (result == null) result = caseElement(attributeDefinition);
        if (result == null) result = caseSourced(attributeDefinition);
        if (result == null) result = caseIdentified(attributeDefinition);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.ATTRIBUTE_VALUE:
      {
        AttributeValue attributeValue = (AttributeValue)theEObject;
        T result = caseAttributeValue(attributeValue);
        if (result == null) result = caseIdentified(attributeValue);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CODER:
      {
        Coder coder = (Coder)theEObject;
        T result = caseCoder(coder);
        if (result == null) result = caseElement(coder);
        if (result == null) result = caseSourced(coder);
        if (result == null) result = caseIdentified(coder);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CASE:
      {
        Case case_ = (Case)theEObject;
        T result = caseCase(case_);
        if (result == null) result = caseDescribed(case_);
        if (result == null) result = caseElement(case_);
        if (result == null) result = caseSourced(case_);
        if (result == null) result = caseIdentified(case_);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CASE_ACTOR:
      {
        CaseActor caseActor = (CaseActor)theEObject;
        T result = caseCaseActor(caseActor);
        if (result == null) result = caseSourced(caseActor);
        if (result == null) result = caseIdentified(caseActor);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.DOCUMENT:
      {
        Document document = (Document)theEObject;
        T result = caseDocument(document);
        if (result == null) result = caseDescribed(document);
        if (result == null) result = caseElement(document);
        if (result == null) result = caseSourced(document);
        if (result == null) result = caseIdentified(document);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.PART:
      {
        Part part = (Part)theEObject;
        T result = casePart(part);
        if (result == null) result = caseIdentified(part);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.SPEAKER:
      {
        Speaker speaker = (Speaker)theEObject;
        T result = caseSpeaker(speaker);
        if (result == null) result = caseDescribed(speaker);
        if (result == null) result = caseElement(speaker);
        if (result == null) result = caseSourced(speaker);
        if (result == null) result = caseIdentified(speaker);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CODINGS:
      {
        Codings codings = (Codings)theEObject;
        T result = caseCodings(codings);
        if (result == null) result = caseIdentified(codings);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CODING:
      {
        Coding coding = (Coding)theEObject;
        T result = caseCoding(coding);
        if (result == null) result = caseAnchored(coding);
        if (result == null) result = caseIdentified(coding);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.RULING:
      {
        Ruling ruling = (Ruling)theEObject;
        T result = caseRuling(ruling);
        if (result == null) result = caseAnchored(ruling);
        if (result == null) result = caseIdentified(ruling);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.MEMO:
      {
        Memo memo = (Memo)theEObject;
        T result = caseMemo(memo);
        if (result == null) result = caseElement(memo);
        if (result == null) result = caseSourced(memo);
        if (result == null) result = caseIdentified(memo);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.LINK:
      {
        Link link = (Link)theEObject;
        T result = caseLink(link);
        if (result == null) result = caseIdentified(link);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.QUOTES:
      {
        Quotes quotes = (Quotes)theEObject;
        T result = caseQuotes(quotes);
        if (result == null) result = caseIdentified(quotes);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.QUOTE:
      {
        Quote quote = (Quote)theEObject;
        T result = caseQuote(quote);
        if (result == null) result = caseAnchored(quote);
        if (result == null) result = caseIdentified(quote);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.FRAMEWORK:
      {
        Framework framework = (Framework)theEObject;
        T result = caseFramework(framework);
        if (result == null) result = caseElement(framework);
        if (result == null) result = caseSourced(framework);
        if (result == null) result = caseIdentified(framework);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CHART_DOCUMENT:
      {
        ChartDocument chartDocument = (ChartDocument)theEObject;
        T result = caseChartDocument(chartDocument);
        if (result == null) result = caseElement(chartDocument);
        if (result == null) result = caseSourced(chartDocument);
        if (result == null) result = caseIdentified(chartDocument);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.SUMMARY:
      {
        Summary summary = (Summary)theEObject;
        T result = caseSummary(summary);
        if (result == null) result = caseIdentified(summary);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.TRAJECTORY:
      {
        Trajectory trajectory = (Trajectory)theEObject;
        T result = caseTrajectory(trajectory);
        if (result == null) result = caseElement(trajectory);
        if (result == null) result = caseSourced(trajectory);
        if (result == null) result = caseIdentified(trajectory);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.STEP:
      {
        Step step = (Step)theEObject;
        T result = caseStep(step);
        if (result == null) result = caseSourced(step);
        if (result == null) result = caseIdentified(step);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.EVIDENCE:
      {
        Evidence evidence = (Evidence)theEObject;
        T result = caseEvidence(evidence);
        if (result == null) result = caseAnchored(evidence);
        if (result == null) result = caseIdentified(evidence);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.CASE_MAPPING:
      {
        CaseMapping caseMapping = (CaseMapping)theEObject;
        T result = caseCaseMapping(caseMapping);
        if (result == null) result = caseIdentified(caseMapping);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      case CodingPackage.MAPPING_COLUMN:
      {
        MappingColumn mappingColumn = (MappingColumn)theEObject;
        T result = caseMappingColumn(mappingColumn);
        if (result == null) result = caseIdentified(mappingColumn);
        if (result == null) result = defaultCase(theEObject);
        return result;
      }
      default: return defaultCase(theEObject);
    }
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Anchored</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Anchored</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseAnchored(Anchored object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Described</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Described</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseDescribed(Described object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Scheme</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Scheme</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseScheme(Scheme object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Code</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Code</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCode(Code object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Decision</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Decision</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseDecision(Decision object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Round</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Round</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseRound(Round object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Assignment</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Assignment</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseAssignment(Assignment object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Saved Query</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Saved Query</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseSavedQuery(SavedQuery object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Saved Analysis</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Saved Analysis</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseSavedAnalysis(SavedAnalysis object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Code Set</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Code Set</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCodeSet(CodeSet object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Attribute Definition</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Attribute Definition</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseAttributeDefinition(AttributeDefinition object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Attribute Value</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Attribute Value</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseAttributeValue(AttributeValue object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Coder</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Coder</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCoder(Coder object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Case</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Case</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCase(Case object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Case Actor</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Case Actor</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCaseActor(CaseActor object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Document</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Document</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseDocument(Document object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Part</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Part</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T casePart(Part object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Speaker</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Speaker</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseSpeaker(Speaker object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Codings</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Codings</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCodings(Codings object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Coding</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Coding</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCoding(Coding object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Ruling</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Ruling</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseRuling(Ruling object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Memo</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Memo</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseMemo(Memo object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Link</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Link</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseLink(Link object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Quotes</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Quotes</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseQuotes(Quotes object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Quote</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Quote</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseQuote(Quote object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Framework</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Framework</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseFramework(Framework object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Chart Document</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Chart Document</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseChartDocument(ChartDocument object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Summary</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Summary</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseSummary(Summary object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Trajectory</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Trajectory</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseTrajectory(Trajectory object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Step</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Step</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseStep(Step object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Evidence</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Evidence</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseEvidence(Evidence object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Case Mapping</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Case Mapping</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseCaseMapping(CaseMapping object)
  {
    return null;
  }

  /**
   * Returns the result of interpreting the object as an instance of '<em>Mapping Column</em>'.
   * <!-- begin-user-doc -->
   * This implementation returns null;
   * returning a non-null result will terminate the switch.
   * <!-- end-user-doc -->
   * @param object the target of the switch.
   * @return the result of interpreting the object as an instance of '<em>Mapping Column</em>'.
   * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
   * @generated
   */
  public T caseMappingColumn(MappingColumn object)
  {
    return null;
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

} //CodingSwitch
