// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CsvImporter;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Completeness;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Typology;
import org.observatory.project.ProjectSession;

/** An open project in a folder, and short ways to put cases into it and to import sheets. */
final class Project implements AutoCloseable {

    private final ProjectSession session;

    private Project(ProjectSession session) {
        this.session = session;
    }

    /** A project with a programme, territories, organisations and a typology of two groups. */
    static Project in(Path folder) throws Exception {
        var observatory = identified(ProgrammesFactory.eINSTANCE.createObservatory());
        observatory.setNameFr("Observatoire");
        observatory.setEdition(PartialDate.parse("2026-01-01"));
        programme(observatory, "IMPACT");
        territory(observatory, "Nantes", "44109");
        territory(observatory, "Saint-Denis", "93066");
        territory(observatory, "Saint-Denis", "97411");
        observatory.getOrganisations().add(named(ProgrammesFactory.eINSTANCE.createOrganisation(), "Fondation Été"));
        observatory.getTypologies().add(typology("Type d’acteur", Completeness.COMPLETE, "Entreprise", "Association", "Collectivité"));
        return new Project(ProjectSession.create(folder, observatory));
    }

    private static void programme(Observatory observatory, String acronym) {
        var programme = named(ProgrammesFactory.eINSTANCE.createProgramme(), "Programme " + acronym);
        programme.setAcronym(acronym);
        observatory.getProgrammes().add(programme);
    }

    private static void territory(Observatory observatory, String name, String code) {
        var territory = named(ProgrammesFactory.eINSTANCE.createTerritory(), name);
        territory.setCode(code);
        observatory.getTerritories().add(territory);
    }

    static Typology typology(String name, Completeness completeness, String... categories) {
        var typology = named(ProgrammesFactory.eINSTANCE.createTypology(), name);
        typology.setCompleteness(completeness);
        for (var category : categories) {
            typology.getCategories().add(named(ProgrammesFactory.eINSTANCE.createCategory(), category));
        }
        return typology;
    }

    static <E extends Identified> E identified(E element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }

    static <E extends Element> E named(E element, String name) {
        identified(element).setNameFr(name);
        return element;
    }

    ProjectSession session() {
        return session;
    }

    List<Case> cases() {
        return session.content().cases();
    }

    Case one(String name) {
        return cases().stream().filter(one -> name.equals(one.getNameFr())).findFirst().orElseThrow();
    }

    Typology typology(String name) {
        return session.observatory().getTypologies().stream().filter(typology -> name.equals(typology.getNameFr())).findFirst()
                .orElseThrow();
    }

    AttributeDefinition attribute(String name) {
        return session.content().scheme().getAttributes().stream().filter(definition -> name.equals(definition.getNameFr())).findFirst()
                .orElseThrow();
    }

    /** Adds an attribute of cases. */
    Project with(String name, AttributeType type, Typology typology) {
        var definition = named(CodingFactory.eINSTANCE.createAttributeDefinition(), name);
        definition.setType(type);
        definition.setTypology(typology);
        edit(() -> session.content().scheme().getAttributes().add(definition));
        return this;
    }

    /** Adds a case. */
    Project with(String key, String name, Consumer<Case> change) {
        var one = named(CodingFactory.eINSTANCE.createCase(), name);
        one.setKey(key);
        change.accept(one);
        session.history().execute(session.adding(one, name));
        return this;
    }

    void edit(Runnable change) {
        session.history().execute(session.editing("test", change));
    }

    AttributeValue value(Case one, String attribute) {
        return one.getValues().stream().filter(value -> value.getDefinition() == attribute(attribute)).findFirst().orElse(null);
    }

    /** What a case holds for an attribute, as the export writes it; empty for nothing. */
    String held(String name, String attribute) {
        var value = value(one(name), attribute);
        if (value == null) {
            return "";
        }
        return switch (value.getState()) {
            case NOT_APPLICABLE -> "sans objet";
            case UNKNOWN -> "inconnu";
            case GIVEN -> value.getNumber() != null ? plain(value.getNumber()) : value.getFlag() != null ? value.getFlag().toString()
                    : value.getDate() != null ? value.getDate().toString()
                            : !value.getCategories().isEmpty()
                                    ? String.join("; ", value.getCategories().stream().map(Category::getNameFr).toList())
                                    : value.getText();
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    static Sheet sheet(String csv) {
        try {
            return new CsvImporter().read(ReceivedFile.of("cas.csv", csv.getBytes(StandardCharsets.UTF_8)), null, Progress.none());
        } catch (ImportException refused) {
            throw new AssertionError(refused.label().fr(), refused);
        }
    }

    CaseInference inference() {
        return new CaseInference(session.observatory(), session.content().scheme());
    }

    List<ColumnProposal> propose(Sheet sheet) {
        return inference().saved(sheet).map(mapping -> inference().propose(sheet, mapping, Progress.none()))
                .orElseGet(() -> inference().propose(sheet, Progress.none()));
    }

    CaseImportPlan plan(Sheet sheet, CaseImportOptions options) {
        return CaseImport.plan(session.content(), sheet, propose(sheet).stream().map(ColumnProposal::target).toList(), options,
                Progress.none());
    }

    CaseImportPlan plan(String csv) {
        return plan(sheet(csv), CaseImportOptions.keeping("cas"));
    }

    CaseImportPlan imported(Sheet sheet) {
        var plan = plan(sheet, CaseImportOptions.keeping("cas"));
        session.history().execute(plan.command(session, "import"));
        return plan;
    }

    CaseImportPlan imported(String csv) {
        return imported(sheet(csv));
    }

    /** All that the project holds, as the export of both languages and the whole codebook tell it. */
    String told() {
        var labels = new StringBuilder();
        for (var language : Language.values()) {
            var sheet = CaseExport.sheet(session.content(), language, Progress.none());
            labels.append(sheet.headers()).append('\n');
            sheet.rows().forEach(row -> labels.append(row.stream().map(Project::told).toList()).append('\n'));
        }
        return labels.toString();
    }

    private static String told(Cell cell) {
        return cell instanceof Cell.Number number ? plain(number.value().stripTrailingZeros()) : cell.plain();
    }

    @Override
    public void close() {
        session.close();
    }
}
