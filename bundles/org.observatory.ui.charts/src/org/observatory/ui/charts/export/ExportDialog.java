// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.observatory.analysis.Input;
import org.observatory.analysis.Wording;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartTexts;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.texts.Texts;
import org.osgi.framework.FrameworkUtil;

/** Asks how and where to write a chart, and writes it; stays open, with one sentence, when that does not succeed. */
public final class ExportDialog extends Dialog {

    private static final int MESSAGE_WIDTH = 460;
    private static final int MESSAGE_LINES = 3;

    private final Texts texts;
    private final ExportForm first;
    private final ChartService service;
    private final Supplier<Input> tables;
    private final Function<ChartSettings, ChartTexts> written;
    private final ExportMemory memory = memory();
    private ExportFields fields;
    private Label message;
    private String done;

    /**
     * Asks about one chart.
     *
     * @param form  what stands in the fields at first
     * @param tables gives the tables that the chart is drawn from
     * @param written the texts that were written for the chart of given settings
     */
    public ExportDialog(Shell parent, Texts texts, ExportForm form, ChartService service, Supplier<Input> tables,
            Function<ChartSettings, ChartTexts> written) {
        super(parent);
        this.texts = texts;
        this.first = form;
        this.service = service;
        this.tables = tables;
        this.written = written;
    }

    /** {@return where people's choices are kept from one export to the next} */
    public static ExportMemory memory() {
        var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportDialog.class))
                .getDialogSettings();
        return new ExportMemory() {
            @Override
            public String get(String name) {
                return settings.get(name);
            }

            @Override
            public void put(String name, String value) {
                settings.put(name, value);
            }
        };
    }

    /** {@return the sentence that names the files written, if they were} */
    public Optional<String> done() {
        return Optional.ofNullable(done);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("export.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        fields = new ExportFields(area, texts, first, service, memory, this::check);
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true)
                .hint(MESSAGE_WIDTH, MESSAGE_LINES * convertHeightInCharsToPixels(1)).applyTo(message);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("export.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("export.cancel"), false);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            var checked = fields.form().check(texts);
            getButton(IDialogConstants.OK_ID).setEnabled(checked instanceof ExportForm.Checked.Good);
            say(switch (checked) {
                case ExportForm.Checked.Wrong wrong -> wrong.sentence();
                case ExportForm.Checked.Good good -> notice(good.plan());
            });
        }
    }

    private String notice(ExportPlan plan) {
        var replaced = plan.replaced();
        return replaced.isEmpty() ? "" : texts.get("export.replaces", Wording.list(replaced.stream()
                .map(name -> Wording.quote(name, texts.language())).toList(), texts.language()), replaced.size());
    }

    private void say(String sentence) {
        message.setText(sentence.replace("&", "&&"));
        message.requestLayout();
    }

    @Override
    protected void okPressed() {
        if (fields.form().check(texts) instanceof ExportForm.Checked.Good good) {
            fields.form().remember(memory);
            working(true);
            var display = getShell().getDisplay();
            ICoreRunnable task = monitor -> {
                var outcome = new ChartExport(service, texts).write(tables.get(), good.plan(),
                        written.apply(good.plan().settings()));
                display.asyncExec(() -> ended(outcome));
            };
            Job.create(texts.get("job.export"), task).schedule();
        }
    }

    private void ended(ChartExport.Outcome outcome) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        switch (outcome) {
            case ChartExport.Outcome.Done written -> {
                done = written.sentence();
                super.okPressed();
            }
            case ChartExport.Outcome.Refused refused -> {
                working(false);
                say(refused.sentence());
            }
        }
    }

    private void working(boolean now) {
        getButton(IDialogConstants.OK_ID).setEnabled(!now);
        say(now ? texts.get("export.working") : "");
    }
}
