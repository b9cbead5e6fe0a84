// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.trials;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.Opening;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/**
 * Writes a project of the size the workbench must carry, the same for the same seed: 1,000 documents of 50 million
 * characters in all, one of them of 2 million; 1,000 codes up to 8 deep; 150,000 codings by three coders, up to 20 on one
 * another; 10,000 cases of 20 attributes. The words are drawn at random.
 */
public final class LargeStudy {

    private static final int DOCUMENTS = 1000;
    private static final int LONGEST = 2_000_000;
    private static final int LENGTH = 48_000;
    private static final int CODES = 1000;
    private static final int DEEPEST = 8;
    private static final int CODINGS = 150;
    private static final int PILE = 20;
    private static final int CASES = 10_000;
    private static final int ATTRIBUTES = 20;
    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;
    private static final String[] WORDS = ("le la les une des avec pour entre ensemble commune association entreprise élu territoire "
            + "confiance budget réunion projet alliance partenaire bénévole quartier vallée mairie école santé emploi rivière marché")
            .split(" ");

    private final Random chance;
    private final List<Code> codes = new ArrayList<>();
    private final List<Coder> coders = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<AttributeDefinition> definitions = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();

    private LargeStudy(long seed) {
        chance = new Random(seed);
    }

    /**
     * Writes the project.
     *
     * @param folder where, as a new project
     * @param seed   what it is drawn from
     */
    public static void write(Path folder, long seed) throws ProjectException {
        new LargeStudy(seed).write(folder);
    }

    private void write(Path folder) throws ProjectException {
        var observatory = identified(ProgrammesFactory.eINSTANCE.createObservatory());
        observatory.setNameFr("Étude de grande taille (inventée)");
        var typology = identified(ProgrammesFactory.eINSTANCE.createTypology());
        for (var at = 0; at < 6; at++) {
            var category = identified(ProgrammesFactory.eINSTANCE.createCategory());
            category.setNameFr("Modalité " + (at + 1));
            typology.getCategories().add(category);
        }
        observatory.getTypologies().add(typology);
        var opening = Opening.standard().with(new HookedDisk(HookedDisk.Hook.NONE, false));
        try (var session = ProjectSession.create(folder, observatory, opening)) {
            categories.addAll(session.observatory().getTypologies().getFirst().getCategories());
            session.history().execute(session.editing("codebook", () -> codebook(session)));
            session.save();
            for (var number = 0; number < DOCUMENTS; number++) {
                document(session, number);
            }
            session.save();
            session.history().execute(session.editing("cases", () -> cases(session)));
            session.save();
            session.history().flush();
        }
    }

    private void codebook(ProjectSession session) {
        var scheme = session.content().scheme();
        for (var number = 0; number < 3; number++) {
            var coder = identified(MAKE.createCoder());
            coder.setSlug("codeuse-" + (number + 1));
            coder.setNameFr("Codeuse " + (number + 1));
            coders.add(coder);
        }
        var depths = new ArrayList<Integer>();
        for (var number = 0; number < CODES; number++) {
            var code = identified(MAKE.createCode());
            code.setNameFr("Code " + (number + 1));
            code.setColour("#%06x".formatted(chance.nextInt(1 << 24)));
            var above = number < 10 ? -1 : chance.nextInt(number);
            if (above >= 0 && depths.get(above) < DEEPEST) {
                codes.get(above).getCodes().add(code);
                depths.add(depths.get(above) + 1);
            } else {
                scheme.getCodes().add(code);
                depths.add(1);
            }
            codes.add(code);
        }
        for (var number = 0; number < ATTRIBUTES; number++) {
            var definition = identified(MAKE.createAttributeDefinition());
            definition.setNameFr("Attribut " + (number + 1));
            definition.setType(List.of(AttributeType.TEXT, AttributeType.NUMBER, AttributeType.BOOLEAN, AttributeType.DATE,
                    AttributeType.CATEGORY).get(number % 5));
            if (definition.getType() == AttributeType.CATEGORY) {
                definition.setTypology(session.observatory().getTypologies().getFirst());
            }
            definitions.add(definition);
        }
        addAll(scheme.getCoders(), coders);
        addAll(scheme.getAttributes(), definitions);
    }

    private static <T> void addAll(EList<T> list, List<T> values) {
        list.addAll(values);
    }

    private void document(ProjectSession session, int number) throws ProjectException {
        var text = text(number == 0 ? LONGEST : LENGTH);
        var document = identified(MAKE.createDocument());
        document.setNameFr("Entretien " + (number + 1));
        document.setDigest(session.texts().keep(text));
        documents.add(document);
        session.history().execute(session.editing("document", () -> {
            session.adding(document, document.getNameFr()).execute();
            var coder = coders.get(number % coders.size());
            var codings = identified(MAKE.createCodings());
            codings.setCoder(coder);
            codings.setDocument(document);
            for (var place = 0; place < CODINGS; place++) {
                var coding = identified(MAKE.createCoding());
                var start = place < PILE ? 1000 + place : chance.nextInt(text.length() - 400);
                coding.setStart(start);
                coding.setEnd(start + (place < PILE ? 300 : 40 + chance.nextInt(300)));
                coding.setQuotation(text.substring(coding.getStart(), coding.getEnd()));
                coding.setBefore(text.substring(Math.max(0, start - 32), start));
                coding.setAfter(text.substring(coding.getEnd(), Math.min(text.length(), coding.getEnd() + 32)));
                coding.setCode(codes.get(chance.nextInt(codes.size())));
                codings.getCodings().add(coding);
            }
            session.adding(codings, "").execute();
        }));
    }

    private String text(int length) {
        var text = new StringBuilder(length + 100);
        while (text.length() < length) {
            for (var words = 20 + chance.nextInt(80); words > 0; words--) {
                text.append(WORDS[chance.nextInt(WORDS.length)]).append(words == 1 ? ".\n" : " ");
            }
        }
        return text.toString();
    }

    private void cases(ProjectSession session) {
        for (var number = 0; number < CASES; number++) {
            var added = identified(MAKE.createCase());
            added.setNameFr("Alliance " + (number + 1));
            added.setKey("A" + (number + 1));
            added.setStart(PartialDate.of(2008 + chance.nextInt(18)));
            added.getDocuments().add(documents.get(chance.nextInt(documents.size())));
            for (var definition : definitions) {
                var value = identified(MAKE.createAttributeValue());
                value.setDefinition(definition);
                switch (definition.getType()) {
                    case NUMBER -> value.setNumber(new BigDecimal(chance.nextInt(100_000)).movePointLeft(2));
                    case BOOLEAN -> value.setFlag(chance.nextBoolean());
                    case DATE -> value.setDate(PartialDate.of(2008 + chance.nextInt(18), 1 + chance.nextInt(12)));
                    case CATEGORY -> value.getCategories().add(categories.get(chance.nextInt(categories.size())));
                    default -> value.setText(WORDS[chance.nextInt(WORDS.length)] + " " + WORDS[chance.nextInt(WORDS.length)]);
                }
                added.getValues().add(value);
            }
            session.adding(added, added.getNameFr()).execute();
        }
    }

    private <T extends Identified> T identified(T element) {
        element.setId(new UUID(chance.nextLong(), chance.nextLong()).toString());
        return element;
    }
}
