// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.Identified;
import org.observatory.project.kit.World;

/** A reference to a file that is missing stays what it is, however often it is looked at. */
class OpenReferencesTest {

    private static <T extends Identified> T identified(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }

    @Test
    void lookingAtOneChangesNothingAndKeepsNothingFromBeingSaved(@TempDir Path folder) throws Exception {
        try (var session = ProjectSession.create(folder, new World().observatory())) {
            var document = identified(CodingFactory.eINSTANCE.createDocument());
            session.history().execute(session.adding(document, "entretien"));
            var alliance = identified(CodingFactory.eINSTANCE.createCase());
            alliance.getDocuments().add(document);
            session.history().execute(session.adding(alliance, "alliance"));
            session.save();
        }
        Files.delete(folder.resolve("documents/entretien.document"));

        try (var session = ProjectSession.open(folder)) {
            var alliance = session.content().cases().getFirst();
            assertTrue(((EObject) alliance.getDocuments().getFirst()).eIsProxy());
            assertEquals(List.of(), session.content().documents());
            assertEquals(3, session.domain().getResourceSet().getResources().size());

            session.history().execute(SetCommand.create(session.domain(), alliance, CodingPackage.Literals.CASE__KEY, "A1"));
            session.save();
        }

        assertTrue(Files.readString(folder.resolve("cases/alliance.case")).contains("documents/entretien.document#"));
    }
}
