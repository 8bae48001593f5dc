package org.mohafez.page.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
import org.mohafez.page.Paragraph;
import org.mohafez.page.font.FontRuns;
import org.mohafez.page.font.FontTally;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * Walks a part of a DOCX (ISO/IEC 29500-1, 17.2 to 17.4): paragraphs with the numbers that Word counts, tables, content
 * controls, and the text boxes that hang on a paragraph, which come after it. Not safe for several threads: lists count on.
 */
final class DocxBody {
    private final XWPFDocument document;
    private final XWPFListManager lists;
    private final DocxFonts fonts;
    private final FontTally tally;
    /** The number of the first empty paragraph of the cell that is being read. */
    private String counted = "";

    /** @param tally counts in which fonts the text is set */
    DocxBody(XWPFDocument document, DocxFonts fonts, FontTally tally) {
        this.document = document;
        this.fonts = fonts;
        this.tally = tally;
        this.lists = document.getNumbering() == null
                ? XWPFListManager.EMPTY_LIST
                : new XWPFListManager(document.getNumbering());
    }

    /** Paragraphs and tables directly in the given part, and in content controls around them. */
    List<Block> blocks(XmlObject part) {
        List<Block> blocks = new ArrayList<>();
        for (XmlObject child : children(part)) {
            switch (child) {
                case CTP paragraph -> blocks.addAll(paragraph(paragraph));
                case CTTbl table ->
                    blocks.addAll(new DocxTable(this).read(table).blocks());
                default -> blocks.addAll(wraps(child) ? blocks(child) : List.of());
            }
        }
        return blocks;
    }

    /** What is in a cell; in one without words the number of its paragraph. */
    List<Block> cell(XmlObject cell) {
        counted = "";
        List<Block> blocks = blocks(cell);
        return blocks.isEmpty()
                ? ListNumber.alone(counted).<Block>map(Paragraph::of).stream().toList()
                : blocks;
    }

    /** A header or footer, without paragraphs that count pages. */
    List<Block> furniture(XmlObject part) {
        return blocks(part).stream()
                .filter(block -> !(block instanceof Paragraph p && p.text().equals(DocxText.PAGE_NUMBER)))
                .toList();
    }

    private static boolean wraps(XmlObject child) {
        return switch (name(child)) {
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "txbxContent" -> true;
            default -> false;
        };
    }

    private List<Block> paragraph(CTP paragraph) {
        DocxText text = DocxText.of(paragraph, fonts);
        List<Block> blocks = new ArrayList<>();
        FontRuns number = new FontRuns();
        number.add(number(paragraph.getPPr()), fonts.ofMark(paragraph));
        List<String> lines = text.lines(tally);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty()) {
                blocks.add(Paragraph.of(i == 0 ? ListNumber.before(number.text(tally), line) : line));
            }
        }
        if (blocks.isEmpty() && counted.isEmpty()) {
            counted = number.text(tally);
        }
        text.boxes().forEach(box -> blocks.addAll(blocks(box)));
        return blocks;
    }

    /** The number Word prints before the paragraph; empty where there is none. */
    private String number(@Nullable CTPPr properties) {
        if (properties == null) {
            return "";
        }
        CTNumPr own = properties.isSetNumPr() ? properties.getNumPr() : null;
        CTNumPr styled = properties.isSetPStyle()
                ? numbering(properties.getPStyle().getVal()).orElse(null)
                : null;
        BigInteger list = own != null && own.isSetNumId()
                ? own.getNumId().getVal()
                : styled != null && styled.isSetNumId() ? styled.getNumId().getVal() : null;
        int level = own != null && own.isSetIlvl()
                ? own.getIlvl().getVal().intValue()
                : styled != null && styled.isSetIlvl()
                        ? styled.getIlvl().getVal().intValue()
                        : 0;
        return list == null ? "" : lists.getFormattedNumber(list, level);
    }

    private Optional<CTNumPr> numbering(String styleId) {
        if (document.getStyles() == null) {
            return Optional.empty();
        }
        XWPFStyle style = document.getStyles().getStyle(styleId);
        for (int depth = 0; style != null && depth < 10; depth++) {
            CTPPrBase properties = style.getCTStyle().getPPr();
            if (properties != null && properties.isSetNumPr()) {
                return Optional.of(properties.getNumPr());
            }
            String base = style.getBasisStyleID();
            style = base == null ? null : document.getStyles().getStyle(base);
        }
        return Optional.empty();
    }

    static List<XmlObject> children(XmlObject parent) {
        List<XmlObject> children = new ArrayList<>();
        try (XmlCursor cursor = parent.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                children.add(cursor.getObject());
            }
        }
        return children;
    }

    static String name(XmlObject element) {
        return element.getDomNode().getLocalName();
    }
}
