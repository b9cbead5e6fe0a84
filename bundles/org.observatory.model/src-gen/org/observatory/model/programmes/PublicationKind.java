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
 * A representation of the literals of the enumeration '<em><b>Publication Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kind of a publication.
 * <!-- end-model-doc -->
 * @see org.observatory.model.programmes.ProgrammesPackage#getPublicationKind()
 * @model
 * @generated
 */
public enum PublicationKind implements Enumerator
{
  /**
   * The '<em><b>RESEARCH PAPER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A research paper of the series.
   * <!-- end-model-doc -->
   * @see #RESEARCH_PAPER_VALUE
   * @generated
   * @ordered
   */
  RESEARCH_PAPER(0, "RESEARCH_PAPER", "RESEARCH_PAPER"),

  /**
   * The '<em><b>YEARLY NOTE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A yearly note.
   * <!-- end-model-doc -->
   * @see #YEARLY_NOTE_VALUE
   * @generated
   * @ordered
   */
  YEARLY_NOTE(1, "YEARLY_NOTE", "YEARLY_NOTE"),

  /**
   * The '<em><b>GUIDE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A guide, vademecum or reference frame.
   * <!-- end-model-doc -->
   * @see #GUIDE_VALUE
   * @generated
   * @ordered
   */
  GUIDE(2, "GUIDE", "GUIDE"),

  /**
   * The '<em><b>BOOK</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A book.
   * <!-- end-model-doc -->
   * @see #BOOK_VALUE
   * @generated
   * @ordered
   */
  BOOK(3, "BOOK", "BOOK"),

  /**
   * The '<em><b>REPORT</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A report.
   * <!-- end-model-doc -->
   * @see #REPORT_VALUE
   * @generated
   * @ordered
   */
  REPORT(4, "REPORT", "REPORT"),

  /**
   * The '<em><b>NOTE</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A note or article.
   * <!-- end-model-doc -->
   * @see #NOTE_VALUE
   * @generated
   * @ordered
   */
  NOTE(5, "NOTE", "NOTE"),

  /**
   * The '<em><b>PROCEEDINGS</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Proceedings.
   * <!-- end-model-doc -->
   * @see #PROCEEDINGS_VALUE
   * @generated
   * @ordered
   */
  PROCEEDINGS(6, "PROCEEDINGS", "PROCEEDINGS"),

  /**
   * The '<em><b>CHARTER</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A charter.
   * <!-- end-model-doc -->
   * @see #CHARTER_VALUE
   * @generated
   * @ordered
   */
  CHARTER(7, "CHARTER", "CHARTER"),

  /**
   * The '<em><b>DATA</b></em>' literal object.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A published set of results.
   * <!-- end-model-doc -->
   * @see #DATA_VALUE
   * @generated
   * @ordered
   */
  DATA(8, "DATA", "DATA");

  /**
   * The '<em><b>RESEARCH PAPER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A research paper of the series.
   * <!-- end-model-doc -->
   * @see #RESEARCH_PAPER
   * @model
   * @generated
   * @ordered
   */
  public static final int RESEARCH_PAPER_VALUE = 0;

  /**
   * The '<em><b>YEARLY NOTE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A yearly note.
   * <!-- end-model-doc -->
   * @see #YEARLY_NOTE
   * @model
   * @generated
   * @ordered
   */
  public static final int YEARLY_NOTE_VALUE = 1;

  /**
   * The '<em><b>GUIDE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A guide, vademecum or reference frame.
   * <!-- end-model-doc -->
   * @see #GUIDE
   * @model
   * @generated
   * @ordered
   */
  public static final int GUIDE_VALUE = 2;

  /**
   * The '<em><b>BOOK</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A book.
   * <!-- end-model-doc -->
   * @see #BOOK
   * @model
   * @generated
   * @ordered
   */
  public static final int BOOK_VALUE = 3;

  /**
   * The '<em><b>REPORT</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A report.
   * <!-- end-model-doc -->
   * @see #REPORT
   * @model
   * @generated
   * @ordered
   */
  public static final int REPORT_VALUE = 4;

  /**
   * The '<em><b>NOTE</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A note or article.
   * <!-- end-model-doc -->
   * @see #NOTE
   * @model
   * @generated
   * @ordered
   */
  public static final int NOTE_VALUE = 5;

  /**
   * The '<em><b>PROCEEDINGS</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * Proceedings.
   * <!-- end-model-doc -->
   * @see #PROCEEDINGS
   * @model
   * @generated
   * @ordered
   */
  public static final int PROCEEDINGS_VALUE = 6;

  /**
   * The '<em><b>CHARTER</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A charter.
   * <!-- end-model-doc -->
   * @see #CHARTER
   * @model
   * @generated
   * @ordered
   */
  public static final int CHARTER_VALUE = 7;

  /**
   * The '<em><b>DATA</b></em>' literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * <!-- begin-model-doc -->
   * A published set of results.
   * <!-- end-model-doc -->
   * @see #DATA
   * @model
   * @generated
   * @ordered
   */
  public static final int DATA_VALUE = 8;

  /**
   * An array of all the '<em><b>Publication Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  private static final PublicationKind[] VALUES_ARRAY =
    new PublicationKind[]
    {
      RESEARCH_PAPER,
      YEARLY_NOTE,
      GUIDE,
      BOOK,
      REPORT,
      NOTE,
      PROCEEDINGS,
      CHARTER,
      DATA,
    };

  /**
   * A public read-only list of all the '<em><b>Publication Kind</b></em>' enumerators.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @generated
   */
  public static final List<PublicationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Publication Kind</b></em>' literal with the specified literal value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PublicationKind get(String literal)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      PublicationKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Publication Kind</b></em>' literal with the specified name.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PublicationKind getByName(String name)
  {
    for (int i = 0; i < VALUES_ARRAY.length; ++i)
    {
      PublicationKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name))
      {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Publication Kind</b></em>' literal with the specified integer value.
   * <!-- begin-user-doc -->
   * <!-- end-user-doc -->
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static PublicationKind get(int value)
  {
    switch (value)
    {
      case RESEARCH_PAPER_VALUE: return RESEARCH_PAPER;
      case YEARLY_NOTE_VALUE: return YEARLY_NOTE;
      case GUIDE_VALUE: return GUIDE;
      case BOOK_VALUE: return BOOK;
      case REPORT_VALUE: return REPORT;
      case NOTE_VALUE: return NOTE;
      case PROCEEDINGS_VALUE: return PROCEEDINGS;
      case CHARTER_VALUE: return CHARTER;
      case DATA_VALUE: return DATA;
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
  private PublicationKind(int value, String name, String literal)
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
  
} //PublicationKind
