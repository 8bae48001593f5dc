package org.mohafez.corpus.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.corpus.paper.Copies;
import org.mohafez.corpus.paper.Letterhead;
import org.mohafez.corpus.paper.MemoLine;
import org.mohafez.corpus.paper.Signature;
import org.mohafez.corpus.scan.PrintedLine.PrintedWord;
import org.mohafez.corpus.scan.Scan.Cover;

/** What officers and clerks do to a printed page: sign it, stamp it, write its number and date. */
final class OfficeDesk {
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final List<Color> PENS = List.of(new Color(24, 48, 140), new Color(28, 28, 34));

    private final Print print;
    private final Random random;

    OfficeDesk(Print print, Random random) {
        this.print = print;
        this.random = random;
    }

    /** Signed and sealed where the signatories stand, and received somewhere on the first page. */
    List<Cover> stamp(Sheet sheet, int page) {
        List<Cover> covers = new ArrayList<>();
        double width = sheet.width() * 72.0 / sheet.dpi();
        double height = sheet.height() * 72.0 / sheet.dpi();
        Color pad = Stamp.PADS.get(random.nextInt(Stamp.PADS.size()));
        for (PrintedLine hand : hands(page)) {
            Place name = hand.place();
            covers.add(sign(sheet, page, name));
            covers.add(press(sheet, page, seal(), pad, name.left() - 12, name.middle() + 6));
        }
        if (page == 1) {
            Color other = Stamp.PADS.get(random.nextInt(Stamp.PADS.size()));
            List<String> entries =
                    List.of("তারিখঃ ..................", "ডায়েরি নং ..............", "স্বাক্ষরঃ ..............");
            Stamp box = Stamp.received(head().getFirst(), entries, random);
            covers.add(press(
                    sheet,
                    page,
                    box,
                    other,
                    width * (0.25 + 0.5 * random.nextDouble()),
                    height * (0.18 + 0.14 * random.nextDouble())));
        }
        if (covers.isEmpty()) {
            covers.add(press(
                    sheet,
                    page,
                    seal(),
                    pad,
                    width * (0.3 + 0.45 * random.nextDouble()),
                    height * (0.35 + 0.35 * random.nextDouble())));
        }
        return covers;
    }

    private Cover press(Sheet sheet, int page, Stamp stamp, Color pad, double x, double y) {
        double slant = 9 * random.nextGaussian();
        stamp.press(sheet, pad, x, y, slant, random);
        return new Cover(page, stamp.reach(x, y, slant));
    }

    private Cover sign(Sheet sheet, int page, Place name) {
        Shape stroke = AffineTransform.getTranslateInstance(name.left() + 4, name.top() + 4)
                .createTransformedShape(Pen.signature(70 + 30 * random.nextDouble(), random));
        Graphics2D pen = sheet.pen();
        pen.setColor(PENS.get(random.nextInt(PENS.size())));
        pen.fill(stroke);
        pen.dispose();
        return new Cover(page, stroke);
    }

    private Stamp seal() {
        List<String> lines = head();
        String place = lines.size() > 1 ? lines.getLast() : "বাংলাদেশ";
        return Stamp.round(lines.getFirst(), place.length() > 22 ? "বাংলাদেশ" : place);
    }

    private List<String> head() {
        return print.paper().page().stream()
                .filter(Letterhead.class::isInstance)
                .map(block -> ((Letterhead) block).lines())
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of("সরকারি কার্যালয়"));
    }

    /** The first lines of those who sign, on the page. */
    private List<PrintedLine> hands(int page) {
        Set<String> names = new HashSet<>();
        print.paper().page().forEach(block -> {
            if (block instanceof Signature signature) {
                signature.hands().forEach(hand -> names.add(plain(hand.lines().getFirst())));
            }
        });
        return print.lines(page).stream()
                .filter(line -> names.contains(plain(line.text())))
                .toList();
    }

    /** Number and date taken out of the print and written by hand. */
    List<Cover> writeMemo(Sheet sheet, int page) {
        Set<String> memo = new HashSet<>();
        print.paper().page().forEach(block -> {
            switch (block) {
                case MemoLine line ->
                    Stream.concat(line.left().stream(), line.right().stream()).forEach(text -> memo.add(plain(text)));
                case Copies copies ->
                    Stream.concat(copies.left().stream(), copies.right().stream())
                            .forEach(text -> memo.add(plain(text)));
                default -> {}
            }
        });
        Color ink = PENS.get(random.nextInt(PENS.size()));
        List<Cover> covers = new ArrayList<>();
        for (PrintedLine line : print.lines(page)) {
            if (memo.contains(plain(line.text()))) {
                write(sheet, line, ink).ifPresent(covers::add);
            }
        }
        return covers;
    }

    private java.util.Optional<Cover> write(Sheet sheet, PrintedLine line, Color ink) {
        List<PrintedWord> numbers = line.words().stream()
                .dropWhile(word -> !DIGIT.matcher(word.text()).find())
                .toList();
        if (numbers.isEmpty()) {
            return java.util.Optional.empty();
        }
        Place place =
                numbers.stream().map(PrintedWord::place).reduce(Place::union).orElseThrow();
        String text = new PrintedLine(numbers).text().replaceAll("[^\\p{Nd}./]+", "/");
        Shape hand = Pen.digits(text, 12, random);
        double fit = Math.min(1.4, (place.width() + 6) / hand.getBounds2D().getWidth());
        AffineTransform at = AffineTransform.getTranslateInstance(place.left() + 1, place.bottom() - 3);
        at.scale(fit, Math.max(0.85, Math.min(1.1, fit)));
        Graphics2D pen = sheet.pen();
        Rectangle2D gap =
                new Rectangle2D.Double(place.left() - 0.5, place.top() - 2, place.width() + 2, place.height() + 3);
        pen.setColor(Color.WHITE);
        pen.fill(gap);
        pen.setColor(ink);
        pen.fill(at.createTransformedShape(hand));
        pen.dispose();
        var area = new Area(gap);
        area.add(new Area(at.createTransformedShape(hand).getBounds2D()));
        return java.util.Optional.of(new Cover(line.page(), area));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s*]+", "");
    }
}
