// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Unit;

class ObservatoryResourceTest {

    private static final URI ANYWHERE = URI.createURI("study.observatory");

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        var once = write(sample());
        var again = write(read(once));
        assertEquals(once, again);
    }

    @Test
    void accentsStandAsThemselvesInUtf8AndLinesEndInLineFeeds() throws IOException {
        var text = write(sample());
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), text);
        assertTrue(text.contains("Étude d’impact « exemple »"), text);
        assertFalse(text.contains("\r"), text);
    }

    @Test
    void anEstimateKeepsTheDigitsThatWerePrinted() throws IOException {
        var figure = read(write(sample())).getProgrammes().getFirst().getFigures().getFirst();
        assertEquals(new BigDecimal("81.0"), figure.getEstimates().getFirst().getValue());
        assertEquals(PartialDate.parse("2019-10"), figure.getEstimates().getFirst().getDates().getFirst());
        assertEquals(Unit.PERCENT, figure.getEstimates().getFirst().getUnit());
    }

    @Test
    void anIdentityLeadsToItsElement() throws IOException {
        var observatory = read(write(sample()));
        var programme = observatory.getProgrammes().getFirst();
        assertSame(programme, observatory.eResource().getEObject(programme.getId()));
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() {
        var hostile = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<observatory:Observatory xmlns:observatory=\"urn:observatory:programmes:1\" nameFr=\"&x;\"/>";
        var refused = assertThrows(IOException.class, () -> read(hostile));
        assertTrue(refused.getMessage().contains("DOCTYPE"), refused.getMessage());
    }

    @Test
    void aReferenceToAnotherFileIsNotFollowed() throws IOException {
        var hostile = "<observatory:Observatory xmlns:observatory=\"urn:observatory:programmes:1\">"
                + "<programmes><studies><figures><indicator href=\"file:///etc/passwd#/\"/></figures></studies></programmes>"
                + "</observatory:Observatory>";
        var figure = read(hostile).getProgrammes().getFirst().getStudies().getFirst().getFigures().getFirst();
        EObject indicator = figure.getIndicator();
        assertTrue(indicator.eIsProxy());
    }

    private static Observatory sample() {
        var factory = ProgrammesFactory.eINSTANCE;
        var observatory = factory.createObservatory();
        observatory.setId("6f1cf4ba-2b0a-5b1e-9a6e-6f2d3c0f6a01");
        var programme = factory.createProgramme();
        programme.setId("6f1cf4ba-2b0a-5b1e-9a6e-6f2d3c0f6a02");
        programme.setNameFr("Étude d’impact « exemple »");
        observatory.getProgrammes().add(programme);
        var figure = factory.createFigure();
        figure.setId("6f1cf4ba-2b0a-5b1e-9a6e-6f2d3c0f6a03");
        programme.getFigures().add(figure);
        var estimate = factory.createEstimate();
        estimate.setId("6f1cf4ba-2b0a-5b1e-9a6e-6f2d3c0f6a04");
        estimate.setValue(new BigDecimal("81.0"));
        estimate.getDates().add(PartialDate.parse("2019-10"));
        figure.getEstimates().add(estimate);
        return observatory;
    }

    private static String write(Observatory observatory) throws IOException {
        var resource = new ObservatoryResource(ANYWHERE);
        resource.getContents().add(observatory);
        var bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        return bytes.toString(UTF_8);
    }

    private static Observatory read(String text) throws IOException {
        var resource = (ObservatoryResource) ObservatoryResources.newResourceSet().createResource(ANYWHERE);
        resource.load(new ByteArrayInputStream(text.getBytes(UTF_8)), null);
        return (Observatory) resource.getContents().getFirst();
    }
}
