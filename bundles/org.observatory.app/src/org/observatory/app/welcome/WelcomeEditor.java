// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.welcome;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.RecentProjects;

/** The welcome page, in the place of an editor; it edits nothing. */
public final class WelcomeEditor extends EditorPart {

    /** Its id. */
    public static final String ID = "org.observatory.app.welcome";

    private final Projects.Listener opened = (project, change) -> showRecent();
    private WelcomePage page;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        var scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new WelcomePage(scroll, getSite().getWorkbenchWindow().getWorkbench());
        scroll.setContent(page);
        showRecent();
        scroll.addListener(SWT.Resize, event -> page.fit(scroll));
        scroll.setShowFocusedControl(true);
        getSite().getService(Projects.class).addListener(opened);
    }

    private void showRecent() {
        page.showRecent(RecentProjects.list());
    }

    @Override
    public void dispose() {
        getSite().getService(Projects.class).removeListener(opened);
        super.dispose();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The welcome page holds nothing to save");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("The welcome page holds nothing to save");
    }
}
