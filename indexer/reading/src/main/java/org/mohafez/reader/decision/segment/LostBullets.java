package org.mohafez.reader.decision.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.reader.words.ListMark;

/**
 * Bullets that were read as a letter or a sign: an arrow as স or >, a ring as ০ or o. That they are bullets tells the same sign, alone, at
 * the beginning of two lines or more beneath a sentence that announces decisions.
 */
public final class LostBullets {
    /** No word of one letter (এ, ও, ঐ, ই, a), and no letter that counts or names a class: ক to ন. */
    private static final Pattern SIGN = Pattern.compile("\\s*(?<sign>[প-হ০b-zB-HJ-ZØ>»«¢°©®=~¤§¬])\\s+(?=\\S)");

    private static final int FEWEST = 2;

    private LostBullets() {}

    /** The passages of a body, in order, with such signs replaced by bullets. */
    public static List<Passage> found(List<Passage> passages) {
        List<Passage> found = new ArrayList<>();
        Optional<String> bullet = Optional.empty();
        for (int i = 0; i < passages.size(); i++) {
            if (i > 0 && Announces.in(passages.get(i - 1).text())) {
                bullet = repeated(passages.subList(i, nextAnnouncement(passages, i)));
            }
            String sign = bullet.orElse(null);
            found.add(
                    sign == null
                            ? passages.get(i)
                            : new Passage(passages.get(i).lines().stream()
                                    .map(line -> restored(line, sign))
                                    .toList()));
        }
        return found;
    }

    /** Where the list that begins at a passage has surely ended: behind the next one that announces decisions, or at the end. */
    private static int nextAnnouncement(List<Passage> passages, int from) {
        for (int i = from; i < passages.size(); i++) {
            if (Announces.in(passages.get(i).text())) {
                return i + 1;
            }
        }
        return passages.size();
    }

    /**
     * The rows of a table as passages where its first column holds nothing but bullets, or such a sign, in all rows the same: white
     * parted them from the items.
     */
    public static List<? extends Element> unfolded(Element element) {
        if (!(element instanceof Grid grid) || grid.width() != 2) {
            return List.of(element);
        }
        List<Passage> items = new ArrayList<>();
        Set<String> signs = new HashSet<>();
        for (Grid.Row row : grid.rows()) {
            GridCell mark = row.cells().getFirst();
            GridCell item = row.cells().getLast();
            if (mark.id() == item.id() || item.isBlank() || !isMark(mark.text())) {
                return List.of(element);
            }
            String text = mark.text() + " " + item.text();
            if (ListMark.at(text).isEmpty() && signs.add(mark.text().strip()) && signs.size() > 1) {
                return List.of(element);
            }
            items.add(new Passage(List.of(new TextLine(text, mark.spot().with(item.spot())))));
        }
        return items;
    }

    private static boolean isMark(String cell) {
        String line = cell + " ক";
        boolean bullet = ListMark.at(line)
                .filter(mark -> mark.number() == null && mark.end() == line.length() - 1)
                .isPresent();
        Matcher sign = SIGN.matcher(line);
        return bullet || sign.lookingAt() && sign.end() == line.length() - 1;
    }

    /** The sign with which the first line begins, where others do too. */
    private static Optional<String> repeated(List<Passage> list) {
        List<TextLine> lines =
                list.stream().flatMap(passage -> passage.lines().stream()).toList();
        return sign(lines.getFirst())
                .filter(first -> lines.stream()
                                .flatMap(line -> sign(line).stream())
                                .filter(first::equals)
                                .count()
                        >= FEWEST);
    }

    private static TextLine restored(TextLine line, String sign) {
        return sign(line)
                .filter(sign::equals)
                .map(lost -> new TextLine(SIGN.matcher(line.text()).replaceFirst("• "), line.spot()))
                .orElse(line);
    }

    private static Optional<String> sign(TextLine line) {
        return Stream.of(SIGN.matcher(line.text()))
                .filter(Matcher::lookingAt)
                .map(sign -> sign.group("sign"))
                .findFirst();
    }
}
