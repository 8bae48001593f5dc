package org.mohafez.opening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Files that ask a reader for what it must not do, each made when it is needed: to read another file of its machine, to unfold a
 * few letters to gigabytes, to go deeper than its stack, to take what is no text for text.
 */
final class HostileFiles {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String DEEP_ODT = "text:section";
    private static final int DEEP = 100_000;

    private final String steals;

    private HostileFiles(URI secret) {
        this.steals = "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret + "\">]>";
    }

    /**
     * From what a file is to its bytes.
     *
     * @param secret a file of this machine that some of them ask for
     */
    static Map<String, byte[]> asking(URI secret) throws IOException {
        return new HostileFiles(secret).all();
    }

    private Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, String> doctypes = Map.of("steals", steals, "bomb", bomb());
        for (Map.Entry<String, String> doctype : doctypes.entrySet()) {
            String does = doctype.getKey();
            files.put("word that " + does, docx(doctype.getValue(), "<w:p><w:r><w:t>সভা &a;</w:t></w:r></w:p>"));
            files.put("text document that " + does, odt(doctype.getValue(), "<text:p>সভা &a;</text:p>"));
            files.put("sheet that " + does, xlsx(doctype.getValue(), "<c t=\"inlineStr\"><is><t>সভা &a;</t></is></c>"));
            files.put(
                    "page that " + does,
                    (doctype.getValue() + "<html><body><p>সভা &a;</p></body></html>").getBytes(UTF_8));
            files.put(
                    "strict page that " + does,
                    (prolog(doctype.getValue())
                                    + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>সভা &a;</p></body></html>")
                            .getBytes(UTF_8));
            files.put(
                    "drawing that " + does,
                    (prolog(doctype.getValue()) + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>")
                            .getBytes(UTF_8));
            files.put("pdf whose description " + does, pdf(xmp(doctype.getValue())));
            files.put("picture whose description " + does, jpeg(xmp(doctype.getValue())));
        }
        files.put(
                "word without ground",
                docx("", "<w:sdt><w:sdtContent>".repeat(DEEP) + "</w:sdtContent></w:sdt>".repeat(DEEP)));
        files.put(
                "text document without ground",
                odt(
                        "",
                        ("<" + DEEP_ODT + ">").repeat(DEEP) + "<text:p>সভা</text:p>"
                                + ("</" + DEEP_ODT + ">").repeat(DEEP)));
        files.put("sheet without ground", xlsx("", "<x>".repeat(DEEP) + "</x>".repeat(DEEP)));
        files.put("text of one line of ten megabytes", "সভা ".repeat(1 << 20).getBytes(UTF_8));
        files.put(
                "text of one word of ten megabytes", "ক".repeat((10 << 20) / 3).getBytes(UTF_8));
        files.put("text with overlong forms", bytes("সভার কার্যবিবরণী ", 0xC0, 0xAE, 0xE0, 0x80, 0xAF));
        files.put("text with halves of characters", bytes("সভার কার্যবিবরণী ", 0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80));
        files.put("text cut within a letter", bytes("সভার কার্যবিবরণী ", 0xE0, 0xA6));
        files.put(
                "text with what terminals obey",
                "সভা \u001B[2J\u0007\u009B31m \u0000 \u202E ".repeat(9).getBytes(UTF_8));
        files.put("pdf and archive", joined(pdf("<x/>"), zip(Map.of("a.txt", "a"))));
        files.put("picture and page", "GIF89a/*<html><script>alert(1)</script>*/=1;".getBytes(UTF_8));
        files.put("page and pdf", joined("<html><body>".getBytes(UTF_8), pdf("<x/>")));
        return files;
    }

    /** Ten to the power of nine words. */
    private static String bomb() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY b0 \"বোমা\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY b%d \"%s\">".formatted(i, ("&b" + (i - 1) + ";").repeat(10)));
        }
        return doctype.append("<!ENTITY a \"&b9;\">]>").toString();
    }

    private static String prolog(String doctype) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype;
    }

    private static String xmp(String doctype) {
        return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + doctype
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><a>&a;</a></x:xmpmeta><?xpacket end=\"w\"?>";
    }

    private static byte[] docx(String doctype, String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(opc("word/document.xml", "wordprocessingml.document.main"));
        parts.put(
                "word/document.xml",
                prolog(doctype) + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        return zip(parts);
    }

    private static byte[] xlsx(String doctype, String cell) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(opc("xl/workbook.xml", "spreadsheetml.sheet.main"));
        parts.put(
                "xl/workbook.xml",
                prolog("") + "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation(RELATIONS + "/worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                prolog(doctype) + "<worksheet xmlns=\"" + SHEET + "\"><sheetData><row>" + cell
                        + "</row></sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] odt(String doctype, String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                prolog(doctype)
                        + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + body + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }

    private static Map<String, String> opc(String main, String type) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                prolog("") + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                        + "<Override PartName=\"/" + main
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type
                        + "+xml\"/></Types>");
        parts.put("_rels/.rels", relation(RELATIONS + "/officeDocument", main));
        return parts;
    }

    private static String relation(String type, String target) {
        return prolog("") + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\""
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String xmp) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            PDMetadata description = new PDMetadata(paper);
            description.importXMPMetadata(xmp.getBytes(UTF_8));
            paper.getDocumentCatalog().setMetadata(description);
            paper.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** A white picture with XMP in a segment of its own (APP1), behind the first two bytes. */
    private static byte[] jpeg(String xmp) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        BufferedImage white = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(white, "jpeg", picture);
        byte[] description = ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(UTF_8);
        int length = description.length + 2;
        byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length};
        byte[] rest = picture.toByteArray();
        return joined(joined(head, description), java.util.Arrays.copyOfRange(rest, 2, rest.length));
    }

    private static byte[] bytes(String text, int... more) {
        byte[] tail = new byte[more.length];
        for (int i = 0; i < more.length; i++) {
            tail[i] = (byte) more[i];
        }
        return joined(text.getBytes(UTF_8), tail);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
