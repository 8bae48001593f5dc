package org.mohafez.page.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * In which fonts the runs of a DOCX are set: their own, else that of their style, of their paragraph's style, or of the
 * document (ISO/IEC 29500-1, 17.3.2.26 and 17.7.2). Only the fonts for Latin letters count ({@code ascii, hAnsi}); the one
 * for complex scripts says how Bangla in Unicode looks.
 */
final class DocxFonts {
    private static final int DEEPEST = 20;

    private record Style(@Nullable String basedOn, Optional<FontEncoding> font) {}

    private final Map<String, Style> styles = new HashMap<>();
    private FontEncoding usual = FontEncoding.PLAIN;
    private @Nullable String usualStyle;

    static DocxFonts of(XWPFDocument document) throws IOException, XmlException {
        DocxFonts fonts = new DocxFonts();
        if (document.getStyles() != null) {
            fonts.read(document.getStyle());
        }
        return fonts;
    }

    private void read(XmlObject styleSheet) {
        for (XmlObject child : DocxBody.children(styleSheet)) {
            if (!(child.getDomNode() instanceof Element element)) {
                continue;
            }
            if (DocxBody.name(child).equals("docDefaults")) {
                usual = child(element, "rPrDefault")
                        .flatMap(defaults -> child(defaults, "rPr"))
                        .flatMap(DocxFonts::own)
                        .orElse(FontEncoding.PLAIN);
            } else if (DocxBody.name(child).equals("style")) {
                String id = attribute(element, "styleId");
                styles.put(
                        id,
                        new Style(
                                child(element, "basedOn")
                                        .map(base -> attribute(base, "val"))
                                        .orElse(null),
                                child(element, "rPr").flatMap(DocxFonts::own)));
                boolean isUsual = attribute(element, "default").matches("1|true|on");
                if (isUsual && attribute(element, "type").equals("paragraph")) {
                    usualStyle = id;
                }
            }
        }
    }

    /** The font of runs in that paragraph which say nothing themselves. */
    FontEncoding ofParagraph(XmlObject paragraph) {
        Optional<String> style = properties(paragraph, "pPr")
                .flatMap(properties -> child(properties, "pStyle"))
                .map(named -> attribute(named, "val"));
        return ofStyle(style.orElse(usualStyle)).orElse(usual);
    }

    /** The font of the mark that ends a paragraph, and so of the number that Word counts for it. */
    FontEncoding ofMark(XmlObject paragraph) {
        return properties(paragraph, "pPr")
                .flatMap(properties -> child(properties, "rPr"))
                .flatMap(this::said)
                .orElseGet(() -> ofParagraph(paragraph));
    }

    FontEncoding ofRun(XmlObject run, FontEncoding paragraph) {
        return properties(run, "rPr").flatMap(this::said).orElse(paragraph);
    }

    private Optional<FontEncoding> said(Element runProperties) {
        return own(runProperties)
                .or(() -> child(runProperties, "rStyle").flatMap(style -> ofStyle(attribute(style, "val"))));
    }

    private Optional<FontEncoding> ofStyle(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            if (style.font().isPresent()) {
                return style.font();
            }
            style = style.basedOn() == null ? null : styles.get(style.basedOn());
        }
        return Optional.empty();
    }

    private static Optional<FontEncoding> own(Element runProperties) {
        return child(runProperties, "rFonts").flatMap(fonts -> {
            if (!attribute(fonts, "asciiTheme").isEmpty()
                    || !attribute(fonts, "hAnsiTheme").isEmpty()) {
                return Optional.of(FontEncoding.PLAIN);
            }
            String ascii = attribute(fonts, "ascii");
            String other = attribute(fonts, "hAnsi");
            FontEncoding first = FontEncoding.of(ascii);
            return ascii.isEmpty() && other.isEmpty()
                    ? Optional.empty()
                    : Optional.of(first == FontEncoding.PLAIN ? FontEncoding.of(other) : first);
        });
    }

    private static Optional<Element> properties(XmlObject parent, String name) {
        return parent.getDomNode() instanceof Element element ? child(element, name) : Optional.empty();
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(node.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }
}
