package org.mohafez.corpus.scan;

import static org.mohafez.corpus.scan.ScanForm.FAX_PDF;
import static org.mohafez.corpus.scan.ScanForm.JPEG;
import static org.mohafez.corpus.scan.ScanForm.PDF;
import static org.mohafez.corpus.scan.ScanForm.PNG;
import static org.mohafez.corpus.scan.ScanForm.TIFF;
import static org.mohafez.corpus.scan.ScanForm.WEBP;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mohafez.corpus.scan.Scan.Side;

/** Makes a scan of a printed paper, of each class. The same seed makes the same pixels. */
final class Scanner {
    private static final List<ScanForm> GREY = List.of(PDF, JPEG, PNG, WEBP);
    private static final List<ScanForm> ANY = List.of(PDF, FAX_PDF, TIFF, JPEG, PNG, WEBP);

    private final Print print;
    private final Random random;

    /** @param random chooses all that is left to chance */
    Scanner(Print print, Random random) {
        this.print = print;
        this.random = random;
    }

    Scan scan(ScanClass kind) throws IOException {
        return switch (kind) {
            case CLEAN300 -> new Scan(kind, pages(Look.clean(300)), ANY, false);
            case CLEAN200 -> new Scan(kind, pages(Look.clean(200)), ANY, false);
            case DEGRADED300 -> new Scan(kind, pages(Look.degraded(300, random)), GREY, false);
            case DEGRADED200 -> new Scan(kind, pages(Look.degraded(200, random)), GREY, false);
            case PHOTO -> new Scan(kind, photos(), List.of(JPEG), false);
            case STAMPED -> new Scan(kind, stamped(), List.of(PDF, JPEG), false);
            case SIDEWAYS -> new Scan(kind, turned(random.nextBoolean() ? 1 : 3), List.of(PDF, TIFF, JPEG), false);
            case UPSIDE_DOWN -> new Scan(kind, turned(2), List.of(PDF, TIFF, JPEG), false);
            case TWO_UP -> new Scan(kind, twoUp(), List.of(PDF, TIFF, JPEG), false);
            case BLANK_BACK -> new Scan(kind, withBacks(), List.of(PDF, TIFF), false);
            case HANDWRITTEN -> new Scan(kind, handwritten(), List.of(PDF, JPEG), true);
            case MIXED -> new Scan(kind, mixed(), List.of(PDF), false);
            case SHOW_THROUGH -> new Scan(kind, shownThrough(), List.of(PDF, JPEG), false);
        };
    }

    private List<Side> pages(Look look) throws IOException {
        List<Side> sides = new ArrayList<>();
        for (int page = 1; page <= print.pages(); page++) {
            sides.add(Side.plain(grey(look.scan(print.drawn(page, look.dpi()), random)), print.lines(page)));
        }
        return sides;
    }

    /** Most office scanners are set to grey. */
    private static Sheet grey(Sheet sheet) {
        Effects.grey(sheet);
        return sheet;
    }

    private List<Side> photos() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (int page = 1; page <= print.pages(); page++) {
            sides.add(Side.plain(Photo.of(print.drawn(page, 300), random), print.lines(page)));
        }
        return sides;
    }

    private List<Side> stamped() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (int page = 1; page <= print.pages(); page++) {
            Sheet sheet = print.drawn(page, 300);
            var desk = new OfficeDesk(print, random);
            List<Scan.Cover> covers = desk.stamp(sheet, page);
            sides.add(new Side(Look.clean(300).scan(sheet, random), false, print.lines(page), covers));
        }
        return sides;
    }

    private List<Side> turned(int quarters) throws IOException {
        return pages(Look.clean(300)).stream()
                .map(side -> Side.plain(side.pixels().turned(quarters), side.lines()))
                .toList();
    }

    private List<Side> twoUp() throws IOException {
        List<Side> single = pages(Look.clean(250));
        List<Side> sheets = new ArrayList<>();
        for (int i = 0; i < single.size(); i += 2) {
            Side left = single.get(i);
            Side right = i + 1 < single.size()
                    ? single.get(i + 1)
                    : Side.plain(
                            Sheet.blank(left.pixels().width(), left.pixels().height(), 250), List.of());
            sheets.add(left.and(right, left.pixels().beside(right.pixels())));
        }
        return sheets;
    }

    private List<Side> withBacks() throws IOException {
        Look look = Look.clean(200);
        List<Side> sides = new ArrayList<>();
        for (int page = 1; page <= print.pages(); page++) {
            Sheet front = print.drawn(page, 200);
            Sheet back = Sheet.blank(front.width(), front.height(), 200);
            Effects.ink(back, Bleed.of(front), 0.10);
            sides.add(Side.plain(grey(look.scan(front, random)), print.lines(page)));
            sides.add(Side.plain(grey(look.scan(back, random)), List.of()));
        }
        return sides;
    }

    private List<Side> handwritten() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (int page = 1; page <= print.pages(); page++) {
            Sheet sheet = print.drawn(page, 300);
            List<Scan.Cover> covers = new OfficeDesk(print, random).writeMemo(sheet, page);
            sides.add(new Side(Look.clean(300).scan(sheet, random), false, print.lines(page), covers));
        }
        return sides;
    }

    private List<Side> mixed() throws IOException {
        List<Side> sides = new ArrayList<>(pages(Look.clean(200)));
        Side first = sides.getFirst();
        sides.set(0, Side.digital(first.lines()));
        return sides;
    }

    private List<Side> shownThrough() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (int page = 1; page <= print.pages(); page++) {
            Sheet sheet = print.drawn(page, 300);
            Sheet other = print.drawn(page == print.pages() ? 1 : page + 1, 300);
            Effects.ink(sheet, Bleed.of(other), 0.16 + 0.12 * random.nextDouble());
            sides.add(Side.plain(grey(Look.clean(300).scan(sheet, random)), print.lines(page)));
        }
        return sides;
    }
}
