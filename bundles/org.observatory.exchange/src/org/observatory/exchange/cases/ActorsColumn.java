// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.exchange.cases.ActorText.Named;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseActor;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.programmes.RoleKind;

/**
 * The actors of a case. One that stays keeps its identity, its remarks and its sources; a new one whose role the cell does
 * not tell is a partner.
 */
final class ActorsColumn implements CaseColumn {

    private final ActorText text;

    ActorsColumn(ActorText text) {
        this.text = text;
    }

    @Override
    public Cell cell(Case one, Language language) {
        return joined(one.getActors(), language);
    }

    private Cell joined(List<CaseActor> actors, Language language) {
        return Texts.cell(actors.stream().map(actor -> text.written(actor, language)).collect(Collectors.joining("; ")));
    }

    @Override
    public Incoming read(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> new Nothing();
            case Cell.Fault fault -> new Problem(CellReader.FAULT, null);
            case Cell.Text words when CellReader.state(words.text()).isPresent() -> new Nothing();
            default -> value(text.read(CellReader.text(cell)));
        };
    }

    @Override
    public Value erased() {
        return value(List.of());
    }

    private Value value(List<Named> wanted) {
        var shown = Label.each(language -> joined(wanted.stream().map(ActorsColumn::made).toList(), language).plain());
        return new Value(shown, null, new Edit() {
            @Override
            public boolean isDone(Case one) {
                return paired(one, wanted).stream().allMatch(pair -> pair.actor() != null && pair.named().isSame(pair.actor()))
                        && one.getActors().size() == wanted.size();
            }

            @Override
            public void apply(Case one) {
                change(one, paired(one, wanted));
            }
        });
    }

    /** An actor that a cell names, and the one of the case that it is; null for a new one. */
    private record Pair(Named named, CaseActor actor) {
    }

    /** Each actor of the case is at most one of those named: first those that are just so, then those of the same name. */
    private static List<Pair> paired(Case one, List<Named> wanted) {
        var free = new ArrayList<>(one.getActors());
        var found = new CaseActor[wanted.size()];
        for (var exact : List.of(true, false)) {
            for (var i = 0; i < found.length; i++) {
                var named = wanted.get(i);
                if (found[i] == null) {
                    found[i] = free.stream().filter(actor -> exact ? named.isSame(actor) : named.is(actor)).findFirst().orElse(null);
                    free.remove(found[i]);
                }
            }
        }
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < found.length; i++) {
            pairs.add(new Pair(wanted.get(i), found[i]));
        }
        return pairs;
    }

    private static void change(Case one, List<Pair> pairs) {
        var gone = new ArrayList<>(one.getActors());
        pairs.forEach(pair -> gone.remove(pair.actor()));
        one.getActors().removeAll(gone);
        for (var pair : pairs) {
            if (pair.actor() == null) {
                one.getActors().add(made(pair.named()));
                continue;
            }
            if (pair.named().role() != null && pair.actor().getRole() != pair.named().role()) {
                pair.actor().setRole(pair.named().role());
            }
            if (pair.named().profile() != null && pair.actor().getProfile() != pair.named().profile()) {
                pair.actor().setProfile(pair.named().profile());
            }
        }
    }

    private static CaseActor made(Named named) {
        var actor = CodingFactory.eINSTANCE.createCaseActor();
        actor.setId(UUID.randomUUID().toString());
        actor.setRole(named.role() == null ? RoleKind.PARTNER : named.role());
        actor.setProfile(named.profile());
        if (named.organisation() != null) {
            actor.setOrganisation(named.organisation());
        } else {
            actor.setName(named.name());
        }
        return actor;
    }
}
