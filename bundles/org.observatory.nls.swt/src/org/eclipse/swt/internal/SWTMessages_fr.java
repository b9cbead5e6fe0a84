// SPDX-License-Identifier: EPL-2.0
package org.eclipse.swt.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;

/**
 * The French of SWT, complete. SWT brings a French file of its own, which lacks the application menu of macOS, the
 * words for assistive techniques and more; {@link java.util.ResourceBundle} finds this class before that file.
 */
public final class SWTMessages_fr extends PropertyResourceBundle {

    private static final String MESSAGES = "/french/org/eclipse/swt/internal/SWTMessages_fr.properties";

    /**
     * Reads the messages.
     *
     * @throws IOException when the properties file cannot be read
     */
    public SWTMessages_fr() throws IOException {
        super(messages());
    }

    private static StringReader messages() throws IOException {
        try (InputStream file = SWTMessages_fr.class.getResourceAsStream(MESSAGES)) {
            return new StringReader(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
