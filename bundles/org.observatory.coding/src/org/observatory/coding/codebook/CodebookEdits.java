// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodeSet;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectSession;

/**
 * Commands that make, move and colour codes and fill sets, each one step of the history, to be executed by the caller; none
 * changes anything before. No coded passage changes its code by them.
 */
public final class CodebookEdits {

    private final ProjectSession session;

    /**
     * Makes commands for a project.
     *
     * @param session a project open for editing
     */
    public CodebookEdits(ProjectSession session) {
        this.session = session;
    }

    /**
     * {@return a new code, with an identity, in no codebook yet}
     *
     * @param name     its name, as typed
     * @param language the language of the name
     */
    public static Code code(String name, Language language) {
        return named(CodingFactory.eINSTANCE.createCode(), name, language);
    }

    /**
     * {@return a new set of codes, with an identity, in no codebook yet}
     *
     * @param name     its name, as typed
     * @param language the language of the name
     */
    public static CodeSet set(String name, Language language) {
        return named(CodingFactory.eINSTANCE.createCodeSet(), name, language);
    }

    private static <T extends Element> T named(T element, String name, Language language) {
        element.setId(UUID.randomUUID().toString());
        if (language == Language.FRENCH) {
            element.setNameFr(name.strip());
        } else {
            element.setNameEn(name.strip());
        }
        return element;
    }

    /** {@return a new code typed by a category, called and described as the category is, in no codebook yet} */
    public static Code code(Category category) {
        var code = CodingFactory.eINSTANCE.createCode();
        code.setId(UUID.randomUUID().toString());
        code.setNameFr(category.getNameFr());
        code.setNameEn(category.getNameEn());
        code.setDescriptionFr(category.getDescriptionFr());
        code.setDescriptionEn(category.getDescriptionEn());
        code.setCategory(category);
        return code;
    }

    /** {@return the command that adds a new code, with those below it} */
    public Command add(String label, Code code, CodePlace place) {
        return session.editing(label, () -> CodePlace.codes(place.parent()).add(place.at(), code));
    }

    /**
     * {@return the codes for the categories that have none yet below a typed code, each with the code it is to stand below; those of
     * categories under a group stand below the code of the group}
     *
     * @param parent a typed code
     */
    public static Map<Code, List<Code>> missing(Code parent) {
        var missing = new LinkedHashMap<Code, List<Code>>();
        miss(parent, CodeTyping.tops(parent), CodeTyping.coded(parent), missing);
        return missing;
    }

    private static void miss(Code parent, List<Category> categories, Map<Category, Code> coded, Map<Code, List<Code>> into) {
        for (var category : categories) {
            var there = coded.get(category);
            if (there == null) {
                there = code(category);
                into.computeIfAbsent(parent, first -> new ArrayList<>()).add(there);
            }
            miss(there, category.getCategories(), coded, into);
        }
    }

    /** {@return the command that adds the codes of {@link #missing}} */
    public Command addMissing(String label, Map<Code, List<Code>> missing) {
        var all = new LinkedHashMap<>(missing);
        return session.editing(label, () -> all.forEach((parent, codes) -> parent.getCodes().addAll(codes)));
    }

    /**
     * {@return the command that moves codes, with those below them, in the order given}
     *
     * @param codes codes of the codebook, none below another
     * @param place where to; not at or below one of them
     */
    public Command move(String label, List<Code> codes, CodePlace place) {
        return session.editing(label, () -> {
            var beside = CodePlace.codes(place.parent());
            var moved = new HashSet<>(codes);
            var at = place.at();
            while (at < beside.size() && moved.contains(beside.get(at))) {
                at++;
            }
            var next = at < beside.size() ? beside.get(at) : null;
            for (var code : codes) {
                if (code.eContainer() == place.parent()) {
                    var from = beside.indexOf(code);
                    var to = next == null ? beside.size() : beside.indexOf(next);
                    beside.move(from < to ? to - 1 : to, from);
                } else {
                    beside.add(next == null ? beside.size() : beside.indexOf(next), code);
                }
            }
        });
    }

    /**
     * {@return a copy of a code with those below it, in no codebook yet: its definition, not its passages, shortcut and decisions}
     *
     * @param code a code
     */
    public static Code copy(Code code) {
        var copy = EcoreUtil.copy(code);
        renew(copy);
        copy.eAllContents().forEachRemaining(element -> {
            if (element instanceof Code below) {
                renew(below);
            } else if (element instanceof Identified identified) {
                identified.setId(UUID.randomUUID().toString());
            }
        });
        return copy;
    }

    private static void renew(Code code) {
        code.setId(UUID.randomUUID().toString());
        code.setShortcut(null);
        code.getDecisions().clear();
    }

    /**
     * {@return the command that gives codes a colour}
     *
     * @param colour as {@link CodePalette} writes it; null for that of the code above
     */
    public Command colour(String label, Collection<Code> codes, String colour) {
        var all = List.copyOf(codes);
        return session.editing(label, () -> all.forEach(code -> code.setColour(colour)));
    }

    /** {@return the command that puts codes into a set; those that are in it stay} */
    public Command include(String label, CodeSet set, Collection<Code> codes) {
        var all = List.copyOf(codes);
        return session.editing(label, () -> all.stream().filter(code -> !set.getCodes().contains(code)).forEach(set.getCodes()::add));
    }

    /** {@return the command that takes codes out of a set} */
    public Command exclude(String label, CodeSet set, Collection<Code> codes) {
        var all = List.copyOf(codes);
        return session.editing(label, () -> set.getCodes().removeAll(all));
    }

    /** {@return the command that adds a new set with codes} */
    public Command addSet(String label, CodeSet set, Collection<Code> codes) {
        var all = List.copyOf(codes);
        return session.editing(label, () -> {
            session.content().scheme().getSets().add(set);
            set.getCodes().addAll(all);
        });
    }

    /** {@return codes without those that stand below another of them, in the order of the codebook} */
    public static List<Code> tops(Collection<Code> codes) {
        var chosen = new HashSet<>(codes);
        return chosen.stream().filter(code -> {
            for (EObject above = code.eContainer(); above instanceof Code; above = above.eContainer()) {
                if (chosen.contains(above)) {
                    return false;
                }
            }
            return true;
        }).sorted(CodebookEdits::order).toList();
    }

    /** Where two codes stand to each other, from the top of the codebook. */
    private static int order(Code one, Code other) {
        var first = path(one);
        var second = path(other);
        for (var at = 0; at < Math.min(first.size(), second.size()); at++) {
            if (!first.get(at).equals(second.get(at))) {
                return Integer.compare(first.get(at), second.get(at));
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private static List<Integer> path(Code code) {
        var path = new ArrayList<Integer>();
        for (EObject at = code; at instanceof Code each && each.eContainer() != null; at = each.eContainer()) {
            path.addFirst(CodePlace.codes(each.eContainer()).indexOf(each));
        }
        return path;
    }
}
