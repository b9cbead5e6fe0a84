// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.observatory.analysis.Label;
import org.observatory.analysis.Nearest;
import org.observatory.extensions.ContributionException;
import org.observatory.extensions.Extensions;

/** The verbs at hand, each created when it is asked for. */
public final class Verbs {

    /** The extension point through which verbs are contributed. */
    public static final String POINT = "org.observatory.cli.verbs";

    /** Creates a verb. */
    @FunctionalInterface
    private interface Maker {
        Verb make() throws ContributionException;
    }

    private final Map<String, Maker> makers = new TreeMap<>();

    private Verbs() {
    }

    /** {@return the verbs that plug-ins contribute} */
    public static Verbs contributed() {
        var verbs = new Verbs();
        Extensions.declarations(POINT, Verb.class).declared().forEach(verb -> verbs.makers.put(verb.id(), verb::create));
        return verbs;
    }

    /** {@return these verbs} */
    public static Verbs of(List<? extends Verb> list) {
        var verbs = new Verbs();
        list.forEach(verb -> verbs.makers.put(verb.id(), () -> verb));
        return verbs;
    }

    /** {@return their words, in alphabetical order} */
    public List<String> ids() {
        return List.copyOf(makers.keySet());
    }

    /**
     * {@return the verb of that word}
     *
     * @throws CommandException if there is none, naming those there are, or it cannot be created
     */
    public Verb get(String id) throws CommandException {
        var maker = makers.get(id);
        if (maker == null) {
            throw unknown(id);
        }
        try {
            return maker.make();
        } catch (ContributionException broken) {
            throw CommandException.failed(new Label(broken.failure().message(Locale.ENGLISH),
                    broken.failure().message(Locale.FRENCH)), broken);
        }
    }

    private CommandException unknown(String id) {
        var nearest = Nearest.to(id, ids());
        var all = Help.words(this);
        return CommandException.wrongUsage(new Label(
                "There is no command “%s”".formatted(id) + nearest.map(" (did you mean “%s”?)"::formatted).orElse("")
                        + "; there are: " + all + ".",
                "Il n’y a pas de commande « %s »".formatted(id) + nearest.map(" (vouliez-vous dire « %s » ?)"::formatted).orElse("")
                        + " ; il y a : " + all + "."));
    }
}
