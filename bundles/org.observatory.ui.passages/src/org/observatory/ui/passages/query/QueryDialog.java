// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.observatory.coding.passages.PassageNotation;
import org.observatory.coding.passages.PassageQuery;
import org.observatory.coding.passages.PassageSyntaxException;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;
import org.observatory.ui.fields.Names;

/**
 * Asks which passages to show: conditions as rows, of which all are to hold, or one; what rows cannot say stands in the notation in
 * which questions are kept. What is asked is said as a sentence below, with how many passages answer it.
 */
public final class QueryDialog extends Dialog {

    private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

    private final QueryTexts texts = QueryTexts.ofWorkbench();
    private final ProjectContent content;
    private final Counting counting;
    private final PassageQuery first;
    private final QueryChoices choices;
    private final List<Row> rows = new ArrayList<>();
    private Combo junction;
    private Composite list;
    private ScrolledComposite scroll;
    private Text notation;
    private Label said;
    private Optional<PassageQuery> query;
    private String name;

    /** Counts the passages that answer a question; told when it is known, unless another question was asked meanwhile. */
    @FunctionalInterface
    public interface Counting {
        /** Counts, and says how many. */
        void count(PassageQuery query, Consumer<String> told);
    }

    private final class Row {
        private final Composite area;
        private final Combo what;
        private final Combo is;
        private final ConditionFields fields;

        Row(QueryRow held) {
            area = new Composite(list, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(area);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
            var chosen = held == null ? What.CODE : What.of(held.condition());
            what = ConditionFields.combo(area, texts.get("field.what"), Stream.of(What.values()).map(each -> texts.get(each.key())).toList(),
                    chosen.ordinal(), () -> { });
            is = ConditionFields.combo(area, texts.get("field.is"), List.of(texts.get("is.yes"), texts.get("is.no")),
                    held == null || held.is() ? 0 : 1, QueryDialog.this::changed);
            var values = new Composite(area, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(values);
            fields = new ConditionFields(values, texts, choices, QueryDialog.this::changed);
            var remove = new Button(area, SWT.PUSH);
            remove.setText("×");
            remove.setToolTipText(texts.get("row.remove"));
            Names.give(remove, texts.get("row.remove"));
            remove.addListener(SWT.Selection, event -> remove());
            what.addListener(SWT.Selection, event -> {
                show(What.values()[what.getSelectionIndex()], null);
                changed();
            });
            show(chosen, held == null ? null : held.condition());
        }

        private void show(What about, PassageQuery condition) {
            var place = is.getSelectionIndex();
            var said = about.isPlain() || about.isRelation() || about.subject() != null;
            is.setItems(texts.get(said ? "flag.yes" : "is.yes"), texts.get(said ? "flag.no" : "is.no"));
            is.select(place);
            fields.show(about, condition);
        }

        private void remove() {
            var place = rows.indexOf(this);
            rows.remove(this);
            area.dispose();
            if (rows.isEmpty()) {
                add(null);
            }
            rows.get(Math.min(place, rows.size() - 1)).what.setFocus();
            laidOut();
            changed();
        }

        Optional<QueryRow> read() {
            return fields.read().map(condition -> new QueryRow(is.getSelectionIndex() == 0, condition));
        }
    }

    /**
     * Makes the dialog.
     *
     * @param shell    above which window
     * @param content  the project
     * @param query    the question at first
     * @param counting counts passages
     */
    public QueryDialog(Shell shell, ProjectContent content, PassageQuery query, Counting counting) {
        super(shell);
        this.content = content;
        this.counting = counting;
        first = query;
        this.query = Optional.of(query);
        choices = new QueryChoices(content, new ObservatoryLabels(texts.language()));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** {@return the question, when it was accepted} */
    public PassageQuery query() {
        return query.orElse(first);
    }

    /** {@return under which name it is to be kept; empty if it is not} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("dialog.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var asRows = QueryRows.of(first);
        if (asRows.isPresent()) {
            rowArea(area, asRows.get());
        } else {
            notationArea(area);
        }
        said = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(640, 3 * 20).applyTo(said);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        changed();
        if (notation == null) {
            rows.getLast().fields.focus();
        } else {
            notation.setFocus();
        }
        return contents;
    }

    private void rowArea(Composite area, QueryRows held) {
        var top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
        new Label(top, SWT.NONE).setText(texts.get("dialog.show"));
        junction = ConditionFields.combo(top, texts.get("dialog.show"), List.of(texts.get("junction.all"), texts.get("junction.any")),
                held.all() ? 0 : 1, this::changed);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(960, 230).applyTo(scroll);
        list = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(list);
        scroll.setContent(list);
        if (held.rows().isEmpty()) {
            add(null);
        } else {
            held.rows().forEach(this::add);
        }
        var more = new Button(area, SWT.PUSH);
        more.setText(texts.get("row.add"));
        more.addListener(SWT.Selection, event -> {
            add(null).what.setFocus();
            changed();
        });
        laidOut();
    }

    private Row add(QueryRow held) {
        var row = new Row(held);
        rows.add(row);
        laidOut();
        return row;
    }

    private void laidOut() {
        list.layout(true, true);
        scroll.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void notationArea(Composite area) {
        var help = new Label(area, SWT.WRAP);
        help.setText(texts.get("dialog.notation"));
        GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(help);
        notation = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        notation.setText(PassageNotation.write(first, names()));
        Names.give(notation, texts.get("dialog.notation"));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 200).applyTo(notation);
        notation.addModifyListener(event -> changed());
    }

    private ElementNames names() {
        return new ElementNames(content, new ObservatoryLabels(texts.language()), "");
    }

    private void changed() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        query = notation == null ? readRows() : readNotation();
        getButton(IDialogConstants.OK_ID).setEnabled(query.isPresent());
        getButton(SAVE).setEnabled(query.isPresent());
        query.ifPresent(asked -> {
            var names = new ElementNames(content, new ObservatoryLabels(texts.language()), texts.get("gone"));
            var sentence = new QuerySentence(texts, names).of(asked);
            say(sentence + texts.get("colon") + "…");
            counting.count(asked, count -> {
                if (!said.isDisposed()) {
                    say(sentence + texts.get("colon") + count);
                }
            });
        });
    }

    private void say(String sentence) {
        said.setText(sentence.replace("&", "&&"));
    }

    /** Rows without a value yet are passed over while there is another one with a value. */
    private Optional<PassageQuery> readRows() {
        var read = rows.stream().map(Row::read).flatMap(Optional::stream).toList();
        if (read.isEmpty()) {
            say(texts.get("dialog.incomplete"));
            return Optional.empty();
        }
        return Optional.of(new QueryRows(junction.getSelectionIndex() == 0, read).query());
    }

    private Optional<PassageQuery> readNotation() {
        try {
            return Optional.of(PassageNotation.read(notation.getText()));
        } catch (PassageSyntaxException wrong) {
            say(wrong.label().in(texts.language()));
            return Optional.empty();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, texts.get("dialog.save"), false);
        createButton(parent, IDialogConstants.OK_ID, texts.get("dialog.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.cancel"), false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SAVE) {
            SavedQueriesDialog.askName(getShell(), texts, "").ifPresent(given -> {
                name = given;
                okPressed();
            });
        } else {
            super.buttonPressed(button);
        }
    }
}
