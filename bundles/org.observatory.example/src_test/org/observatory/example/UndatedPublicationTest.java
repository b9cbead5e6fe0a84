// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Publication;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;

class UndatedPublicationTest {

    private static Publication publication(PartialDate date) {
        var publication = ProgrammesFactory.eINSTANCE.createPublication();
        publication.setDate(date);
        return publication;
    }

    @Test
    void onlyPublicationsWithoutADateAreReported() {
        var undated = publication(null);
        var observatory = ProgrammesFactory.eINSTANCE.createObservatory();
        observatory.getPublications().addAll(List.of(publication(PartialDate.of(2019)), undated));

        var issues = new ArrayList<Issue>();
        new UndatedPublication().run(CheckedProject.of(observatory), issues::add);

        assertEquals(List.of(undated), issues.stream().map(Issue::element).toList());
    }
}
