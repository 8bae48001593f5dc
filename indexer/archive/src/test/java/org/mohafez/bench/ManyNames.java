package org.mohafez.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;

/**
 * Names in the numbers of a large archive, made up of made-up words: some stand in a fifth of all decisions, most in a few. Entries
 * have no texts: who suggests does not read them.
 */
final class ManyNames {
    static final int TOPICS = 20_000;
    static final int OFFICES = 5_000;
    static final int BODIES = 5_000;
    static final int IMPLEMENTERS = 10_000;

    private static final int PAPERS_IN_A_FILE = 20;
    private static final int WORDS = 4_000;
    private static final int PLACES = 500;
    private static final List<String> CONSONANTS = List.of(
            "ক", "খ", "গ", "ঘ", "চ", "ছ", "জ", "ট", "ড", "ত", "থ", "দ", "ধ", "ন", "প", "ফ", "ব", "ভ", "ম", "র", "ল",
            "শ", "স", "হ", "প্র", "ন্দ", "ন্ত", "স্ত", "ক্ষ", "র্ম", "ষ্ট");
    private static final List<String> VOWELS = List.of("", "", "া", "ি", "ী", "ু", "ে", "ো");
    private static final List<String> COMMON = List.of(
            "উপজেলা", "জেলা", "নির্বাহী", "সহকারী", "কর্মকর্তা", "অফিসার", "কমিটি", "কার্যালয়", "প্রকৌশলী", "শিক্ষা");

    private final Random random;
    private final List<String> words;
    private final List<String> places;
    private final Map<IndexField, List<Coded>> names = new EnumMap<>(IndexField.class);

    ManyNames(long seed) {
        random = new Random(seed);
        words = distinct(WORDS, this::word);
        places = distinct(PLACES, () -> word() + "পুর");
        names(IndexField.TOPIC, TOPICS, () -> anyOf(words) + " " + anyOf(words) + " " + anyOf(words));
        names(IndexField.OFFICE, OFFICES, () -> anyOf(COMMON) + " " + anyOf(words) + "ের কার্যালয়, " + anyOf(places));
        names(IndexField.BODY, BODIES, () -> anyOf(places) + " উপজেলা " + anyOf(words) + " কমিটি");
        names(
                IndexField.IMPLEMENTER,
                IMPLEMENTERS,
                () -> anyOf(COMMON) + " " + anyOf(words) + " কর্মকর্তা, " + anyOf(places));
    }

    /** Every name of a field. */
    List<Coded> of(IndexField field) {
        return names.getOrDefault(field, List.of());
    }

    String anyOf(IndexField field) {
        List<Coded> all = of(field);
        return all.get(random.nextInt(all.size())).label();
    }

    /** The number of the paper in that place. */
    static String memo(int paper) {
        Random own = new Random(paper);
        return "%02d.%02d.%04d.%03d.%02d.%03d.%02d-%d"
                .formatted(
                        own.nextInt(3) + 5,
                        own.nextInt(45),
                        own.nextInt(64) * 100,
                        own.nextInt(30),
                        own.nextInt(20),
                        own.nextInt(200),
                        own.nextInt(11) + 15,
                        paper % 2_000 + 1);
    }

    /** Writes so many papers of three or four decisions; every tenth is internal, every hundredth file written twice. */
    void write(GenerationWriter writer, int papers) {
        for (int first = 0; first < papers; first += PAPERS_IN_A_FILE) {
            for (int times = first / PAPERS_IN_A_FILE % 100 == 0 ? 2 : 1; times > 0; times--) {
                String file = "file" + first;
                List<Entry> entries = IntStream.range(first, Math.min(papers, first + PAPERS_IN_A_FILE))
                        .boxed()
                        .flatMap(paper -> paper(file, paper).stream())
                        .toList();
                writer.put(file, entries);
            }
        }
    }

    private List<Entry> paper(String file, int paper) {
        Access access = paper % 10 == 0 ? Access.INTERNAL : Access.PUBLIC;
        Map<IndexField, List<Coded>> ofPaper = new EnumMap<>(IndexField.class);
        ofPaper.put(IndexField.OFFICE, List.of(oneOf(IndexField.OFFICE)));
        ofPaper.put(IndexField.BODY, List.of(oneOf(IndexField.BODY)));
        List<Entry> entries = new ArrayList<>();
        String memo = memo(paper);
        for (int ordinal = 0; ordinal <= 3 + paper % 2; ordinal++) {
            Map<IndexField, List<Coded>> facets = new EnumMap<>(ofPaper);
            if (ordinal > 0) {
                facets.put(IndexField.TOPIC, List.of(oneOf(IndexField.TOPIC)));
                facets.put(IndexField.IMPLEMENTER, List.of(oneOf(IndexField.IMPLEMENTER)));
            }
            Map<IndexField, List<String>> keywords =
                    ordinal == 0 ? Map.of(IndexField.MEMO, MemoKeys.all(memo)) : Map.of();
            entries.add(new Entry(
                    file + "-" + paper,
                    ordinal,
                    null,
                    null,
                    "",
                    Kind.MINUTES,
                    access,
                    null,
                    false,
                    0,
                    memo,
                    null,
                    Map.of(),
                    facets,
                    Map.of(),
                    keywords,
                    List.of(),
                    List.of(),
                    Instant.EPOCH));
        }
        return entries;
    }

    /** The first names far more often than the last. */
    private Coded oneOf(IndexField field) {
        List<Coded> all = of(field);
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), 4)));
    }

    private void names(IndexField field, int count, java.util.function.Supplier<String> name) {
        names.put(field, distinct(count, name).stream().map(Coded::of).toList());
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(anyOf(CONSONANTS)).append(anyOf(VOWELS));
        }
        return word.toString();
    }

    private String anyOf(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> distinct(int count, java.util.function.Supplier<String> next) {
        TreeSet<String> all = new TreeSet<>();
        while (all.size() < count) {
            all.add(next.get());
        }
        List<String> shuffled = new ArrayList<>(all);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
