package org.mohafez.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AttachmentTest {
    @Test
    void theNameGoesInUtf8AndForOldProgramsInAscii() {
        assertThat(Attachment.disposition("সভা ১.pdf"))
                .isEqualTo("attachment; filename=\"_ _.pdf\"; filename*=UTF-8''"
                        + "%E0%A6%B8%E0%A6%AD%E0%A6%BE%20%E0%A7%A7.pdf");
    }

    @Test
    void signsThatCouldEndTheValueOrLeadElsewhereAreReplaced() {
        assertThat(Attachment.disposition("../a\"; b\r\nSet-Cookie: x\u202Efdp.exe"))
                .isEqualTo("attachment; filename=\".._a__ bSet-Cookie_ xfdp.exe\"; filename*=UTF-8''"
                        + ".._a_%3B%20bSet-Cookie_%20xfdp.exe");
    }

    @Property
    void theHeaderIsOneLineOfAsciiWhateverTheName(@ForAll String name) {
        String header = Attachment.disposition(name);
        assertThat(header)
                .matches("attachment; filename=\"[\\x20\\x21\\x23-\\x7E]*\"; filename\\*=UTF-8''[A-Za-z0-9%._-]*");
    }
}
