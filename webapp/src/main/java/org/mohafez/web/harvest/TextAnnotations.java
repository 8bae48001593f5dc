package org.mohafez.web.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Page;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.web.harvest.Manifest.Annotation;
import org.mohafez.web.harvest.Manifest.Annotations;
import org.mohafez.web.harvest.Manifest.Text;
import org.mohafez.web.ui.Lang;

/** What was read on a page, each paragraph and cell where it stands. */
final class TextAnnotations {
    private TextAnnotations() {}

    /** @param box null where the format has no geometry */
    private record Piece(String text, @Nullable Box box) {}

    /** @param size of the page's canvas */
    static Annotations of(Page page, ManifestAddresses at, CanvasSize size) {
        List<Annotation> texts = new ArrayList<>();
        page.blocks().stream().flatMap(TextAnnotations::pieces).forEach(piece -> {
            if (!piece.text().isBlank()) {
                texts.add(annotation(piece, page.number(), texts.size() + 1, at, size));
            }
        });
        return new Annotations(Manifest.CONTEXT, at.text(page.number()), "AnnotationPage", texts);
    }

    private static Stream<Piece> pieces(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(new Piece(paragraph.text(), paragraph.box()));
            case Table table ->
                table.rows().stream().flatMap(List::stream).map(cell -> new Piece(cell.text(), cell.box()));
        };
    }

    private static Annotation annotation(Piece piece, int page, int number, ManifestAddresses at, CanvasSize size) {
        return new Annotation(
                at.text(page) + "#" + number,
                "Annotation",
                "supplementing",
                new Text(
                        "TextualBody",
                        piece.text(),
                        "text/plain",
                        Lang.ofText(piece.text()).code()),
                target(at.canvas(page), piece.box(), size));
    }

    private static String target(String canvas, @Nullable Box box, CanvasSize size) {
        return box == null ? canvas : canvas + "#" + size.fragment(box);
    }
}
