package org.mohafez.bangla.bijoy;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of mail and the web: typed in Latin letters whatever the font, and read as Bijoy they are no words. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\x21-\\x7E&&[^(<\\[,;:\"']])(?:"
            + "(?:(?:https?|ftp)://|www\\.)[\\x21-\\x7E&&[^<>\"|]]*[A-Za-z0-9/]"
            + "|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"
            + "|(?:[a-z0-9-]+\\.)+(?:gov|com|org|net|edu|info|ac|mil)(?:\\.bd)?(?![A-Za-z0-9])(?:/[\\x21-\\x7E&&[^<>\"|]]*[A-Za-z0-9/])?"
            + ")");

    private Addresses() {}

    static List<Span> in(String text) {
        if (text.indexOf('.') < 0) {
            return List.of();
        }
        return ADDRESS.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
