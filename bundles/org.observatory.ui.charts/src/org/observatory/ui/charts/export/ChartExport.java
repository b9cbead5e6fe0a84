// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.ChartingException;
import org.observatory.charts.Protection;
import org.observatory.ui.charts.texts.Texts;

/** Writes charts to files. Not for the user interface's thread. */
public final class ChartExport {

    /** How it ended. */
    public sealed interface Outcome {

        /** All files are written; the sentence names them. */
        record Done(List<Path> files, String sentence) implements Outcome {
        }

        /** No file was changed; the sentence says why. */
        record Refused(String sentence) implements Outcome {
        }
    }

    private final ChartService service;
    private final Texts texts;

    /**
     * Writes charts.
     *
     * @param service draws them
     * @param texts   the words for how it ended
     */
    public ChartExport(ChartService service, Texts texts) {
        this.service = service;
        this.texts = texts;
    }

    /** Draws a chart of the input and writes it as planned. */
    public Outcome write(Input input, ExportPlan plan) {
        return write(input, plan, ChartTexts.NONE);
    }

    /**
     * Draws a chart of the input and writes it as planned, with texts in the place of generated ones; where something is protected
     * they are left out, since they may name it.
     */
    public Outcome write(Input input, ExportPlan plan, ChartTexts written) {
        var settings = plan.settings().withStyle(plan.settings().style().patterned(plan.extras().patterned()));
        try {
            var generated = service.draw(settings.chart(), service.request(settings.chart(), input), input, settings.context(),
                    plan.extras().protection(), Progress.none());
            var own = plan.extras().protection().equals(Protection.NONE) ? written : ChartTexts.NONE;
            var bytes = service.export(own.on(generated), settings.style().at(plan.widthMm()),
                    plan.formats(), plan.widthMm(), plan.dpi());
            var files = plan.files();
            FileSet.write(files.entrySet().stream()
                    .map(file -> new FileSet.Content(file.getValue(), bytes.get(file.getKey()))).toList());
            var warnings = service.warnings(own.on(generated), settings.style()).stream().map(warning -> " " + warning.in(texts.language()))
                    .collect(Collectors.joining());
            return new Outcome.Done(List.copyOf(files.values()), done(plan, List.copyOf(files.values())) + warnings);
        } catch (AnalysisException refused) {
            return new Outcome.Refused(refused.label().in(texts.language()));
        } catch (ChartingException refused) {
            return new Outcome.Refused(refused.label().in(texts.language()));
        } catch (IOException refused) {
            return new Outcome.Refused(reason(plan, refused));
        }
    }

    private String done(ExportPlan plan, List<Path> files) {
        var names = files.stream().map(file -> Wording.quote(file.getFileName().toString(), texts.language())).toList();
        return texts.get("export.done", Wording.list(names, texts.language()), plan.folder().toString(), names.size());
    }

    private String reason(ExportPlan plan, IOException refused) {
        var file = refused instanceof FileSystemException about && about.getFile() != null
                ? Path.of(about.getFile()).getFileName().toString() : plan.name();
        return switch (refused) {
            case AccessDeniedException denied -> texts.get("export.denied", plan.folder().toString());
            case NoSuchFileException gone -> texts.get("export.gone", plan.folder().toString());
            default -> texts.get("export.failed", file, plan.folder().toString());
        };
    }
}
