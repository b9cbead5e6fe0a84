// SPDX-License-Identifier: EPL-2.0
package org.observatory.words;

/** How far the forms of a word are taken together. */
public enum Stemming {

    /** Not at all: each form is a word. */
    NONE,
    /** Plural and feminine in French, plural in English. */
    MINIMAL,
    /** Also the endings that derive one word from another, as far as a few rules go; in English as minimal. */
    LIGHT
}
