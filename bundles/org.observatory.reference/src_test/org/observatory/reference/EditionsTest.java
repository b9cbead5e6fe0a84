// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;

class EditionsTest {

    private static final Path FORMER = Path.of("data/editions");

    @Test
    void theCurrentEditionIsFoundByItsDate() {
        var current = ReferenceData.load();

        var found = ReferenceData.edition(current.getEdition());

        assertTrue(EcoreUtil.equals(current, found.orElseThrow()));
    }

    @Test
    void anEditionThatIsNotBundledIsNotThere() {
        assertEquals(Optional.empty(), ReferenceData.edition(PartialDate.parse("1999-12-31")));
    }

    @Test
    void aFormerEditionIsFoundByItsDate() throws IOException {
        var bytes = ReferenceData.bytes("observatory.observatory");

        var found = ReferenceData.former(PartialDate.parse("2001-02-03"), name -> file(name, bytes));

        assertEquals(ReferenceData.load().getId(), found.orElseThrow().getId());
        assertEquals(Optional.empty(), ReferenceData.former(PartialDate.parse("2001-02"), name -> file(name, bytes)));
    }

    private static InputStream file(String name, byte[] bytes) {
        return name.equals("/editions/2001-02-03.observatory") ? new ByteArrayInputStream(bytes) : null;
    }

    @Test
    void formerEditionsHaveTheDateOfTheirNamePrecedeTheCurrentOneAndShareItsRoot() throws IOException {
        var current = ReferenceData.load();
        for (var name : names()) {
            var date = PartialDate.parse(name.substring(0, name.lastIndexOf('.')));
            var former = ReferenceData.edition(date).orElseThrow();
            assertEquals(date, former.getEdition());
            assertTrue(date.compareTo(current.getEdition()) < 0, name);
            assertEquals(current.getId(), former.getId());
        }
    }

    private static List<String> names() throws IOException {
        if (!Files.isDirectory(FORMER)) {
            return List.of();
        }
        try (var files = Files.list(FORMER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
