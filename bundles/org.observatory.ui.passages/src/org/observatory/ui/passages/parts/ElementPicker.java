// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;

/** Lets somebody pick elements by typing a part of their names, in either language, whatever the accents. */
public final class ElementPicker extends Dialog {

    private static final int TYPING_PAUSE = 120;

    /**
     * A kind of elements to pick from.
     *
     * @param name     what the kind is called
     * @param elements the elements, read when they are first looked at, not in the user interface's thread
     */
    public record Group(String name, Supplier<List<? extends EObject>> elements) {
    }

    private final PartTexts texts = PartTexts.ofWorkbench();
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final Map<Group, List<Choice>> read = new HashMap<>();
    private final String title;
    private final String help;
    private final List<Group> groups;
    private List<Choice> shown = List.of();
    private List<EObject> picked = List.of();
    private Group group;
    private Icons icons;
    private Text field;
    private Table list;
    private Label found;

    /**
     * Makes the dialog.
     *
     * @param parent above which window
     * @param title  its title
     * @param help   one sentence on what is picked for
     * @param groups the kinds to pick from, at least one, the first of them shown at first
     */
    public ElementPicker(Shell parent, String title, String help, List<Group> groups) {
        super(parent);
        this.title = title;
        this.help = help;
        this.groups = List.copyOf(groups);
        this.group = groups.getFirst();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return the elements picked; none when the dialog was left} */
    public List<EObject> pick() {
        return open() == OK ? picked : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 6).applyTo(area);
        icons = new Icons(area);
        var line = new Label(area, SWT.WRAP);
        line.setText(help);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(line);
        if (groups.size() > 1) {
            kinds(area);
        }
        field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(texts.get("picker.search"));
        Names.give(field, texts.get("picker.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        var holder = new Composite(area, SWT.NONE);
        list = new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        Names.give(list, texts.get("picker.list"));
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        layout.setColumnData(new TableColumn(list, SWT.LEFT), new ColumnWeightData(groups.size() > 1 ? 72 : 100, 100));
        if (groups.size() > 1) {
            layout.setColumnData(new TableColumn(list, SWT.LEFT), new ColumnWeightData(28, 90));
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 340).applyTo(holder);
        found = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(found);
        listen();
        show(group);
        field.setFocus();
        return area;
    }

    private void kinds(Composite area) {
        var kinds = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        groups.forEach(each -> kinds.add(each.name()));
        kinds.select(0);
        kinds.setVisibleItemCount(groups.size());
        Names.give(kinds, texts.get("picker.kind"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
        kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(groups.get(kinds.getSelectionIndex()))));
    }

    private void listen() {
        Runnable filter = () -> {
            if (!field.isDisposed()) {
                filter();
            }
        };
        field.addModifyListener(event -> field.getDisplay().timerExec(TYPING_PAUSE, filter));
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN && list.getItemCount() > 0) {
                list.setFocus();
                list.setSelection(Math.min(list.getItemCount() - 1, list.getSelectionIndex() + 1));
            }
        }));
        list.addListener(SWT.SetData, event -> {
            if (event.index >= 0 && event.index < shown.size()) {
                var choice = shown.get(event.index);
                var item = (TableItem) event.item;
                item.setText(new String[] { choice.name(), labels.type(choice.element().eClass()) });
                item.setImage(icons.of(choice.element().eClass()));
            }
        });
        list.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> okPressed()));
    }

    private void show(Group wanted) {
        group = wanted;
        if (read.containsKey(wanted)) {
            filter();
            return;
        }
        fill(List.of());
        found.setText(texts.get("picker.loading"));
        var display = list.getDisplay();
        var job = Job.createSystem(texts.get("picker.loading"), (ICoreRunnable) monitor -> {
            var choices = Choice.of(wanted.elements().get(), labels);
            display.asyncExec(() -> {
                read.put(wanted, choices);
                if (!list.isDisposed() && group == wanted) {
                    filter();
                }
            });
        });
        job.schedule();
    }

    private void filter() {
        if (read.containsKey(group)) {
            fill(Choice.matching(read.get(group), field.getText()));
            found.setText(texts.get("picker.found", shown.size()));
        }
    }

    private void fill(List<Choice> choices) {
        shown = choices;
        list.setItemCount(choices.size());
        list.clearAll();
        if (!choices.isEmpty()) {
            list.setSelection(0);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("picker.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("picker.cancel"), false);
    }

    @Override
    protected void okPressed() {
        picked = IntStream.of(list.getSelectionIndices()).mapToObj(shown::get).map(Choice::element).toList();
        super.okPressed();
    }
}
