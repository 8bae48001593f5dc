package org.mohafez.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.xmlbeans.XmlObject;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.mohafez.page.font.FontRuns;
import org.mohafez.page.font.FontTally;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of one paragraph of a DOCX, as printed: with what was inserted, without what was deleted. */
final class DocxText {
    /** Stands for a whole paragraph that only counts pages. */
    static final String PAGE_NUMBER = "\uE000page";

    private static final Set<String> SILENT = Set.of(
            "pPr",
            "rPr",
            "tblPr",
            "sdtPr",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "sectPr");

    private final DocxFonts fonts;
    private final FontRuns runs = new FontRuns();
    private final List<XmlObject> boxes = new ArrayList<>();
    private final FontEncoding usual;
    private boolean countsPages;

    private DocxText(DocxFonts fonts, FontEncoding usual) {
        this.fonts = fonts;
        this.usual = usual;
    }

    static DocxText of(CTP paragraph, DocxFonts fonts) {
        DocxText reader = new DocxText(fonts, fonts.ofParagraph(paragraph));
        reader.walk(paragraph, reader.usual);
        return reader;
    }

    /** The paragraph, cut where the author broke the line; {@code tally} counts in which fonts it is set. */
    List<String> lines(FontTally tally) {
        if (countsPages && runs.raw().codePoints().noneMatch(Character::isLetter)) {
            return List.of(PAGE_NUMBER);
        }
        return runs.text(tally).lines().toList();
    }

    /** Text boxes that hang on the paragraph. */
    List<XmlObject> boxes() {
        return boxes;
    }

    /** @param font of what is directly in the parent */
    private void walk(XmlObject parent, FontEncoding font) {
        for (XmlObject child : DocxBody.children(parent)) {
            String name = DocxBody.name(child);
            switch (name) {
                case "r" -> walk(child, fonts.ofRun(child, usual));
                case "t" -> runs.add(value(child), font);
                case "tab", "ptab" -> runs.add("\t", font);
                case "br", "cr" -> runs.add("\n", font);
                case "noBreakHyphen" -> runs.add("-", font);
                // In a Bijoy font the soft hyphen is a letter.
                case "softHyphen" -> runs.add("\u00AD", font);
                case "sym" -> symbol(child);
                case "txbxContent" -> boxes.add(child);
                case "instrText", "fldSimple" -> {
                    countsPages |=
                            value(child).contains("PAGE") || instruction(child).contains("PAGE");
                    if (name.equals("fldSimple")) {
                        walk(child, font);
                    }
                }
                default -> {
                    if (!SILENT.contains(name)) {
                        walk(child, font);
                    }
                }
            }
        }
    }

    /** A character chosen from a font's table; of other fonts than Bijoy's it is an ornament. */
    private void symbol(XmlObject symbol) {
        String code = attribute(symbol, "char");
        boolean isBijoy = FontEncoding.of(attribute(symbol, "font")) == FontEncoding.BIJOY;
        if (isBijoy && code.matches("[0-9A-Fa-f]{2,4}")) {
            runs.add(Character.toString(Integer.parseInt(code, 16)), FontEncoding.BIJOY);
        } else {
            runs.add("•", FontEncoding.PLAIN);
        }
    }

    private static String instruction(XmlObject field) {
        return attribute(field, "instr");
    }

    private static String attribute(XmlObject of, String name) {
        Node node = of.getDomNode();
        return node instanceof Element element ? element.getAttributeNS(node.getNamespaceURI(), name) : "";
    }

    private static String value(XmlObject element) {
        Node child = element.getDomNode().getFirstChild();
        return child == null || child.getNodeValue() == null ? "" : child.getNodeValue();
    }
}
