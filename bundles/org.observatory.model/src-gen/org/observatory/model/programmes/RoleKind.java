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
 * A representation of the literals of the enumeration '<em><b>Role Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an organisation does in a programme, study, publication, event or platform.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getRoleKind()
 * @model
 * @generated
 */
public enum RoleKind implements Enumerator
{
  /**
   * The '<em><b>PILOT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Leads it.
   * <!-- end-model-doc -->
   * @see #PILOT_VALUE
   * @generated
   * @ordered
   */
  PILOT(0, "PILOT", "PILOT"),

  /**
   * The '<em><b>CO PILOT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Leads it together with others.
   * <!-- end-model-doc -->
   * @see #CO_PILOT_VALUE
   * @generated
   * @ordered
   */
  CO_PILOT(1, "CO_PILOT", "CO_PILOT"),

  /**
   * The '<em><b>PARTNER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Takes part.
   * <!-- end-model-doc -->
   * @see #PARTNER_VALUE
   * @generated
   * @ordered
   */
  PARTNER(2, "PARTNER", "PARTNER"),

  /**
   * The '<em><b>FIELDWORK</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Collects the data.
   * <!-- end-model-doc -->
   * @see #FIELDWORK_VALUE
   * @generated
   * @ordered
   */
  FIELDWORK(3, "FIELDWORK", "FIELDWORK"),

  /**
   * The '<em><b>PUBLISHER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Publishes.
   * <!-- end-model-doc -->
   * @see #PUBLISHER_VALUE
   * @generated
   * @ordered
   */
  PUBLISHER(4, "PUBLISHER", "PUBLISHER"),

  /**
   * The '<em><b>AUTHOR</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Writes.
   * <!-- end-model-doc -->
   * @see #AUTHOR_VALUE
   * @generated
   * @ordered
   */
  AUTHOR(5, "AUTHOR", "AUTHOR"),

  /**
   * The '<em><b>HOST</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Receives or shelters it.
   * <!-- end-model-doc -->
   * @see #HOST_VALUE
   * @generated
   * @ordered
   */
  HOST(6, "HOST", "HOST"),

  /**
   * The '<em><b>FUNDER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Pays for it.
   * <!-- end-model-doc -->
   * @see #FUNDER_VALUE
   * @generated
   * @ordered
   */
  FUNDER(7, "FUNDER", "FUNDER"),

  /**
   * The '<em><b>SIGNATORY</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Signs it.
   * <!-- end-model-doc -->
   * @see #SIGNATORY_VALUE
   * @generated
   * @ordered
   */
  SIGNATORY(8, "SIGNATORY", "SIGNATORY");

  /**
   * The '<em><b>PILOT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Leads it.
   * <!-- end-model-doc -->
   * @see #PILOT
   * @model
   * @generated
   * @ordered
   */
  public static final int PILOT_VALUE = 0;

  /**
   * The '<em><b>CO PILOT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Leads it together with others.
   * <!-- end-model-doc -->
   * @see #CO_PILOT
   * @model
   * @generated
   * @ordered
   */
  public static final int CO_PILOT_VALUE = 1;

  /**
   * The '<em><b>PARTNER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Takes part.
   * <!-- end-model-doc -->
   * @see #PARTNER
   * @model
   * @generated
   * @ordered
   */
  public static final int PARTNER_VALUE = 2;

  /**
   * The '<em><b>FIELDWORK</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Collects the data.
   * <!-- end-model-doc -->
   * @see #FIELDWORK
   * @model
   * @generated
   * @ordered
   */
  public static final int FIELDWORK_VALUE = 3;

  /**
   * The '<em><b>PUBLISHER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Publishes.
   * <!-- end-model-doc -->
   * @see #PUBLISHER
   * @model
   * @generated
   * @ordered
   */
  public static final int PUBLISHER_VALUE = 4;

  /**
   * The '<em><b>AUTHOR</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Writes.
   * <!-- end-model-doc -->
   * @see #AUTHOR
   * @model
   * @generated
   * @ordered
   */
  public static final int AUTHOR_VALUE = 5;

  /**
   * The '<em><b>HOST</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Receives or shelters it.
   * <!-- end-model-doc -->
   * @see #HOST
   * @model
   * @generated
   * @ordered
   */
  public static final int HOST_VALUE = 6;

  /**
   * The '<em><b>FUNDER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Pays for it.
   * <!-- end-model-doc -->
   * @see #FUNDER
   * @model
   * @generated
   * @ordered
   */
  public static final int FUNDER_VALUE = 7;

  /**
   * The '<em><b>SIGNATORY</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Signs it.
   * <!-- end-model-doc -->
   * @see #SIGNATORY
   * @model
   * @generated
   * @ordered
   */
  public static final int SIGNATORY_VALUE = 8;

  /**
   * An array of all the '<em><b>Role Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final RoleKind[] VALUES_ARRAY =
    new RoleKind[]
    {
      PILOT,
      CO_PILOT,
      PARTNER,
      FIELDWORK,
      PUBLISHER,
      AUTHOR,
      HOST,
      FUNDER,
      SIGNATORY,
    };

  /**
   * A public read-only list of all the '<em><b>Role Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<RoleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Role Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static RoleKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      RoleKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Role Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static RoleKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      RoleKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Role Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static RoleKind get(int value)
  {
    switch (value)
    {
      case PILOT_VALUE: return PILOT;
      case CO_PILOT_VALUE: return CO_PILOT;
      case PARTNER_VALUE: return PARTNER;
      case FIELDWORK_VALUE: return FIELDWORK;
      case PUBLISHER_VALUE: return PUBLISHER;
      case AUTHOR_VALUE: return AUTHOR;
      case HOST_VALUE: return HOST;
      case FUNDER_VALUE: return FUNDER;
      case SIGNATORY_VALUE: return SIGNATORY;
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
  private RoleKind(int value, String name, String literal)
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
  
} //RoleKind
