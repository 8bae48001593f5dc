package org.mohafez.web.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.mohafez.web.fixture.TestPortal;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Zipped files as they are sent. */
public final class Zipped {
    private Zipped() {}

    /** The parts by name, in their order. */
    static Map<String, byte[]> parts(TestPortal portal, String path) {
        return parts(portal.bytes(path));
    }

    public static Map<String, byte[]> parts(byte[] zipped) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            // Read as a file: what is streamed has its sizes only in the directory at its end.
            Path file = Files.createTempFile("mohafez", ".zip");
            Files.write(file, zipped);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** The words of a part that is XML, however its letters are written. */
    static String words(Map<String, byte[]> parts, String name) {
        return xml(text(parts, name)).getDocumentElement().getTextContent();
    }

    /** Fails if the text is no XML. */
    static Document xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }
}
