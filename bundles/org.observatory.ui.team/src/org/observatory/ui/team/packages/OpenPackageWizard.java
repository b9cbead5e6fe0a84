// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.observatory.analysis.Progress;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.coding.packages.PackageNote;
import org.observatory.project.ProjectException;
import org.observatory.project.Slugs;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.fields.Names;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.OpenProjectJob;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.StandardProjects;
import org.observatory.ui.team.packages.texts.PackageTexts;

/** Makes a project of a package that came from a colleague, opens it, and lets the coder it is for code in it. */
public final class OpenPackageWizard extends Wizard {

    private final IWorkbenchWindow window;
    private final PackageTexts texts = PackageTexts.ofWorkbench();
    private final Page page = new Page();

    /**
     * Makes the wizard.
     *
     * @param window where the project is shown
     */
    public OpenPackageWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(texts.get("open.title"));
        setHelpAvailable(false);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.file.file().orElseThrow();
        var folder = page.folder().orElseThrow();
        var job = new OpenProjectJob(window, () -> {
            CodingPackages.unpack(file, folder, Progress.none());
            return folder;
        });
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                window.getShell().getDisplay().asyncExec(() -> sitDown(folder));
            }
        });
        job.schedule();
        return true;
    }

    /** The coder the package is for codes in the project from now on. */
    private void sitDown(Path folder) {
        window.getService(Projects.class).open().stream().filter(project -> isAt(project, folder)).findFirst()
                .ifPresent(project -> CodingPackages.received(project.folder())
                        .flatMap(note -> CodingPackages.coder(project.session(), note))
                        .ifPresent(window.getService(CodingDesks.class).of(project)::codeAs));
    }

    private static boolean isAt(OpenProject project, Path folder) {
        try {
            return Files.isSameFile(project.folder(), folder);
        } catch (java.io.IOException gone) {
            return false;
        }
    }

    private final class Page extends WizardPage {

        private FileRow file;
        private Text place;
        private Text name;
        private Label said;
        private PackageNote note;
        private String trouble;

        Page() {
            super("open");
            setTitle(texts.get("open.title"));
            setDescription(texts.get("open.help"));
            setPageComplete(false);
        }

        @Override
        public void createControl(Composite parent) {
            var area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
            file = new FileRow(area, texts, false, this::look);
            place = field(area, "open.place");
            name = field(area, "open.name");
            place.setText(StandardProjects.place().toString());
            said = new Label(area, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(500, SWT.DEFAULT).indent(0, 8).applyTo(said);
            setControl(area);
        }

        private Text field(Composite area, String label) {
            new Label(area, SWT.NONE).setText(texts.get(label));
            var field = new Text(area, SWT.BORDER);
            Names.give(field, texts.get(label));
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
            field.addModifyListener(event -> judge());
            return field;
        }

        private void look() {
            note = null;
            trouble = null;
            file.file().filter(Files::isRegularFile).ifPresentOrElse(path -> {
                try {
                    note = CodingPackages.note(path);
                    if (name.getText().isBlank()) {
                        name.setText(texts.get("open.proposed", note.coderName()));
                    }
                } catch (ProjectException refused) {
                    trouble = refused.label().in(texts.language());
                }
            }, () -> trouble = texts.get("file.none"));
            judge();
        }

        private Optional<Path> folder() {
            try {
                return name.getText().isBlank() || place.getText().isBlank() ? Optional.empty()
                        : Optional.of(Path.of(place.getText().strip()).toAbsolutePath().resolve(Slugs.of(name.getText(), taken -> false)));
            } catch (InvalidPathException typing) {
                return Optional.empty();
            }
        }

        private void judge() {
            if (said == null) {
                return;
            }
            var taken = folder().filter(Files::exists).map(folder -> texts.get("open.taken", folder));
            var problem = note == null ? trouble == null ? texts.get("file.none") : trouble
                    : folder().isEmpty() ? texts.get("open.noName") : taken.orElse(null);
            setErrorMessage(problem);
            setPageComplete(problem == null);
            said.setText(note == null ? "" : texts.get("open.note", note.coderName(), note.from().isBlank() ? texts.get("open.nobody")
                    : note.from(), Circumstances.day(note.time(), texts.language()))
                    + folder().map(folder -> "\n" + texts.get("open.result", folder)).orElse(""));
            said.requestLayout();
        }
    }
}
