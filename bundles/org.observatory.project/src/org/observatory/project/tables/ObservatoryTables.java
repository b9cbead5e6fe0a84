// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.tables;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;

import org.observatory.analysis.Input;
import org.observatory.analysis.Table;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.checks.TypologyCoverage;
import org.observatory.project.internal.StudyWriter;

/**
 * The tables of a project. Each row is keyed by the UUID of its element; dates are ISO 8601 as precise as they are known;
 * closed lists appear by the name of their literal in the model ({@code PERCENT}, {@code RESEARCH_PAPER}), with a column
 * of labels beside them where people see them.
 *
 * <p>Tables and columns: {@code programmes} (acronym, name, kind, start, end, launch, source), {@code publications} (title,
 * kind, kindLabel, number, date, series, programme, source), {@code events} (name, kind, kindLabel, start, end,
 * dateCertainty, step, theme, programme, source), {@code studies} (name, family, familyLabel, programme, published, waves,
 * populations, expectedParts, source), {@code estimates} (figure, figureLabel, indicator, indicatorLabel, partOf,
 * population, populationLabel, study, studyLabel, programme, value, unit, qualifier, dates, dateCertainty, base, source,
 * availability; a figure without values has one row without them), {@code territories} (name, code, level, size),
 * {@code categories} (name, typology, typologyId, parentId, each typology's in order) and {@code typologies}
 * ({@link TypologyCoverage}). A programme is referred to by its acronym.
 */
public final class ObservatoryTables {

    private ObservatoryTables() {
    }

    /**
     * Copies a project into tables, on the thread that edits it.
     *
     * @param observatory the root of the project; not changed
     * @return the tables, with the SHA-256 of the project's file as their fingerprint
     */
    public static Input of(Observatory observatory) {
        var tables = new LinkedHashMap<String, Table>();
        tables(observatory).forEach(table -> tables.put(table.key(), table));
        return new Input(tables, fingerprint(observatory));
    }

    /** {@return the tables alone, which is quicker} Called on the thread that edits the project. */
    public static List<Table> tables(Observatory observatory) {
        return List.of(ProgrammeTables.programmes(observatory), ProgrammeTables.publications(observatory),
                ProgrammeTables.events(observatory), ProgrammeTables.studies(observatory), EstimateTable.of(observatory),
                ProgrammeTables.territories(observatory), ProgrammeTables.categories(observatory), TypologyCoverage.of(observatory));
    }

    /**
     * {@return the SHA-256 of the file that the project has when saved, in lower-case hexadecimal} A text that cannot be
     * saved yet counts as it would be cleaned.
     *
     * @param observatory the root of the project; not changed
     */
    public static String fingerprint(Observatory observatory) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(StudyWriter.cleaned(observatory)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime provides SHA-256.", missing);
        }
    }
}
