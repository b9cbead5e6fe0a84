// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.observatory.analysis.Label;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Scheme;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectSession;
import org.observatory.project.Slugs;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** Coders whose folder is that of another, or cannot be a folder on every system. */
public final class CoderFolders implements Check {

    private static final Fix NAME = new Fix(new Label("Give it a folder of its own", "Lui donner un dossier à part"),
            CoderFolders::naming);

    @Override
    public String id() {
        return "coder-folder";
    }

    @Override
    public Label label() {
        return new Label("Folders of coders", "Dossiers des codeurs");
    }

    @Override
    public Label description() {
        return new Label("Finds coders whose codings would lie in the folder of another, or in none.",
                "Relève les codeurs et codeuses dont les codages iraient dans le dossier de quelqu’un d’autre, ou dans aucun.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.SCHEME, Area.CODINGS);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var first = new HashMap<String, Coder>();
        for (var coder : project.content().scheme().getCoders()) {
            var slug = slug(coder);
            var other = first.putIfAbsent(slug.toLowerCase(Locale.ROOT), coder);
            var message = !isFolder(slug) ? Phrases.sentence("The name %s cannot be that of a folder.",
                    "Le nom %s ne peut pas être celui d’un dossier.",
                    Phrases.quoted(Label.same(slug)))
                    : other != null ? Phrases.sentence("The folder %s is that of %s already.",
                            "Le dossier %s est déjà celui de %s.",
                            Phrases.quoted(Label.same(slug)), Phrases.quoted(other)) : null;
            if (message != null) {
                report.accept(new Issue(id(), Severity.ERROR, coder, Literals.CODER__SLUG, message, List.of())
                        .mendedBy(hasCoded(coder, project.content()) ? List.of() : List.of(NAME)));
            }
        }
    }

    private static String slug(Coder coder) {
        return Objects.requireNonNullElse(coder.getSlug(), "");
    }

    private static boolean isFolder(String slug) {
        return Slugs.of(slug, taken -> false).equals(slug);
    }

    /** Whoever has coded keeps the folder, in which the codings lie. */
    private static boolean hasCoded(Coder coder, ProjectContent content) {
        return content.codings().stream().anyMatch(codings -> codings.getCoder() == coder);
    }

    private static Optional<Command> naming(Object element, ProjectSession session, String title) {
        if (!(element instanceof Coder coder) || !(coder.eContainer() instanceof Scheme scheme)
                || hasCoded(coder, session.content())) {
            return Optional.empty();
        }
        var others = scheme.getCoders().stream().filter(each -> each != coder)
                .map(each -> slug(each).toLowerCase(Locale.ROOT)).toList();
        var wanted = isFolder(slug(coder)) ? slug(coder) : ElementNames.name(coder).fr();
        var slug = Slugs.of(wanted, others::contains);
        return slug.equals(slug(coder)) ? Optional.empty() : Optional.of(session.editing(title, () ->
                coder.setSlug(slug)));
    }
}
