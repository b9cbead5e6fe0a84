// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Everything that is written on controls by those who made them: names, headings, tips, menus; not what people wrote. */
final class VisibleTexts {

    private final Set<String> texts = new LinkedHashSet<>();

    /** {@return what has been read so far, without marks for keys and shortcuts} */
    Set<String> all() {
        return texts;
    }

    /** Reads a control with all that stands in it, and its menus. */
    void read(Control root) {
        Widgets.in(root).filter(control -> !control.isDisposed()).forEach(this::readOne);
    }

    /** Reads a menu with its menus. */
    void read(Menu menu) {
        Widgets.items(menu).stream().map(MenuItem::getText).forEach(this::add);
    }

    private void readOne(Control control) {
        add(control.getToolTipText());
        switch (control) {
            case Shell shell -> add(shell.getText());
            case Button button -> add(button.getText());
            case Label label -> add(label.getText());
            case Link link -> add(link.getText());
            case CLabel label -> add(label.getText());
            case Group group -> add(group.getText());
            case Hyperlink link -> add(link.getText());
            case ExpandableComposite section -> add(section.getText());
            case Text text -> add(text.getMessage());
            case CTabFolder tabs -> readTabs(tabs);
            case TabFolder tabs -> Arrays.stream(tabs.getItems()).forEach(tab -> add(tab.getText()));
            case ToolBar bar -> readTools(bar);
            case Table table -> Arrays.stream(table.getColumns()).forEach(column -> add(column.getText()));
            case Tree tree -> Arrays.stream(tree.getColumns()).forEach(column -> add(column.getText()));
            default -> { }
        }
        if (control.getMenu() != null) {
            read(control.getMenu());
        }
    }

    private void readTabs(CTabFolder tabs) {
        for (var tab : tabs.getItems()) {
            add(tab.getText());
            add(tab.getToolTipText());
        }
    }

    private void readTools(ToolBar bar) {
        for (var tool : bar.getItems()) {
            add(tool.getText());
            add(tool.getToolTipText());
        }
    }

    private void add(String text) {
        if (text != null && !text.isBlank()) {
            texts.add(PlatformTexts.plain(text));
        }
    }
}
