// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.observatory.analysis.Language;
import org.observatory.coding.CodeColours;
import org.observatory.coding.CodeOffers;
import org.observatory.coding.Segment;
import org.observatory.coding.search.Finder;
import org.observatory.coding.search.Hit;
import org.observatory.coding.search.Sought;
import org.observatory.coding.search.SoughtException;
import org.observatory.coding.search.Watch;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Document;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.palette.CodeEntries;
import org.observatory.ui.coding.palette.CodePalette;
import org.observatory.ui.coding.palette.Swatch;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.fields.Names;

/** Finds in documents, shows every hit with its context, and codes those that stay checked, as one step. */
public final class FindAndCodeDialog extends Dialog {

    private static final int LONGEST = 60_000;
    private static final int MOST = 20_000;

    private final CodingDesk desk;
    private final List<Scope> scopes;
    private final Sought first;
    private final ObservatoryLabels labels = ObservatoryLabels.ofWorkbench();
    private final CodingTexts texts = new CodingTexts(labels.language());
    private SoughtFields fields;
    private Combo scope;
    private Combo unit;
    private Button find;
    private Table table;
    private Label state;
    private Button chooser;
    private LocalResourceManager images;
    private FoundRows rows = new FoundRows();
    private Job job;
    private Code code;
    private boolean isNew;
    private String answer = "";

    /**
     * Where to look.
     *
     * @param name      what it is called
     * @param documents the documents
     */
    public record Scope(String name, List<Document> documents) {
    }

    /**
     * Makes the window.
     *
     * @param parent the window it belongs to
     * @param desk   who codes
     * @param scopes where one may look
     * @param first  what is sought first
     */
    public FindAndCodeDialog(Shell parent, CodingDesk desk, List<Scope> scopes, Sought first) {
        super(parent);
        this.desk = desk;
        this.scopes = scopes;
        this.first = first;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("findCode.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
        images = new LocalResourceManager(JFaceResources.getResources(), area);
        var words = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        var options = row(area);
        fields = new SoughtFields(words, options, texts, () -> { });
        var where = row(area);
        label(where, texts.get("findCode.scope"));
        scope = combo(where, texts.get("findCode.scope"), scopes.stream().map(Scope::name).toArray(String[]::new));
        label(where, texts.get("findCode.unit"));
        unit = combo(where, texts.get("findCode.unit"), texts.get("findCode.hit"), texts.get("findCode.sentence"),
                texts.get("findCode.paragraph"));
        find = new Button(where, SWT.PUSH);
        find.setText(texts.get("findCode.find"));
        find.addListener(SWT.Selection, event -> search());
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        createTable(area);
        var below = row(area);
        check(below, "findCode.checkAll", true);
        check(below, "findCode.checkNone", false);
        label(below, texts.get("findCode.code"));
        chooser = new Button(below, SWT.PUSH);
        chooser.setText(texts.get("findCode.choose"));
        chooser.addListener(SWT.Selection, event -> choose());
        fields.show(first);
        return area;
    }

    private static Composite row(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        layout.spacing = 10;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private static Combo combo(Composite parent, String name, String... items) {
        var combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        Names.give(combo, name);
        return combo;
    }

    private void check(Composite parent, String key, boolean wanted) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> {
            rows.checkAll(wanted);
            table.clearAll();
            count();
        });
    }

