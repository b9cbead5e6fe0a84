// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.observatory.analysis.Analysis;
import org.observatory.ui.analysis.Asked;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.fields.Names;
import org.observatory.ui.texts.SearchWords;

/** Asks for an analysis and what is to be chosen for it, with the note on its method beside. */
public final class AnalysisDialog extends Dialog {

    private static final int WIDTH = 1120;
    private static final int HEIGHT = 540;

    private final AnalysisTexts texts = AnalysisTexts.ofWorkbench();
    private final List<Analysis> analyses;
    private final Function<Analysis, Offer> offers;
    private final Asked first;
    private Text search;
    private Tree list;
    private Composite middle;
    private Label title;
    private Label description;
    private ScrolledComposite scroll;
    private Label said;
    private NoteText note;
    private ChoiceForm form;
    private FieldControls fields;
    private Analysis chosen;
    private Offer offer = Offer.NONE;
    private boolean tried;
    private Asked asked;

    /**
     * Makes the dialog.
     *
     * @param shell    above which window
     * @param analyses those on offer
     * @param offers   what can be chosen for each
     * @param first    what stands in it at first; null for nothing
     */
    public AnalysisDialog(Shell shell, List<Analysis> analyses, Function<Analysis, Offer> offers, Asked first) {
        super(shell);
        this.analyses = List.copyOf(analyses);
        this.offers = offers;
        this.first = first;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** {@return what was asked for; empty when nobody did} */
    public Optional<Asked> ask() {
        return open() == OK ? Optional.of(asked) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("dialog.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
        var sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(sash);
        createList(sash);
        createMiddle(sash);
        note = new NoteText(sash, texts.get("dialog.note"));
        sash.setWeights(26, 40, 34);
        said = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(said);
        return area;
    }

    private void createList(Composite parent) {
        var left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts.get("dialog.search"));
        Names.give(search, texts.get("dialog.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        list = new Tree(left, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        Names.give(list, texts.get("dialog.list"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        search.addListener(SWT.Modify, event -> fill(chosen == null ? null : chosen.id()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                event.doit = false;
            }
        });
        list.addListener(SWT.Selection, event -> select());
        list.addListener(SWT.DefaultSelection, event -> fields.focus(null));
    }

    private void createMiddle(Composite parent) {
        middle = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(middle);
        title = new Label(middle, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        description = new Label(middle, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(description);
        scroll = new ScrolledComposite(middle, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        fill(first == null ? null : first.analysis());
        if (first == null) {
            search.setFocus();
        } else {
            fields.focus(null);
        }
        return contents;
    }

    private void fill(String wanted) {
        list.setRedraw(false);
        list.removeAll();
        TreeItem selected = null;
        var words = new SearchWords(search.getText());
        var best = AnalysisList.best(analyses, words, wanted, texts.language());
        for (var group : AnalysisList.of(analyses, words, texts.language())) {
            var heading = new TreeItem(list, SWT.NONE);
            heading.setText(group.name());
            for (var analysis : group.analyses()) {
                var item = new TreeItem(heading, SWT.NONE);
                item.setText(analysis.label().in(texts.language()));
                item.setData(analysis);
                if (best.filter(one -> one == analysis).isPresent()) {
                    selected = item;
                }
            }
            heading.setExpanded(true);
        }
        list.setRedraw(true);
        if (selected != null) {
            list.setSelection(selected);
            list.showSelection();
        }
        select();
    }

    private void select() {
        var items = list.getSelection();
        var next = items.length == 0 ? null : (Analysis) items[0].getData();
        if (next != null && next != chosen || fields == null) {
            show(next);
        }
        if (items.length == 0) {
            said.setText(texts.get("dialog.nothing"));
            getButton(OK).setEnabled(false);
        } else {
            judge();
        }
    }

    private void show(Analysis analysis) {
        chosen = analysis;
        tried = false;
        var language = texts.language();
        title.setText(analysis == null ? "" : analysis.label().in(language).replace("&", "&&"));
        description.setText(analysis == null ? "" : analysis.description().in(language).replace("&", "&&"));
        note.show(analysis == null ? List.of() : MethodNote.of(analysis.method(), texts));
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        var area = new Composite(scroll, SWT.NONE);
        var choices = analysis != null && first != null && first.analysis().equals(analysis.id()) ? first.choices()
                : Map.<String, String>of();
        offer = analysis == null ? Offer.NONE : offers.apply(analysis);
        form = new ChoiceForm(offer, choices, texts);
        fields = new FieldControls(area, form, this::judge);
        scroll.setContent(area);
        middle.layout(true, true);
        fit();
    }

    private void fit() {
        if (scroll.getContent() != null) {
            scroll.setMinSize(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
            scroll.getContent().setSize(scroll.getClientArea().width, scroll.getMinHeight());
            ((Composite) scroll.getContent()).layout(true, true);
        }
    }

    private void judge() {
        if (chosen == null || getButton(OK) == null) {
            return;
        }
        if (fields.judge(tried)) {
            fit();
        }
        var readable = offer.readable();
        said.setText(readable ? "" : texts.get("dialog.unreadable", chosen.reads().in(texts.language())).replace("&", "&&"));
        getButton(OK).setEnabled(readable && form.firstProblem(fields.entered()).filter(wrong -> tried || !wrong.getKey().isChosen()).isEmpty());
        said.getParent().layout();
    }

    @Override
    protected void okPressed() {
        var problem = form.firstProblem(fields.entered());
        if (problem.isPresent()) {
            tried = true;
            judge();
            fields.focus(problem.get().getKey());
        } else {
            asked = new Asked(chosen.id(), form.choices(fields.entered()));
            super.okPressed();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("dialog.run"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("dialog.cancel"), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
