package org.mohafez.bench.made;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.mohafez.bangla.word.Romanised;
import org.mohafez.index.Coded;

/** Offices with their bodies and posts, and topics. Some issue far more papers than others. */
final class MadeNames {
    private static final int TOPICS = 2_000;
    private static final int TOPIC_WORDS = 3;

    /** An office of a place. */
    record Office(Coded coded, String also, Tables.Where where, List<Coded> bodies, List<Post> posts) {}

    /** Who carries decisions out. */
    record Post(Coded coded, String also) {}

    private final List<Office> offices;
    private final List<Coded> topics;
    private final Zipf ofOffices;
    private final Zipf ofTopics = new Zipf(TOPICS, 1, 10);

    MadeNames(MadeWords words, long seed) {
        List<Office> all = new ArrayList<>();
        for (String level : List.of("district", "upazila")) {
            for (Tables.Where where : places(level)) {
                List<Coded> bodies = Tables.kinds("bodies.tsv").stream()
                        .filter(kind -> kind.level().equals(level))
                        .map(kind -> at(kind, where))
                        .toList();
                List<Post> posts = Tables.kinds("posts.tsv").stream()
                        .filter(kind -> kind.level().equals(level))
                        .map(kind -> new Post(at(kind, where), also(kind)))
                        .toList();
                for (Tables.Kind kind : Tables.kinds("offices.tsv")) {
                    if (kind.level().equals(level)) {
                        all.add(new Office(at(kind, where), also(kind), where, bodies, posts));
                    }
                }
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        offices = shuffled(all, random);
        ofOffices = new Zipf(offices.size(), 0.8, 20);
        topics = new ArrayList<>();
        while (topics.size() < TOPICS) {
            topics.add(Coded.of(String.join(" ", words.some(random, 1 + random.nextInt(TOPIC_WORDS)))));
        }
    }

    private static List<Tables.Where> places(String level) {
        return level.equals("upazila")
                ? Tables.places()
                : Tables.places().stream()
                        .map(place -> new Tables.Where("", place.district(), place.division()))
                        .distinct()
                        .toList();
    }

    private static Coded at(Tables.Kind kind, Tables.Where where) {
        String place = where.upazila().isEmpty() ? where.district() : where.upazila() + ", " + where.district();
        String code = kind.code() + "-" + Romanised.slug(place);
        return new Coded(code, kind.name() + ", " + place);
    }

    private static String also(Tables.Kind kind) {
        return kind.also().stream().filter(name -> !name.isBlank()).collect(Collectors.joining("\n"));
    }

    private static List<Office> shuffled(List<Office> all, SplittableRandom random) {
        List<Office> shuffled = new ArrayList<>(all);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(random.nextInt(i + 1), shuffled.get(i)));
        }
        return List.copyOf(shuffled);
    }

    Office office(double share) {
        return offices.get(ofOffices.rank(share));
    }

    /** How many offices there are. */
    int offices() {
        return offices.size();
    }

    Coded topic(double share) {
        return topics.get(ofTopics.rank(share));
    }
}
