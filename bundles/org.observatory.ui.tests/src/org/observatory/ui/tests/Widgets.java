// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets as people do: by what they are and what is written on them. */
final class Widgets {

    private Widgets() {
    }

    /** {@return a control and all that stand in it} */
    static Stream<Control> in(Control control) {
        var own = Stream.of(control);
        return control instanceof Composite composite && !composite.isDisposed()
                ? Stream.concat(own, Arrays.stream(composite.getChildren()).flatMap(Widgets::in)) : own;
    }

    /** {@return the one control of a kind that a condition holds for} */
    static <C extends Control> C find(Control in, Class<C> kind, Predicate<C> condition) {
        var found = all(in, kind, condition);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " " + kind.getSimpleName() + " instead of one");
        }
        return found.getFirst();
    }

    /** {@return the visible controls of a kind that a condition holds for} */
    static <C extends Control> List<C> all(Control in, Class<C> kind, Predicate<C> condition) {
        return in(in).filter(kind::isInstance).map(kind::cast).filter(Control::isVisible).filter(condition).toList();
    }

    /** {@return the picture of the one chart that is seen} */
    static Canvas picture(Control in) {
        var sash = find(in, SashForm.class, form -> form.getChildren()[0].getClass() == Canvas.class);
        return (Canvas) sash.getChildren()[0];
    }

    /** {@return the texts of the items of a tree that can be seen or scrolled to} */
    static List<String> texts(Tree tree) {
        var texts = new ArrayList<String>();
        collect(tree.getItems(), texts);
        return texts;
    }

    private static void collect(TreeItem[] items, List<String> texts) {
        for (var item : items) {
            texts.add(item.getText());
            if (item.getExpanded()) {
                collect(item.getItems(), texts);
            }
        }
    }

    /** {@return the items of a menu and of its menus, filled as when it is opened} */
    static List<MenuItem> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        var items = new ArrayList<MenuItem>();
        for (var item : menu.getItems()) {
            items.add(item);
            if (item.getMenu() != null) {
                items.addAll(items(item.getMenu()));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return items.stream().filter(item -> !item.isDisposed()).toList();
    }

    /** Presses a key on a control. */
    static void press(Control control, int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = key < ' ' ? (char) key : 0;
        control.notifyListeners(SWT.KeyDown, event);
        OpenWorkbench.settle();
    }
}
