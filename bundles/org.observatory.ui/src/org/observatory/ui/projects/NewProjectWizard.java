// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.observatory.project.ProjectException;
import org.observatory.ui.texts.Texts;

/** Asks for the name and place of a new project and makes it. */
final class NewProjectWizard extends Wizard {

    private final IWorkbenchWindow window;
    private final Texts texts = Texts.ofWorkbench();
    private final Page page = new Page();

    NewProjectWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(texts.get("newProject.title"));
        setHelpAvailable(false);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.plan().folder().ifPresent(folder -> new OpenProjectJob(window, () -> made(folder)).schedule());
        return true;
    }

    private static Path made(Path folder) throws ProjectException {
        StandardProjects.make(folder);
        return folder;
    }

    private final class Page extends WizardPage {

        private Text name;
        private Text place;
        private Label result;

        Page() {
            super("project");
            setTitle(texts.get("newProject.title"));
            setDescription(texts.get("newProject.help"));
            setPageComplete(false);
        }

        NewProjectPlan plan() {
            return new NewProjectPlan(name.getText(), place.getText());
        }

        @Override
        public void createControl(Composite parent) {
            var area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
            new Label(area, SWT.NONE).setText(texts.get("newProject.name"));
            name = new Text(area, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
            new Label(area, SWT.NONE).setText(texts.get("newProject.place"));
            place = new Text(area, SWT.BORDER);
            place.setText(StandardProjects.place().toString());
            GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(place);
            var choose = new Button(area, SWT.PUSH);
            choose.setText(texts.get("newProject.choose"));
            choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choosePlace()));
            result = new Label(area, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 8).applyTo(result);
            name.addModifyListener(event -> validate());
            place.addModifyListener(event -> validate());
            setControl(area);
        }

        private void choosePlace() {
            var dialog = new DirectoryDialog(getShell());
            dialog.setText(texts.get("newProject.choosePlace"));
            dialog.setFilterPath(place.getText());
            var chosen = dialog.open();
            if (chosen != null) {
                place.setText(chosen);
            }
        }

        private void validate() {
            var problem = plan().problem(texts);
            setErrorMessage(problem.orElse(null));
            setPageComplete(problem.isEmpty());
            result.setText(problem.isPresent() ? ""
                    : plan().folder().map(folder -> texts.get("newProject.result", folder)).orElse(""));
            result.getParent().layout();
        }
    }
}
