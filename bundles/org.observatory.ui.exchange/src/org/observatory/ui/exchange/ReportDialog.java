// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.Names;

/** The report of an import: what became of everything, to be read, copied, and found again in a file. */
public final class ReportDialog extends TitleAreaDialog {

    private static final int MARGIN = 8;
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final ExchangeTexts texts;
    private final String summary;
    private final String report;
    private final String kept;

    /**
     * Makes the dialog, and keeps the report.
     *
     * @param parent  the window above which it opens
     * @param texts   the language it speaks
     * @param project the folder of the project
     * @param summary the report in one line
     * @param report  the whole report
     */
    public ReportDialog(Shell parent, ExchangeTexts texts, Path project, String summary, String report) {
        super(parent);
        this.texts = texts;
        this.summary = summary;
        this.report = report;
        this.kept = keep(project);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    private String keep(Path project) {
        try {
            return texts.get("report.kept", KeptReports.keep(project, report, LocalDateTime.now()));
        } catch (IOException refused) {
            return texts.get("report.notKept");
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("report.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(summary);
        setMessage(kept);
        var area = (Composite) super.createDialogArea(parent);
        var inside = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(inside);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inside);
        var text = new Text(inside, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(report);
        Names.give(text, texts.get("report.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 320).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, texts.get("report.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, texts.get("report.close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            var clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] { report }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }
}
