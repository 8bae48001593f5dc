package org.mohafez.campaign;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.index.Paper;
import org.mohafez.page.Pages;
import org.mohafez.record.Kind;

/** Minutes with seven decisions each, a pure function of their number: as many as are wanted, and none is held. */
record MadeArchive(int papers) implements Archive {
    static final int DECISIONS = 7;

    /** One for each decision, and one for all other text. */
    static final int ENTRIES = DECISIONS + 1;

    private static final List<String> WORDS = List.of(
            ("পাঠাগার ছাদ মেরামত পোর্টাল হালনাগাদ প্রশিক্ষণ নৌকা ত্রাণ খাল খনন বন্যা আশ্রয়কেন্দ্র পরিদর্শন প্রতিবেদন দাখিল"
                            + " বিদ্যালয় শিক্ষক কম্পিউটার সড়ক সেতু বাজার হাসপাতাল ঔষধ টিকা কৃষক সার বীজ মাদক সমাবেশ ভূমি কর"
                            + " রাজস্ব নিবন্ধন জন্ম মৃত্যু ভাতা বয়স্ক বিধবা প্রতিবন্ধী যানজট বাল্যবিবাহ নারী শিশু ক্রীড়া মাঠ বৃক্ষরোপণ"
                            + " পরিচ্ছন্নতা বর্জ্য পানি নলকূপ বিদ্যুৎ সংযোগ ইন্টারনেট সেবা কেন্দ্র উদ্যোক্তা ঋণ সমবায় মৎস্য পশু খামার")
                    .split(" "));

    @Override
    public Stream<String> ids() {
        return IntStream.range(0, papers).mapToObj("p%07d"::formatted);
    }

    @Override
    public Optional<Holding> find(String id) {
        return Optional.of(paper(id).document());
    }

    @Override
    public Optional<Pages> pages(String id) {
        return Optional.of(paper(id).pages());
    }

    @Override
    public Optional<InputStream> original(String id) {
        return Optional.empty();
    }

    private static Paper paper(String id) {
        int number = Integer.parseInt(id.substring(1));
        Random random = new Random(42L * number);
        LocalDate day = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_380));
        int office = random.nextInt(500);
        Paper paper = Paper.of(id, Kind.MINUTES)
                .title("উপজেলা " + office + " উন্নয়ন সমন্বয় কমিটির মাসিক সভার কার্যবিবরণী")
                .office("উপজেলা নির্বাহী অফিসারের কার্যালয়, কল্পনগর " + office, "জেলা " + office % 64)
                .memo(
                        "০৫.%d.%d.০০০.০৬.%d".formatted(office, number % 900, number),
                        day.plusDays(5).toString())
                .meeting("উপজেলা " + office + " উন্নয়ন সমন্বয় কমিটি", day.toString())
                .prose(sentence(random, 60));
        for (int i = 0; i < DECISIONS; i++) {
            paper.decision(
                    sentence(random, 2),
                    i % 2 == 0 ? sentence(random, 15) : null,
                    sentence(random, 20) + " করতে হবে।",
                    "উপজেলা " + WORDS.get(random.nextInt(WORDS.size())) + " অফিসার");
        }
        return paper;
    }

    /** Words as they are in life: the first of the list stand everywhere, the last seldom. */
    private static String sentence(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(any -> {
                    double skewed = random.nextDouble() * random.nextDouble();
                    String word = WORDS.get((int) (skewed * WORDS.size()));
                    return random.nextInt(4) == 0 ? word + "ের" : word;
                })
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
