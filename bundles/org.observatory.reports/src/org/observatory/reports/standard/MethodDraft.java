// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.coding.team.RoundProgress;
import org.observatory.coding.team.Rounds;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.coding.Round;
import org.observatory.reports.Block;
import org.observatory.reports.ReportContent;
import org.observatory.reports.ReportException;
import org.observatory.reports.ReportRequest;
import org.observatory.reports.ReportSource;
import org.observatory.reports.ReportTemplate;

/** A first draft of the chapter on method: the corpus, who coded what in which rounds, how far they agree, what was decided. */
public final class MethodDraft implements ReportTemplate {

    private static final Label TITLE = new Label("Method: a draft", "Méthode : ébauche");
    private static final Label CORPUS = new Label("Corpus", "Corpus");
    private static final Label CORPUS_TEXT = new Label("The corpus has %s, on %s; %s coded them.",
            "Le corpus compte %s, sur %s ; %s les ont codés.");
    private static final Label[] DOCUMENTS = {new Label("document", "document"), new Label("documents", "documents")};
    private static final Label[] CASES = {new Label("case", "cas"), new Label("cases", "cas")};
    private static final Label[] CODERS = {new Label("coder", "codeur"), new Label("coders", "codeurs")};
    private static final Label[] CODES = {new Label("code", "code"), new Label("codes", "codes")};
    private static final Label[] PASSAGES = {new Label("coded passage", "passage codé"), new Label("coded passages", "passages codés")};
    private static final Label DOCUMENT = new Label("Document", "Document");
    private static final Label DATE = new Label("Date", "Date");
    private static final Label LENGTH = new Label("Characters", "Caractères");
    private static final Label CASE = new Label("Cases", "Cas");
    private static final Label CODEBOOK = new Label("Codebook", "Grille de codage");
    private static final Label CODEBOOK_TEXT = new Label("The codebook has %s, of which %s stand at the top; %s were made with it.",
            "La grille de codage compte %s, dont %s au premier niveau ; %s en sont issus.");
    private static final Label WHO = new Label("Coders", "Codeurs et codeuses");
    private static final Label CODER = new Label("Coder", "Codeur");
    private static final Label NUMBER = new Label("Passages", "Passages");
    private static final Label ROUNDS = new Label("Rounds", "Vagues de codage");
    private static final Label ROUND = new Label("Round", "Vague");
    private static final Label PERIOD = new Label("Period", "Période");
    private static final Label BLIND = new Label("Blind", "À l’aveugle");
    private static final Label DOUBLED = new Label("Coded by all", "Codés par tous");
    private static final Label NO_ROUNDS = new Label("No rounds of coding are recorded.", "Aucune vague de codage n’est enregistrée.");
    private static final Label AGREEMENT = new Label("Agreement", "Accord");
    private static final Label DECISIONS = new Label("Decisions", "Décisions");
    private static final Label NO_DECISIONS = new Label("No decisions about codes are recorded.", "Aucune décision sur les codes n’est enregistrée.");
    private static final Label NOTES = new Label("Notes on method", "Notes de méthode");
    private static final Label ETHICS = new Label("Consent", "Consentement");

    @Override
    public String id() {
        return "method";
    }

    @Override
    public Label label() {
        return new Label("Method draft", "Ébauche de méthode");
    }

    @Override
    public Label description() {
        return new Label("Corpus table, coders, rounds, coefficients and decisions, as a draft of the chapter on method.",
                "Tableau du corpus, codeurs, vagues, coefficients et décisions, comme ébauche du chapitre de méthode.");
    }

    @Override
    public ReportContent write(ReportSource source, ReportRequest request, Progress progress) throws ReportException {
        var page = new Page(source, request);
        var content = page.content();
        if (content.documents().isEmpty()) {
            throw new ReportException(new Label("The project has no documents yet.", "Le projet n’a pas encore de documents."));
        }
        corpus(page);
        consent(page);
        codebook(page);
        coders(page);
        rounds(page);
        progress.check();
        agreement(page, progress);
        decisions(page);
        var notes = content.memos().stream().filter(memo -> memo.getKind() == MemoKind.METHOD).toList();
        if (!notes.isEmpty()) {
            page.draft.heading(1, NOTES);
            notes.forEach(memo -> page.draft.heading(2, page.labels.name(memo)).markdown(memo.getText()));
        }
        return page.build(TITLE, "", new Label("How the material was coded, as a draft", "Comment le matériau a été codé, comme ébauche"));
    }

    private static String count(Page page, long number, Label[] noun) {
        return page.count(number, noun[0], noun[1]);
    }

