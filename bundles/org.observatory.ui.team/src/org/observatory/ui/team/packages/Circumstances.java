// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.packages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.observatory.analysis.Language;
import org.observatory.coding.packages.Sending;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.coding.CodingDesks;
import org.observatory.ui.projects.OpenProject;

/** By whom and when a package is made, and how that is said. */
final class Circumstances {

    private Circumstances() {
    }

    /** {@return the circumstances of this moment: who codes in the project, else the user of the machine} */
    static Sending now(OpenProject project) {
        var bundle = Platform.getBundle("org.observatory.ui.team");
        return new Sending(sender(project), bundle == null ? "" : bundle.getVersion().toString(), Instant.now());
    }

    private static String sender(OpenProject project) {
        return PlatformUI.getWorkbench().getService(CodingDesks.class).of(project).coder()
                .map(coder -> ObservatoryLabels.ofWorkbench().name(coder)).orElse(System.getProperty("user.name", ""));
    }

    static String day(Instant time, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(time.atZone(ZoneId.systemDefault()));
    }
}
