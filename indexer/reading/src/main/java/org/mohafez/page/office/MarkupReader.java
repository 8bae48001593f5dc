package org.mohafez.page.office;

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
        boolean html = HTML.contains(mediaType);
        return OfficePages.read(mediaType, () -> {
            ParseContext context = new ParseContext();
            context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
            if (html) {
                WebPage page = new WebPage(Files.readAllBytes(file));
                if (page.isTooDeep()) {
                    throw new TooDeep();
                }
                if (page.isUtf8()) {
                    context.set(EncodingDetector.class, (in, metadata) -> StandardCharsets.UTF_8);
                }
            }
            // In HTML a tab is a blank like any other; in ODT it is a tab stop.
            FontTally tally = new FontTally();
            MarkupHandler handler = new MarkupHandler(!html, html ? StyleSheet.of(file) : StyleSheet.NONE, tally);
            Parser parser = html ? new JSoupParser() : new OpenDocumentParser();
            try (TikaInputStream in = TikaInputStream.get(file)) {
                Metadata metadata = new Metadata();
                metadata.set(Metadata.CONTENT_TYPE, mediaType);
                parser.parse(in, handler, metadata, context);
            }
            return new OfficeText(handler.blocks(), tally);
        });
    }
}
