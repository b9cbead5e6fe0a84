// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.elements;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.HistoryActions;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.SaveablesPart;
import org.observatory.ui.properties.ElementProperties;

/** An editor of one element of an open project: saved, undone and closed with its project. */
public abstract class ProjectEditor extends FormEditor implements SaveablesPart, Elements.Revealer, Projects.Listener {

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private Projects projects;
    private HistoryActions history;
    private PageSelection selection;

    /** {@return what the editor is about} */
    public final ElementInput input() {
        return (ElementInput) getEditorInput();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        projects = site.getService(Projects.class);
        projects.addListener(this);
        selection = new PageSelection(input().element());
        site.setSelectionProvider(selection);
        setTitleImage(images.get(input().getImageDescriptor()));
        name();
    }

    @Override
    protected void createPages() {
        super.createPages();
        history = new HistoryActions(getEditorSite().getActionBars(), () -> input().project());
    }

    /** {@return what the pages select, for the properties view} */
    public PageSelection selection() {
        return selection;
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (project != input().project()) {
            return;
        }
        if (change == Projects.Change.SETTLE) {
            projectPages().forEach(ProjectPage::settle);
            return;
        }
        if (change == Projects.Change.CLOSED || !project.session().holds(input().element())) {
            getSite().getPage().closeEditor(this, false);
            return;
        }
        name();
        projectPages().forEach(ProjectPage::refresh);
        firePropertyChange(IEditorPart.PROP_DIRTY);
        if (history != null) {
            history.update();
        }
    }

    @Override
    public void reveal(EObject element) {
        projectPages().reversed().stream().filter(page -> page.reveals(element)).findFirst().ifPresent(page -> {
            setActivePage(page.getId());
            page.reveal(element);
        });
    }

    @Override
    protected void pageChange(int place) {
        super.pageChange(place);
        if (getActivePageInstance() instanceof ProjectPage page) {
            selection.select(page.selected());
        }
    }

    /** The page says what takes the keyboard: the form that shows it would give it to its first control. */
    @Override
    public void setFocus() {
        if (getActivePageInstance() instanceof ProjectPage page && page.context() != null) {
            page.setFocus();
        } else {
            super.setFocus();
        }
    }

    private List<ProjectPage> projectPages() {
        return pages == null ? List.of()
                : pages.stream().filter(ProjectPage.class::isInstance).map(ProjectPage.class::cast).toList();
    }

    private void name() {
        setPartName(input().getName());
        setTitleToolTip(input().getToolTipText());
    }

    @Override
    public List<OpenProject> shownProjects() {
        return List.of(input().project());
    }

    @Override
    public List<OpenProject> activeProjects() {
        return shownProjects();
    }

    @Override
    public boolean isDirty() {
        return SaveablesPart.super.isDirty();
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        SaveablesPart.super.doSave(monitor);
    }

    @Override
    public void doSaveAs() {
        SaveablesPart.super.doSaveAs();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page(projects)) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        projects.removeListener(this);
        super.dispose();
        images.dispose();
    }
}
