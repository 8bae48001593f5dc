package org.mohafez.web.export.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void namesThatLeadElsewhereLeadNowhere() {
        FileNames names = new FileNames();
        assertThat(names.of("../../etc/passwd", "a1")).isEqualTo("_.._etc_passwd");
        assertThat(names.of("C:\\সভা.pdf", "a2")).isEqualTo("C__সভা.pdf");
        assertThat(names.of(".htaccess", "a3")).isEqualTo("htaccess");
        assertThat(names.of("..", "a4")).isEqualTo("a4");
        assertThat(names.of("con.txt", "a5")).isEqualTo("a5 con.txt");
    }

    @Test
    void twoOfOneNameAreToldApart() {
        FileNames names = new FileNames();
        assertThat(names.of("সভা.pdf", "a1")).isEqualTo("সভা.pdf");
        assertThat(names.of("সভা.pdf", "a2")).isEqualTo("সভা (a2).pdf");
        assertThat(names.of("Minutes.PDF", "a3")).isEqualTo("Minutes.PDF");
        assertThat(names.of("minutes.pdf", "a4")).isEqualTo("minutes (a4).pdf");
    }

    @Test
    void longNamesAreCutBetweenLettersAndKeepWhatTheyAre() {
        String name = new FileNames().of("কার্যবিবরণী ".repeat(40) + ".docx", "a1");
        assertThat(name).endsWith(".docx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
    }

    @Property
    void allAreDifferentAndHarmless(@ForAll List<String> received) {
        FileNames names = new FileNames();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < received.size(); i++) {
            String name = names.of(received.get(i), "id" + i);
            assertThat(name).isNotBlank().doesNotContain("/", "\\", "\0").doesNotStartWith(".");
            assertThat(given.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        }
    }
}
