// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Locale;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Naming;
import org.observatory.analysis.Progress;
import org.observatory.cli.CommandException;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.TextDecoder;

/** Reads the input of an analysis from a CSV file, in whatever character set it is. */
final class CsvInput {

    private CsvInput() {
    }

    /** Whether the name is one of a CSV file, rather than of a project. */
    static boolean isCsv(String place) {
        return place.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
    }

    static Input read(String place) throws CommandException {
        var path = Projects.path(place);
        if (!Files.exists(path)) {
            throw CommandException.failed(new Label("There is no file “%s”.".formatted(place),
                    "Il n’y a pas de fichier « %s ».".formatted(place)), null);
        }
        try {
            var file = ReceivedFile.read(path, Progress.none());
            var decoded = TextDecoder.decode(file, null);
            var input = Csv.read(file.name(), decoded.text());
            var remarks = new ArrayList<>(input.remarks());
            decoded.remarks().forEach(remark -> remarks.add(remark.sentence()));
            return input.with(remarks);
        } catch (ImportException refused) {
            throw CommandException.failed(refused.label(), refused);
        } catch (AnalysisException refused) {
            throw CommandException.failed(refused.label(Naming.WRITTEN), refused);
        }
    }
}
