// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.observatory.app.Messages;
import org.observatory.app.window.Commands;

/** The contents of the welcome page: a greeting, four things to begin with, the projects opened lately. */
final class WelcomePage extends Composite {

    private static final int WIDEST = 880;
    private static final int TWO_COLUMNS = 620;
    private static final int WITH_PICTURE = 700;
    private static final int MARGIN = 32;

    private final IWorkbench workbench;
    private final ResourceManager resources;
    private final Composite body;
    private final Label picture;
    private final Composite cards;
    private final Composite recent;
    private Control first;
    private List<Path> shown;

    WelcomePage(Composite parent, IWorkbench workbench) {
        super(parent, SWT.NONE);
        this.workbench = workbench;
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        setData("org.eclipse.e4.ui.css.id", "observatory-welcome");
        GridLayoutFactory.fillDefaults().applyTo(this);
        body = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).spacing(24, 14).numColumns(2).applyTo(body);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(body);
        greet();
        picture = new Label(body, SWT.NONE);
        image("branding/welcome.svg").ifPresent(image -> picture.setImage(resources.create(image)));
        name(picture, Messages.welcome_picture);
        GridDataFactory.swtDefaults().applyTo(picture);
        cards = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(14, 14).applyTo(cards);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(cards);
        offer();
        recent = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(recent);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(recent);
    }

    private void greet() {
        var text = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        var title = new Label(text, SWT.WRAP);
        title.setText(Messages.welcome_title);
        title.setFont(font(9, SWT.NORMAL));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        var lead = new Label(text, SWT.WRAP);
        lead.setText(Messages.welcome_lead);
        lead.setFont(font(1, SWT.NORMAL));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(lead);
    }

    private void offer() {
        first = card("observatory", Messages.welcome_observatory, Messages.welcome_observatoryText,
                Commands.OPEN_OBSERVATORY);
        card("sample", Messages.welcome_sample, Messages.welcome_sampleText, Commands.OPEN_SAMPLE);
        card("newProject", Messages.welcome_new, Messages.welcome_newText, Commands.NEW_PROJECT);
        card("import", Messages.welcome_import, Messages.welcome_importText, Commands.IMPORT_DOCUMENTS);
    }

    private Card card(String icon, String title, String text, String command) {
        var image = image("icons/" + icon + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor());
        var card = new Card(cards, image, title, text, command == null ? null : () -> Commands.run(workbench, command));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        return card;
    }

    /** Lists the projects opened lately, the latest first, each to be opened again. */
    void showRecent(List<Path> projects) {
        if (projects.equals(shown)) {
            return;
        }
        shown = List.copyOf(projects);
        for (var child : recent.getChildren()) {
            child.dispose();
        }
        var heading = new Label(recent, SWT.NONE);
        heading.setText(projects.isEmpty() ? Messages.welcome_noRecent : Messages.welcome_recent);
        heading.setFont(font(0, projects.isEmpty() ? SWT.NORMAL : SWT.BOLD));
        for (var project : projects) {
            link("<a>" + escape(project.getFileName().toString()) + "</a>   " + escape(shorten(project.getParent())),
                    () -> Commands.openProject(workbench, project));
        }
        link("<a>" + Messages.welcome_open + "</a>", () -> Commands.run(workbench, Commands.OPEN_PROJECT));
        var hint = new Label(recent, SWT.WRAP);
        hint.setText(Messages.welcome_hint);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).hint(200, SWT.DEFAULT).applyTo(hint);
        if (getParent() instanceof ScrolledComposite scroll) {
            fit(scroll);
        }
    }

    private void link(String text, Runnable action) {
        var link = new Link(recent, SWT.NONE);
        link.setText(text);
        link.addListener(SWT.Selection, event -> action.run());
    }

    /** Arranges the page for the width it has: the picture and the second column go when it is narrow. */
    void fit(ScrolledComposite scroll) {
        var width = Math.min(WIDEST, Math.max(1, scroll.getClientArea().width));
        var withPicture = width >= WITH_PICTURE;
        picture.setVisible(withPicture);
        ((GridData) picture.getLayoutData()).exclude = !withPicture;
        ((GridLayout) body.getLayout()).numColumns = withPicture ? 2 : 1;
        ((GridLayout) cards.getLayout()).numColumns = width >= TWO_COLUMNS ? 2 : 1;
        for (var wide : List.of(cards, recent)) {
            ((GridData) wide.getLayoutData()).horizontalSpan = withPicture ? 2 : 1;
        }
        ((GridData) body.getLayoutData()).widthHint = width;
        layout(true, true);
        scroll.setMinSize(computeSize(width, SWT.DEFAULT));
        if (first.isFocusControl()) {
            scroll.setOrigin(0, 0);
        }
    }

    @Override
    public boolean setFocus() {
        return first.setFocus();
    }

    private Font font(int larger, int style) {
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFontDescriptor().getFontData())
                .increaseHeight(larger).setStyle(style));
    }

    private static Optional<ImageDescriptor> image(String path) {
        return ResourceLocator.imageDescriptorFromBundle(WelcomePage.class, path);
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private static String shorten(Path folder) {
        var home = Path.of(System.getProperty("user.home"));
        return folder == null ? "" : folder.startsWith(home) ? "~/" + home.relativize(folder) : folder.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }
}
