package org.mohafez.web.desk.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Revision;
import org.mohafez.record.Access;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.HeadField;
import org.mohafez.record.parts.Succession.Heir;
import org.mohafez.web.desk.parts.FileInHand.Paper;
import org.mohafez.web.desk.parts.PartsPage.Line;
import org.mohafez.web.record.view.PaperTitle;
import org.mohafez.web.ui.Words;

/** Tells what would come of it if a file were parted otherwise: papers, addresses, corrections, and who may see them. */
final class PartsPreview {
    private final Words words;
    private final FileInHand file;
    private final List<Heir> heirs;
    private final List<Line> lines = new ArrayList<>();

    private PartsPreview(Words words, FileInHand file, List<Heir> heirs) {
        this.words = words;
        this.file = file;
        this.heirs = heirs;
    }

    static List<Line> of(Words words, FileInHand file, List<Heir> heirs) {
        PartsPreview preview = new PartsPreview(words, file, heirs);
        preview.addresses();
        preview.corrections();
        preview.readers();
        return List.copyOf(preview.lines);
    }

    private void say(boolean warns, String key, Object... args) {
        lines.add(new Line(words.say(key, args), warns));
    }

    private String address(int number) {
        String id = file.file().id();
        return "/d/" + (number == Revision.ONLY ? id : ArchiveId.ofPaper(id, number));
    }

    private void addresses() {
        for (Heir heir : heirs) {
            if (heir.same()) {
                continue;
            }
            Integer before = heir.goesOnWith();
            String pages = PartsComposer.pages(words, heir);
            if (before == null) {
                boolean again = file.parts().gone().stream().anyMatch(gone -> gone.number() == heir.number());
                say(false, again ? "parts.again-at" : "parts.new-at", pages, address(heir.number()));
            } else if (before == heir.number()) {
                say(
                        false,
                        "parts.stays-at",
                        pages,
                        PaperTitle.of(file.paper(before).held()),
                        address(heir.number()));
            } else {
                say(
                        false,
                        "parts.goes-to",
                        pages,
                        PaperTitle.of(file.paper(before).held()),
                        address(heir.number()));
            }
        }
        Set<Integer> live = heirs.stream().map(Heir::number).collect(Collectors.toSet());
        for (Paper paper : file.papers()) {
            if (live.contains(paper.number())) {
                continue;
            }
            if (paper.number() == Revision.ONLY) {
                say(false, "parts.lists", address(Revision.ONLY));
            } else {
                Heir into = heirs.stream()
                        .filter(heir -> heir.from().contains(paper.number()))
                        .findFirst()
                        .orElse(heirs.getFirst());
                say(false, "parts.leads-on", address(paper.number()), address(into.number()));
            }
        }
    }

    private void corrections() {
        for (Paper paper : file.papers()) {
            Set<FieldName> said = paper.corrections().said().keySet();
            boolean unchanged = heirs.stream().anyMatch(heir -> heir.same() && heir.number() == paper.number());
            if (said.isEmpty() || unchanged) {
                continue;
            }
            String title = PaperTitle.of(paper.held());
            long rows = said.stream().filter(FieldName.Row.class::isInstance).count();
            long heads = said.stream()
                    .filter(field -> field instanceof FieldName.Head head && head.field() != HeadField.ACCESS)
                    .count();
            if (rows > 0) {
                say(false, "parts.rows-go", title, rows);
            }
            boolean goesOn = heirs.stream()
                    .anyMatch(heir -> Integer.valueOf(paper.number()).equals(heir.goesOnWith()));
            if (heads > 0) {
                say(!goesOn, goesOn ? "parts.head-stays" : "parts.head-kept", title, heads);
            }
        }
    }

    private void readers() {
        for (Heir heir : heirs) {
            List<Paper> from = heir.from().stream().map(file::paper).toList();
            if (heir.same() || from.stream().allMatch(paper -> paper.held().access() == Access.PUBLIC)) {
                continue;
            }
            boolean black = from.stream().anyMatch(paper -> isBlack(paper));
            say(true, black ? "parts.black-internal" : "parts.internal", PartsComposer.pages(words, heir));
        }
    }

    private static boolean isBlack(Paper paper) {
        return !paper.corrections().blackedOut().isEmpty();
    }
}
