/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.observatory.model.programmes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Event Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kind of an event.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getEventKind()
 * @model
 * @generated
 */
public enum EventKind implements Enumerator
{
  /**
   * The '<em><b>COLLOQUIUM</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A colloquium.
   * <!-- end-model-doc -->
   * @see #COLLOQUIUM_VALUE
   * @generated
   * @ordered
   */
  COLLOQUIUM(0, "COLLOQUIUM", "COLLOQUIUM"),

  /**
   * The '<em><b>SEMINAR</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A seminar between practitioners and researchers.
   * <!-- end-model-doc -->
   * @see #SEMINAR_VALUE
   * @generated
   * @ordered
   */
  SEMINAR(1, "SEMINAR", "SEMINAR"),

  /**
   * The '<em><b>WORKSHOP</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A workshop or a series of them.
   * <!-- end-model-doc -->
   * @see #WORKSHOP_VALUE
   * @generated
   * @ordered
   */
  WORKSHOP(2, "WORKSHOP", "WORKSHOP"),

  /**
   * The '<em><b>DEBATE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A public debate of results.
   * <!-- end-model-doc -->
   * @see #DEBATE_VALUE
   * @generated
   * @ordered
   */
  DEBATE(3, "DEBATE", "DEBATE"),

  /**
   * The '<em><b>MEETING</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A meeting of a network.
   * <!-- end-model-doc -->
   * @see #MEETING_VALUE
   * @generated
   * @ordered
   */
  MEETING(4, "MEETING", "MEETING"),

  /**
   * The '<em><b>CONGRESS</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A congress.
   * <!-- end-model-doc -->
   * @see #CONGRESS_VALUE
   * @generated
   * @ordered
   */
  CONGRESS(5, "CONGRESS", "CONGRESS"),

  /**
   * The '<em><b>MILESTONE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A date that mattered: a law, an adoption, a mission.
   * <!-- end-model-doc -->
   * @see #MILESTONE_VALUE
   * @generated
   * @ordered
   */
  MILESTONE(6, "MILESTONE", "MILESTONE"),

  /**
   * The '<em><b>FIELDWORK</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A survey wave.
   * <!-- end-model-doc -->
   * @see #FIELDWORK_VALUE
   * @generated
   * @ordered
   */
  FIELDWORK(7, "FIELDWORK", "FIELDWORK");

  /**
   * The '<em><b>COLLOQUIUM</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A colloquium.
   * <!-- end-model-doc -->
   * @see #COLLOQUIUM
   * @model
   * @generated
   * @ordered
   */
  public static final int COLLOQUIUM_VALUE = 0;

  /**
   * The '<em><b>SEMINAR</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A seminar between practitioners and researchers.
   * <!-- end-model-doc -->
   * @see #SEMINAR
   * @model
   * @generated
   * @ordered
   */
  public static final int SEMINAR_VALUE = 1;

  /**
   * The '<em><b>WORKSHOP</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A workshop or a series of them.
   * <!-- end-model-doc -->
   * @see #WORKSHOP
   * @model
   * @generated
   * @ordered
   */
  public static final int WORKSHOP_VALUE = 2;

  /**
   * The '<em><b>DEBATE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A public debate of results.
   * <!-- end-model-doc -->
   * @see #DEBATE
   * @model
   * @generated
   * @ordered
   */
  public static final int DEBATE_VALUE = 3;

  /**
   * The '<em><b>MEETING</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A meeting of a network.
   * <!-- end-model-doc -->
   * @see #MEETING
   * @model
   * @generated
   * @ordered
   */
  public static final int MEETING_VALUE = 4;

  /**
   * The '<em><b>CONGRESS</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A congress.
   * <!-- end-model-doc -->
   * @see #CONGRESS
   * @model
   * @generated
   * @ordered
   */
  public static final int CONGRESS_VALUE = 5;

  /**
   * The '<em><b>MILESTONE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A date that mattered: a law, an adoption, a mission.
   * <!-- end-model-doc -->
   * @see #MILESTONE
   * @model
   * @generated
   * @ordered
   */
  public static final int MILESTONE_VALUE = 6;

  /**
   * The '<em><b>FIELDWORK</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A survey wave.
   * <!-- end-model-doc -->
   * @see #FIELDWORK
   * @model
   * @generated
   * @ordered
   */
  public static final int FIELDWORK_VALUE = 7;

  /**
   * An array of all the '<em><b>Event Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final EventKind[] VALUES_ARRAY =
    new EventKind[]
    {
      COLLOQUIUM,
      SEMINAR,
      WORKSHOP,
      DEBATE,
      MEETING,
      CONGRESS,
      MILESTONE,
      FIELDWORK,
    };

  /**
   * A public read-only list of all the '<em><b>Event Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<EventKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Event Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EventKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      EventKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Event Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EventKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      EventKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Event Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EventKind get(int value)
  {
    switch (value)
    {
      case COLLOQUIUM_VALUE: return COLLOQUIUM;
      case SEMINAR_VALUE: return SEMINAR;
      case WORKSHOP_VALUE: return WORKSHOP;
      case DEBATE_VALUE: return DEBATE;
      case MEETING_VALUE: return MEETING;
      case CONGRESS_VALUE: return CONGRESS;
      case MILESTONE_VALUE: return MILESTONE;
      case FIELDWORK_VALUE: return FIELDWORK;
    }
    return null;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final int value;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final String name;

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private final String literal;

  /**
   * Only this class can construct instances.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private EventKind(int value, String name, String literal)
  {
    this.value = value;
    this.name = name;
    this.literal = literal;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public int getValue()
  {
    return value;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getName()
  {
    return name;
  }

  /**
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String getLiteral()
  {
    return literal;
  }

  /**
   * Returns the literal value of the enumerator, which is its string representation.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  @Override
  public String toString()
  {
    return literal;
  }
  
} //EventKind
