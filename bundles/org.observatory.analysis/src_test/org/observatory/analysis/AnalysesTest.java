// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.standard.StandardAnalyses;
import org.observatory.analysis.standard.Timeline;

class AnalysesTest {

    private final Analyses analyses = new Analyses(StandardAnalyses.all());

    @Test
    void anUnknownAnalysisIsNamedWithThoseThereAre() {
        var refused = assertThrows(AnalysisException.class, () -> analyses.get("timline"));
        assertTrue(refused.getMessage().contains("timline") && refused.getMessage().contains("timeline"));
        assertTrue(refused.label().fr().contains("«\u00a0timline\u00a0»"));
    }

    @Test
    void dataWithoutTheTablesOfAnAnalysisIsRefused() {
        var empty = new Input(Map.of(), "none");
        assertThrows(AnalysisException.class, () -> analyses.run("timeline", empty, Map.of(), Progress.none()));
    }

    @Test
    void anAnalysisThatThrowsIsNamed() {
        var broken = new Analyses(List.of(new Broken()));
        var refused = assertThrows(AnalysisException.class,
                () -> broken.run("broken", new Input(Map.of(), "none"), Map.of(), Progress.none()));
        assertTrue(refused.getMessage().startsWith("The analysis “broken” has a fault"), refused.getMessage());
    }

    private record Broken() implements Analysis {

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public Label label() {
            return Label.same(id());
        }

        @Override
        public Label description() {
            return Label.same(id());
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of();
        }

        @Override
        public boolean accepts(Input input) {
            return true;
        }

        @Override
        public Result run(Input input, Parameters parameters, Progress progress) {
            throw new IllegalStateException("planted");
        }

        @Override
        public Citation citation() {
            return Citation.of(label());
        }
    }

    @Test
    void twoAnalysesCannotShareAnIdentifier() {
        assertThrows(IllegalArgumentException.class, () -> new Analyses(List.of(new Timeline(), new Timeline())));
    }

    @Test
    void everyAnalysisSpeaksBothLanguages() {
        for (var analysis : analyses.all()) {
            assertTrue(analysis.id().matches("[a-z]+(-[a-z]+)*"), analysis.id());
            assertTrue(!analysis.label().isBlank() && !analysis.description().en().equals(analysis.description().fr()),
                    analysis.id());
            for (var parameter : analysis.parameters()) {
                assertTrue(!parameter.help().isBlank() && !parameter.help().en().equals(parameter.help().fr()),
                        parameter.name());
            }
        }
    }

    @Test
    void cancellingEndsARun() {
        var cancelled = new Progress() {
            @Override
            public void report(double done, Label step) {
                throw new AssertionError("A cancelled run reports nothing.");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, cancelled::check);
    }

    @Test
    void aLanguageIsFoundByItsCodeOrLocale() {
        assertEquals(Language.FRENCH, Language.of("fr_CA"));
        assertEquals(Language.ENGLISH, Language.of(Locale.GERMANY));
        assertThrows(IllegalArgumentException.class, () -> Language.of("de"));
    }
}
