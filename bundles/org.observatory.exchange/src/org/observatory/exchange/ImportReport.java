// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;

/**
 * What became of each file of an import, the files in the order in which they were met.
 *
 * @param files the files
 */
public record ImportReport(List<Entry> files) {

    /** What became of a file. */
    public enum Outcome {
        /** It is in the project. */
        IMPORTED(new Label("file imported", "fichier importé"), new Label("files imported", "fichiers importés")),
        /** It was passed over, for a reason that is no fault. */
        SKIPPED(new Label("skipped", "ignoré"), new Label("skipped", "ignorés")),
        /** It could not be taken over. */
        REFUSED(new Label("refused", "refusé"), new Label("refused", "refusés"));

        private final Label one;
        private final Label many;

        Outcome(Label one, Label many) {
            this.one = one;
            this.many = many;
        }

        private String counted(long count, Language language) {
            return Numbers.number(BigDecimal.valueOf(count), language) + " "
                    + (count == 1 || count == 0 && language == Language.FRENCH ? one : many).in(language);
        }
    }

    /**
     * What became of one file.
     *
     * @param file    its name, below the folder that was given
     * @param outcome what became of it
     * @param what    what it is in the project, or why it is not: a sentence
     * @param remarks what is to know about it
     */
    public record Entry(String file, Outcome outcome, Label what, List<Remark> remarks) {

        /** Copies the remarks. */
        public Entry {
            remarks = List.copyOf(remarks);
        }
    }

    /** Copies the list. */
    public ImportReport {
        files = List.copyOf(files);
    }

    /** {@return how many files have an outcome} */
    public long count(Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** {@return whether a file was refused} */
    public boolean hasRefused() {
        return count(Outcome.REFUSED) > 0;
    }

    /** {@return this report followed by another} */
    public ImportReport and(ImportReport other) {
        var all = new ArrayList<>(files);
        all.addAll(other.files);
        return new ImportReport(all);
    }

    /** {@return how many files were imported, skipped and refused, in one line} */
    public Label summary() {
        return Label.each(language -> {
            var counts = new ArrayList<String>();
            counts.add(Outcome.IMPORTED.counted(count(Outcome.IMPORTED), language));
            for (var outcome : List.of(Outcome.SKIPPED, Outcome.REFUSED)) {
                if (count(outcome) > 0) {
                    counts.add(outcome.counted(count(outcome), language));
                }
            }
            return Wording.list(counts, language) + ".";
        });
    }

    /** {@return the whole report as lines of text: a line a file, its remarks below it, the summary last} */
    public String text(Language language) {
        var text = new StringBuilder();
        for (var file : files) {
            text.append(file.file()).append(Wording.colon(language)).append(file.what().in(language)).append('\n');
            file.remarks().forEach(remark -> text.append("    ").append(remark.sentence().in(language)).append('\n'));
        }
        return text.append(summary().in(language)).append('\n').toString();
    }
}
