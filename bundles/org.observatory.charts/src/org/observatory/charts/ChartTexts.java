// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.observatory.analysis.Language;

/**
 * Texts of a chart that a person wrote in the place of generated ones. They are kept with the project, in
 * {@code charts/ID.LANGUAGE.properties}: UTF-8, a line for each text, {@code name = text}; the file is read as words and nothing
 * else.
 *
 * @param texts by name, in the order of {@link #NAMES}; a name that is missing keeps what is generated
 */
public record ChartTexts(Map<String, String> texts) {

    /** What can be written anew. */
    public static final List<String> NAMES = List.of("title", "takeaway", "lecture", "champ", "source", "note", "alternative");

    /** Everything as generated. */
    public static final ChartTexts NONE = new ChartTexts(Map.of());

    /**
     * Keeps what is known and not blank; a line break becomes a space.
     */
    public ChartTexts {
        var kept = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var text = texts.get(name);
            if (text != null && !text.isBlank()) {
                kept.put(name, text.strip().replaceAll("\\R", " "));
            }
        }
        texts = Collections.unmodifiableMap(kept);
    }

    /** The texts of a chart as they are. */
    public static ChartTexts of(ChartSpec chart) {
        return new ChartTexts(Map.of("title", chart.title(), "takeaway", chart.takeaway(), "lecture", chart.captions().lecture(), "champ",
                chart.captions().champ(), "source", chart.captions().source(), "note", chart.captions().note(), "alternative",
                chart.alternative()));
    }

    /**
     * {@return those of a language among texts that are kept with the code of a language and a point before their name}
     */
    public static ChartTexts in(Language language, Map<String, String> kept) {
        var own = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> own.put(name, kept.get(language.code() + "." + name)));
        return new ChartTexts(own);
    }

    /** Those that differ from what is generated. */
    public ChartTexts without(ChartTexts generated) {
        var different = new LinkedHashMap<>(texts);
        different.entrySet().removeIf(text -> text.getValue().equals(generated.texts().get(text.getKey())));
        return new ChartTexts(different);
    }

    /** The chart with these texts. */
    public ChartSpec on(ChartSpec chart) {
        if (texts.isEmpty()) {
            return chart;
        }
        var own = chart.captions();
        return new ChartSpec(chart.id(), chart.language(), of("title", chart.title()), of("takeaway", chart.takeaway()), chart.plot(),
                new Captions(of("lecture", own.lecture()), of("champ", own.champ()), of("source", own.source()), of("note", own.note())),
                of("alternative", chart.alternative()), chart.data(), chart.fingerprint(), chart.provenance());
    }

    private String of(String name, String generated) {
        return texts.getOrDefault(name, generated);
    }

    /** The file of a chart's texts in a project. */
    public static Path file(Path project, String chart, Language language) {
        return project.resolve("charts").resolve(chart + "." + language.code() + ".properties");
    }

    /**
     * Reads a file; one that is not there holds no texts.
     *
     * @throws IOException when it cannot be read
     */
    public static ChartTexts read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IllegalArgumentException garbled) {
            throw new IOException(file + ": " + garbled.getMessage(), garbled);
        }
        var texts = new LinkedHashMap<String, String>();
        properties.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
        return new ChartTexts(texts);
    }

    /**
     * Writes a file, whole or not at all, or removes it when there are no texts.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        if (texts.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        var whole = file.resolveSibling(file.getFileName() + ".new");
        try (var out = FileChannel.open(whole, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(lines().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a file of these texts holds; nothing where there are none. */
    public String lines() {
        var lines = new StringBuilder();
        texts.forEach((name, text) -> lines.append(name).append(" = ").append(text.replace("\\", "\\\\")).append('\n'));
        return lines.toString();
    }
}
