// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.observatory.analysis.Language;
import org.observatory.exchange.cases.values.Folded;
import org.observatory.exchange.cases.values.Listed;
import org.observatory.model.coding.CaseActor;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Organisation;
import org.observatory.model.programmes.RoleKind;

/**
 * Actors as a cell names them: {@code Fondation Été (financeur) [Entreprise]; Mairie (pilote)}, the role and the profile
 * where they are given. A name that ends as a role or profile does is put in quotation marks.
 */
final class ActorText {

    private static final Pattern PROFILE = Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]+)\\]", Pattern.DOTALL);
    private static final Pattern ROLE = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)", Pattern.DOTALL);

    /**
     * An actor that a cell names.
     *
     * @param name         its name
     * @param organisation the organisation of the project called so; null for none
     * @param role         its role; null where none is given
     * @param profile      its profile; null where none is given
     */
    record Named(String name, Organisation organisation, RoleKind role, Category profile) {

        /** Whether an actor of a case is this one, whatever its role and profile. */
        boolean is(CaseActor actor) {
            return organisation != null ? actor.getOrganisation() == organisation
                    : actor.getOrganisation() == null && Folded.of(Names.text(actor.getName())).equals(Folded.of(name));
        }

        /** Whether an actor of a case is just so, as far as the cell tells. */
        boolean isSame(CaseActor actor) {
            return is(actor) && (role == null || actor.getRole() == role) && (profile == null || actor.getProfile() == profile);
        }
    }

    private final Lookup lookup;
    private final Map<String, RoleKind> roles = new HashMap<>();
    private final Map<Language, ObservatoryLabels> labels = new HashMap<>();

    ActorText(Lookup lookup) {
        this.lookup = lookup;
        for (var language : Language.values()) {
            labels.put(language, new ObservatoryLabels(language));
            for (var role : RoleKind.values()) {
                roles.putIfAbsent(Folded.of(labels.get(language).literal(role)), role);
            }
        }
    }

    List<Named> read(String cell) {
        return Listed.rawSplit(cell).stream().map(this::one).filter(named -> !named.name().isBlank()).toList();
    }

    private Named one(String written) {
        var rest = written.strip();
        var profile = Optional.<Category>empty();
        var bracketed = PROFILE.matcher(rest);
        if (bracketed.matches()) {
            profile = lookup.profile(bracketed.group(2));
            rest = profile.isPresent() ? bracketed.group(1) : rest;
        }
        RoleKind role = null;
        var inParentheses = ROLE.matcher(rest);
        if (inParentheses.matches()) {
            role = roles.get(Folded.of(inParentheses.group(2)));
            rest = role != null ? inParentheses.group(1) : rest;
        }
        var name = Listed.unquoted(rest);
        return new Named(name, lookup.organisation(name).orElse(null), role, profile.orElse(null));
    }

    String written(CaseActor actor, Language language) {
        var french = language == Language.FRENCH;
        var name = actor.getOrganisation() == null ? Names.text(actor.getName()) : Names.of(actor.getOrganisation(), french);
        var bare = one(name);
        var quoted = bare.role() != null || bare.profile() != null ? '"' + name.replace("\"", "\"\"") + '"' : Listed.quoted(name);
        return quoted + (actor.getRole() == null ? "" : " (" + labels.get(language).literal(actor.getRole()) + ")")
                + (actor.getProfile() == null ? "" : " [" + Names.of(actor.getProfile(), french) + "]");
    }
}
