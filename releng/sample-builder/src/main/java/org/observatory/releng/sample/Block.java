// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One block of a source file: {@code == key}, then lines {@code name: value}. A value goes on over indented lines; lines
 * that begin with {@code #} are remarks. Names may come again, and their order counts.
 *
 * @param where  the file and line, for messages
 * @param header what stands after {@code ==}
 * @param fields the lines
 */
record Block(String where, String header, List<Field> fields) {

    /** A line of a block. */
    record Field(String name, String value) {
        /** {@return the pieces between vertical bars, without spaces around them; missing ones are empty} */
        List<String> pieces(int count) {
            var pieces = new ArrayList<String>();
            for (var piece : value.split("\\|", -1)) {
                pieces.add(piece.strip());
            }
            while (pieces.size() < count) {
                pieces.add("");
            }
            return pieces;
        }
    }

    static List<Block> read(Path file) throws IOException {
        var blocks = new ArrayList<Block>();
        var gap = 0;
        var number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("== ")) {
                blocks.add(new Block(file.getFileName() + ":" + number, line.substring(3).strip(), new ArrayList<>()));
                gap = 0;
            } else if (line.isBlank()) {
                gap++;
            } else if (line.startsWith("  ")) {
                blocks.getLast().goOn("\n".repeat(gap + 1) + line.substring(2));
                gap = 0;
            } else {
                var colon = line.indexOf(':');
                blocks.getLast().fields.add(new Field(line.substring(0, colon), line.substring(colon + 1).strip()));
                gap = 0;
            }
        }
        return List.copyOf(blocks);
    }

    private void goOn(String more) {
        var last = fields.removeLast();
        fields.add(new Field(last.name(), last.value() + more));
    }

    /** {@return the first word of the header, the key of what the block describes} */
    String key() {
        return header.split(" ")[0];
    }

    /** {@return the second word of the header, or the key} */
    String slug() {
        var words = header.split(" ");
        return words[words.length - 1];
    }

    Optional<String> value(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst();
    }

    /** {@return a French value, set as French is; null where there is none} */
    String french(String name) {
        return value(name).map(Typography::french).orElse(null);
    }

    /** {@return an English value; null where there is none} */
    String english(String name) {
        return value(name).map(Typography::english).orElse(null);
    }

    String required(String name) {
        return value(name).orElseThrow(() -> new IllegalArgumentException(where + ": no " + name));
    }

    boolean yes(String name) {
        return value(name).filter("yes"::equals).isPresent();
    }

    List<String> words(String name) {
        return value(name).map(words -> List.of(words.split(" +"))).orElse(List.of());
    }

    List<Field> all(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).toList();
    }
}
