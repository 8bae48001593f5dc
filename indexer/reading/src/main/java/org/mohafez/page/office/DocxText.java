package org.mohafez.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.xmlbeans.XmlObject;
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

    private final StringBuilder text = new StringBuilder();
    private final List<XmlObject> boxes = new ArrayList<>();
    private boolean countsPages;

    private DocxText() {}

    static DocxText of(CTP paragraph) {
        DocxText reader = new DocxText();
        reader.walk(paragraph);
        return reader;
    }

    /** The paragraph, cut where the author broke the line. */
    List<String> lines() {
        if (countsPages && text.codePoints().noneMatch(Character::isLetter)) {
            return List.of(PAGE_NUMBER);
        }
        return text.toString().lines().toList();
    }

    /** Text boxes that hang on the paragraph. */
    List<XmlObject> boxes() {
        return boxes;
    }

    private void walk(XmlObject parent) {
        for (XmlObject child : DocxBody.children(parent)) {
            String name = DocxBody.name(child);
            switch (name) {
                case "t" -> text.append(value(child));
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append('•');
                case "txbxContent" -> boxes.add(child);
                case "instrText", "fldSimple" -> {
                    countsPages |=
                            value(child).contains("PAGE") || instruction(child).contains("PAGE");
                    if (name.equals("fldSimple")) {
                        walk(child);
                    }
                }
                default -> {
                    if (!SILENT.contains(name)) {
                        walk(child);
                    }
                }
            }
        }
    }

    private static String instruction(XmlObject field) {
        Node node = field.getDomNode();
        return node instanceof Element element ? element.getAttributeNS(node.getNamespaceURI(), "instr") : "";
    }

    private static String value(XmlObject element) {
        Node child = element.getDomNode().getFirstChild();
        return child == null || child.getNodeValue() == null ? "" : child.getNodeValue();
    }
}
