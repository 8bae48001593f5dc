package org.mohafez.bangla;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Text as bad as it gets: any order of Bangla letters and marks, joiners, spaces, digits, and of everything else. */
public final class AnyText extends DomainContextBase {
    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> bangla = Arbitraries.strings()
                .withCharRange('\u0980', '\u09FE')
                .withChars(
                        "\u09CD\u09CD\u09CD\u09B0\u09AF\u09BC\u09BE\u09C7\u0981\u200C\u200D\u200B\u00AD\uFEFF\u00A0 \n\t")
                .withChars("0123456789.,/-:()aeghikz")
                .ofMaxLength(40);
        return Arbitraries.oneOf(bangla, Arbitraries.strings().all().ofMaxLength(30));
    }
}
