// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.failure;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
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
import org.observatory.app.Messages;

/** One sentence, the details to copy, and where the log is. It does not stop work unless it was asked to wait. */
final class FailureDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 460;

    private final FailureDetails details;
    private final List<FailureDetails> others = new ArrayList<>();
    private Label sentence;

    FailureDialog(Shell parent, FailureDetails details, boolean wait) {
        super(parent);
        this.details = details;
        var modality = wait ? SWT.APPLICATION_MODAL : SWT.MODELESS;
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | modality | getDefaultOrientation());
        setBlockOnOpen(wait);
    }

    /** Has something done when the window goes, however it goes. */
    void whenClosed(Runnable action) {
        create();
        getShell().addDisposeListener(event -> action.run());
    }

    /** Says that one more failure came while this one is shown; its details are copied with the others. */
    void tellAnother(FailureDetails other) {
        others.add(other);
        if (sentence != null && !sentence.isDisposed()) {
            sentence.setText(NLS.bind(Messages.failure_more, details.sentence(), others.size()));
            getShell().layout(true, true);
            initializeBounds();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.failure_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(14, 10).applyTo(area);
        var icon = new Label(area, SWT.NONE);
        icon.setImage(parent.getDisplay().getSystemImage(SWT.ICON_WARNING));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 3).applyTo(icon);
        sentence = new Label(area, SWT.WRAP);
        sentence.setText(details.sentence());
        wide(sentence);
        var log = new Link(area, SWT.WRAP);
        log.setText(NLS.bind(Messages.failure_log, Surroundings.log()));
        log.setToolTipText(Messages.failure_openLog);
        log.addListener(SWT.Selection, event -> Program.launch(new File(Surroundings.log()).getParent()));
        wide(log);
        var discretion = new Label(area, SWT.WRAP);
        discretion.setText(Messages.failure_nothingSent);
        wide(discretion);
        return area;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.failure_copy, false);
        createButton(parent, IDialogConstants.CLOSE_ID, Messages.failure_close, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            copy();
        } else {
            close();
        }
    }

    private void copy() {
        var text = Stream.concat(Stream.of(details), others.stream()).map(FailureDetails::text)
                .collect(Collectors.joining("\n"));
        var clipboard = new Clipboard(getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
        getButton(COPY).setText(Messages.failure_copied);
        getButton(COPY).getParent().layout(true);
    }
}
