// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.coding.Scheme;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;

/** The root objects of a small study, made so that a test reads as a sentence; a copy has the same identities. */
final class Study implements Roots {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private final List<EObject> roots;
    private int count;

    Study(EObject... roots) {
        this.roots = new ArrayList<>(List.of(roots));
    }

    private Study(Collection<EObject> roots) {
        this.roots = new ArrayList<>(roots);
    }

    /** The same study, to be changed apart. */
    Study copy() {
        return new Study(EcoreUtil.copyAll(roots));
    }

    List<EObject> roots() {
        return roots;
    }

    Observatory observatory() {
        return root(Observatory.class);
    }

    Scheme scheme() {
        return roots.stream().filter(Scheme.class::isInstance).map(Scheme.class::cast).findFirst()
                .orElseGet(() -> added(identified(MAKE.createScheme(), "scheme")));
    }

    Case one(String name) {
        return added(named(MAKE.createCase(), name));
    }

    Document document(String name, String digest) {
        var document = added(named(MAKE.createDocument(), name));
        document.setDigest(digest);
        return document;
    }

    Part part(Document in, int start, int end) {
        var part = identified(MAKE.createPart(), in.getNameFr() + in.getDigest() + start + "–" + end);
        part.setStart(start);
        part.setEnd(end);
        in.getParts().add(part);
        return part;
    }

    Code code(String name) {
        var code = named(MAKE.createCode(), name);
        scheme().getCodes().add(code);
        return code;
    }

    Code code(Code above, String name) {
        var code = named(MAKE.createCode(), name);
        above.getCodes().add(code);
        return code;
    }

    Coder coder(String name) {
        var coder = named(MAKE.createCoder(), name);
        scheme().getCoders().add(coder);
        return coder;
    }

    AttributeDefinition attribute(String name, AttributeType type) {
        var definition = named(MAKE.createAttributeDefinition(), name);
        definition.setType(type);
        scheme().getAttributes().add(definition);
        return definition;
    }

    AttributeValue value(Case of, AttributeDefinition definition, String text) {
        var value = identified(MAKE.createAttributeValue(), UUID.randomUUID().toString());
        value.setDefinition(definition);
        value.setText(text);
        of.getValues().add(value);
        return value;
    }

    Codings codings(Coder coder, Document document) {
        var codings = added(identified(MAKE.createCodings(), UUID.randomUUID().toString()));
        codings.setCoder(coder);
        codings.setDocument(document);
        return codings;
    }

    Coding coding(Codings in, Code code, int start, int end) {
        var coding = identified(MAKE.createCoding(), UUID.randomUUID().toString());
        coding.setCode(code);
        coding.setStart(start);
        coding.setEnd(end);
        coding.setQuotation("…" + start + "…" + end + "…");
        in.getCodings().add(coding);
        return coding;
    }

    <T extends EObject> T added(T root) {
        roots.add(root);
        return root;
    }

    /** The only root of a kind. */
    <T> T root(Class<T> type) {
        return roots.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /** What has the identity of an element of another copy; fails when nothing has. */
    <T extends Identified> T same(T element) {
        @SuppressWarnings("unchecked")
        var found = (T) find(element.getId());
        if (found == null) {
            throw new AssertionError(element + " is not here");
        }
        return found;
    }

    boolean has(Identified element) {
        return find(element.getId()) != null;
    }

    Identified find(String id) {
        return all().stream().filter(one -> id.equals(one.getId())).findFirst().orElse(null);
    }

    List<Identified> all() {
        var all = new ArrayList<Identified>();
        for (var contents = EcoreUtil.<EObject>getAllContents(roots, true); contents.hasNext();) {
            if (contents.next() instanceof Identified identified) {
                all.add(identified);
            }
        }
        return all;
    }

    /** Deletes an element as the workbench does: what referred to it does so no more. */
    void delete(EObject element) {
        var gone = new ArrayList<EObject>(List.of(element));
        element.eAllContents().forEachRemaining(gone::add);
        EcoreUtil.remove(element);
        roots.remove(element);
        for (var one : all()) {
            for (var reference : one.eClass().getEAllReferences()) {
                if (!reference.isContainment()) {
                    forget(one, reference, gone);
                }
            }
        }
    }

    private static void forget(EObject one, EReference reference, List<EObject> gone) {
        if (reference.isMany()) {
            ((List<?>) one.eGet(reference)).removeAll(gone);
        } else if (gone.contains(one.eGet(reference))) {
            one.eUnset(reference);
        }
    }

    @Override
    public Command adding(EObject root) {
        return new RootChange(root, true);
    }

    @Override
    public Command removing(EObject root) {
        return new RootChange(root, false);
    }

    private final class RootChange extends AbstractCommand {
        private final EObject root;
        private final boolean adding;
        private int at;

        RootChange(EObject root, boolean adding) {
            this.root = root;
            this.adding = adding;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            change(adding);
        }

        @Override
        public void undo() {
            change(!adding);
        }

        @Override
        public void redo() {
            change(adding);
        }

        private void change(boolean add) {
            if (add) {
                roots.add(adding ? roots.size() : at, root);
            } else {
                at = roots.indexOf(root);
                roots.remove(at);
            }
        }
    }

    <T extends Element> T named(T element, String name) {
        element.setNameFr(name);
        return identified(element, element.eClass().getName() + " " + name + " " + count++);
    }

    static <T extends Identified> T identified(T element, String slug) {
        element.setId(UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)).toString());
        return element;
    }
}
