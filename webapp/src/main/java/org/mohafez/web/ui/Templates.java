package org.mohafez.web.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled with the program. Everything they print is encoded for its place. */
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * @param template without its suffix, such as {@code search}
     * @param frame what surrounds every page
     * @param page what this one shows
     */
    public byte[] render(String template, Frame frame, Object page) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        return out.toByteArray();
    }
}
