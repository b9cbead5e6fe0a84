// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

/**
 * By which names a sentence calls what people choose: those that they see, or those that they write. A refusal is said once, as a
 * function of this; each place where it is shown knows what its readers see.
 */
public enum Naming {

    /** As a window shows it: the label of a field, the name of a chart. */
    SHOWN,
    /** As the command line takes it: an option, an identifier. */
    WRITTEN;

    /** {@return a parameter in a sentence: « Lignes »; {@code --rows}} */
    public Label parameter(Parameter<?> parameter) {
        return this == WRITTEN ? Label.same("--" + parameter.name()) : quoted(parameter.label());
    }

    /**
     * {@return whatever has an identifier in a sentence: « Codes par cas »; « codes-by-case »}
     *
     * @param id    its identifier
     * @param label its name
     */
    public Label called(String id, Label label) {
        return quoted(this == WRITTEN ? Label.same(id) : label);
    }

    private static Label quoted(Label label) {
        return Label.each(language -> Wording.quote(label.in(language), language));
    }
}
