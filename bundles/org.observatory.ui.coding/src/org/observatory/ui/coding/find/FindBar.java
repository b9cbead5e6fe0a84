// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.find;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.observatory.coding.Segment;
import org.observatory.coding.search.Finder;
import org.observatory.coding.search.Sought;
import org.observatory.coding.search.SoughtException;
import org.observatory.coding.search.Watch;
import org.observatory.ui.coding.texts.CodingTexts;

/** The bar to find in the text of a document. It looks while one types, in the background; Enter goes to the next hit. */
public final class FindBar {

    private static final int PATIENCE = 150;
    private static final int LONGEST = 5_000;
    private static final int SHORT = 60;

    private final Composite bar;
    private final CodingTexts texts;
    private SoughtFields fields;
    private Label count;
    private final Place place;
    private List<Segment> hits = List.of();
    private Job job;

    /** The text in which is looked. */
    public interface Place {
        /** {@return the text; null while none is shown} */
        String text();

        /** {@return its language; null if it is not known} */
        String language();

        /** {@return where the caret stands} */
        int caret();

        /** {@return what is selected} */
        Optional<Segment> selected();

        /** Shows what was found. */
        void found(List<Segment> hits);

        /** Goes to a hit. */
        void go(Segment hit);

        /** Opens the window that finds and codes. */
        void findAndCode(Sought sought);

        /** Gives the keyboard back to the text. */
        void leave();
    }

    /**
     * Makes the bar, not to be seen at first; its fields are made when it is.
     *
     * @param parent where
     * @param texts  the messages
     * @param place  in which text is looked
     */
    public FindBar(Composite parent, CodingTexts texts, Place place) {
        this.texts = texts;
        this.place = place;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(6, 2).margins(0, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    private void make() {
        var options = new Composite(bar, SWT.NONE);
        fields = new SoughtFields(bar, options, texts, this::look);
        count = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(count);
        button(texts.get("find.previous"), () -> go(false));
        button(texts.get("find.next"), () -> go(true));
        button(texts.get("find.code"), () -> place.findAndCode(fields.sought()));
        button(texts.get("find.close"), this::close);
        var row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 12;
        options.setLayout(row);
        options.moveBelow(null);
        GridDataFactory.fillDefaults().span(7, 1).applyTo(options);
        fields.field().addListener(SWT.KeyDown, this::press);
    }

    private void button(String label, Runnable deed) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> deed.run());
    }

    private void press(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            go((event.stateMask & SWT.SHIFT) == 0);
            event.doit = false;
        } else if (event.keyCode == SWT.F3) {
            go((event.stateMask & SWT.SHIFT) == 0);
        } else if (event.keyCode == SWT.ESC) {
            close();
            event.doit = false;
        }
    }

    /** Shows the bar; a short selection is what is sought first. */
    public void open() {
        if (fields == null) {
            make();
        }
        shown(true);
        shortSelection().ifPresent(fields.field()::setText);
        fields.field().setFocus();
        fields.field().selectAll();
        look();
    }

    /** {@return what is sought now; while nothing is, a short selection} */
    public Sought soughtFirst() {
        return bar.isVisible() ? fields.sought() : Sought.literal(shortSelection().orElse(""));
    }

    private Optional<String> shortSelection() {
        var text = place.text();
        return place.selected().filter(one -> text != null && one.length() < SHORT)
                .map(one -> text.substring(one.start(), one.end())).filter(words -> words.indexOf('\n') < 0);
    }

    private void close() {
        shown(false);
        tell(List.of());
        place.leave();
    }

    private void shown(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().getParent().layout(true, true);
    }

    private void look() {
        if (job != null) {
            job.cancel();
        }
        var text = place.text();
        var sought = fields.sought();
        if (text == null || sought.text().isBlank() || !bar.isVisible()) {
            count.setText("");
            tell(List.of());
            return;
        }
        var language = place.language();
        job = Job.create(texts.get("find.job"), (IProgressMonitor monitor) -> find(sought, text, language, monitor));
        job.setSystem(true);
        job.schedule(PATIENCE);
    }

    private void find(Sought sought, String text, String language, IProgressMonitor monitor) {
        try {
            var found = Finder.of(sought).find(text, language, new Watch(LONGEST, monitor::isCanceled));
            later(monitor, () -> {
                count.setForeground(null);
                tell(found);
                count();
            });
        } catch (SoughtException unfound) {
            later(monitor, () -> {
                tell(List.of());
                count.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
                count.setText(unfound.label().in(texts.language()));
                count.setToolTipText(count.getText());
            });
        }
    }

    private void later(IProgressMonitor monitor, Runnable then) {
        if (!bar.isDisposed()) {
            bar.getDisplay().asyncExec(() -> {
                if (!bar.isDisposed() && !monitor.isCanceled()) {
                    then.run();
                }
            });
        }
    }

    private void tell(List<Segment> found) {
        if (!found.isEmpty() || !hits.isEmpty()) {
            hits = found;
            place.found(found);
        }
    }

    private void count() {
        var here = place.selected().map(hits::indexOf).orElse(-1);
        count.setText(here >= 0 ? texts.get("find.place", here + 1, hits.size()) : texts.get("find.count", hits.size()));
        count.setToolTipText(null);
    }

    /** Goes to the next hit or the one before; from the last to the first. */
    public void go(boolean onwards) {
        if (hits.isEmpty()) {
            if (!bar.isVisible()) {
                open();
            }
            return;
        }
        place.go(hits.get(next(hits, place.selected(), place::caret, onwards)));
        count();
    }

    static int next(List<Segment> hits, Optional<Segment> selected, IntSupplier caret, boolean onwards) {
        var at = selected.map(Segment::start).orElseGet(caret::getAsInt);
        var after = 0;
        while (after < hits.size() && (hits.get(after).start() < at || onwards && selected.filter(hits.get(after)::equals).isPresent())) {
            after++;
        }
        return onwards ? after % hits.size() : (after - 1 + hits.size()) % hits.size();
    }
}
