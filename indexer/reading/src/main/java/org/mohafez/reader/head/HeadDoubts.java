package org.mohafez.reader.head;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Mark;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.page.Word;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.record.Unread;

/**
 * Memo number and dates that stand on the picture of a page and cannot be read surely, because they are written by hand or
 * under a stamp. A number that is one digit wrong is another paper's: it is not guessed.
 *
 * @param sure the block without what is doubtful
 * @param unread what is doubtful or has no value that could be read
 */
public record HeadDoubts(MemoBlock sure, List<Unread> unread) {
    /**
     * The confidence below which one word makes a value doubtful. Printed numbers were read at 0.61 and more on degraded
     * scans, numbers written by hand at 0.58 and less, under a stamp at 0.3 and less.
     */
    private static final double SURE = 0.6;

    private static final String ILLEGIBLE = "illegible";

    /** @param zone the lines the block was looked for in */
    public static HeadDoubts of(MemoBlock block, List<ZoneLine> zone, Pages pages) {
        List<Page> pictures = pages.pages().stream()
                .filter(page -> page.source() == PageSource.OCR)
                .toList();
        if (pictures.isEmpty()) {
            return new HeadDoubts(block, List.of());
        }
        List<Unread> unread = new ArrayList<>();
        boolean number = doubtful("/memo/number", block.number(), zone, Label.MEMO, pictures, unread);
        boolean gregorian = doubtful("/memo/issued", block.gregorian(), pictures, unread);
        boolean bangla = doubtful("/memo/issuedBangla", block.bangla(), pictures, unread);
        if (block.gregorian() == null && block.bangla() == null) {
            doubtful("/memo/issued", null, zone, Label.DATE, pictures, unread);
        }
        MemoBlock sure = new MemoBlock(
                number ? null : block.number(),
                number ? null : block.endorsement(),
                gregorian ? null : block.gregorian(),
                bangla ? null : block.bangla(),
                bangla ? null : block.banglaPrinted());
        return new HeadDoubts(sure, unread);
    }

    private static boolean doubtful(String field, @Nullable Found<?> found, List<Page> pictures, List<Unread> unread) {
        if (found == null) {
            return false;
        }
        Optional<Page> page = page(found.spot(), pictures);
        List<Word> words = page.map(p -> words(p, found.spot())).orElse(List.of());
        boolean doubtful = words.stream().dropWhile(word -> !hasDigit(word)).anyMatch(HeadDoubts::isUnsure);
        if (doubtful) {
            unread.add(new Unread(field, found.spot().page(), reason(page.orElseThrow(), found.spot())));
        }
        return doubtful;
    }

    /** The same where the value may be missing beside its label. */
    private static boolean doubtful(
            String field,
            @Nullable Found<?> found,
            List<ZoneLine> zone,
            Label label,
            List<Page> pictures,
            List<Unread> unread) {
        if (found != null) {
            return doubtful(field, found, pictures, unread);
        }
        for (ZoneLine line : zone) {
            Optional<Page> page = page(line.spot(), pictures);
            if (page.isPresent() && line.label(EnumSet.of(label)).isPresent()) {
                boolean empty = line.value(label).orElse("").isBlank();
                String reason = reason(page.get(), line.spot());
                if (!empty || !reason.equals(ILLEGIBLE)) {
                    unread.add(new Unread(field, line.spot().page(), reason));
                }
                return false;
            }
        }
        return false;
    }

    private static Optional<Page> page(Spot spot, List<Page> pictures) {
        return pictures.stream().filter(page -> page.number() == spot.page()).findFirst();
    }

    private static boolean isUnsure(Word word) {
        Double confidence = word.confidence();
        return confidence != null
                && confidence < SURE
                && word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hasDigit(Word word) {
        return word.text().chars().anyMatch(BanglaDigits::isDigit);
    }

    private static List<Word> words(Page page, Spot spot) {
        return page.blocks().stream()
                .flatMap(block -> lines(block).stream())
                .filter(line -> line.box() != null && spot.boxes().contains(line.box()))
                .flatMap(line -> line.words().stream())
                .toList();
    }

    private static List<Line> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.lines();
            case Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.lines().stream())
                        .toList();
        };
    }

    /** What lies over the line, or goes on beside it. */
    private static String reason(Page page, Spot spot) {
        for (Mark mark : page.marks()) {
            if (spot.boxes().stream().anyMatch(box -> isBeside(box, mark.box()))) {
                return mark.kind() == Mark.Kind.STAMPED ? "stamped" : "handwritten";
            }
        }
        return ILLEGIBLE;
    }

    private static boolean isBeside(Box line, Box mark) {
        double middle = line.top() + line.height() / 2;
        return mark.top() <= middle && mark.bottom() >= middle && mark.right() >= line.left();
    }
}
