// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format in which sheets are written. */
public enum SheetFormat {
    /** Comma-separated values, RFC 4180, in UTF-8. */
    CSV,
    /** Office Open XML, ECMA-376. */
    XLSX,
    /** OpenDocument, ISO/IEC 26300. */
    ODS;

    /** {@return its name as people write it and as files end: {@code csv}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the format of that name, in whatever case} */
    public static Optional<SheetFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
    }
}
