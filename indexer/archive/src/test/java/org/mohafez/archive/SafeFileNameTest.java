package org.mohafez.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {
    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "Minutes of May.PDF, Minutes-of-May.pdf",
        "কার্যবিবরণী.docx, original.docx",
        "মে ২০২৫ meeting 2.docx, meeting-2.docx",
        "../../etc/passwd, passwd",
        "..\\..\\boot.ini, boot.ini",
        "..., original",
        "/, original",
        "a.tar.gz, a.tar.gz",
    })
    void namesAreMadeSafe(String given, String safe) {
        assertThat(SafeFileName.of(given)).isEqualTo(safe);
    }

    @Property
    void anyNameGivesOnePlainPathElement(@ForAll String name) {
        String safe = SafeFileName.of(name);
        assertThat(safe).matches("[A-Za-z0-9][A-Za-z0-9._-]*").hasSizeLessThanOrEqualTo(71);
        assertThat(Path.of("original").resolve(safe).normalize().getParent()).isEqualTo(Path.of("original"));
    }
}
