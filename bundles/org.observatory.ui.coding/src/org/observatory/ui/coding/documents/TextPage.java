// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.project.ProjectException;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.coding.find.FindBar;
import org.observatory.ui.coding.stripes.StripeMargin;
import org.observatory.ui.coding.texts.CodingTexts;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.elements.ProjectPage;
import org.observatory.ui.fields.FieldContext;
import org.observatory.ui.fields.Names;
import org.observatory.ui.links.KeySelection;
import org.observatory.ui.links.LinkedSelection;
import org.observatory.ui.projects.Elements;

/**
 * The text of a document, to be read and coded: its outline at the left leads to headings and turns, the bar over it says who codes and
 * which codes are at hand, the margin at the right shows what is coded.
 */
final class TextPage extends ProjectPage {

    /** While the text has the keyboard, its keys are the editor's. */
    private static final String KEYS = "org.observatory.ui.coding.document.context";
    private static final String MENU = "org.observatory.ui.coding.document";

    private final Document document;
    private final CodingDesks.Listener atDesk = this::deskChanged;
    private CodingDesks desks;
    private DocumentCoding coding;
    private TextReader reader;
    private TextStyles styles;
    private TextDeeds deeds;
    private DocumentStripes stripes;
    private CodingBar bar;
    private SpeakerMargin speakers;
    private StripeMargin margin;
    private OutlineList outline;
    private SashForm sash;
    private Handles handles;
    private PassageTold words;
    private Finding finding;
    private FindBar find;
    private IContextActivation keys;
    private String digest;
    private EObject wanted;
    private List<Coding> pointed = List.of();
    private long painted;
    private boolean showing;
    private LinkedSelection links;
    private KeySelection elsewhere;

    TextPage(ProjectEditor editor, String title) {
        super(editor, "text", title);
        document = (Document) editor.input().element();
    }

