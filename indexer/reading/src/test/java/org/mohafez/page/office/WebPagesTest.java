package org.mohafez.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;

class WebPagesTest {
    private static final String TEXT = "মাসিক সভার কার্যবিবরণী";

    @TempDir
    private Path folder;

    @Test
    void utf8IsSeenThoughTheBanglaStandsFarBelowTagsAndNothingDeclaresIt() throws IOException {
        String page =
                "<html><body>" + "<div class=\"menu\"></div>\n".repeat(10_000) + "<p>" + TEXT + "</p></body></html>";
        assertThat(((Pages) read(page)).pages().getFirst().blocks()).containsExactly(Paragraph.of(TEXT));
    }

    @Test
    void utf8IsSeenThoughAnotherEncodingIsDeclared() throws IOException {
        String page = "<html><head><meta charset=windows-1252></head><body><p>" + TEXT + "</p></body></html>";
        assertThat(((Pages) read(page)).pages().getFirst().blocks()).containsExactly(Paragraph.of(TEXT));
    }

    @Test
    void nestingWithoutEndIsRefusedInPlainWords() throws IOException {
        Unreadable refused = (Unreadable) read("<div>".repeat(100_000) + TEXT + "</div>".repeat(100_000));
        assertThat(refused.reason()).isEqualTo(Unreadable.Reason.UNSAFE);
        assertThat(refused.detail()).contains("one inside the other");
    }

    @Test
    void manyElementsBesideEachOtherAreNotDeep() throws IOException {
        assertThat(read(("<div><b>" + TEXT + "</b></div>").repeat(6_000))).isInstanceOf(Pages.class);
    }

    private Reading read(String page) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        return new MarkupReader().read(file, "text/html");
    }
}
