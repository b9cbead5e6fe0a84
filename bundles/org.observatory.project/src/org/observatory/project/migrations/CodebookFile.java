// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.migrations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.observatory.analysis.Label;
import org.observatory.project.Layout;

/**
 * From format 1 to 2: a project that was the observatory alone gets a codebook, and the files that tell Git how to treat
 * cases, documents and coded passages.
 */
public final class CodebookFile implements Migration {

    private static final Pattern ROOT = Pattern.compile("<[\\w.-]+:Observatory(?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*");
    private static final Pattern VERSION = Pattern.compile("\\sformatVersion\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    @Override
    public String id() {
        return "codebook-file";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public Label label() {
        return new Label("Adds a codebook, in which the codes, attributes and coders of a study are kept.",
                "Ajoute une grille de codage, où sont tenus les codes, les attributs et les codeurs d’une étude.");
    }

    @Override
    public void migrate(MigrationFiles files, Consumer<Label> report) throws MigrationException {
        try {
            // every byte is one character of Latin 1: what is not replaced stays as it is
            var study = new String(files.read(Layout.STUDY), ISO_8859_1);
            files.write(Layout.STUDY, ROOT.matcher(study).replaceFirst(CodebookFile::withVersion).getBytes(ISO_8859_1));
            if (files.read(Layout.CODEBOOK) == null) {
                var id = UUID.nameUUIDFromBytes(study.getBytes(ISO_8859_1));
                files.write(Layout.CODEBOOK, """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <coding:Scheme xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                        xmlns:coding="urn:observatory:coding:1" id="%s" formatVersion="2"/>
                        """.formatted(id).getBytes(UTF_8));
            }
        } catch (IOException unreadable) {
            throw new MigrationException(new Label("The file “%s” cannot be read.".formatted(Layout.STUDY),
                    "Le fichier « %s » ne peut pas être lu.".formatted(Layout.STUDY)), unreadable);
        }
    }

    private static String withVersion(MatchResult root) {
        return Matcher.quoteReplacement(VERSION.matcher(root.group()).replaceFirst("") + " formatVersion=\"2\"");
    }
}
