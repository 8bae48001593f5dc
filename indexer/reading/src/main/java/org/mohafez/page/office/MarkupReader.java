package org.mohafez.page.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.mohafez.page.PageReader;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.page.font.FontTally;

/** Reads HTML and ODT, both of which Tika gives as XHTML with merged cells kept. */
public final class MarkupReader implements PageReader {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> ODT =
            Set.of("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template");

    @Override
    public boolean reads(String mediaType) {
        return HTML.contains(mediaType) || ODT.contains(mediaType);
    }

    @Override
    public Reading read(Path file, String mediaType) {
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        if (!HTML.contains(mediaType)) {
            // In HTML a tab is a blank like any other; in ODT it is a tab stop.
            return OfficePages.read(
                    mediaType, () -> text(file, mediaType, new OpenDocumentParser(), context, true, StyleSheet.NONE));
        }
        WebPage page;
        try {
            page = new WebPage(Files.readAllBytes(file));
        } catch (IOException e) {
            return OfficePages.fault(e);
        }
        if (page.isTooDeep()) {
            return Unreadable.of(
                    Reason.UNSAFE,
                    "Its elements stand one inside the other more than " + WebPage.DEEPEST
                            + " deep, which no office's page does.");
        }
        if (page.isUtf8()) {
            context.set(EncodingDetector.class, (in, metadata) -> StandardCharsets.UTF_8);
        }
        return OfficePages.read(
                mediaType, () -> text(file, mediaType, new JSoupParser(), context, false, StyleSheet.of(file)));
    }

    private static OfficeText text(
            Path file, String mediaType, Parser parser, ParseContext context, boolean tabs, StyleSheet styles)
            throws Exception {
        FontTally tally = new FontTally();
        MarkupHandler handler = new MarkupHandler(tabs, styles, tally);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            Metadata metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, mediaType);
            parser.parse(in, handler, metadata, context);
        }
        return new OfficeText(handler.blocks(), tally);
    }
}
