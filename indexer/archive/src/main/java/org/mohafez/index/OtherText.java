package org.mohafez.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.BanglaText;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;

/**
 * The text of a paper that stands in none of its decisions.
 *
 * <p>It is the text of the pages less that of the decisions, not the record's fields put together: so what no rule
 * understood is found too. The decisions' words are taken back from the passages (rows of tables, paragraphs) that hold
 * most of them, the fullest first, and each word only as often as the decisions have it: a decision's words are found
 * once, in its own entry, while the same words in the letterhead or in an introduction stay. Nothing else is ever taken,
 * so no word of the paper is in no entry.
 */
final class OtherText {
    /** A passage is a decision's if so much of it is words of decisions; the rest is labels, serials, slips of reading. */
    private static final double MOSTLY = 0.6;

    private static final Pattern PIECE = Pattern.compile("\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** How often each word of the decisions has still to be found in the pages. */
    private final Map<String, Integer> wanted = new HashMap<>();

    private OtherText(List<Decision> decisions) {
        List<String> before = List.of();
        for (Decision decision : decisions) {
            List<String> parts = parts(decision);
            for (String part : parts) {
                // What a spanning cell gives to each of its rows stands once in the table.
                if (!before.contains(part)) {
                    words(part).forEach(word -> wanted.merge(word, 1, Integer::sum));
                }
            }
            before = parts;
        }
    }

    /** Passages one beneath the other; empty if the decisions are all there is. */
    static String of(Pages pages, List<Decision> decisions) {
        return new OtherText(decisions)
                .left(pages.running().stream().flatMap(OtherText::passages).toList());
    }

    private static Stream<Passage> passages(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(Passage.of(paragraph.text()));
            case Table table ->
                table.rows().stream()
                        .map(row -> Passage.of(row.stream().map(Cell::text).collect(Collectors.joining("\t"))));
        };
    }

    private static List<String> parts(Decision decision) {
        return Stream.concat(
                        Stream.of(
                                decision.number(),
                                decision.topic(),
                                decision.discussion(),
                                decision.text(),
                                decision.deadline() == null
                                        ? null
                                        : decision.deadline().text(),
                                decision.remarks()),
                        decision.implementers().stream().map(Implementer::text))
                .filter(Objects::nonNull)
                .toList();
    }

    private String left(List<Passage> passages) {
        IdentityHashMap<Passage, String> left = new IdentityHashMap<>();
        passages.stream()
                .sorted(Comparator.comparing(this::shared).reversed())
                .forEach(passage -> left.put(passage, rest(passage)));
        return passages.stream().map(left::get).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private long shared(Passage passage) {
        return passage.words().filter(wanted::containsKey).count();
    }

    /** The passage without the words of decisions, which are then used up; the whole passage if they are too few. */
    private String rest(Passage passage) {
        List<Piece> taken = new ArrayList<>();
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : passage.pieces()) {
            (take(piece) ? taken : kept).add(piece);
        }
        long all = passage.words().count();
        long found = taken.stream().mapToLong(piece -> piece.words().size()).sum();
        if (found == 0 || found < all * MOSTLY) {
            taken.forEach(this::giveBack);
            return passage.text();
        }
        return kept.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    private boolean take(Piece piece) {
        piece.words().forEach(word -> wanted.merge(word, -1, Integer::sum));
        boolean enough = piece.words().stream().allMatch(word -> wanted.getOrDefault(word, 0) >= 0);
        if (!enough) {
            giveBack(piece);
        }
        return enough;
    }

    private void giveBack(Piece piece) {
        piece.words().forEach(word -> wanted.merge(word, 1, Integer::sum));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(BanglaDigits.toLatin(BanglaText.clean(text)))
                .results()
                .map(match -> match.group());
    }

    /** A run of characters between spaces, and the words in it. */
    private record Piece(String text, List<String> words) {}

    private record Passage(String text, List<Piece> pieces) {
        static Passage of(String text) {
            Matcher pieces = PIECE.matcher(text);
            return new Passage(
                    text,
                    pieces.results()
                            .map(match -> new Piece(
                                    match.group(),
                                    OtherText.words(match.group()).toList()))
                            .toList());
        }

        Stream<String> words() {
            return pieces.stream().flatMap(piece -> piece.words().stream());
        }
    }
}
