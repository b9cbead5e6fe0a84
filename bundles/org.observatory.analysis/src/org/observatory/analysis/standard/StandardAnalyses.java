// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.util.List;
import java.util.stream.Stream;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.agreement.AgreementReport;
import org.observatory.analysis.crossings.CrossingAnalyses;
import org.observatory.analysis.estimates.EstimateAnalyses;
import org.observatory.analysis.structure.ClustersAnalysis;
import org.observatory.analysis.structure.McaAnalysis;
import org.observatory.analysis.trajectories.AllianceTrajectories;
import org.observatory.analysis.trajectories.SequenceDistancesAnalysis;
import org.observatory.analysis.trajectories.SequencesAnalysis;

/** The analyses of this package as a plain list, for tests and programs that run without an extension registry. */
public final class StandardAnalyses {

    private StandardAnalyses() {
    }

    /** Those of every package that comes with the workbench. */
    public static List<Analysis> bundled() {
        return Stream.of(all(), AgreementAnalyses.all(), List.<Analysis>of(new AgreementReport()), CrossingAnalyses.all(),
                EstimateAnalyses.all()).flatMap(List::stream).toList();
    }

    /** One of each. */
    public static List<Analysis> all() {
        return List.of(new Timeline(), new DebateSteps(), new Estimates(), new Composition(),
                new StudiesByFamilyAndYear(), new McaAnalysis(), new ClustersAnalysis(), new SequencesAnalysis(),
                new SequenceDistancesAnalysis(), new AllianceTrajectories(), new ProgrammeMap(), new CasesByRegion());
    }
}
