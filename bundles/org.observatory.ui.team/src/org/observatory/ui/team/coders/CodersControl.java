// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.coders;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.CodingDesk;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.fields.Icons;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.team.TeamIcons;
import org.observatory.ui.team.texts.TeamTexts;

/** Shows in the toolbar who codes in the project of the active part; a click opens the menu that changes it. */
public final class CodersControl extends WorkbenchWindowControlContribution
        implements Projects.Listener, CodingDesks.Listener, IPartListener, ISelectionListener {

    /** Under which key the toolbar knows this control, so that the menu opens below it. */
    static final String MARK = "org.observatory.ui.team.coders";
    private static final int CHARACTERS = 46;
    private static final int ARROW_AND_ICON = 56;

    private final TeamTexts texts = TeamTexts.ofWorkbench();
    private final SeatText words = new SeatText(texts, ObservatoryLabels.ofWorkbench());
    private LocalResourceManager images;
    private ToolItem item;
    private boolean listening;
    private String told = "";
    private String more = "";
    private OpenProject project;

    @Override
    protected Control createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(area);
        var bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        item = new ToolItem(bar, SWT.DROP_DOWN);
        item.addListener(SWT.Selection, event -> CodersMenu.open(window(), bar));
        Names.describe(bar, () -> told, () -> more);
        bar.setData(MARK, this);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(width(bar), SWT.DEFAULT).applyTo(bar);
        tell();
        area.addListener(SWT.Paint, event -> listen(bar));
        area.addListener(SWT.Resize, event -> listen(bar));
        listen(bar);
        return area;
    }

    /** Listens from when the window is there: the toolbar may be made before it, and is painted after. */
    private void listen(ToolBar bar) {
        var window = listening || bar.isDisposed() ? null : window();
        if (window == null) {
            return;
        }
        listening = true;
        window.getService(Projects.class).addListener(this);
        window.getService(CodingDesks.class).addListener(this);
        window.getPartService().addPartListener(this);
        window.getSelectionService().addPostSelectionListener(this);
        bar.addDisposeListener(event -> {
            listening = false;
            window.getService(Projects.class).removeListener(this);
            window.getService(CodingDesks.class).removeListener(this);
            window.getPartService().removePartListener(this);
            window.getSelectionService().removePostSelectionListener(this);
        });
        tell();
    }

    /** The window, null while it is being made: the toolbar may come first. */
    private IWorkbenchWindow window() {
        return getWorkbenchWindow() != null ? getWorkbenchWindow() : Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .filter(window -> item != null && !item.isDisposed() && window.getShell() == item.getParent().getShell()).findFirst()
                .orElse(null);
    }

    /** The toolbar gives a control the room it asks for at first, whatever it says later. */
    private static int width(ToolBar bar) {
        var gc = new GC(bar);
        var width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS) + ARROW_AND_ICON;
        gc.dispose();
        return width;
    }

    /** {@return the desk in the project of the active part; empty when none is meant} */
    static Optional<CodingDesk> desk(IWorkbenchWindow window) {
        return CurrentProject.shownIn(window).map(window.getService(CodingDesks.class)::of);
    }

    private void tell() {
        if (item == null || item.isDisposed()) {
            return;
        }
        var desk = Optional.ofNullable(window()).flatMap(CodersControl::desk);
        project = desk.map(CodingDesk::project).orElse(null);
        var seat = desk.map(Seat::of);
        var line = seat.map(words::line).orElseGet(() -> texts.get("coders.noProject"));
        var tip = seat.map(words::tip).orElseGet(() -> texts.get("coders.noProject"));
        item.setEnabled(seat.isPresent());
        if (!told.equals(line) || !tip.equals(more)) {
            told = line;
            more = tip;
            item.setText(shortened(line).replace("&", "&&"));
            item.setToolTipText(tip.equals(line) && line.equals(shortened(line)) ? null : tip);
            item.setImage(images.get(seat.filter(Seat::isFiltered).map(one -> one.blind() ? TeamIcons.descriptor("blind")
                    : Icons.descriptor("filter")).orElseGet(() -> TeamIcons.descriptor("coder"))));
            item.getParent().getParent().layout();
        }
    }

    private static String shortened(String line) {
        return line.length() <= CHARACTERS ? line : line.substring(0, CHARACTERS - 1) + "…";
    }

    @Override
    public void changed(OpenProject changed, Projects.Change change) {
        if (change == Projects.Change.OPENED || change == Projects.Change.CLOSED || change == Projects.Change.EDITED && changed == project) {
            tell();
        }
    }

    @Override
    public void changed(CodingDesk desk) {
        tell();
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        tell();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // the active part alone tells the project
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        tell();
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // another one is activated
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // it is activated next
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (window().getService(Projects.class).open().size() > 1) {
            tell();
        }
    }
}
