// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.LinkedHashMap;
import java.util.Map;

/** All rules, by what they say. */
public final class Rules {

    private Rules() {
    }

    /** {@return the rules in their order} */
    public static Map<String, Rule> all() {
        var rules = new LinkedHashMap<String, Rule>();
        rules.put("1 windows only in ui and app", new WindowsOnlyInUi());
        rules.put("2 analysis knows Java and mathematics only", new AnalysisIsPure());
        rules.put("3 BIRT only in charts and reports", new BirtOnlyInCharts());
        rules.put("4 the command line reaches no window", new CommandLineHasNoWindows());
        rules.put("5 exported packages are explained or internal", new ExportsAreApi());
        rules.put("6 extension points are the one contribution mechanism", new OneContributionMechanism());
        rules.put("7 both languages have the same message keys", new SameMessageKeys());
        rules.put("8 files are short", new FilesAreShort());
        rules.put("bundles require those below them", new Layers());
        rules.put("files say their licence", new FilesAreLicensed());
        rules.put("icons are recognised", new IconsAreRecognised());
        rules.put("French is set in French typography", new FrenchTypography());
        return rules;
    }
}
