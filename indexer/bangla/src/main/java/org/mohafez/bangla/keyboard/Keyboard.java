package org.mohafez.bangla.keyboard;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaText;

/**
 * A Bangla layout of an English keyboard. The keys are those of the Bijoy keyboard and of the national standard BDS
 * 1738, on which most of Bangladesh's offices type; who types by sound types Latin letters and needs no layout.
 */
public enum Keyboard {
    BIJOY(1),
    NATIONAL(2);

    private static final String CONSONANT = "[\u0995-\u09B9\u09DC-\u09DF\u09CE]";
    private static final String CLUSTER = CONSONANT + "(?:্" + CONSONANT + ")*";
    private static final Pattern SIGN_BEFORE = Pattern.compile("([িেৈ])(" + CLUSTER + ")");
    private static final Pattern REPH_AFTER =
            Pattern.compile("(" + CLUSTER + ")([\u09BE-\u09CC]*)র্(?=$|" + CONSONANT + ")");

    /** A sign without a letter, two vowel signs, a link that links nothing: no word is written so. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?:^|[^\u0981-\u09DF])[\u0981-\u0983\u09BE-\u09CD\u09D7]|[\u09BE-\u09CC][\u09BE-\u09CD]|্(?:$|[^"
                    + "\u0995-\u09B9\u09DC-\u09DF])");

    private static final int LONGEST_KEYS = 2;

    private final Map<String, String> letters;
    private final Map<String, String> keys = new HashMap<>();

    Keyboard(int column) {
        letters = KeyTable.column(column);
        letters.forEach((key, letter) -> keys.put(letter, key));
    }

    /**
     * What the keys of those Latin letters type on this layout, word by word: as written in memory, and as typed by those
     * who type a sign where it is seen (ি before, reph after its letter). What is no Bangla is left out.
     */
    public Set<String> bangla(String latin) {
        Set<String> readings = new LinkedHashSet<>();
        replaced(latin, letters).ifPresent(typed -> {
            String seen = REPH_AFTER
                    .matcher(SIGN_BEFORE.matcher(typed).replaceAll("$2$1"))
                    .replaceAll("র্$1$2");
            for (String reading : List.of(typed, seen)) {
                String clean = BanglaText.clean(reading);
                if (!BROKEN.matcher(clean).find()) {
                    readings.add(clean);
                }
            }
        });
        return readings;
    }

    /** The keys by which that Bangla was typed; empty if one of its letters is on none. */
    public Optional<String> latin(String bangla) {
        String text = BanglaText.clean(bangla);
        return replaced(keys.containsKey("\u09CB") ? text : text.replace("\u09CB", "\u09C7\u09BE"), keys);
    }

    /** The longest pieces first; spaces and figures stay. */
    private static Optional<String> replaced(String text, Map<String, String> table) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int length = Math.min(LONGEST_KEYS, text.length() - i);
            while (length > 1 && !table.containsKey(text.substring(i, i + length))) {
                length--;
            }
            String piece = text.substring(i, i + length);
            String other = table.get(piece);
            if (other == null && piece.codePoints().anyMatch(Character::isLetter)) {
                return Optional.empty();
            }
            out.append(other == null ? piece : other);
            i += length;
        }
        return Optional.of(out.toString());
    }
}
