// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import org.observatory.exchange.Findings.Finding;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.Refused;
import org.observatory.exchange.internal.Refusals;

/**
 * Takes what the parser of rich text finds. Groups nest; each has a state, which it inherits from the one around it. A
 * group may be a destination, of which only those with the text of the document are read, and whatever nests in the
 * others is passed over with them.
 */
final class RichTextReader extends RtfListenerAdaptor {

    private static final int DEEPEST = 1_000;
    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|überschrift) ?([1-9])");

    private static final Set<Command> TEXT = EnumSet.of(Command.rtf, Command.fldrslt, Command.shptxt, Command.upr,
            Command.ud, Command.footnote);
    private static final Set<Command> TRANSPARENT = EnumSet.of(Command.field, Command.shp, Command.shpinst,
            Command.shppict);
    private static final Set<Command> HEADERS = EnumSet.of(Command.header, Command.headerf, Command.headerl,
            Command.headerr, Command.footer, Command.footerf, Command.footerl, Command.footerr);
    private static final Map<Command, Finding> COUNTED = Map.of(
            Command.annotation, Losses.COMMENT,
            Command.pict, Losses.PICTURE,
            Command.object, Losses.OBJECT,
            Command.mmath, Losses.OBJECT,
            Command.pntext, Losses.NUMBERING,
            Command.listtext, Losses.NUMBERING);

    /** What becomes of a piece of text. */
    private enum Fate {
        KEPT, INSERTED, DELETED, HIDDEN
    }

    /** What holds in a group. */
    private record State(Command destination, boolean bold, Set<Fate> fates, Aside aside, boolean box) {

        Fate fate() {
            return fates.contains(Fate.HIDDEN) ? Fate.HIDDEN : fates.contains(Fate.DELETED) ? Fate.DELETED
                    : fates.contains(Fate.INSERTED) ? Fate.INSERTED : Fate.KEPT;
        }

        State with(Fate fate, boolean on) {
            var changed = fates.isEmpty() ? EnumSet.noneOf(Fate.class) : EnumSet.copyOf(fates);
            if (on) {
                changed.add(fate);
            } else {
                changed.remove(fate);
            }
            return new State(destination, bold, changed, aside, box);
        }

        State bold(boolean on) {
            return new State(destination, on, fates, aside, box);
        }

        State plain() {
            return new State(destination, false, Set.of(), aside, box);
        }

        State at(Command other) {
            return new State(other, bold, fates, aside, box);
        }

        State aside(Command other) {
            return new State(other, false, Set.of(), new Aside(), other == Command.shptxt);
        }
    }

    private final String file;
    private final Content content;
    private final Notes notes = new Notes();
    private final List<Aside> boxes = new ArrayList<>();
    private final Deque<State> groups = new ArrayDeque<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private State state = new State(Command.rtf, false, Set.of(), null, false);
    private Fate last = Fate.KEPT;
    private int styleRead;
    private int style;
    private int outline = -1;
    private boolean inTable;
    private boolean inRow;
    private boolean headers;

    RichTextReader(String file, Content content) {
        this.file = file;
        this.content = content;
    }

    /** {@return whether the pages have headers or footers with text} */
    boolean hasHeaders() {
        return headers;
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > DEEPEST) {
            throw new UncheckedIOException(new Refused(Refusals.tooDeep(file, DEEPEST)));
        }
        groups.push(state);
    }

    @Override
    public void processGroupEnd() {
        var ended = state;
        state = groups.pop();
        if (ended.aside() != null && ended.aside() != state.aside() && !ended.aside().isBlank()) {
            if (ended.box()) {
                boxes.add(ended.aside());
            } else {
                checked(() -> notes.add(ended.aside(), target()));
            }
        }
    }

    @Override
    public void processString(String text) {
        if (state.destination() == Command.stylesheet) {
            styles.merge(styleRead, text, String::concat);
        } else if (TEXT.contains(state.destination())) {
            checked(() -> text(text));
        } else if (HEADERS.contains(state.destination())) {
            headers |= !text.isBlank();
        }
    }

    private void text(String text) throws ImportException {
        var fate = state.fate();
        if (fate != last) {
            switch (fate) {
                case HIDDEN -> target().found(Losses.HIDDEN);
                case DELETED -> target().found(Losses.DELETED);
                case INSERTED -> target().found(Losses.INSERTED);
                case KEPT -> {
                    // nothing to say
                }
            }
            last = fate;
        }
        if (fate == Fate.KEPT || fate == Fate.INSERTED) {
            target().add(text, state.bold());
        }
    }

    private Content target() {
        return state.aside() == null ? content : state.aside();
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        var inStyles = state.destination() == Command.stylesheet;
        if (command == Command.nestrow) {
            checked(() -> target().add("\n", false));
        } else if (inStyles) {
            if (command == Command.s || command == Command.cs || command == Command.ds) {
                // Other styles have numbers of the same kind, but make no headings.
                styleRead = command == Command.s ? parameter : -1;
            }
        } else if (TEXT.contains(state.destination())) {
            if (command.getCommandType() == CommandType.Destination) {
                destination(command);
            } else if (optional || command == Command.optionalcommand) {
                state = state.at(Command.optionalcommand);
            } else {
                checked(() -> command(command, !hasParameter || parameter != 0, parameter));
            }
        }
    }

    private void destination(Command command) {
        if (TRANSPARENT.contains(command)) {
            return;
        }
        if (COUNTED.containsKey(command)) {
            target().found(COUNTED.get(command));
        }
        state = command == Command.footnote || command == Command.shptxt ? state.aside(command) : state.at(command);
    }

    private void command(Command command, boolean on, int parameter) throws ImportException {
        switch (command) {
            case par -> paragraph();
            case sect, page, column -> {
                if (!target().isAtStart()) {
                    paragraph();
                }
            }
            case line, lbr, softline -> text("\n");
            case tab, nestcell -> text("\t");
            case nonbreakingspace -> text("\u00A0");
            case optionalhyphen -> text("\u00AD");
            case nonbreakinghyphen -> text("\u2011");
            case zwj -> text("\u200D");
            case zwnj -> text("\u200C");
            case ltrmark -> text("\u200E");
            case rtlmark -> text("\u200F");
            case b -> state = state.bold(on);
            case v -> state = state.with(Fate.HIDDEN, on);
            case deleted -> state = state.with(Fate.DELETED, on);
            case revised -> state = state.with(Fate.INSERTED, on);
            case plain -> state = state.plain();
            case pard -> {
                style = 0;
                outline = -1;
                inTable = false;
            }
            case s -> style = parameter;
            case outlinelevelN -> outline = parameter;
            case intbl -> inTable = true;
            case cell -> cell();
            case row -> row();
            default -> {
                // the looks of it
            }
        }
    }

    private void paragraph() throws ImportException {
        if (state.aside() == null && inTable) {
            beginRow();
        }
        target().end(level(), name());
        if (state.aside() == null) {
            var anchored = List.copyOf(boxes);
            boxes.clear();
            for (var box : anchored) {
                content.found(Losses.TEXT_BOX);
                box.writeTo(content, "");
            }
        }
    }

    /** What was added since the last paragraph is then the beginning of the first cell. */
    private void beginRow() {
        if (!inRow) {
            inRow = true;
            content.beginRow();
        }
    }

    private void cell() throws ImportException {
        if (state.aside() == null) {
            beginRow();
        }
        target().endCell();
    }

    private void row() throws ImportException {
        if (inRow) {
            inRow = false;
            content.endRow();
        }
    }

    private String name() {
        return styles.getOrDefault(style, "").replaceFirst("(?s);.*", "").strip();
    }

    private int level() {
        if (outline >= 0) {
            return WordStyles.level(outline);
        }
        var name = name().toLowerCase(Locale.ROOT);
        var heading = HEADING.matcher(name);
        return heading.matches() ? heading.group(1).charAt(0) - '0' : name.equals("title") ? 1 : 0;
    }

    /** Ends the last paragraph and writes the notes. */
    void end() throws ImportException {
        row();
        if (!content.isAtStart() || !boxes.isEmpty()) {
            paragraph();
        }
        notes.writeTo(content);
    }

    private interface Step {
        void run() throws ImportException;
    }

    private static void checked(Step step) {
        try {
            step.run();
        } catch (ImportException refused) {
            throw new UncheckedIOException(new Refused(refused));
        }
    }
}
