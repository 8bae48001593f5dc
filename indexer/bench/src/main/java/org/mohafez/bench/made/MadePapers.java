package org.mohafez.bench.made;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;

/** Minutes of seven decisions each, of twelve years. Every call with a number gives the same paper. Safe for use by several threads. */
public final class MadePapers {
    public static final int DECISIONS = 7;

    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 12 * 365 + 3;
    private static final int MOST_IMPLEMENTERS = 3;

    private final long seed;
    private final MadeWords words;
    private final MadeNames names;

    public MadePapers(long seed) {
        this.seed = seed;
        words = new MadeWords(seed);
        names = new MadeNames(words, seed);
    }

    public MadeWords words() {
        return words;
    }

    /** How many papers have so many decisions. */
    public static int papers(int decisions) {
        return Math.ceilDiv(decisions, DECISIONS);
    }

    /** The id of a paper and of the file it came in. */
    public static String id(int paper) {
        return "made" + paper;
    }

    /** The entries of a paper: the one of its other text, then its decisions. */
    public List<Entry> paper(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        return new Paper(number, random).entries();
    }

    /** One paper in the making. */
    private final class Paper {
        private final String id;
        private final SplittableRandom random;
        private final MadeNames.Office office;
        private final Coded body;
        private final LocalDate day;
        private final String file;
        private final String memo;
        private final String title;

        Paper(int number, SplittableRandom random) {
            this.id = id(number);
            this.random = random;
            office = names.office(random.nextDouble());
            body = office.bodies().get(random.nextInt(office.bodies().size()));
            day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            SplittableRandom own = new SplittableRandom(office.coded().code().hashCode());
            file = "%02d.%02d.%04d.%03d.%02d.%03d"
                    .formatted(
                            3 + own.nextInt(50),
                            own.nextInt(45),
                            own.nextInt(64) * 100 + own.nextInt(100),
                            own.nextInt(30),
                            random.nextInt(20),
                            random.nextInt(40));
            memo = file + ".%02d-%d".formatted(day.getYear() % 100, 1 + number % 2_000);
            title = body.label() + " এর " + day.getMonthValue() + "/" + day.getYear() + " মাসের সভার কার্যবিবরণী";
        }

        List<Entry> entries() {
            List<Entry> entries = new ArrayList<>();
            entries.add(otherText());
            for (int ordinal = 1; ordinal <= DECISIONS; ordinal++) {
                entries.add(decision(ordinal));
            }
            return entries;
        }

        private Entry otherText() {
            Map<IndexField, String> texts = ofThePaper();
            texts.put(IndexField.TITLE, title);
            texts.put(IndexField.SUBJECT, words.text(random, 5));
            texts.put(IndexField.OTHER_TEXT, words.text(random, 40 + random.nextInt(60)));
            return entry(0, texts, facets(), days(), Map.of(IndexField.MEMO, MemoKeys.all(memo)), List.of());
        }

        private Entry decision(int ordinal) {
            Map<IndexField, String> texts = ofThePaper();
            texts.put(IndexField.PAPER_TEXT, title);
            Coded topic = names.topic(random.nextDouble());
            texts.put(IndexField.TOPIC_TEXT, topic.label());
            texts.put(IndexField.DECISION, words.text(random, 12 + random.nextInt(30)));
            if (random.nextBoolean()) {
                texts.put(IndexField.DISCUSSION, words.text(random, 15 + random.nextInt(30)));
            }
            Map<IndexField, LocalDate> days = days();
            if (random.nextInt(5) < 2) {
                LocalDate due = day.plusDays(15 + random.nextInt(90));
                days.put(IndexField.DUE_DATE, due);
                texts.put(
                        IndexField.REMARKS,
                        BanglaDigits.toBangla(due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + due.getYear())
                                + " এর মধ্যে");
            }
            List<MadeNames.Post> posts = posts();
            texts.put(IndexField.IMPLEMENTER_TEXT, lines(posts.stream().map(post -> post.coded()
                    .label())));
            texts.put(IndexField.IMPLEMENTER_NAMES, lines(posts.stream().map(MadeNames.Post::also)));
            Map<IndexField, List<Coded>> facets = facets();
            facets.put(IndexField.TOPIC, List.of(topic));
            facets.put(
                    IndexField.IMPLEMENTER,
                    posts.stream().map(MadeNames.Post::coded).toList());
            List<BigDecimal> sums = random.nextInt(5) == 0
                    ? List.of(BigDecimal.valueOf(1_000L * (1 + random.nextInt(9_999))))
                    : List.of();
            return entry(ordinal, texts, facets, days, Map.of(), sums);
        }

