package org.mohafez.web.ui;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;

/**
 * Writes an XML document, element by element; names are written as given, so that who writes declares the prefixes. What a paper
 * says may hold control characters that XML 1.0 cannot hold in any form: they are left out. Used by one thread, once.
 */
public final class Xml {
    private static final String NO_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    public Xml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** @param attributes names and values by turns; one whose value is null is left out */
    public Xml open(String name, @Nullable String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                String value = attributes[i + 1];
                if (value != null) {
                    xml.writeAttribute(java.util.Objects.requireNonNull(attributes[i]), legal(value));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    public Xml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    public Xml text(String text) {
        try {
            xml.writeCharacters(legal(text));
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** An element that holds text; none at all where that is null. */
    public Xml element(String name, @Nullable String text, @Nullable String... attributes) {
        return text == null ? this : open(name, attributes).text(text).close();
    }

    public Xml empty(String name, @Nullable String... attributes) {
        return open(name, attributes).close();
    }

    /** The whole document, all that is open closed. */
    @Override
    public String toString() {
        try {
            xml.writeEndDocument();
            xml.close();
            return out.toString();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static String legal(String text) {
        return text.replaceAll(NO_XML, "");
    }

    private static MohafezException failed(XMLStreamException e) {
        return new MohafezException("cannot write XML", e);
    }
}
