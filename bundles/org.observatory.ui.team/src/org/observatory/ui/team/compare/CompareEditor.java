// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.observatory.model.coding.Document;
import org.observatory.ui.elements.ProjectEditor;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.team.TeamIcons;
import org.observatory.ui.team.texts.TeamTexts;

/** Shows what several coders did in one document, side by side, and settles where they differ. */
public final class CompareEditor extends ProjectEditor {

    /** The identity of the editor. */
    public static final String ID = "org.observatory.ui.team.compare";

    private final ResourceManager icons = new LocalResourceManager(JFaceResources.getResources());
    private ComparePage page;

    /**
     * Opens the comparison of a document.
     *
     * @param page     the workbench page
     * @param project  the project
     * @param document a document of it
     * @throws PartInitException if the editor cannot be opened
     */
    public static void open(IWorkbenchPage page, OpenProject project, Document document) throws PartInitException {
        page.openEditor(new ElementInput(project, document), ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    }

    @Override
    protected void addPages() {
        try {
            page = new ComparePage(this, TeamTexts.ofWorkbench().get("compare.page"));
            addPage(page);
        } catch (PartInitException unmade) {
            throw new IllegalStateException(unmade);
        }
    }

    @Override
    protected void setPartName(String name) {
        super.setPartName(TeamTexts.ofWorkbench().get("compare.title", name));
    }

    @Override
    protected void createPages() {
        super.createPages();
        ((CTabFolder) getContainer()).setTabHeight(0);
        getEditorSite().getService(IContextService.class).activateContext(ID + ".context");
        setTitleImage(icons.get(TeamIcons.descriptor("compare")));
    }

    /** Goes to the next difference, or the one before. */
    public void step(boolean onward) {
        page.step(onward);
    }

    /** {@return the document} */
    public Document document() {
        return (Document) input().element();
    }

    @Override
    public void reveal(EObject element) {
        page.reveal(element);
    }

    @Override
    public void dispose() {
        super.dispose();
        icons.dispose();
    }
}
