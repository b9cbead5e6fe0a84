// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.coding.memos.MemosAbout;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Trajectory;
import org.observatory.project.ProjectContent;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportDraft.Fact;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** All that is known of a case on its sheet: who and where, attributes, documents, trajectories, codes, quotes and memos. */
public final class CaseSheet implements ReportTemplate {

    private static final Label TITLE = new Label("Case sheets", "Fiches de cas");
    private static final Label ONE = new Label("Case sheet", "Fiche de cas");
    private static final Label CASES = new Label("cases", "cas");
    private static final Label CASE = new Label("case", "cas");
    private static final Label KEY = new Label("Key", "Clé");
    private static final Label PERIOD = new Label("Period", "Période");
    private static final Label ATTRIBUTES = new Label("Attributes", "Attributs");
    private static final Label DOCUMENTS = new Label("Documents", "Documents");
    private static final Label DOCUMENT = new Label("Document", "Document");
    private static final Label DATE = new Label("Date", "Date");
    private static final Label CODES = new Label("Codes given most", "Codes les plus donnés");
    private static final Label CODE = new Label("Code", "Code");
    private static final Label PASSAGES = new Label("Passages", "Passages");
    private static final Label STATE = new Label("State", "État");
    private static final Label CERTAINTY = new Label("Certainty", "Certitude");
    private static final Label QUOTES = new Label("Quotes", "Verbatims");
    private static final Label MEMOS = new Label("Memos", "Mémos");
    private static final Label SOURCES = new Label("Sources", "Sources");
    private static final Label NOT_APPROVED = new Label("Not approved, and not shown", "Non approuvés, et non montrés");
    /** The level of headings that begins no slide. */
    private static final int LAST = 3;
    private static final int MOST_CODES = 12;

    @Override
    public String id() {
        return "case-sheet";
    }

    @Override
    public Label label() {
        return ONE;
    }

    @Override
    public Label description() {
        return new Label("One case, or each case on a page of its own: actors, attributes, documents, trajectories, codes, approved quotes and memos.",
                "Un cas, ou chaque cas sur sa page : acteurs, attributs, documents, trajectoires, codes, verbatims approuvés et mémos.");
    }

    @Override
    public Label about() {
        return new Label("a case; each unless one is given", "un cas ; à défaut, tous");
    }

    @Override
    public List<Case> subjects(ProjectContent content) {
        return content.cases();
    }

    @Override
    public ReportContent write(ReportSource source, ReportRequest request, Progress progress) throws ReportException {
        var page = new Page(source, request);
        var all = subjects(page.content());
        if (all.isEmpty()) {
            throw new ReportException(new Label("The project has no cases yet.", "Le projet n’a pas encore de cas."));
        }
        var chosen = Choices.find(request.about(), all, new Label("case", "cas"));
        var memos = new MemosAbout(page.content().memos());
        if (chosen.isEmpty()) {
            page.draft.lead(page.count(all.size(), CASE, CASES));
            page.draft.grid("", List.of(new Block.Column(Wording.capital(page.say(CASE)), 55, false), new Block.Column(page.say(KEY), 15, false),
                    new Block.Column(page.say(PERIOD), 30, false)), all.stream().map(one -> List.of(page.labels.name(one),
                            one.getKey() == null ? "" : one.getKey(), period(page, one))).toList());
        }
        var level = chosen.isPresent() ? 1 : request.slides() ? LAST : 2;
        for (var one : chosen.map(List::of).orElse(all)) {
            progress.check();
            if (chosen.isEmpty()) {
                page.draft.newPage().heading(1, page.labels.name(one));
            }
            sheet(page, one, memos, level);
        }
        return page.build(chosen.isEmpty() ? TITLE : ONE, chosen.map(page.labels::name).orElse(""),
                new Label("What is known of the cases of the project", "Ce qui est connu des cas du projet"));
    }

