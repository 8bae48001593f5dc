package org.mohafez.web.export.markup;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mohafez.MohafezException;

/** Writes XML of one namespace, piece by piece. Signs that XML 1.0 cannot hold are left out. */
public final class Markup {
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private final String prefix;
    private final boolean qualified;

    private Markup(XMLStreamWriter xml, String prefix, boolean qualified) {
        this.xml = xml;
        this.prefix = prefix;
        this.qualified = qualified;
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    /**
     * Begins a document. The stream stays open at its end.
     *
     * @param prefix of elements; empty for the default namespace
     * @param qualified whether attributes have the prefix too
     */
    public static Markup begin(OutputStream out, String root, String namespace, String prefix, boolean qualified) {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            Markup markup = new Markup(xml, prefix, qualified);
            markup.begin(root);
            xml.writeAttribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
            return markup;
        } catch (XMLStreamException e) {
            throw new MohafezException("cannot write XML", e);
        }
    }

    public Markup begin(String element) {
        return write(() -> xml.writeStartElement(prefix.isEmpty() ? element : prefix + ":" + element));
    }

    public Markup value(String attribute, Object value) {
        String name = qualified && !attribute.contains(":") ? prefix + ":" + attribute : attribute;
        return write(() -> xml.writeAttribute(name, clean(value.toString())));
    }

    public Markup text(String text) {
        return write(() -> xml.writeCharacters(clean(text)));
    }

    public Markup end() {
        return write(xml::writeEndElement);
    }

    /** An element with nothing but text in it. */
    public Markup holding(String element, String text) {
        return begin(element).text(text).end();
    }

    /** Ends all that is open. */
    public void finish() {
        write(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private Markup write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new MohafezException("cannot write XML", e);
        }
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("");
    }
}
