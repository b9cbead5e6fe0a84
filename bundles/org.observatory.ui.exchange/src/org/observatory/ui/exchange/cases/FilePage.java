// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.sheet.SheetRemark;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.Names;

/** Asks for a file, which can be dropped here, and for one of its sheets, and says what reading it brought to light. */
final class FilePage extends WizardPage {

    private static final String[] TABLES = {"*.csv;*.tsv;*.txt;*.xlsx;*.ods", "*.*"};

    private final ExchangeTexts texts;
    private final BiConsumer<Path, String> reader;
    private Text place;
    private Combo sheets;
    private Text remarks;
    private Path file;

    /**
     * Makes the page.
     *
     * @param texts  the language it speaks
     * @param reader reads a sheet of a file, null for the first, and shows here what came of it
     */
    FilePage(ExchangeTexts texts, BiConsumer<Path, String> reader) {
        super("file");
        this.texts = texts;
        this.reader = reader;
        setTitle(texts.get("file.title"));
        setDescription(texts.get("file.help"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        label(area, "file.place");
        place = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        Names.give(place, texts.get("file.place"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(place);
        var choose = new Button(area, SWT.PUSH);
        choose.setText(texts.get("file.choose"));
        choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        label(area, "file.sheet");
        sheets = new Combo(area, SWT.READ_ONLY);
        sheets.setEnabled(false);
        Names.give(sheets, texts.get("file.sheet"));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(sheets);
        sheets.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> reader.accept(file, sheets.getText())));
        label(area, "file.remarks");
        remarks = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Names.give(remarks, texts.get("file.remarks"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(400, 200).applyTo(remarks);
        accept(area);
        setControl(area);
    }

    private void label(Composite parent, String key) {
        var label = new Label(parent, SWT.NONE);
        label.setText(texts.get(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void accept(Control control) {
        var drop = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    var dropped = Path.of(files[0]);
                    control.getDisplay().asyncExec(() -> {
                        if (!control.isDisposed()) {
                            reader.accept(dropped, null);
                        }
                    });
                }
            }
        });
    }

    private void choose() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.get("file.title"));
        dialog.setFilterExtensions(TABLES);
        dialog.setFilterNames(new String[] { texts.get("file.tables"), texts.get("file.all") });
        var chosen = dialog.open();
        if (chosen != null) {
            reader.accept(Path.of(chosen), null);
        }
    }

    /**
     * Shows what was read.
     *
     * @param read  the file
     * @param names the names of its sheets; none where it has no names or could not be read
     * @param sheet the sheet that was read; null where it could not be
     */
    void show(Path read, List<String> names, Sheet sheet) {
        file = read;
        place.setText(read.toString());
        sheets.setItems(names.toArray(String[]::new));
        sheets.setEnabled(names.size() > 1);
        if (sheet != null) {
            sheets.select(names.indexOf(sheet.name()));
        }
        remarks.setText(sheet == null ? "" : sheet.remarks().stream().map(SheetRemark::inOneLine)
                .map(remark -> remark.sentence().in(texts.language())).collect(Collectors.joining("\n")));
        setMessage(sheet == null ? null : texts.get("file.count", sheet.rows().size(), sheet.headers().size()));
        setPageComplete(sheet != null);
    }
}
