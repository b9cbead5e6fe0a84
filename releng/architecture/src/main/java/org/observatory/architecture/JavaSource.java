// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.List;
import java.util.regex.Pattern;

/** The code of a Java file without its comments and texts, and what it refers to by a qualified name. */
public final class JavaSource {

    private static final Pattern NOT_CODE = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'", Pattern.DOTALL);
    private static final Pattern QUALIFIED = Pattern.compile("\\b[a-z]\\w*(?:\\s*\\.\\s*\\w+)+");

    private final String code;

    /** Over the text of a file. */
    public JavaSource(String text) {
        code = NOT_CODE.matcher(text).replaceAll(" ");
    }

    /** {@return the code} */
    public String code() {
        return code;
    }

    /** {@return the qualified names in the code: imports and others, in order} */
    public List<String> references() {
        return QUALIFIED.matcher(code).results().map(match -> match.group().replaceAll("\\s", "")).distinct().toList();
    }

    /** {@return the references to a package, a package under it, or a type in one} */
    public List<String> referencesTo(String prefix) {
        return references().stream().filter(name -> name.equals(prefix) || name.startsWith(prefix + ".")).toList();
    }
}
