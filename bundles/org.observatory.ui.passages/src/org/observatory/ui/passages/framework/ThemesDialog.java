// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.Names;
import org.observatory.ui.passages.parts.ElementPicker;

/** Lets somebody choose which codes are the columns of a framework grid, and in which order. */
final class ThemesDialog extends Dialog {

    private final FrameworkTexts texts = FrameworkTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final ThemeList themes;
    private final Scheme scheme;
    private Table list;
    private Label told;

    ThemesDialog(Shell parent, ThemeList themes, Scheme scheme) {
        super(parent);
        this.themes = themes;
        this.scheme = scheme;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("themes.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        var help = new Label(area, SWT.WRAP);
        help.setText(texts.get("themes.help"));
        GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(help);
        list = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        Names.give(list, texts.get("themes.list"));
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 280).applyTo(list);
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "themes.add", this::add);
        button(buttons, "themes.remove", this::remove);
        button(buttons, "themes.up", () -> move(-1));
        button(buttons, "themes.down", () -> move(1));
        told = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, told.getFont().getFontData()[0].getHeight() * 5).applyTo(told);
        show(0);
        return area;
    }

    private void button(Composite parent, String key, Runnable run) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private void show(int selected) {
        list.removeAll();
        themes.themes().forEach(theme -> new TableItem(list, SWT.NONE).setText(labels.path(theme)));
        list.setSelection(Math.min(selected, list.getItemCount() - 1));
        told.setText(themes.told().replace("&", "&&"));
    }

    private void add() {
        var before = themes.themes().size();
        themes.add(new ElementPicker(getShell(), texts.get("themes.title"), texts.get("themes.addHelp"),
                List.of(new ElementPicker.Group(labels.type(Literals.CODE), () -> themes.others(scheme)))).pick());
        if (themes.themes().size() > before) {
            show(themes.themes().size() - 1);
        }
    }

    private void remove() {
        var place = list.getSelectionIndex();
        if (place >= 0) {
            themes.remove(place);
            show(place);
        }
    }

    private void move(int by) {
        show(themes.move(list.getSelectionIndex(), by));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("themes.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("themes.cancel"), false);
    }
}
