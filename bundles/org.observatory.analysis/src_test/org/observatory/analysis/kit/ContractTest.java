// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Value;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.estimates.Proportion;
import org.observatory.analysis.estimates.ProportionDifference;
import org.observatory.analysis.estimates.Trend;

/** Each analysis here keeps its promises, and the kit finds those that are broken. */
class ContractTest {

    private static final String CODINGS = "A,B,C\nx,x,\nx,y,x\nz,z,z\ny,y,z\nz,z,z\nx,x,x\ny,x,y\n,z,z\nz,,\nx,y,y\n";

    static Stream<Analysis> coefficients() {
        return AgreementAnalyses.all().stream().filter(analysis -> !analysis.id().equals("unitized-alpha"));
    }

    @ParameterizedTest
    @MethodSource("coefficients")
    void coefficientsKeepTheContract(Analysis analysis) throws AnalysisException {
        var contract = Contract.of(analysis).reading(Csv.read("codings.csv", CODINGS)).with("interval", "none").with("samples", "100");
        assertEquals(List.of(), contract.anyOrderOfRows("data").anyOrderOfColumns("data").anyNames("data").broken());
        assertEquals(List.of(), contract.with("interval", "bootstrap").broken());
    }

    @Test
    void passagesKeepTheContract() throws AnalysisException {
        var analysis = AgreementAnalyses.all().getLast();
        var passages = "document,length,coder,code,start,end\nd,100,i,c,10,20\nd,100,j,c,12,25\nd,100,i,k,40,70\nd,100,j,k,50,60\n"
                + "e,50,i,c,0,20\ne,50,j,c,0,25\nd,100,i,k,80,90\n";
        assertEquals(List.of(), Contract.of(analysis).reading(Csv.read("p.csv", passages)).with("interval", "none").with("samples", "100")
                .anyOrderOfRows("data").anyOrderOfColumns("data").anyNames("data", "code").anyNames("data", "coder").broken());
    }

    @ParameterizedTest
    @MethodSource("estimates")
    void estimatesKeepTheContract(Analysis analysis) throws AnalysisException {
        var contract = Contract.of(analysis);
        assertEquals(List.of(), (analysis.id().equals("trend") ? contract
                .reading(Csv.read("w.csv", "wave,successes,n\n2015,3,10\n2018,40,90\n2021,41,80\n")).anyOrderOfRows("data") : contract).broken());
    }

    static Stream<Analysis> estimates() {
        return Stream.of(new Proportion(), new ProportionDifference(), new Trend());
    }

    /** Breaks each promise in turn. */
    private record Careless(String how) implements Analysis {

        private static final AtomicInteger RUNS = new AtomicInteger();

        @Override
        public String id() {
            return how.equals("id") ? "Careless One" : "careless";
        }

        @Override
        public Label label() {
            return new Label("Careless", how.equals("label") ? "" : "Négligente");
        }

        @Override
        public Label description() {
            return new Label("It counts rows.", how.equals("description") ? "It counts rows." : "Elle compte les lignes.");
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of();
        }

        @Override
        public boolean accepts(Input input) {
            return true;
        }

        @Override
        public Result run(Input input, Parameters parameters, Progress progress) {
            if (!how.equals("cancel")) {
                progress.check();
            }
            var data = input.tables().get("data");
            if (how.equals("empty") && data.size() == 0) {
                throw new IllegalStateException("planted");
            }
            var first = data.size() == 0 || data.cell(0, data.columns().getFirst().key()) == null ? 0
                    : data.cell(0, data.columns().getFirst().key()).hashCode();
            var result = Result.builder(this, parameters, how.equals("fingerprint") ? Input.none() : input);
            result.value("rows", Value.of(BigDecimal.valueOf(how.equals("order") ? first : how.equals("again") ? RUNS.incrementAndGet()
                    : data.size())));
            if (how.equals("reason")) {
                result.value("estimate", Value.undefined(Label.same("why")));
            }
            return result.build();
        }

        @Override
        public Citation citation() {
            return Citation.of(description());
        }
    }

    private static List<String> broken(String how) throws AnalysisException {
        return Contract.of(new Careless(how)).reading(Csv.read("codings.csv", CODINGS)).anyOrderOfRows("data").broken();
    }

    @Test
    void everyBrokenPromiseIsFound() throws AnalysisException {
        assertEquals(List.of(), broken("nothing"));
        assertTrue(broken("id").getFirst().startsWith("The identifier"));
        assertTrue(broken("label").getFirst().startsWith("There is no name"));
        assertTrue(broken("description").getFirst().startsWith("The description is not a sentence"));
        assertEquals(List.of("A run never asks whether it is cancelled."), broken("cancel"));
        assertTrue(broken("empty").getFirst().startsWith("Gives a fault for tables without rows"));
        assertEquals(List.of("The result does not carry the fingerprint of the input."), broken("fingerprint"));
        assertTrue(broken("order").getFirst().contains("with the order of the rows of \"data\""));
        assertTrue(broken("again").contains("A second run gives another result."));
        assertTrue(broken("reason").getFirst().startsWith("The reason why"));
    }

    @Test
    void anExampleThatIsRefusedIsSaid() throws AnalysisException {
        var trend = new Trend();
        assertTrue(Contract.of(trend).reading(Csv.read("c.csv", "wave,successes,n\n1,many,2\n")).broken().getFirst().startsWith("The example is refused"));
    }
}
