// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.observatory.ui.fields.Names;

/** Always says which passages are shown and how many they are, and whose are not. */
final class FilterBar {

    private final Composite area;
    private final Label sentence;
    private final Label count;
    private final Label remark;
    private final Button filter;
    private final Button all;
    private final Combo grouping;

    /** What the bar asks of the view. */
    interface Deeds {
        /** Asks which passages to show. */
        void filter();

        /** Shows all passages. */
        void showAll();

        /** Groups by something else. */
        void group(Grouping grouping);
    }

    FilterBar(Composite parent, ViewTexts texts, Deeds deeds) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).extendedMargins(6, 6, 4, 0).spacing(8, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        sentence = new Label(area, SWT.WRAP);
        sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(150, SWT.DEFAULT).applyTo(sentence);
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        filter = button(texts.get("bar.filter"), deeds::filter);
        all = button(texts.get("bar.all"), deeds::showAll);
        var label = new Label(area, SWT.NONE);
        label.setText(texts.get("bar.group"));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
        grouping = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        grouping.setItems(Stream.of(Grouping.values()).map(each -> texts.get(each.key())).toArray(String[]::new));
        Names.give(grouping, texts.get("bar.group"));
        grouping.addListener(SWT.Selection, event -> deeds.group(Grouping.values()[grouping.getSelectionIndex()]));
        remark = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(remark);
    }

    private Button button(String text, Runnable deed) {
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    /**
     * Says it.
     *
     * @param asked    which passages are shown, as a sentence
     * @param filtered whether that is not all of them
     * @param found    how many they are
     * @param hidden   what is not shown, or could not be read; empty for nothing
     * @param by       by what they are grouped
     */
    void show(String asked, boolean filtered, String found, String hidden, Grouping by) {
        sentence.setText(asked.replace("&", "&&"));
        sentence.setToolTipText(asked);
        count.setText(found);
        all.setEnabled(filtered);
        remark.setText(hidden.replace("&", "&&"));
        remark.setVisible(!hidden.isEmpty());
        ((GridData) remark.getLayoutData()).exclude = hidden.isEmpty();
        grouping.select(by.ordinal());
        area.getParent().layout(true, true);
    }

    void setEnabled(boolean enabled) {
        filter.setEnabled(enabled);
        grouping.setEnabled(enabled);
    }
}
