// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartTexts;
import org.observatory.coding.CodingIndex;
import org.observatory.coding.inputs.ProjectInputs;
import org.observatory.project.DocumentTexts;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectSession;
import org.observatory.project.tables.ObservatoryTables;
import org.observatory.project.tables.StudyTables;

/** What templates read: a project, with the analyses and charts at hand. Belongs to the thread that holds the project. */
public final class ReportSource implements AutoCloseable {

    private final ProjectSession session;
    private final Analyses analyses;
    private final ChartService charts;
    private final CodingIndex passages;
    private Input input;
    private Input study;

    /**
     * Reads an open project.
     *
     * @param session  the project
     * @param analyses what can be computed
     * @param charts   what can be drawn
     */
    public ReportSource(ProjectSession session, Analyses analyses, ChartService charts) {
        this.session = session;
        this.analyses = analyses;
        this.charts = charts;
        passages = new CodingIndex(session);
    }

    /** {@return the project} */
    public ProjectContent content() {
        return session.content();
    }

    /** {@return the texts of its documents} */
    public DocumentTexts texts() {
        return session.texts();
    }

    /** {@return its passages} */
    public CodingIndex passages() {
        return passages;
    }

    /** {@return its tables, copied once} */
    public Input input() {
        if (input == null) {
            input = ObservatoryTables.of(session.observatory());
        }
        return input;
    }

    /** {@return its programmes, and all that is coded, in tables, copied once} */
    public Input study() {
        if (study == null) {
            study = StudyTables.withProgrammes(session.content());
        }
        return study;
    }

    /**
     * {@return the words that are kept for every drawing of a chart in the folder of the project; none for an archive}
     *
     * @throws ReportException when their file cannot be read
     */
    public ChartTexts texts(String chart, Language language) throws ReportException {
        if (!Files.isDirectory(session.folder()) || !session.file().endsWith(ProjectSession.STUDY)) {
            return ChartTexts.NONE;
        }
        var file = ChartTexts.file(session.folder(), chart, language);
        try {
            return ChartTexts.read(file);
        } catch (IOException unreadable) {
            throw new ReportException(new Label("The texts of the chart in “%s” cannot be read.".formatted(file),
                    "Les textes du graphique dans « %s » ne peuvent pas être lus.".formatted(file)));
        }
    }

    /**
     * Runs an analysis on the project.
     *
     * @param analysis   the analysis
     * @param parameters its parameters, as texts by name; those that are missing have their default
     * @throws AnalysisException when the project lacks what it reads
     */
    public Result run(Analysis analysis, Map<String, String> parameters, Progress progress) throws AnalysisException {
        var input = ProjectInputs.of(session, analysis, Map.of(), progress);
        return charts.protection().of(new Analyses(List.of(analysis)).run(analysis.id(), input, parameters, progress));
    }

    /** {@return the analyses at hand} */
    public Analyses analyses() {
        return analyses;
    }

    /** {@return the charts at hand} */
    public ChartService charts() {
        return charts;
    }

    @Override
    public void close() {
        passages.close();
    }
}
