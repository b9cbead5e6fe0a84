// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.elements;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.observatory.ui.fields.FormPart;
import org.observatory.ui.fields.Gradually;

/** A page made of parts, one below the other. */
public abstract class PartsPage extends ProjectPage {

    private final List<FormPart> parts = new ArrayList<>();
    private Gradually later;

    /**
     * Makes a page.
     *
     * @param editor its editor
     * @param id     its identity among the pages
     * @param title  the name on its tab
     */
    protected PartsPage(ProjectEditor editor, String id, String title) {
        super(editor, id, title);
    }

    /** Adds a part to those that the page keeps up to date. */
    protected final <P extends FormPart> P add(P part) {
        parts.add(part);
        return part;
    }

    /**
     * Makes parts once the page is seen, one step after the other, so that the window answers between.
     *
     * @param body where they are made
     * @param step makes and adds some
     */
    protected final void later(Composite body, Runnable step) {
        if (later == null) {
            later = new Gradually(body, () -> { });
        }
        later.add(() -> once(() -> {
            step.run();
            context().reflow().run();
        }));
    }

    private void finish() {
        if (later != null) {
            once(later::finish);
        }
    }

    @Override
    protected void update() {
        parts.forEach(FormPart::refresh);
    }

    @Override
    public boolean reveals(EObject element) {
        return true;
    }

    @Override
    public void reveal(EObject element) {
        finish();
        parts.forEach(part -> part.reveal(element));
    }

    @Override
    public void settle() {
        parts.forEach(FormPart::settle);
    }

    @Override
    public void setFocus() {
        parts.stream().anyMatch(FormPart::setFocus);
    }

    @Override
    public void dispose() {
        parts.forEach(FormPart::dispose);
        super.dispose();
    }
}
