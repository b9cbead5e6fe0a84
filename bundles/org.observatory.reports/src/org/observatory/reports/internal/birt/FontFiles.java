// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.librepdf.openpdf.fonts.Liberation;
import org.observatory.charts.drawing.Face;

/**
 * The bundled fonts as files, with what tells the report engine to use these and no others, so that all machines write the same.
 * The engine remembers the files it has read for as long as the program runs, whoever asked for them: so they are written once, and
 * deleted when the program ends.
 */
final class FontFiles {

    private static final String[] FACES = {"Regular", "Bold", "Italic", "BoldItalic"};

    private static Path written;

    private FontFiles() {
    }

    /** {@return what the engine is told, a file} */
    static synchronized URL configuration() throws IOException {
        if (written == null || Files.notExists(written)) {
            written = write();
        }
        return written.toUri().toURL();
    }

    private static Path write() throws IOException {
        var folder = Files.createTempDirectory("observatory-fonts");
        folder.toFile().deleteOnExit();
        for (var face : FACES) {
            var file = folder.resolve("LiberationSans-" + face + ".ttf");
            try (var font = Liberation.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf")) {
                Files.copy(font, file);
            }
            file.toFile().deleteOnExit();
        }
        var configuration = folder.resolve("fontsConfig.xml");
        Files.writeString(configuration, """
                <?xml version="1.0" encoding="UTF-8"?>
                <font>
                    <font-aliases>
                        <mapping name="serif" font-family="%1$s"/>
                        <mapping name="sans-serif" font-family="%1$s"/>
                        <mapping name="monospace" font-family="%1$s"/>
                        <mapping name="Arial" font-family="%1$s"/>
                        <mapping name="Helvetica" font-family="%1$s"/>
                        <mapping name="Times-Roman" font-family="%1$s"/>
                    </font-aliases>
                    <font-encodings>
                        <encoding font-family="%1$s" encoding="Identity-H"/>
                    </font-encodings>
                    <font-paths>
                        <path path="%2$s"/>
                    </font-paths>
                    <composite-font name="all-fonts">
                        <font font-family="%1$s"/>
                    </composite-font>
                </font>
                """.formatted(Face.FAMILY, folder.toAbsolutePath()));
        configuration.toFile().deleteOnExit();
        return configuration;
    }
}
