// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.texts.TableTexts;
import org.observatory.ui.texts.SearchWords;

/** The line above the grid: a field that searches all columns, how many rows are shown, and a way to show all again. */
final class GridBar {

    private static final int TYPING_PAUSE = 200;
    private static final int FIELD = 220;

    private final Composite control;
    private final Text field;
    private final Label count;
    private final Button clear;
    private final Label mark;
    private final Label said;
    private final ToolBar tools;
    private boolean quiet;

    GridBar(Composite parent, TableTexts texts, Consumer<SearchWords> search, Runnable clearAll, Runnable leave) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).extendedMargins(4, 4, 4, 4).spacing(8, 0).applyTo(control);
        var icons = new Icons(control);
        field = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("grid.search"));
        Names.give(field, texts.get("grid.search"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(field);
        Runnable run = () -> {
            if (!field.isDisposed()) {
                search.accept(new SearchWords(field.getText()));
            }
        };
        field.addModifyListener(event -> {
            if (!quiet) {
                field.getDisplay().timerExec(TYPING_PAUSE, run);
            }
        });
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                leave.run();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        }));
        count = new Label(control, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(count);
        clear = new Button(control, SWT.PUSH);
        clear.setText(texts.get("grid.clear"));
        clear.setImage(icons.of("filter"));
        GridDataFactory.swtDefaults().exclude(true).applyTo(clear);
        clear.setVisible(false);
        clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            quiet = true;
            field.setText("");
            quiet = false;
            clearAll.run();
        }));
        mark = new Label(control, SWT.NONE);
        mark.setImage(icons.of("warning"));
        GridDataFactory.swtDefaults().exclude(true).applyTo(mark);
        mark.setVisible(false);
        said = new Label(control, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(said);
        tools = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
    }

    Composite control() {
        return control;
    }

    /** {@return the bar of buttons at its end} */
    ToolBar tools() {
        return tools;
    }

    void focus() {
        field.setFocus();
        field.selectAll();
    }

    /** Tells how many rows are shown, and offers to show all when some are not. */
    void count(String text, boolean filtered) {
        count.setText(text);
        clear.setVisible(filtered);
        ((GridData) clear.getLayoutData()).exclude = !filtered;
        control.layout();
    }

    /** Says something about what was just done; null for nothing. */
    void say(String text, boolean warning) {
        said.setText(text == null ? "" : text.replace("&", "&&"));
        said.setToolTipText(text);
        var marked = text != null && warning;
        mark.setVisible(marked);
        ((GridData) mark.getLayoutData()).exclude = !marked;
        control.layout();
    }

    /** {@return what was said last} */
    String said() {
        return said.getText();
    }

    /** {@return what is told of the rows} */
    String count() {
        return count.getText();
    }
}
