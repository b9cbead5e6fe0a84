// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Summary;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;

/** By what an element is known in every state of a model. */
final class Identity {

    private Identity() {
    }

    /** The identifier of an element, also of one that is in no loaded file; null when it has none. */
    static String id(EObject element) {
        var id = switch (element) {
            case null -> null;
            case InternalEObject proxy when proxy.eIsProxy() -> proxy.eProxyURI().fragment();
            case Identified identified -> identified.getId();
            default -> null;
        };
        return id == null || id.isBlank() ? null : id;
    }

    /**
     * The place of what a project can have only once, so that two people who make it apart have made the same: the root
     * of the programmes, the codebook, the value of an attribute of a case, what a coder coded in a document, the quotes
     * of a document, a cell of a framework grid. Null for any other element.
     */
    static String place(EObject element) {
        return switch (element) {
            case Observatory root -> "observatory";
            case Scheme root -> "scheme";
            case AttributeValue value -> joined("value ", id(value.eContainer()), id(value.getDefinition()));
            case Codings codings -> joined("codings ", id(codings.getCoder()), id(codings.getDocument()));
            case Quotes quotes -> joined("quotes ", "", id(quotes.getDocument()));
            case Summary cell when id(cell.eContainer()) != null ->
                joined("summary " + id(cell.eContainer()) + " ", id(cell.getCase()), id(cell.getTheme()));
            default -> null;
        };
    }

    private static String joined(String kind, String first, String second) {
        return first == null || second == null ? null : kind + first + " " + second;
    }
}
