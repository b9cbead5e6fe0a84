// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.analysis.Label;

/** Java cannot load the fonts that charts are set in, mostly since a library of the system is missing. Its message says what to do. */
public final class UnreadableFont extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern LIBRARY = Pattern.compile("(lib[\\w.+-]+): cannot open shared object file");
    private static final Label MISSING = new Label(
            "Java cannot load the fonts of charts, since the library %s is missing: install it (on Debian and Ubuntu, the packages "
                    + "libfreetype6, libfontconfig1 and libharfbuzz0b), or start the workbench with another Java (JAVA_HOME).",
            "Java ne peut pas charger les polices des graphiques, car la bibliothèque %s manque\u202f: installez-la (sous Debian et Ubuntu, "
                    + "les paquets libfreetype6, libfontconfig1 et libharfbuzz0b), ou lancez l’atelier avec un autre Java (JAVA_HOME).");
    private static final Label OTHER = new Label(
            "Java cannot load the fonts of charts (%s): check that the packages libfreetype6, libfontconfig1 and libharfbuzz0b (so named "
                    + "on Debian and Ubuntu) are installed, or start the workbench with another Java (JAVA_HOME).",
            "Java ne peut pas charger les polices des graphiques (%s)\u202f: vérifiez que les paquets libfreetype6, libfontconfig1 et "
                    + "libharfbuzz0b (leurs noms sous Debian et Ubuntu) sont installés, ou lancez l’atelier avec un autre Java (JAVA_HOME).");

    private final transient Label label;

    private UnreadableFont(Label label, Throwable cause) {
        super(label.en(), cause);
        this.label = label;
    }

    /** {@return the exception for what Java threw} The library is the one that its causes name. */
    static UnreadableFont of(Throwable cause) {
        var library = causes(cause).map(each -> LIBRARY.matcher(String.valueOf(each.getMessage()))).filter(Matcher::find)
                .map(found -> found.group(1)).findFirst();
        var last = causes(cause).reduce((outer, inner) -> inner).orElse(cause);
        return new UnreadableFont(Label.each(language -> library.map(name -> MISSING.in(language).formatted(name))
                .orElseGet(() -> OTHER.in(language).formatted(last))), cause);
    }

    private static Stream<Throwable> causes(Throwable cause) {
        return Stream.iterate(cause, each -> each != null, Throwable::getCause);
    }

    /** The sentence to show, in both languages. */
    public Label label() {
        return label == null ? Label.same(getMessage()) : label;
    }
}
