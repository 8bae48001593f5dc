package org.mohafez.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.index.Vocabulary;
import org.mohafez.record.Kind;

/** What the kinds of papers are called by those who ask for them, in either language and in any form of the word. */
final class KindNames {
    /** Words of the longest name. */
    static final int LONGEST = 3;

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        names(Kind.MINUTES, "কার্যবিবরণী", "সভার কার্যবিবরণী", "রেজুলেশন", "রেজুলেশান", "minutes", "resolution");
        names(Kind.ORDER, "আদেশ", "অফিস আদেশ", "order", "office order");
        names(Kind.NOTICE, "নোটিশ", "সভার নোটিশ", "বিজ্ঞপ্তি", "notice");
        names(Kind.CIRCULAR, "পরিপত্র", "সার্কুলার", "circular");
        names(Kind.NOTIFICATION, "প্রজ্ঞাপন", "notification", "gazette notification");
        names(Kind.LETTER, "পত্র", "চিঠি", "letter");
        names(Kind.WORKING_PAPER, "কার্যপত্র", "working paper");
        names(Kind.OTHER, "অন্যান্য", "other");
    }

    private KindNames() {}

    private static void names(Kind kind, String... names) {
        List.of(names).forEach(name -> KINDS.put(key(name), kind));
    }

    /** Empty if no kind is called so, nor has that code. */
    static Optional<Kind> kind(String name) {
        return Optional.ofNullable(KINDS.get(key(name)));
    }

    private static String key(String name) {
        return Tokens.in(name.replace('-', ' ')).stream()
                .map(token -> Vocabulary.keys(token.text()).stem().getFirst())
                .collect(Collectors.joining(" "));
    }
}
