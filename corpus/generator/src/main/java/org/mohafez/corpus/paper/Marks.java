package org.mohafez.corpus.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.corpus.draw.Numerals;

/** Numbers before the parts of a list, counted on from a sample of the first: {@code ১)}, {@code (ক)}, {@code ০১।}, {@code i)}. */
public final class Marks {
    private static final Pattern COUNTER = Pattern.compile("[০-৯]+|[0-9]+|[ক-ন]|[a-z]");
    private static final String LETTERS = "কখগঘঙচছজঝঞটঠডঢণতথদধন";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private Marks() {}

    /** Each item with its mark and a space; an empty sample marks nothing. */
    public static List<String> mark(String sample, List<String> items) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            out.add(
                    sample.isEmpty()
                            ? items.get(i)
                            : sample.replace(counter(sample), number(sample, i)) + " " + items.get(i));
        }
        return List.copyOf(out);
    }

    /** The number of the item at that place, from 0, without what stands around it. */
    public static String number(String sample, int place) {
        String first = counter(sample);
        char kind = first.charAt(0);
        if (kind == 'i') {
            return ROMAN.get(place);
        }
        if (kind >= 'a' && kind <= 'z') {
            return Character.toString(kind + place);
        }
        if (LETTERS.indexOf(kind) >= 0) {
            return LETTERS.substring(LETTERS.indexOf(kind) + place, LETTERS.indexOf(kind) + place + 1);
        }
        String latin = Numerals.latin(first);
        String counted =
                String.format(java.util.Locale.ROOT, "%0" + latin.length() + "d", Integer.parseInt(latin) + place);
        return latin.equals(first) ? counted : Numerals.bangla(counted);
    }

    private static String counter(String sample) {
        Matcher counter = COUNTER.matcher(sample);
        if (!counter.find()) {
            throw new IllegalArgumentException("no number to count on from in the mark " + sample);
        }
        return counter.group();
    }
}
