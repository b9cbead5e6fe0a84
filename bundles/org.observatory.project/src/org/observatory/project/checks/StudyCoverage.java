// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import java.util.EnumSet;
import java.util.Set;

import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.StudyFamily;

/** How many of the studies that documents announce for a programme are entered. */
public final class StudyCoverage {

    private static final Set<StudyFamily> NOT_COUNTED = EnumSet.of(StudyFamily.CASE_BASE, StudyFamily.PROJECT);

    private StudyCoverage() {
    }

    /**
     * {@return how many studies of a programme are of those that documents count} A base of cases is no statistical
     * study, and those of the project itself are in no document.
     *
     * @param programme the programme
     */
    public static int entered(Programme programme) {
        return (int) programme.getStudies().stream().filter(study -> !NOT_COUNTED.contains(study.getFamily())).count();
    }

    /**
     * {@return whether documents announce more studies than are entered}
     *
     * @param programme the programme
     */
    public static boolean lacks(Programme programme) {
        return programme.getExpectedStudies() != null && programme.getExpectedStudies() > entered(programme);
    }
}
