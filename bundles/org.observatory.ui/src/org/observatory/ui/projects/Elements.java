// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Round;
import org.observatory.model.coding.SavedAnalysis;
import org.observatory.model.coding.Scheme;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Programme;

/** Opens elements in the editor that shows them, and finds them by their identity. */
public final class Elements {

    /** The editor of programmes. */
    public static final String PROGRAMME_EDITOR = "org.observatory.ui.programmeEditor";
    /** The editor of cases. */
    public static final String CASE_EDITOR = "org.observatory.ui.editors.case";
    /** The editor of documents. */
    public static final String DOCUMENT_EDITOR = "org.observatory.ui.editors.document";
    /** The editor of trajectories. */
    public static final String TRAJECTORY_EDITOR = "org.observatory.ui.editors.trajectory";
    /** The editor of the codebook. */
    public static final String CODEBOOK_EDITOR = "org.observatory.ui.editors.codebook";
    /** The editor of framework grids. */
    public static final String FRAMEWORK_EDITOR = "org.observatory.ui.passages.framework";
    /** The editor of memos. */
    public static final String MEMO_EDITOR = "org.observatory.ui.passages.memo";
    /** The view of the codebook, where codes and their sets are edited; an editor of theirs stands in where it is missing. */
    public static final String CODEBOOK_VIEW = "org.observatory.ui.coding.codebook";
    /** The editor of rounds of coding. */
    public static final String ROUND_EDITOR = "org.observatory.ui.team.round";
    /** The editor of saved analyses: it runs them and shows their result. */
    public static final String ANALYSIS_EDITOR = "org.observatory.ui.analysis.result";
    /** The editor of charts that are kept. */
    public static final String CHART_EDITOR = "org.observatory.ui.charts.document";
    /** The editor of everything else. */
    public static final String ELEMENT_EDITOR = "org.observatory.ui.elementEditor";

    /** The explorer. */
    public static final String EXPLORER = "org.observatory.ui.explorer";

    private Elements() {
    }

    /** An editor or view that can bring any element below its own into view. */
    public interface Revealer {
        /**
         * Selects an element and shows it.
         *
         * @param element an element at or below the editor's own, or of the project the view shows
         */
        void reveal(EObject element);
    }

    /**
     * Opens an element where it can be edited, or brings the editor that shows it to the front.
     *
     * @param page    the workbench page
     * @param project the project of the element
     * @param element any element of the model
     * @throws PartInitException if the editor cannot be opened
     */
    public static void open(IWorkbenchPage page, OpenProject project, EObject element) throws PartInitException {
        var top = edited(element);
        var part = isOfCodebook(top) ? page.showView(CODEBOOK_VIEW) : page.openEditor(new ElementInput(project, top), editorOf(top), true,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        if (part instanceof Revealer revealer) {
            revealer.reveal(element);
        }
    }

    /**
     * Selects an element in the explorer, which becomes the active part; nothing where the explorer is closed.
     *
     * @param page    the workbench page
     * @param element an element of an open project
     */
    public static void show(IWorkbenchPage page, EObject element) {
        if (page.findView(EXPLORER) instanceof Revealer explorer) {
            page.activate(page.findView(EXPLORER));
            explorer.reveal(element);
        }
    }

    /**
     * Opens an element in an editor of its own, also where another editor shows it.
     *
     * @param page    the workbench page
     * @param project the project of the element
     * @param element any element of the model
     * @throws PartInitException if the editor cannot be opened
     */
    public static void openItself(IWorkbenchPage page, OpenProject project, EObject element) throws PartInitException {
        page.openEditor(new ElementInput(project, element), ELEMENT_EDITOR);
    }

    private static boolean isOfCodebook(EObject top) {
        return (top instanceof Code || top instanceof CodeSet) && PlatformUI.getWorkbench().getViewRegistry().find(CODEBOOK_VIEW) != null;
    }

    private static String editorOf(EObject top) {
        return switch (top) {
            case Programme programme -> PROGRAMME_EDITOR;
            case Case one -> CASE_EDITOR;
            case Document document -> DOCUMENT_EDITOR;
            case Trajectory trajectory -> TRAJECTORY_EDITOR;
            case Scheme scheme -> CODEBOOK_EDITOR;
            case Framework grid -> FRAMEWORK_EDITOR;
            case Memo memo -> MEMO_EDITOR;
            case Round round -> ROUND_EDITOR;
            case SavedAnalysis saved -> ANALYSIS_EDITOR;
            case ChartDocument chart -> CHART_EDITOR;
            default -> ELEMENT_EDITOR;
        };
    }

    /**
     * The element whose editor shows an element: what it stands in if that has an editor of several pages, else the
     * nearest element that has a name of its own.
     *
     * @param element any element of the model
     */
    public static EObject edited(EObject element) {
        var named = element;
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Programme || at instanceof Case || at instanceof Document || at instanceof Trajectory) {
                return at;
            }
            if (at instanceof AttributeDefinition && at.eContainer() != null) {
                return at.eContainer();
            }
            if (!own(named)) {
                named = at;
            }
        }
        return switch (named) {
            case Codings codings when codings.getDocument() != null -> codings.getDocument();
            case Quotes quotes when quotes.getDocument() != null -> quotes.getDocument();
            default -> named;
        };
    }

    /** {@return the element of a project with an identity} */
    public static Optional<EObject> find(OpenProject project, String id) {
        return project.session().content().find(id);
    }

    /** {@return the identity of an element, or empty text} */
    public static String id(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }

    private static boolean own(EObject element) {
        return element instanceof Element && !(element instanceof Disagreement);
    }
}
