package org.mohafez.search.synonym;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.synonym.BadLine.Reason;

/**
 * Reads one line of the format that Apache Solr's synonym filters brought into use: names parted by commas say the same;
 * names before {@code =>} are also answered by those behind it; a backslash takes the meaning from the character after it. That a
 * minus before names takes away what others' rules say of them is ours.
 */
final class RuleReader {
    /** Words of a name; names of ministries have eight. */
    static final int MOST_WORDS = 12;

    static final int MOST_NAMES = 40;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<List<String>> sides = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();

    private RuleReader() {
        sides.add(new ArrayList<>());
    }

    /** @return the rule, or why there is none */
    static Read<Rule> read(String line) {
        RuleReader reader = new RuleReader();
        reader.split(line);
        Reason bad = reader.wrong();
        if (bad != null) {
            return new Read<>(null, bad);
        }
        List<String> typed = reader.sides.getFirst();
        Rule rule = reader.sides.size() == 1 ? Rule.allWays(typed) : new Rule(typed, reader.sides.getLast());
        return new Read<>(rule, null);
    }

    /** @param line what stands behind the minus */
    static Read<Removal> readRemoval(String line) {
        RuleReader reader = new RuleReader();
        reader.split(line);
        List<String> names = reader.sides.getFirst();
        Reason bad = wrongIn(names);
        if (reader.sides.size() > 1) {
            bad = Reason.ARROW_BEHIND_A_MINUS;
        } else if (names.isEmpty()) {
            bad = Reason.NOTHING_BEHIND_THE_MINUS;
        }
        return bad == null ? new Read<>(new Removal(names), null) : new Read<>(null, bad);
    }

    /** One of the two is there. */
    record Read<T>(@Nullable T said, @Nullable Reason bad) {}

    private void split(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                name.append(line.charAt(++i));
            } else if (c == ',') {
                endName();
            } else if (line.startsWith("=>", i)) {
                endName();
                sides.add(new ArrayList<>());
                i++;
            } else {
                name.append(c);
            }
        }
        endName();
    }

    private void endName() {
        if (!name.toString().isBlank()) {
            sides.getLast().add(name.toString().strip());
        }
        name.setLength(0);
    }

    private @Nullable Reason wrong() {
        List<String> names = sides.stream().flatMap(List::stream).toList();
        if (sides.size() > 2) {
            return Reason.TWO_ARROWS;
        }
        if (sides.size() == 1 && names.size() < 2) {
            return Reason.ONE_NAME;
        }
        if (sides.getFirst().isEmpty()) {
            return Reason.NOTHING_BEFORE_THE_ARROW;
        }
        if (sides.getLast().isEmpty()) {
            return Reason.NOTHING_BEHIND_THE_ARROW;
        }
        return wrongIn(names);
    }

    /** Whether a rule can be made of them. */
    static boolean areNames(List<String> names) {
        return wrongIn(names) == null;
    }

    private static @Nullable Reason wrongIn(List<String> names) {
        if (names.size() > MOST_NAMES) {
            return Reason.TOO_MANY_NAMES;
        }
        if (!names.stream().allMatch(RuleReader::hasLetters)) {
            return Reason.NAME_WITHOUT_LETTERS;
        }
        return names.stream().anyMatch(RuleReader::isTooLong) ? Reason.NAME_TOO_LONG : null;
    }

    private static boolean isTooLong(String name) {
        // So many words have at least so many letters and blanks.
        return name.length() > 2 * MOST_WORDS && SPACE.splitAsStream(name).count() > MOST_WORDS;
    }

    private static boolean hasLetters(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }
}
