// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.observatory.app.Messages;
import org.observatory.app.failure.Surroundings;

/** Name, version, purpose, licence, and where settings and log lie. */
final class AboutDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 420;

    AboutDialog(Shell parent) {
        super(parent);
        setShellStyle(SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | getDefaultOrientation());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.about_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 20).spacing(20, 8).applyTo(area);
        var resources = new LocalResourceManager(JFaceResources.getResources(), area);
        var mark = new Label(area, SWT.NONE);
        ResourceLocator.imageDescriptorFromBundle(AboutDialog.class, "branding/about.svg")
                .ifPresent(image -> mark.setImage(resources.create(image)));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 6).applyTo(mark);
        var name = new Label(area, SWT.WRAP);
        name.setText(Messages.productName);
        name.setFont(resources.create(JFaceResources.getDefaultFontDescriptor().increaseHeight(6)));
        wide(name);
        var version = new Label(area, SWT.NONE);
        version.setText(NLS.bind(Messages.about_version, Surroundings.version()));
        wide(version);
        paragraph(area, Messages.about_text);
        var licence = new Link(area, SWT.WRAP);
        licence.setText(Messages.about_licence);
        licence.addListener(SWT.Selection, event -> Program.launch(event.text));
        wide(licence);
        paragraph(area, Messages.about_notices);
        var places = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        places.setText(places());
        places.setBackground(area.getBackground());
        wide(places);
        return area;
    }

    private static void paragraph(Composite area, String text) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text);
        wide(label);
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
    }

    private static String places() {
        return NLS.bind(Messages.about_places, Platform.getInstanceLocation().getURL().getPath(), Surroundings.log());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.about_copy, false);
        createButton(parent, IDialogConstants.CLOSE_ID, Messages.about_close, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            var lines = Stream.concat(Surroundings.lines().stream(), Stream.of(places()));
            var clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] { lines.collect(Collectors.joining("\n")) },
                    new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        } else {
            close();
        }
    }
}