    @Override
    protected void create(FieldContext shared, Composite body) {
        var texts = new CodingTexts(shared.labels().language());
        words = new PassageTold(shared.labels(), texts);
        desks = getSite().getService(CodingDesks.class);
        desks.addListener(atDesk);
        coding = new DocumentCoding(desks.of(owner().input().project()), document);
        sash = new SashForm(body, SWT.HORIZONTAL);
        sash.setSashWidth(6);
        shared.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 300).applyTo(sash);
        outline = new OutlineList(sash, texts.get("document.outline"));
        var area = shared.toolkit().createComposite(sash);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        bar = new CodingBar(area, coding.desk(), shared.labels(), getSite(), code -> deeds.code(List.of(code)));
        var place = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        createText(shared, area, texts);
        finding = new Finding(reader, coding, document, styles, getSite().getWorkbenchWindow().getSelectionService(), texts, bar::tell);
        find = new FindBar(place, texts, finding);
        sash.setWeights(22, 78);
        outline.onChoice(row -> reader.reveal(row.part().getStart(), row.part().getEnd()));
        reader.onCaret(this::moved);
        links = new LinkedSelection(owner(), () -> owner().input().project(), this::follow);
        links.catchUp();
    }

    private void createText(FieldContext shared, Composite area, CodingTexts texts) {
        var halves = new SashForm(area, SWT.HORIZONTAL | SWT.BORDER);
        halves.setSashWidth(4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        var left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(left);
        reader = new TextReader(left, texts.get("document.textOf", shared.labels().name(document)));
        speakers = new SpeakerMargin(left, reader, shared.labels());
        styles = new TextStyles(coding, () -> reader.widget().getBackground());
        reader.style(styles);
        deeds = new TextDeeds(reader, coding, shared.labels(), answer -> {
            bar.tell(answer);
            show();
        }, this::openElement);
        stripes = new DocumentStripes(reader, coding, words);
        margin = new StripeMargin(halves, stripes, JFaceResources.getDialogFont(), () -> reader.widget().getBackground(),
                () -> reader.widget().getForeground());
        Names.describe(margin, () -> texts.get("document.stripes"), () -> coding.chosen().map(words::told).orElse(""));
        halves.setWeights(76, 24);
        handles = new Handles(reader, coding, deeds::moved);
        new DroppedCodes(reader, deeds::code);
        listen();
    }

    private void listen() {
        var widget = reader.widget();
        reader.onScroll(this::scrolled);
        widget.addListener(SWT.Paint, event -> scrolled());
        margin.onClick(one -> {
            deeds.chooseShown(one);
            reader.setFocus();
        });
        margin.onDoubleClick(deeds::annotate);
        margin.addListener(SWT.MouseVerticalWheel, this::wheel);
        speakers.addListener(SWT.MouseVerticalWheel, this::wheel);
        widget.addListener(SWT.MouseMove, event -> pointed(reader.at(event.x, event.y).map(coding::at).orElse(List.of())));
        widget.addListener(SWT.MouseDown, event -> pointed(List.of()));
        widget.addListener(SWT.FocusIn, event -> keys = getSite().getService(IContextService.class).activateContext(KEYS));
        widget.addListener(SWT.FocusOut, event -> releaseKeys());
        widget.addVerifyKeyListener(event -> event.doit = !typed(event.character, event.stateMask));
        menu(widget);
        menu(margin);
    }

    private void menu(Control control) {
        var menu = new MenuManager(null, MENU);
        menu.setRemoveAllWhenShown(true);
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(MENU, menu, getSite().getSelectionProvider());
    }

    private void wheel(Event event) {
        reader.widget().setTopPixel(reader.widget().getTopPixel() - event.count * reader.row());
    }

    /** Tells of the passages under the pointer as soon as it comes to them, so that the tip is there once the pointer rests. */
    private void pointed(List<Coding> those) {
        if (!those.equals(pointed)) {
            pointed = those;
            reader.widget().setToolTipText(those.isEmpty() ? null : words.told(those));
        }
    }

    private void releaseKeys() {
        if (keys != null) {
            getSite().getService(IContextService.class).deactivateContext(keys);
            keys = null;
        }
    }

    /** A code's own key, or a digit of the latest codes. */
    private boolean typed(char character, int state) {
        if ((state & (SWT.MOD1 | SWT.MOD3)) != 0 || character <= ' ' || reader.text() == null) {
            return false;
        }
        var code = bar.keys().code(character);
        code.ifPresent(one -> deeds.code(List.of(one)));
        return code.isPresent();
    }

    private void scrolled() {
        var state = stripes.state();
        if (state != painted) {
            painted = state;
            margin.redraw();
            speakers.redraw();
        }
    }

    private void moved(int offset) {
        outline.mark(offset);
        var selected = reader.selected().orElse(null);
        if (!handles.isDragged() && coding.chosen().filter(one -> !Segment.of(one).equals(selected)).isPresent()) {
            coding.choose(null);
            show();
        }
    }

    /** Shows what is chosen and coded now, once for all that changed meanwhile. */
    private void show() {
        if (!showing) {
            showing = true;
            sash.getDisplay().asyncExec(this::showNow);
        }
    }

    private void showNow() {
        showing = false;
        if (sash.isDisposed()) {
            return;
        }
        stripes.changed();
        reader.redraw();
        margin.redraw();
        owner().selection().select(coding.chosen().<EObject>map(one -> one).orElse(document));
    }

    /** Marks the passages that are selected in another part of the window, and brings the first into view unless one of them is there. */
    private void follow(KeySelection selection) {
        elsewhere = selection;
        if (reader.text() == null) {
            return;
        }
        var linked = link();
        var all = linked.all(coding.passages());
        var visible = reader.visible();
        if (!all.isEmpty() && all.stream().noneMatch(one -> one.start() < visible.end() && visible.start() < one.end())) {
            reader.show(all.getFirst());
        }
        var texts = new CodingTexts(context().labels().language());
        bar.say(all.isEmpty() ? "" : texts.get(selection.origin().isEmpty() ? "document.linked" : "document.linkedOf", all.size(),
                selection.origin().lines().findFirst().orElse("")));
        show();
    }

    private Linked link() {
        var linked = elsewhere == null || reader.text() == null ? Linked.nothing()
                : Linked.of(elsewhere.keys(), document.getId(), reader.text().length());
        styles.link(linked);
        stripes.link(linked);
        return linked;
    }

    /** {@return how many passages are marked since they are selected in another part of the window} */
    int linked() {
        return coding == null ? 0 : link().all(coding.passages()).size();
    }

    private void deskChanged(CodingDesk desk) {
        if (coding != null && desk == coding.desk() && !sash.isDisposed()) {
            coding.refresh();
            bar.refresh();
            show();
        }
    }

    /** Does what a command says. */
    void perform(DocumentAction action) {
        if (deeds == null) {
            return;
        }
        switch (action) {
            case FIND -> find.open();
            case FIND_NEXT, FIND_PREVIOUS -> find.go(action.isOnwards());
            case FIND_AND_CODE -> findAndCode();
            default -> deeds.perform(action);
        }
    }

    private void findAndCode() {
        if (reader.text() != null) {
            finding.findAndCode(find.soughtFirst());
        }
    }

    /** {@return what is selected in the text; empty if nothing is} */
    Optional<Segment> selectedText() {
        return reader == null ? Optional.empty() : reader.selected();
    }

    /** Codes what is selected. */
    boolean code(Collection<Code> codes) {
        return deeds != null && deeds.code(codes);
    }

    private void openElement(EObject element) {
        try {
            Elements.open(getSite().getPage(), owner().input().project(), element);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }

    @Override
    protected void update() {
        if (!Objects.equals(digest, document.getDigest())) {
            digest = document.getDigest();
            load();
        } else if (reader.text() != null) {
            outline.show(OutlineRow.of(document, reader.text(), context().labels()));
            parts();
            coding.refresh();
            bar.refresh();
            show();
        }
    }

    private void parts() {
        styles.parts(document.getParts());
        speakers.parts(document.getParts(), reader.text().length());
    }

    private void load() {
        var texts = new CodingTexts(context().labels().language());
        var session = owner().input().project().session();
        reader.say(texts.get("document.loading"));
        var display = sash.getDisplay();
        var job = Job.create(texts.get("document.loading"), (IProgressMonitor monitor) -> {
            try {
                var text = session.texts().of(document);
                display.asyncExec(() -> show(text));
            } catch (ProjectException refused) {
                display.asyncExec(() -> refuse(refused.label().in(texts.language())));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(String text) {
        if (sash.isDisposed()) {
            return;
        }
        var labels = context().labels();
        if (text.isEmpty()) {
            refuse(new CodingTexts(labels.language()).get("document.noText"));
            return;
        }
        var rows = OutlineRow.of(document, text, labels);
        outline.show(rows);
        sash.setMaximizedControl(rows.isEmpty() ? sash.getChildren()[1] : null);
        coding.read(text);
        styles.parts(document.getParts());
        reader.show(text);
        parts();
        show();
        if (elsewhere != null) {
            follow(elsewhere);
        }
        if (wanted != null) {
            reveal(wanted);
        }
    }

    private void refuse(String why) {
        if (!sash.isDisposed()) {
            outline.show(List.of());
            sash.setMaximizedControl(sash.getChildren()[1]);
            coding.read("");
            reader.say(why);
            show();
        }
    }

    @Override
    public boolean reveals(EObject element) {
        return element == document || element instanceof Anchored || element instanceof Part;
    }

    @Override
    public void reveal(EObject element) {
        wanted = reader == null || reader.text() == null ? element : null;
        if (wanted != null) {
            return;
        }
        if (element instanceof Coding one && coding.passages().all().contains(one)) {
            deeds.chooseShown(one);
        } else if (element instanceof Anchored passage) {
            reader.reveal(passage.getStart(), passage.getEnd());
        } else if (element instanceof Part part) {
            reader.reveal(part.getStart(), part.getEnd());
        }
    }

    @Override
    public void settle() {
        // Nothing is typed here.
    }

    @Override
    public void setFocus() {
        if (reader != null) {
            reader.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (desks != null) {
            desks.removeListener(atDesk);
            links.dispose();
            releaseKeys();
        }
        super.dispose();
    }
}
