// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A model at one moment: elements by key, their parents, children and traits. Nothing of it is to be changed. */
interface State {

    /** The keys of the elements without parent. */
    List<String> roots();

    /** Whether there is an element of this key. */
    boolean has(String key);

    /** The object that stands for an element; null when none is known. It may have other values than this state says. */
    EObject element(String key);

    /** An object that has the values of this state, for the words of the element; null when none is known. */
    default EObject shown(String key) {
        return element(key);
    }

    /** The key of the parent; null for a root. */
    String parent(String key);

    /** Where in its parent an element stands; null for a root. */
    EReference slot(String key);

    /** The keys of the children in a place, in order. */
    List<String> children(String key, EReference slot);

    /** The value of a trait. */
    Object value(String key, Trait trait);

    /** The kind of an element. */
    default EClass type(String key) {
        return element(key).eClass();
    }
}
