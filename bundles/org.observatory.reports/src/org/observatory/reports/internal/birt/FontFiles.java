// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.librepdf.openpdf.fonts.Liberation;
import org.observatory.charts.drawing.Face;

/** The bundled fonts as files, with what tells the report engine to use these and no others, so that all machines write the same. */
final class FontFiles implements AutoCloseable {

    private static final String[] FACES = {"Regular", "Bold", "Italic", "BoldItalic"};

    private final Path folder;

    private FontFiles(Path folder) {
        this.folder = folder;
    }

    static FontFiles write() throws IOException {
        var files = new FontFiles(Files.createTempDirectory("observatory-fonts"));
        for (var face : FACES) {
            try (var font = Liberation.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf")) {
                Files.copy(font, files.folder.resolve("LiberationSans-" + face + ".ttf"));
            }
        }
        Files.writeString(files.folder.resolve("fontsConfig.xml"), """
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
                """.formatted(Face.FAMILY, files.folder.toAbsolutePath()));
        return files;
    }

    URL configuration() throws IOException {
        return folder.resolve("fontsConfig.xml").toUri().toURL();
    }

    /** Deletes the files; what another program holds open stays in the folder of temporary files. */
    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException held) {
            folder.toFile().deleteOnExit();
        }
    }
}
