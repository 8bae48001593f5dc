package org.mohafez.web.harvest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

/** Texts for people as viewers of archives take them: keyed by their language. */
final class Labels {
    private Labels() {}

    /** A text of a paper, in the language it is written in. */
    static Map<String, List<String>> text(String text) {
        return Map.of(Lang.ofText(text).code(), List.of(text));
    }

    static Map<String, List<String>> say(String key) {
        return each(words -> words.say(key));
    }

    static Map<String, List<String>> each(Function<Words, String> text) {
        return both(text.apply(Words.in(Lang.BN)), text.apply(Words.in(Lang.EN)));
    }

    static Map<String, List<String>> both(String bangla, String english) {
        Map<String, List<String>> both = new LinkedHashMap<>();
        both.put(Lang.BN.code(), List.of(bangla));
        both.put(Lang.EN.code(), List.of(english));
        return both;
    }
}
