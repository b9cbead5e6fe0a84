// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Text read from bytes, as it stands there: nothing but its character set was decided.
 *
 * @param text    the text, without a byte order mark; what is no character in its set is U+FFFD
 * @param charset the character set it was read in
 * @param remarks how the set was found out, when the bytes do not say it themselves, and what is damaged
 */
public record DecodedText(String text, Charset charset, List<Remark> remarks) {

    /** Copies the remarks. */
    public DecodedText {
        remarks = List.copyOf(remarks);
    }
}