    private static void sheet(Page page, Case one, MemosAbout memos, int level) {
        var labels = page.labels;
        page.draft.body(labels.description(one));
        var facts = Page.facts();
        facts.add(page.fact(KEY, one.getKey()));
        facts.add(page.fact(PERIOD, period(page, one)));
        facts.add(page.fact(Label.same(labels.feature(Literals.CASE__TERRITORIES)), page.names(one.getTerritories())));
        facts.add(page.fact(Label.same(labels.feature(Literals.CASE__PROGRAMMES)), page.names(one.getProgrammes())));
        facts.add(page.fact(Label.same(labels.feature(Literals.CASE__ACTORS)), page.joined(one.getActors().stream()
                .map(actor -> labels.actor(actor) + " (" + labels.literal(actor.getRole()) + ")").toList())));
        page.draft.facts(facts);
        var values = Page.facts();
        one.getValues().stream().filter(value -> value.getDefinition() != null)
                .forEach(value -> values.add(new Fact(labels.name(value.getDefinition()), labels.value(value))));
        if (values.stream().anyMatch(value -> !value.value().isBlank())) {
            page.draft.heading(level, ATTRIBUTES).facts(values);
        }
        documents(page, one, level);
        one.getTrajectories().forEach(trajectory -> trajectory(page, trajectory, level));
        codes(page, one, level);
        quotes(page, one, level);
        var about = memos.of(one);
        if (!about.isEmpty()) {
            page.draft.heading(level, MEMOS);
            about.forEach(memo -> page.draft.markdown("**" + labels.name(memo) + "**\n\n" + memo.getText()));
        }
        page.draft.note(labels.note(one));
        if (!one.getSources().isEmpty()) {
            page.draft.note(page.named(SOURCES) + labels.sources(one.getSources()));
        }
    }

    private static String period(Page page, Case one) {
        return one.getStart() == null && one.getEnd() == null ? "" : page.labels.period(one.getStart(), one.getEnd());
    }

    private static void documents(Page page, Case one, int level) {
        if (one.getDocuments().isEmpty()) {
            return;
        }
        page.draft.heading(level, DOCUMENTS);
        page.draft.grid("", List.of(new Block.Column(page.say(DOCUMENT), 46, false), new Block.Column(page.say(DATE), 20, false),
                new Block.Column(page.labels.feature(Literals.DOCUMENT__CONSENT), 17, false),
                new Block.Column(page.labels.feature(Literals.DOCUMENT__DIFFUSION), 17, false)),
                one.getDocuments().stream().map(document -> List.of(page.labels.name(document), page.labels.date(document.getDate()),
                        page.labels.literal(document.getConsent()), page.labels.literal(document.getDiffusion()))).toList());
    }

    private static void trajectory(Page page, Trajectory trajectory, int level) {
        if (trajectory.getSteps().isEmpty()) {
            return;
        }
        page.draft.heading(level, page.labels.name(trajectory));
        page.draft.grid("", List.of(new Block.Column(page.say(DATE), 30, false), new Block.Column(page.say(STATE), 48, false),
                new Block.Column(page.say(CERTAINTY), 22, false)), trajectory.getSteps().stream()
                        .map(step -> List.of(page.labels.period(step.getDate(), step.getEnd() == null ? step.getDate() : step.getEnd()),
                                step.getState() == null ? "" : page.labels.name(step.getState()), page.labels.literal(step.getCertainty()))).toList());
    }

    private record Count(Code code, int passages) {
    }

    private static void codes(Page page, Case one, int level) {
        var counts = new ArrayList<Count>();
        for (var code : Codes.all(page.content().scheme())) {
            var passages = (int) page.source.passages().codings(code, Page.ALL).stream()
                    .filter(passage -> passage.eContainer() instanceof Codings file
                            && one.getDocuments().contains(file.getDocument())).count();
            if (passages > 0) {
                counts.add(new Count(code, passages));
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        counts.sort((first, other) -> Integer.compare(other.passages(), first.passages()));
        page.draft.heading(level, CODES);
        page.draft.grid("", List.of(new Block.Column(page.say(CODE), 80, false), new Block.Column(page.say(PASSAGES), 20, true)),
                counts.stream().limit(MOST_CODES).map(count -> List.of(page.labels.path(count.code()), page.number(count.passages()))).toList());
    }

    private static void quotes(Page page, Case one, int level) {
        var quotes = page.content().quotes().stream().filter(file -> one.getDocuments().contains(file.getDocument()))
                .flatMap(file -> file.getQuotes().stream()).toList();
        var approved = quotes.stream().filter(quote -> quote.getState() == QuoteState.APPROVED).toList();
        var shown = approved.stream().filter(quote -> page.release.allows(quote, document(quote))).toList();
        if (quotes.isEmpty()) {
            return;
        }
        page.draft.heading(level, QUOTES);
        shown.forEach(quote -> page.draft.quotation(quote.getQuotation() == null ? "" : quote.getQuotation(), origin(page, quote),
                document(quote).getLanguage()));
        if (quotes.size() > approved.size()) {
            page.draft.note(page.named(NOT_APPROVED) + page.number(quotes.size() - approved.size()));
        }
        page.leftOut(approved.size() - shown.size());
    }

    private static String origin(Page page, Quote quote) {
        return quote.getAttribution() == null || quote.getAttribution().isBlank() ? page.labels.name(document(quote)) : quote.getAttribution();
    }

    private static Document document(Quote quote) {
        return quote.eContainer() instanceof Quotes file ? file.getDocument() : null;
    }
}
