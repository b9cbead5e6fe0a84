// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Wording;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Option;
import org.observatory.coding.inputs.ProjectInputs;

/**
 * The options of an analysis as they were given: the parameters of the analysis, and what was chosen of a project.
 *
 * @param parameters for the analysis
 * @param ofProject  for the tables that it reads of a project
 */
record InputChoices(Map<String, String> parameters, Map<String, String> ofProject) {

    private static final Label OF_PROJECT = new Label("Of a project: ", "D’un projet\u00a0: ");

    /** The parameters of an analysis, then what can be chosen of a project. */
    static List<Option> options(Analysis analysis) {
        var options = new ArrayList<Option>();
        var own = analysis.parameters().stream().map(Parameter::name).toList();
        analysis.parameters().forEach(parameter -> options.add(ParameterOptions.of(parameter)));
        ProjectInputs.choices(analysis).stream().filter(choice -> !own.contains(choice.name())).map(ParameterOptions::of)
                .forEach(option -> options.add(Option.of(option.name(), option.value(), Label.each(language -> OF_PROJECT.in(language)
                        + option.help().in(language)))));
        return options;
    }

    /** What an analysis reads, where it reads a project too. */
    static Label reads(Analysis analysis) {
        return ProjectInputs.choices(analysis).isEmpty() || ProjectInputs.needsProject(analysis)
                ? Label.each(language -> Wording.capital(analysis.reads().in(language)))
                : Label.each(language -> new Label("A project; or a CSV file, ", "Un projet\u00a0; ou un fichier CSV, ").in(language)
                        + analysis.reads().in(language));
    }

    /** Sorts what was given. */
    static InputChoices of(Analysis analysis, Arguments arguments, boolean project) throws CommandException {
        var choices = ProjectInputs.choices(analysis).stream().map(Parameter::name).toList();
        var kept = (project ? ProjectInputs.parameters(analysis) : analysis.parameters()).stream().map(Parameter::name).toList();
        var parameters = new LinkedHashMap<String, String>();
        for (var parameter : analysis.parameters()) {
            var given = arguments.option(parameter.name());
            if (given.isPresent() && kept.contains(parameter.name())) {
                parameters.put(parameter.name(), given.get());
            } else if (given.isPresent() && !choices.contains(parameter.name())) {
                throw ofOther(parameter.name(), new Label("describes a file, and a project was given.",
                        "décrit un fichier, et c’est un projet qui est donné."));
            }
        }
        var ofProject = new LinkedHashMap<String, String>();
        for (var name : choices) {
            var given = arguments.option(name);
            if (given.isPresent() && project) {
                ofProject.put(name, given.get());
            } else if (given.isPresent() && !parameters.containsKey(name)) {
                throw ofOther(name, new Label("is chosen of a project, and none was given.", "se choisit dans un projet, et aucun n’est donné."));
            }
        }
        return new InputChoices(parameters, ofProject);
    }

    /** What was chosen of a project and what was left at its default, by name; nothing where no project was given. */
    Map<String, Object> stated(Analysis analysis, boolean project) {
        var stated = new LinkedHashMap<String, Object>();
        if (project) {
            ProjectInputs.choices(analysis).forEach(choice -> stated.put(choice.name(),
                    ofProject.getOrDefault(choice.name(), written(choice))));
        }
        return stated;
    }

    private static <T> String written(Parameter<T> parameter) {
        return parameter.format(parameter.defaultValue());
    }

    /** The same in words, a line each, without what is left empty. */
    List<String> lines(Analysis analysis, boolean project, Language language) {
        var stated = stated(analysis, project);
        return ProjectInputs.choices(analysis).stream().filter(choice -> !stated.getOrDefault(choice.name(), "").equals(""))
                .map(choice -> choice.label().in(language) + Wording.colon(language) + words(choice, stated.get(choice.name()).toString(), language))
                .toList();
    }

    private static String words(Parameter<?> choice, String value, Language language) {
        return switch (choice) {
            case Parameter.Choice one when one.choices().containsKey(value) -> one.choices().get(value).in(language);
            case Parameter.Flag flag -> (value.equals("true") ? new Label("yes", "oui") : new Label("no", "non")).in(language);
            default -> value;
        };
    }

    private static CommandException ofOther(String option, Label why) {
        return CommandException.wrongUsage(new Label("The option “--" + option + "” " + why.en(), "L’option « --" + option + " » " + why.fr()));
    }
}
