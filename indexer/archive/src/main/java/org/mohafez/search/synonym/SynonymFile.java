package org.mohafez.search.synonym;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.synonym.BadLine.Reason;

/**
 * What a file of synonyms says: a rule a line, as {@link RuleReader} reads it, or behind a {@code -} a removal. Empty lines, and
 * those that begin with {@code #}, say nothing. No file is an empty one.
 *
 * @param badLines what was passed over, in the order of the file
 */
public record SynonymFile(List<Rule> rules, List<Removal> removals, List<BadLine> badLines) {
    static final int MOST_BYTES = 1 << 20;

    /** What the decoder puts where bytes are no UTF-8. */
    private static final char UNDECODED = '\uFFFD';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public SynonymFile {
        rules = List.copyOf(rules);
        removals = List.copyOf(removals);
        badLines = List.copyOf(badLines);
    }

    /** Never throws for what is in the file, nor for what it is. */
    public static SynonymFile read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return unread(Reason.FILE_TOO_LARGE, file);
            }
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return new SynonymFile(List.of(), List.of(), List.of());
        } catch (IOException e) {
            return unread(Reason.FILE_UNREADABLE, file);
        }
    }

    /** The same of lines that are in no file. */
    public static SynonymFile parse(String text) {
        List<Rule> rules = new ArrayList<>();
        List<Removal> removals = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String said = (number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).strip();
            if (said.isEmpty() || said.startsWith("#")) {
                continue;
            }
            Reason wrong = said.indexOf(UNDECODED) >= 0
                    ? Reason.NOT_UTF_8
                    : said.startsWith("-")
                            ? keep(removals, RuleReader.readRemoval(said.substring(1)))
                            : keep(rules, RuleReader.read(said));
            if (wrong != null) {
                bad.add(new BadLine(number, wrong, said));
            }
        }
        return new SynonymFile(rules, removals, bad);
    }

    /** Why there is nothing to keep; null if there is. */
    private static <T> @Nullable Reason keep(List<T> kept, RuleReader.Read<T> read) {
        if (read.said() != null) {
            kept.add(read.said());
        }
        return read.bad();
    }

    private static SynonymFile unread(Reason reason, Path file) {
        return new SynonymFile(List.of(), List.of(), List.of(new BadLine(0, reason, file.toString())));
    }
}