        private List<MadeNames.Post> posts() {
            int first = random.nextInt(office.posts().size());
            return Stream.iterate(first, at -> (at + 1) % office.posts().size())
                    .limit(1 + random.nextInt(MOST_IMPLEMENTERS))
                    .map(office.posts()::get)
                    .toList();
        }

        private Map<IndexField, String> ofThePaper() {
            Map<IndexField, String> texts = new EnumMap<>(IndexField.class);
            Tables.Where where = office.where();
            texts.put(
                    IndexField.OFFICE_TEXT,
                    lines(Stream.of(office.coded().label(), where.upazila(), where.district(), where.division())));
            texts.put(IndexField.OFFICE_NAMES, office.also());
            texts.put(IndexField.BODY_TEXT, body.label());
            texts.values().removeIf(String::isBlank);
            return texts;
        }

        private Map<IndexField, List<Coded>> facets() {
            Map<IndexField, List<Coded>> facets = new EnumMap<>(IndexField.class);
            Tables.Where where = office.where();
            facets.put(IndexField.OFFICE, List.of(office.coded()));
            facets.put(IndexField.DIVISION, List.of(Coded.of(where.division())));
            facets.put(IndexField.DISTRICT, List.of(Coded.of(where.district())));
            if (!where.upazila().isEmpty()) {
                facets.put(IndexField.UPAZILA, List.of(Coded.of(where.upazila() + ", " + where.district())));
            }
            facets.put(IndexField.KIND, List.of(new Coded("minutes", "minutes")));
            facets.put(IndexField.BODY, List.of(body));
            String year = FiscalYear.of(day).toString();
            facets.put(IndexField.FISCAL_YEAR, List.of(new Coded(year, BanglaDigits.toBangla(year))));
            facets.put(IndexField.SOURCE, List.of(new Coded("text", "text")));
            facets.put(IndexField.OFFICE_FILE, List.of(new Coded(file.replace('.', '-'), BanglaDigits.toBangla(file))));
            return facets;
        }

        private Map<IndexField, LocalDate> days() {
            return new EnumMap<>(Map.of(
                    IndexField.DATE, day, IndexField.MEETING_DATE, day, IndexField.ISSUED_DATE, day.plusDays(3)));
        }

        private Entry entry(
                int ordinal,
                Map<IndexField, String> texts,
                Map<IndexField, List<Coded>> facets,
                Map<IndexField, LocalDate> days,
                Map<IndexField, List<String>> keywords,
                List<BigDecimal> sums) {
            Instant received = day.plusDays(30).atStartOfDay(ZoneOffset.UTC).toInstant();
            String upazila = office.where().upazila();
            return new Entry(
                    id,
                    ordinal,
                    title,
                    ordinal == 0 ? null : Integer.toString(ordinal),
                    id + ".pdf",
                    Kind.MINUTES,
                    Access.PUBLIC,
                    1 + ordinal / 4,
                    false,
                    0,
                    BanglaDigits.toBangla(memo),
                    upazila.isEmpty() ? null : upazila,
                    texts,
                    facets,
                    days,
                    keywords,
                    sums,
                    List.of(),
                    received);
        }
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).distinct().collect(Collectors.joining("\n"));
    }
}
