// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.QuoteState;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;

class ReleaseTest {

    private CodedWorld world;
    private Document interview;

    @BeforeEach
    void open(@TempDir Path folder) throws ProjectException {
        world = new CodedWorld(folder.resolve("étude"));
        interview = world.document("Entretien", "On se fait confiance. Le jeudi, on se dispute.");
        world.edit(() -> interview.setDiffusion(Diffusion.SEMINAR));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Release release(Diffusion audience) {
        return new Release(world.content(), audience);
    }

    @Test
    void aDocumentIsShownAsFarAsItMayGo() {
        assertTrue(release(Diffusion.TEAM).allows(interview));
        assertTrue(release(Diffusion.SEMINAR).allows(interview));
        assertFalse(release(Diffusion.PUBLIC).allows(interview));
    }

    @Test
    void withoutConsentNothingIsShownToAnybody() {
        for (var consent : new Consent[] {Consent.REFUSED, Consent.WITHDRAWN}) {
            world.edit(() -> interview.setConsent(consent));
            assertFalse(release(Diffusion.TEAM).allows(interview), consent.getName());
        }
    }

    @Test
    void whatOverlapsARefusedQuoteIsNotShownAndWhatStandsBesideItIs() throws ProjectException {
        var quote = world.quote(interview, "Le jeudi");
        world.edit(() -> {
            quote.setDiffusion(Diffusion.PUBLIC);
            quote.setState(QuoteState.REFUSED);
        });

        assertFalse(release(Diffusion.TEAM).allows(interview, quote.getStart() + 1, quote.getStart() + 2));
        assertTrue(release(Diffusion.TEAM).allows(interview, 0, quote.getStart()));
        assertTrue(release(Diffusion.TEAM).allows(interview, quote.getEnd(), quote.getEnd() + 5));
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertEquals("1 passage cannot be shown here: consent was refused or withdrawn, or it may not go as far as “anyone”.",
                Release.leftOut(1, "anyone").en());
        assertTrue(Release.leftOut(2, "tous").fr().startsWith("2 passages ne peuvent pas"), Release.leftOut(2, "tous").fr());
    }
}