    private static void corpus(Page page) {
        var content = page.content();
        var documents = content.documents();
        var about = content.cases().stream().filter(one -> !one.getDocuments().isEmpty()).count();
        page.draft.heading(1, CORPUS).body(page.say(CORPUS_TEXT).formatted(count(page, documents.size(), DOCUMENTS), count(page, about, CASES),
                count(page, content.scheme().getCoders().size(), CODERS)));
        page.draft.grid("", List.of(new Block.Column(page.say(DOCUMENT), 40, false), new Block.Column(page.say(DATE), 20, false),
                new Block.Column(page.say(CASE), 27, false), new Block.Column(page.say(LENGTH), 13, true)),
                documents.stream().map(document -> List.of(page.labels.name(document), page.labels.date(document.getDate()),
                        page.names(content.cases().stream().filter(one -> one.getDocuments().contains(document)).toList()),
                        length(page, document))).toList());
    }

    private static String length(Page page, Document document) {
        return document.getParts().isEmpty() ? "" : page.number(document.getParts().getLast().getEnd());
    }

    private static void consent(Page page) {
        page.draft.heading(2, ETHICS);
        var rows = new ArrayList<List<String>>();
        for (var consent : Consent.values()) {
            var number = page.content().documents().stream().filter(document -> document.getConsent() == consent).count();
            if (number > 0) {
                rows.add(List.of(page.labels.literal(consent), page.number(number)));
            }
        }
        page.draft.grid("", List.of(new Block.Column(page.labels.feature(Literals.DOCUMENT__CONSENT), 80, false),
                new Block.Column(Wording.capital(page.say(DOCUMENTS[1])), 20, true)), rows);
    }

    private static void codebook(Page page) {
        var scheme = page.content().scheme();
        var passages = page.content().codings().stream().mapToLong(file -> file.getCodings().size()).sum();
        page.draft.heading(1, CODEBOOK).body(page.say(CODEBOOK_TEXT).formatted(count(page, Codes.all(scheme).size(), CODES),
                page.number(scheme.getCodes().size()), count(page, passages, PASSAGES)));
    }

    private static void coders(Page page) {
        var coders = page.content().scheme().getCoders();
        if (coders.isEmpty()) {
            return;
        }
        page.draft.heading(1, WHO);
        page.draft.grid("", List.of(new Block.Column(page.say(CODER), 60, false), new Block.Column(Wording.capital(page.say(DOCUMENTS[1])), 20, true),
                new Block.Column(page.say(NUMBER), 20, true)), coders.stream().map(coder -> row(page, coder)).toList());
    }

    private static List<String> row(Page page, Coder coder) {
        var files = page.content().codings().stream().filter(file -> file.getCoder() == coder).toList();
        return List.of(page.labels.name(coder), page.number(files.size()),
                page.number(files.stream().mapToLong(file -> file.getCodings().size()).sum()));
    }

    private static void rounds(Page page) {
        page.draft.heading(1, ROUNDS);
        var rounds = page.content().scheme().getRounds();
        if (rounds.isEmpty()) {
            page.draft.body(NO_ROUNDS);
            return;
        }
        page.draft.grid("", List.of(new Block.Column(page.say(ROUND), 26, false), new Block.Column(page.say(PERIOD), 22, false),
                new Block.Column(page.say(WHO), 28, false), new Block.Column(page.say(DOUBLED), 12, true),
                new Block.Column(page.say(BLIND), 12, false)), rounds.stream().map(round -> row(page, round)).toList());
    }

    private static List<String> row(Page page, Round round) {
        var coders = Rounds.coders(round).stream().map(coder -> page.labels.name(coder) + " ("
                + page.number(RoundProgress.of(round, coder, page.content().codings()).total()) + ")").toList();
        return List.of(page.labels.name(round), round.getStart() == null && round.getEnd() == null ? "" : page.labels.period(round.getStart(),
                round.getEnd()), page.joined(coders), page.number(round.getDoubled().size()), page.labels.flag(round.isBlind()));
    }

    private static void agreement(Page page, Progress progress) {
        page.draft.heading(1, AGREEMENT);
        try {
            var result = AgreementSheet.result(page.source, progress);
            page.draft.body(AgreementSheet.overall(page, result) + ".");
            ResultGrid.add(page, result.table("codes"), result.decimals(), AgreementSheet.SHOWN);
            page.draft.body(result.citation().method());
            page.draft.points(result.citation().references());
        } catch (ReportException none) {
            page.draft.body(none.label());
        }
    }

    private static void decisions(Page page) {
        page.draft.heading(1, DECISIONS);
        var decided = Codes.all(page.content().scheme()).stream().filter(code -> !code.getDecisions().isEmpty()).toList();
        if (decided.isEmpty()) {
            page.draft.body(NO_DECISIONS);
        }
        var leftOut = 0;
        for (var code : decided) {
            page.draft.heading(2, page.labels.path(code));
            leftOut += Decisions.of(page, code);
        }
        page.leftOut(leftOut);
    }
}
