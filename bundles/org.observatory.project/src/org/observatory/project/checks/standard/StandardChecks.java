// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.List;

import org.observatory.project.checks.Check;

/** The workbench's own checks as a plain list, for where there is no registry. */
public final class StandardChecks {

    private StandardChecks() {
    }

    /** {@return all of them, by identifier} */
    public static List<Check> all() {
        return List.of(new AttributeValues(), new CaseKeys(), new CodeTypology(), new CoderFolders(),
                new ConflictingSources(), new DamagedFiles(), new DocumentFiles(), new DoubleCodings(),
                new EventBeforeLaunch(), new ExclusiveCodes(), new Identity(), new IncompleteTypology(),
                new InvertedPeriod(), new MisplacedPassages(), new MissingRequired(), new MissingSource(),
                new OpenReferences(), new OrphanMemo(), new OutOfRange(), new QuoteRelease(),
                new RetainedStatement(), new TooManyCodes(), new TrajectorySteps(), new TurnWithoutSpeaker(),
                new UncodedDimension());
    }
}