    private void createTable(Composite area) {
        table = new Table(area, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Names.give(table, texts.get("findCode.table"));
        GridDataFactory.fillDefaults().grab(true, true).hint(860, 320).applyTo(table);
        column(texts.get("findCode.document"), SWT.LEFT, 210);
        column(texts.get("findCode.before"), SWT.RIGHT, 270);
        column(texts.get("findCode.found"), SWT.LEFT, 110);
        column(texts.get("findCode.after"), SWT.LEFT, 270);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                rows.check(table.indexOf((TableItem) event.item),
                        ((TableItem) event.item).getChecked());
                count();
            }
        });
    }

    private void column(String name, int alignment, int width) {
        var column = new TableColumn(table, alignment);
        column.setText(name);
        column.setWidth(width);
    }

    private void fill(Event event) {
        if (event.index < rows.size()) {
            var row = rows.get(event.index);
            var item = table.getItem(event.index);
            item.setText(new String[] {labels.name(row.document()), row.hit().before(), row.hit().text().replace('\n', ' '),
                    row.hit().after()});
            item.setFont(2, JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            item.setChecked(rows.isChecked(event.index));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("findCode.doCode"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("findCode.close"), false);
        getShell().setDefaultButton(find);
        count();
        if (!first.text().isBlank()) {
            search();
        }
    }

    private void count() {
        state.setText(rows.size() == 0 ? texts.get("findCode.none")
                : texts.get("findCode.count", rows.checked(), rows.size(), rows.documents()));
        ready();
    }

    private void ready() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setText(code == null ? texts.get("findCode.doCode") : texts.get("findCode.doCodeWith", rows.checked(), labels.name(code)));
            ok.setEnabled(code != null && rows.checked() > 0);
            ok.getParent().requestLayout();
        }
    }

    /** Looks in the background; the same button stops it. */
    private void search() {
        if (job != null) {
            job.cancel();
            return;
        }
        var sought = fields.sought();
        var documents = scopes.get(scope.getSelectionIndex()).documents();
        var coded = Hit.Coded.values()[unit.getSelectionIndex()];
        find.setText(texts.get("findCode.stop"));
        find.requestLayout();
        state.setText(texts.get("findCode.searching", documents.size()));
        job = Job.create(texts.get("findCode.title"), (IProgressMonitor monitor) -> look(sought, documents, coded, monitor));
        job.setSystem(true);
        job.schedule();
    }

    private void look(Sought sought, List<Document> documents, Hit.Coded coded, IProgressMonitor monitor) {
        var found = new FoundRows();
        var trouble = "";
        try {
            var finder = Finder.of(sought);
            var watch = new Watch(LONGEST, monitor::isCanceled);
            for (var document : documents) {
                var text = desk.project().session().texts().of(document);
                found.add(document, text, Hit.of(text, finder.find(text, document.getLanguage(), watch), coded));
                if (found.size() > MOST) {
                    trouble = texts.get("findCode.many", MOST);
                    break;
                }
            }
        } catch (SoughtException unfound) {
            trouble = unfound.label().in(texts.language());
        } catch (ProjectException unread) {
            trouble = unread.label().in(texts.language());
        }
        var told = trouble;
        table.getDisplay().asyncExec(() -> show(found, told));
    }

    private void show(FoundRows found, String trouble) {
        job = null;
        if (table.isDisposed()) {
            return;
        }
        rows = found;
        table.setItemCount(rows.size());
        table.clearAll();
        find.setText(texts.get("findCode.find"));
        find.requestLayout();
        count();
        if (!trouble.isEmpty()) {
            state.setText(trouble + " " + state.getText());
        }
    }

    private void choose() {
        var place = chooser.toDisplay(0, chooser.getSize().y);
        new CodePalette(getShell(), place, new CodePalette.Deeds() {
            @Override
            public CodeEntries entries() {
                return new CodeEntries(desk.project().content().scheme(), labels, desk.recent(),
                        one -> CodeOffers.refusal(one, new Segment(0, 1), List.of()));
            }

            @Override
            public String title() {
                return texts.get("findCode.choose");
            }

            @Override
            public void code(Code chosen) {
                chosen(chosen, false);
            }

            @Override
            public boolean create(String name) {
                chosen(named(name), true);
                return true;
            }

            @Override
            public void widen() {
                // The unit is chosen above.
            }
        }, (refusal, one) -> texts.get("refusal.typology", labels.name(one), labels.name(refusal.rule())), texts,
                texts.get("findCode.paletteHint")).open();
    }

    private Code named(String name) {
        var made = CodingFactory.eINSTANCE.createCode();
        made.setId(UUID.randomUUID().toString());
        if (labels.language() == Language.FRENCH) {
            made.setNameFr(name);
        } else {
            made.setNameEn(name);
        }
        return made;
    }

    private void chosen(Code chosen, boolean fresh) {
        code = chosen;
        isNew = fresh;
        chooser.setText((fresh ? texts.get("findCode.newCode", labels.name(chosen)) : labels.path(chosen)).replace("&", "&&"));
        chooser.setImage(images.get(Swatch.of(CodeColours.of(chosen))));
        chooser.requestLayout();
        ready();
    }

    @Override
    protected void okPressed() {
        var own = new HashMap<Document, List<Coding>>();
        var places = rows.places(code, (row, one) -> CodeOffers.refusal(one, row.hit().coded(), own(own, row.document())).isEmpty());
        var wanted = places.stream().mapToInt(place -> place.wanted().size()).sum();
        var refused = rows.checked() - wanted;
        List<Command> before = isNew ? List.of(AddCommand.create(desk.project().domain(), desk.project().content().scheme(),
                CodingPackage.Literals.SCHEME__CODES, code)) : List.of();
        if (!desk.apply(before, places)) {
            state.setText(desk.coder().isEmpty() && !desk.coders().isEmpty() ? texts.get("answer.nobody")
                    : desk.project().isReadOnly() ? texts.get("answer.readOnly")
                            : refused > 0 ? texts.get("findCode.refused", refused, labels.name(code))
                            : texts.get("answer.already", labels.name(code)));
            return;
        }
        answer = texts.get("findCode.done", wanted, labels.name(code))
                + (refused > 0 ? " " + texts.get("findCode.refused", refused, labels.name(code)) : "");
        super.okPressed();
    }

    private List<Coding> own(Map<Document, List<Coding>> known, Document document) {
        return known.computeIfAbsent(document, one -> desk.coder().flatMap(coder -> desk.edits().file(coder, one))
                .map(file -> List.copyOf(file.getCodings())).orElse(List.of()));
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }

    /** {@return what was done, as a sentence; empty if nothing was} */
    public Optional<String> answer() {
        return Optional.of(answer).filter(sentence -> !sentence.isEmpty());
    }
}
