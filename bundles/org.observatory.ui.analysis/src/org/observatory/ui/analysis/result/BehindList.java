// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.observatory.model.coding.Case;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;

/** Lists the elements behind a cell, each of which can be opened. */
final class BehindList {

    private final AnalysisTexts texts;
    private final ObservatoryLabels labels;
    private final Composite area;
    private final Label title;
    private final Table list;
    private List<EObject> elements = List.of();

    BehindList(Composite parent, AnalysisTexts texts, Consumer<EObject> open, Runnable close) {
        this.texts = texts;
        labels = new ObservatoryLabels(texts.language());
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 4, 4).spacing(6, 4).applyTo(area);
        title = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        var shut = new Button(area, SWT.PUSH);
        shut.setText(texts.get("behind.close"));
        shut.addListener(SWT.Selection, event -> close.run());
        list = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(list);
        var icons = new Icons(area);
        list.addListener(SWT.SetData, event -> {
            var element = elements.get(event.index);
            var item = list.getItem(event.index);
            item.setText(labels.name(element));
            item.setImage(icons.of(element.eClass()));
        });
        list.addListener(SWT.DefaultSelection, event -> {
            for (var at : list.getSelectionIndices()) {
                open.accept(elements.get(at));
            }
        });
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                close.run();
            }
        });
        Names.describe(list, title::getText, () -> texts.get("behind.help"));
    }

    Composite control() {
        return area;
    }

    /** {@return what is listed} */
    List<EObject> elements() {
        return elements;
    }

    void show(Behind.Elements behind) {
        elements = behind.elements();
        title.setText(texts.get(elements.stream().allMatch(Case.class::isInstance) ? "behind.cases" : "behind.elements", elements.size(), behind.origin()).replace("&", "&&"));
        list.setItemCount(0);
        list.setItemCount(elements.size());
        list.clearAll();
        list.select(0);
        area.layout();
        list.setFocus();
    }
}
