// SPDX-License-Identifier: EPL-2.0
package org.observatory.extensions;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * A contribution that was set aside.
 *
 * @param point       the identifier of the extension point
 * @param contributor the symbolic name of the bundle at fault
 * @param id          the identifier of the contribution; empty when it has none
 * @param reason      why
 * @param detail      the class concerned, or for a repeated identifier the bundle that had it first
 * @param cause       what was thrown, for the log; null when nothing was
 */
public record Failure(String point, String contributor, String id, Reason reason, String detail, Throwable cause) {

    /** Why a contribution is set aside. */
    public enum Reason {
        /** It has no identifier. */
        NO_ID,
        /** Another contribution has the same identifier. */
        DUPLICATE,
        /** Its class is missing or threw when it was created. */
        NOT_CREATED,
        /** Its class is not of the type that the extension point asks for. */
        WRONG_TYPE
    }

    private static final String MESSAGES = "org.observatory.extensions.messages";

    /**
     * {@return one sentence that names the bundle, the contribution and the reason}
     *
     * @param locale French when its language is French, English otherwise
     */
    public String message(Locale locale) {
        // The root bundle is the English one; asking for it by name keeps the machine's locale out.
        var language = "fr".equals(locale.getLanguage()) ? Locale.FRENCH : Locale.ROOT;
        var pattern = ResourceBundle.getBundle(MESSAGES, language, Failure.class.getClassLoader()).getString(reason.name());
        return MessageFormat.format(pattern, contributor, id, point, detail, thrown());
    }

    private String thrown() {
        return cause == null ? "" : Objects.requireNonNullElse(cause.getLocalizedMessage(), cause.getClass().getSimpleName());
    }
}
