// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;
import org.observatory.exchange.internal.Archive;
import org.observatory.exchange.internal.OleFiles;

/** Reads sheets of XLSX files: Excel's format since 2007, ECMA-376. Older and protected ones are recognised and refused. */
public final class XlsxImporter implements TableImporter {

    private final SheetLimits limits;

    /** Within the usual limits. */
    public XlsxImporter() {
        this(SheetLimits.USUAL);
    }

    XlsxImporter(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public Label label() {
        return new Label("Excel spreadsheet", "classeur Excel");
    }

    @Override
    public List<String> suffixes() {
        return List.of("xlsx", "xlsm");
    }

    @Override
    public Match match(ReceivedFile file) {
        if (OleFiles.is(file)) {
            return file.suffix().startsWith("xl") ? Match.CERTAIN : Match.NONE;
        }
        if (!Archive.is(file)) {
            return Match.NONE;
        }
        try (var archive = Archive.open(file)) {
            return XlsxWorkbook.isIn(archive) ? Match.CERTAIN : Match.NONE;
        } catch (ImportException damaged) {
            return suffixes().contains(file.suffix()) ? Match.POSSIBLE : Match.NONE;
        }
    }

    @Override
    public List<String> names(ReceivedFile file) throws ImportException {
        refuseOle(file);
        try (var archive = Archive.open(file)) {
            return names(XlsxWorkbook.read(archive, limits));
        }
    }

    @Override
    public Sheet read(ReceivedFile file, String name, Progress progress) throws ImportException {
        refuseOle(file);
        try (var archive = Archive.open(file)) {
            var workbook = XlsxWorkbook.read(archive, limits);
            for (var tab : wanted(workbook, name, file)) {
                var builder = new SheetBuilder(file.name(), tab.name(), limits, progress);
                new XlsxCells(archive, workbook, builder, limits).read(tab.part());
                if (!builder.isEmpty() || name != null) {
                    if (XlsxWorkbook.hasComments(archive, tab)) {
                        builder.remarks().addOnWhole(Remarks.COMMENTS);
                    }
                    return builder.build(NumberStyle.OPEN, names(workbook).stream().filter(other -> !other.equals(tab.name()))
                            .toList());
                }
            }
            throw SheetRefusals.noRows(file.name(), "");
        }
    }

    private static List<String> names(XlsxWorkbook workbook) {
        return workbook.tabs().stream().map(XlsxWorkbook.Tab::name).toList();
    }

    private static List<XlsxWorkbook.Tab> wanted(XlsxWorkbook workbook, String name, ReceivedFile file) throws ImportException {
        if (name == null) {
            var visible = workbook.tabs().stream().filter(tab -> !tab.hidden()).toList();
            return visible.isEmpty() ? workbook.tabs() : visible;
        }
        var named = workbook.tabs().stream().filter(tab -> tab.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw SheetRefusals.noSuchSheet(file.name(), name, names(workbook));
        }
        return named;
    }

    private static void refuseOle(ReceivedFile file) throws ImportException {
        if (OleFiles.is(file)) {
            throw OleFiles.refusal(file);
        }
    }
}
