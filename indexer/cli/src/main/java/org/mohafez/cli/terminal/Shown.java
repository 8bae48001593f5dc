package org.mohafez.cli.terminal;

import java.util.regex.Pattern;

/** What others named, as it may be printed. */
public final class Shown {
    /** What moves a terminal's cursor, begins a line of its own, or turns the order of letters round. */
    private static final Pattern COMMANDS =
            Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Shown() {}

    /** The same with a question mark for each sign that a terminal or a journal would take for a command. */
    public static String plainly(Object name) {
        return COMMANDS.matcher(name.toString()).replaceAll("?");
    }
}
