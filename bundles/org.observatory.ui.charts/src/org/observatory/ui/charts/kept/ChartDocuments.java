// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.observatory.analysis.Dates;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.model.coding.ChartDocument;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectSession;
import org.observatory.ui.charts.texts.Texts;

/** The charts that a project keeps; each change is one step of its history, executed by the caller. */
public final class ChartDocuments {

    private final ProjectSession session;
    private final Texts texts;
    private final ObservatoryLabels labels;

    /**
     * The charts of a project.
     *
     * @param session an open project
     * @param texts   names the steps
     */
    public ChartDocuments(ProjectSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
        labels = new ObservatoryLabels(texts.language());
    }

    /** A chart that is not yet in the project, and the command that adds it. */
    public record Kept(ChartDocument chart, Command command) {
    }

    /**
     * {@return a new chart with the command that keeps it}
     *
     * @param name its name, not blank
     */
    public Kept keep(String name, ChartLook look) {
        var chart = CodingFactory.eINSTANCE.createChartDocument();
        chart.setId(UUID.randomUUID().toString());
        name(chart, name.strip());
        look.into(chart);
        return new Kept(chart, session.adding(chart, name.strip()));
    }

    /** {@return the command that chooses otherwise for a kept chart} */
    public Command changed(ChartDocument chart, ChartLook look) {
        return session.editing(texts.get("kept.step.change", labels.name(chart)), () -> look.into(chart));
    }

    /** {@return the command that gives a chart another name in the language at hand; the other name is kept} */
    public Command renamed(ChartDocument chart, String name) {
        return session.editing(texts.get("kept.step.rename", labels.name(chart)), () -> name(chart, name.strip()));
    }

    /** {@return the command that takes a chart away} */
    public Command removed(ChartDocument chart) {
        return session.removing(chart);
    }

    /**
     * {@return the command that remembers an export}
     *
     * @param drawn as it was shown when it was exported
     * @param today the day
     */
    public Command exported(ChartDocument chart, ChartSpec drawn, LocalDate today) {
        return session.editing(texts.get("kept.step.export", labels.name(chart)), () -> {
            chart.setFingerprint(fingerprint(drawn));
            chart.setExported(PartialDate.of(today));
        });
    }

    private void name(ChartDocument chart, String name) {
        if (texts.language() == Language.FRENCH || chart.getNameEn() == null) {
            chart.setNameFr(name);
        } else {
            chart.setNameEn(name);
        }
    }

    /** {@return what identifies the data that a chart shows: the keys and cells of its rows, however their columns are headed} */
    public static String fingerprint(ChartSpec drawn) {
        var data = drawn.data();
        var cells = new StringBuilder(drawn.id());
        data.rows().forEach(row -> {
            cells.append('\n').append(data.rowKey(row));
            data.columns().forEach(column -> cells.append('\t').append(column.key()).append('=').append(data.cell(row, column.key())));
        });
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(cells.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** {@return « modified since the export of 9 April 2026 » or that it is as it was then; empty where it was never exported} */
    public Optional<String> told(ChartDocument chart, ChartSpec drawn) {
        if (chart.getFingerprint() == null) {
            return Optional.empty();
        }
        var day = chart.getExported() == null ? "?" : Dates.full(chart.getExported(), texts.language());
        return Optional.of(texts.get(isChanged(chart, drawn) ? "kept.changed" : "kept.same", day));
    }

    /** {@return whether it was exported and shows other data now} */
    public static boolean isChanged(ChartDocument chart, ChartSpec drawn) {
        return chart.getFingerprint() != null && !chart.getFingerprint().equals(fingerprint(drawn));
    }

    /** {@return charts and analyses as a service gives them, one chart as it was chosen} */
    public static ChartService service(ChartService service, ChartLook look) {
        return Bound.in(service, look);
    }
}
