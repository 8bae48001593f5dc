package org.mohafez.reader.head;

import static org.mohafez.reader.head.MemoWords.Part.DATE;
import static org.mohafez.reader.head.MemoWords.Part.NUMBER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
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

    /** The confidence of a page's middle word where its print is clear: 0.91 to 0.96 on scans of 200 and 300 dpi. */
    private static final double CLEAR = 0.9;

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
        boolean number = doubtful("/memo/number", block.number(), NUMBER, pictures, unread);
        boolean gregorian = doubtful("/memo/issued", block.gregorian(), DATE, pictures, unread);
        boolean bangla = doubtful("/memo/issuedBangla", block.bangla(), DATE, pictures, unread);
        if (block.number() == null) {
            missing("/memo/number", NUMBER, zone, pictures).ifPresent(unread::add);
        }
        if (block.gregorian() == null && block.bangla() == null) {
            missing("/memo/issued", DATE, zone, pictures).ifPresent(unread::add);
        }
        MemoBlock sure = new MemoBlock(
                number ? null : block.number(),
                number ? null : block.endorsement(),
                gregorian ? null : block.gregorian(),
                bangla ? null : block.bangla(),
                bangla ? null : block.banglaPrinted());
        return new HeadDoubts(sure, unread);
    }

    private static boolean doubtful(
            String field, @Nullable Found<?> found, MemoWords.Part part, List<Page> pictures, List<Unread> unread) {
        if (found == null) {
            return false;
        }
        Optional<Page> page = page(found.spot(), pictures);
        if (page.isEmpty()) {
            return false;
        }
        MemoWords words = MemoWords.of(words(page.get(), found.spot()));
        boolean doubtful = words.isUnsure(part, SURE);
        if (doubtful) {
            unread.add(new Unread(field, found.spot().page(), reason(page.get(), found.spot(), words, part)));
        }
        return doubtful;
    }

    /** What has a label and no value that could be read: the label begins its line, or stands in that of the number. */
    private static Optional<Unread> missing(
            String field, MemoWords.Part part, List<ZoneLine> zone, List<Page> pictures) {
        for (ZoneLine line : zone) {
            Optional<Page> page = page(line.spot(), pictures);
            Optional<Label> label =
                    line.label(EnumSet.of(Label.MEMO, Label.DATE)).map(Label.Found::label);
            if (page.isEmpty() || label.isEmpty()) {
                continue;
            }
            MemoWords words = MemoWords.of(words(page.get(), line.spot()));
            boolean own = label.get() == part.label();
            if (own || !words.of(part).isEmpty()) {
                boolean empty = own
                        ? line.value(part.label()).orElse("").isBlank()
                        : words.of(part).size() < 2;
                String reason = reason(page.get(), line.spot(), words, part);
                return empty && reason.equals(ILLEGIBLE)
                        ? Optional.empty()
                        : Optional.of(new Unread(field, line.spot().page(), reason));
            }
        }
        return Optional.empty();
    }

    private static Optional<Page> page(Spot spot, List<Page> pictures) {
        return pictures.stream().filter(page -> page.number() == spot.page()).findFirst();
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

    /**
     * What lies over its part of the line, or goes on beside it. Where the page's print is read surely and nothing lies over
     * what is not, that is no print.
     */
    private static String reason(Page page, Spot spot, MemoWords words, MemoWords.Part part) {
        Set<Mark.Kind> marks = page.marks().stream()
                .filter(mark -> spot.boxes().stream().anyMatch(box -> words.reaches(part, box, mark.box())))
                .map(Mark::kind)
                .collect(Collectors.toSet());
        if (marks.contains(Mark.Kind.STAMPED)) {
            return "stamped";
        }
        boolean written = words.isUnsure(part, SURE) && isReadSurely(page);
        return marks.contains(Mark.Kind.HANDWRITTEN) || written ? "handwritten" : ILLEGIBLE;
    }

    /** By the word in the middle: half of a page may be under stamps. */
    private static boolean isReadSurely(Page page) {
        double[] confidences = page.blocks().stream()
                .flatMap(block -> lines(block).stream())
                .flatMap(line -> line.words().stream())
                .flatMap(word -> Stream.ofNullable(word.confidence()))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return confidences.length > 0 && confidences[confidences.length / 2] >= CLEAR;
    }
}
