// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.observatory.project.internal.journal.Change.Reference;
import org.observatory.project.internal.journal.Change.Text;
import org.observatory.project.internal.journal.Change.Value;
import org.observatory.project.internal.journal.Change.Whole;
import org.observatory.project.internal.journal.ElementState.Feature;

/**
 * Entries as bytes. A text is written as its UTF-16 units, so that a journal holds whatever was typed, also what XML
 * cannot hold.
 */
final class EntryCode {

    private static final int MOST = 50_000_000;
    private static final int DEEPEST = 200;

    private static final int SET = 1;
    private static final int ADD = 2;
    private static final int REMOVE = 3;
    private static final int MOVE = 4;
    private static final int ADD_ROOT = 5;
    private static final int REMOVE_ROOT = 6;

    private static final int NONE = 0;
    private static final int TEXT = 1;
    private static final int REFERENCE = 2;
    private static final int WHOLE = 3;

    private EntryCode() {
    }

    static byte[] bytes(Entry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, entry.label());
            out.writeLong(entry.time().toEpochMilli());
            out.writeInt(entry.changes().size());
            for (var change : entry.changes()) {
                write(out, change);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    static Entry read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var label = readText(in);
            var time = Instant.ofEpochMilli(in.readLong());
            var changes = new ArrayList<Change>();
            for (var left = count(in); left > 0; left--) {
                changes.add(readChange(in));
            }
            return new Entry(label, time, changes);
        }
    }

    private static void write(DataOutputStream out, Change change) throws IOException {
        switch (change) {
            case Change.Set set -> {
                out.writeByte(SET);
                place(out, set.element(), set.feature(), set.at());
                write(out, set.value());
            }
            case Change.Add add -> {
                out.writeByte(ADD);
                place(out, add.element(), add.feature(), add.at());
                writeValues(out, add.values());
            }
            case Change.Remove remove -> {
                out.writeByte(REMOVE);
                place(out, remove.element(), remove.feature(), remove.places().size());
                for (var at : remove.places()) {
                    out.writeInt(at);
                }
                writeValues(out, remove.values());
            }
            case Change.Move move -> {
                out.writeByte(MOVE);
                place(out, move.element(), move.feature(), move.from());
                out.writeInt(move.to());
            }
            case Change.AddRoot root -> {
                out.writeByte(ADD_ROOT);
                write(out, root.path());
                write(out, root.root());
            }
            case Change.RemoveRoot root -> {
                out.writeByte(REMOVE_ROOT);
                write(out, root.path());
            }
        }
    }

    private static Change readChange(DataInputStream in) throws IOException {
        var kind = in.readByte();
        if (kind == ADD_ROOT) {
            return new Change.AddRoot(readText(in), readState(in, 0));
        }
        if (kind == REMOVE_ROOT) {
            return new Change.RemoveRoot(readText(in));
        }
        var element = readText(in);
        var feature = readText(in);
        var number = in.readInt();
        return switch (kind) {
            case SET -> new Change.Set(element, feature, number, readValue(in, 0));
            case ADD -> new Change.Add(element, feature, number, readValues(in, 0));
            case REMOVE -> {
                var places = new ArrayList<Integer>();
                for (var left = number; left > 0; left--) {
                    places.add(in.readInt());
                }
                yield new Change.Remove(element, feature, places, readValues(in, 0));
            }
            case MOVE -> new Change.Move(element, feature, number, in.readInt());
            default -> throw new IOException("unknown change " + kind);
        };
    }

    private static void place(DataOutputStream out, String element, String feature, int number) throws IOException {
        write(out, element);
        write(out, feature);
        out.writeInt(number);
    }

    private static void writeValues(DataOutputStream out, List<Value> values) throws IOException {
        out.writeInt(values.size());
        for (var value : values) {
            write(out, value);
        }
    }

    private static List<Value> readValues(DataInputStream in, int depth) throws IOException {
        var values = new ArrayList<Value>();
        for (var left = count(in); left > 0; left--) {
            values.add(readValue(in, depth));
        }
        return values;
    }

    private static void write(DataOutputStream out, Value value) throws IOException {
        switch (value) {
            case null -> out.writeByte(NONE);
            case Text text -> {
                out.writeByte(TEXT);
                write(out, text.text());
            }
            case Reference reference -> {
                out.writeByte(REFERENCE);
                write(out, reference.id());
            }
            case Whole whole -> {
                out.writeByte(WHOLE);
                write(out, whole.state());
            }
        }
    }

    private static Value readValue(DataInputStream in, int depth) throws IOException {
        var kind = in.readByte();
        return switch (kind) {
            case NONE -> null;
            case TEXT -> new Text(readText(in));
            case REFERENCE -> new Reference(readText(in));
            case WHOLE -> new Whole(readState(in, depth + 1));
            default -> throw new IOException("unknown value " + kind);
        };
    }

    private static void write(DataOutputStream out, ElementState state) throws IOException {
        write(out, state.type());
        out.writeInt(state.features().size());
        for (var feature : state.features()) {
            write(out, feature.name());
            writeValues(out, feature.values());
        }
    }

    private static ElementState readState(DataInputStream in, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("elements stand too deep");
        }
        var type = readText(in);
        var features = new ArrayList<Feature>();
        for (var left = count(in); left > 0; left--) {
            features.add(new Feature(readText(in), readValues(in, depth)));
        }
        return new ElementState(type, features);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String readText(DataInputStream in) throws IOException {
        var units = new char[count(in)];
        for (var at = 0; at < units.length; at++) {
            units[at] = in.readChar();
        }
        return new String(units);
    }

    private static int count(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > MOST || count > in.available()) {
            throw new IOException("a length is out of range");
        }
        return count;
    }
}
