// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;

/** Says which analysis is shown with which choices, what can be done with it, and whether the data changed since. */
final class ResultHeader {

    private static final int LARGER = 2;

    private final AnalysisTexts texts;
    private final Composite area;
    private final Label title;
    private final Label choices;
    private final Composite notice;
    private final Label told;
    private final Button again;
    private final Button accept;
    private final List<ToolItem> ofResult = new ArrayList<>();

    /** What can be done with a result. */
    interface Deeds {

        /** Chooses otherwise. */
        void change();

        /** Runs it again. */
        void run();

        /** Keeps it under a name. */
        void keep();

        /** Writes the table in front to a file. */
        void export();

        /** Copies the table in front with its headings. */
        void copyTable();

        /** Takes the data as they are now for those it was kept with. */
        void accept();
    }

    ResultHeader(Composite parent, AnalysisTexts texts, Deeds deeds) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 6, 6, 0).spacing(8, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        var fonts = new LocalResourceManager(JFaceResources.getResources(), area);
        title = new Label(area, SWT.NONE);
        title.setFont(fonts.create(FontDescriptor.createFrom(area.getFont()).setStyle(SWT.BOLD).increaseHeight(LARGER)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
        var bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        Names.give(bar, texts.get("header.deeds"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        var icons = new Icons(area);
        tool(bar, icons, "header.change", "filter", deeds::change);
        tool(bar, icons, "header.run", "refresh", deeds::run);
        ofResult.add(tool(bar, icons, "header.keep", "retained", deeds::keep));
        ofResult.add(tool(bar, icons, "header.export", "export", deeds::export));
        ofResult.add(tool(bar, icons, "header.copy", "copy", deeds::copyTable));
        choices = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(choices);
        notice = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(0, 0, 4, 0).spacing(6, 0).applyTo(notice);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(notice);
        var mark = new Label(notice, SWT.NONE);
        mark.setImage(icons.of("warning"));
        told = new Label(notice, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(told);
        again = button("header.run", deeds::run);
        accept = button("header.accept", deeds::accept);
        tell(null, false);
    }

    private ToolItem tool(ToolBar bar, Icons icons, String key, String icon, Runnable deed) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.get(key));
        item.setToolTipText(texts.get(key + ".help"));
        item.setImage(icons.of(icon));
        item.addListener(SWT.Selection, event -> deed.run());
        return item;
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(notice, SWT.PUSH);
        button.setLayoutData(new GridData());
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> deed.run());
        return button;
    }

    void show(String name, List<String> chosen) {
        title.setText(name.replace("&", "&&"));
        title.setToolTipText(name);
        choices.setText(String.join("  ·  ", chosen).replace("&", "&&"));
        ((GridData) choices.getLayoutData()).exclude = chosen.isEmpty();
        choices.setVisible(!chosen.isEmpty());
        area.getParent().layout(true, true);
    }

    /** Whether there is a result to do something with. */
    void enable(boolean result) {
        ofResult.forEach(item -> item.setEnabled(result));
    }

    /**
     * Tells that the data changed.
     *
     * @param text what is told; null for nothing
     * @param kept whether they changed since it was kept, rather than since it was run
     */
    void tell(String text, boolean kept) {
        told.setText(text == null ? "" : text);
        ((GridData) notice.getLayoutData()).exclude = text == null;
        notice.setVisible(text != null);
        ((GridData) again.getLayoutData()).exclude = kept;
        again.setVisible(!kept);
        ((GridData) accept.getLayoutData()).exclude = !kept;
        accept.setVisible(kept);
        area.getParent().layout(true, true);
    }

    /** {@return what is told of the data; empty text for nothing} */
    String told() {
        return told.getText();
    }
}
