// SPDX-License-Identifier: EPL-2.0
package org.observatory.model.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.Identified;

class CodingFilesTest {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
    private static final String CODEBOOK = "study:/study.codebook";
    private static final String DOCUMENT = "study:/documents/entretien.document";
    private static final String CODINGS = "study:/codings/anne/entretien.codings";

    private final ResourceSet study = ObservatoryResources.newResourceSet();
    private final Code trust = with(MAKE.createCode());
    private final Codings codings = with(MAKE.createCodings());

    CodingFilesTest() {
        var scheme = with(MAKE.createScheme());
        Coder anne = with(MAKE.createCoder());
        trust.setNameFr("Confiance");
        scheme.getCodes().add(trust);
        scheme.getCoders().add(anne);
        Document interview = with(MAKE.createDocument());
        codings.setCoder(anne);
        codings.setDocument(interview);
        add(CODEBOOK, scheme);
        add(DOCUMENT, interview);
        add(CODINGS, codings);
        codings.getCodings().add(coding(10, "on se fait confiance"));
        codings.getCodings().add(coding(400, "il a fallu du temps"));
    }

    @Test
    void oneCodingIsOneHunkOfThreeLines() throws IOException {
        var before = write(CODINGS).lines().toList();
        codings.getCodings().add(1, coding(200, "la confiance est née là"));
        var after = write(CODINGS).lines().toList();
        var first = firstDifference(before, after);
        assertEquals(before.size() + 3, after.size());
        assertEquals(before.subList(first, before.size()), after.subList(first + 3, after.size()));
    }

    @Test
    void aFileRefersToOthersByTheirPlaceInTheProject() throws IOException {
        var text = write(CODINGS);
        assertTrue(text.contains("href=\"../../study.codebook#" + trust.getId() + "\""), text);
        assertTrue(text.contains("href=\"../../documents/entretien.document#"), text);
    }

    @Test
    void filesLoadedTogetherFindEachOther() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (var uri : List.of(CODEBOOK, DOCUMENT, CODINGS)) {
            files.put(uri, write(uri));
        }
        var again = load(files);
        var read = (Codings) again.getResource(URI.createURI(CODINGS), false).getContents().getFirst();
        assertEquals("on se fait confiance", read.getCodings().getFirst().getQuotation());
        assertSame(again.getEObject(URI.createURI(CODEBOOK + "#" + trust.getId()), false),
                read.getCodings().getFirst().getCode());
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(again).isEmpty());
    }

    private static ResourceSet load(Map<String, String> files) throws IOException {
        var set = ObservatoryResources.newResourceSet();
        for (var file : files.entrySet()) {
            set.createResource(URI.createURI(file.getKey()))
                    .load(new ByteArrayInputStream(file.getValue().getBytes(UTF_8)), null);
        }
        return set;
    }

    private static int firstDifference(List<String> left, List<String> right) {
        var at = 0;
        while (left.get(at).equals(right.get(at))) {
            at++;
        }
        return at;
    }

    private Coding coding(int start, String quotation) {
        var coding = with(MAKE.createCoding());
        coding.setStart(start);
        coding.setEnd(start + quotation.length());
        coding.setQuotation(quotation);
        coding.setCode(trust);
        return coding;
    }

    private void add(String uri, EObject root) {
        study.createResource(URI.createURI(uri)).getContents().add(root);
    }

    private String write(String uri) throws IOException {
        var bytes = new ByteArrayOutputStream();
        study.getResource(URI.createURI(uri), false).save(bytes, null);
        return bytes.toString(UTF_8);
    }

    private static <T extends Identified> T with(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }
}
