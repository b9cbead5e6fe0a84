// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.Analysis;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.PaletteContribution;
import org.observatory.charts.StyleContribution;
import org.observatory.cli.Verb;
import org.observatory.cli.Verbs;
import org.observatory.exchange.Importer;
import org.observatory.exchange.Importers;
import org.observatory.extensions.Extensions;
import org.observatory.extensions.Failure;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.Checks;
import org.observatory.project.migrations.Migration;
import org.observatory.project.migrations.Migrations;
import org.observatory.reports.ReportTemplate;

/** Whatever is contributed to an extension point of ours can be created and answers to its own name. */
class ContributionsLoadTest {

    /** An extension point of ours. */
    record Point<T>(String id, Class<T> type, Function<T, String> name) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Point<?>> points() {
        return Stream.of(new Point<>("org.observatory.analysis.analyses", Analysis.class, Analysis::id),
                new Point<>("org.observatory.charts.charts", ChartDefinition.class, ChartDefinition::id),
                new Point<>("org.observatory.charts.styles", StyleContribution.class, StyleContribution::id),
                new Point<>("org.observatory.charts.palettes", PaletteContribution.class, PaletteContribution::id),
                new Point<>(Checks.POINT, Check.class, Check::id),
                new Point<>(Importers.POINT, Importer.class, Importer::id),
                new Point<>(Migrations.POINT, Migration.class, Migration::id), new Point<>(Verbs.POINT, Verb.class,
                        Verb::id), new Point<>(ReportTemplate.POINT, ReportTemplate.class, ReportTemplate::id));
    }

    @ParameterizedTest
    @MethodSource("points")
    <T> void everyContributionLoadsUnderItsOwnName(Point<T> point) {
        var contributions = Extensions.contributions(point.id(), point.type());

        assertEquals(List.of(), contributions.failures().stream().map(Failure::toString).toList());
        assertFalse(contributions.loaded().isEmpty());
        for (var contribution : contributions.loaded()) {
            assertEquals(contribution.id(), point.name().apply(contribution.value()));
        }
    }

    @Test
    void everyExtensionPointOfOursIsAmongThose() {
        var tested = points().map(Point::id).collect(Collectors.toSet());
        Set<String> declared = Arrays.stream(Platform.getExtensionRegistry().getExtensionPoints())
                .map(IExtensionPoint::getUniqueIdentifier).filter(id -> id.startsWith("org.observatory."))
                .collect(Collectors.toSet());
        assertEquals(tested, declared);
    }

    @Test
    void everyExtensionPointOfOursHasASchema() {
        for (var point : points().toList()) {
            var declared = Platform.getExtensionRegistry().getExtensionPoint(point.id());
            var bundle = Platform.getBundle(declared.getContributor().getName());
            assertTrue(bundle.getEntry(declared.getSchemaReference()) != null, point.id());
        }
    }
}
