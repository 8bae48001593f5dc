package org.mohafez.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.account.Act;
import org.mohafez.account.Role;
import org.mohafez.page.PageSource;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.Doubt;
import org.mohafez.record.Kind;
import org.mohafez.record.MeetingMode;
import org.mohafez.record.correction.HeadField;
import org.mohafez.record.correction.RowField;
import org.mohafez.search.query.QueryField;
import org.mohafez.search.query.Slip;
import org.mohafez.series.Rhythm;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.search.SearchUrl;

class WordsTest {
    /** {@code say("key")} in templates and sources, with or without values; keys that are put together end in a point. */
    private static final Pattern SAID = Pattern.compile(
            "(?:say|sayOr|Note|note|lines|rows|day|add|send|problem)\\(\\s*(?:ctx, \\d+, )?\"([a-z][\\w./-]*)\"");

    /** In these the same names of methods take no keys. */
    private static final Set<String> NO_WORDS = Set.of("Assets.java", "SearchUrl.java");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Words.in(Lang.BN).keys()).isEqualTo(Words.in(Lang.EN).keys());
    }

    @Test
    void bothLanguagesSayTheSameValues() {
        for (String key : Words.in(Lang.BN).keys()) {
            assertThat(places(Lang.BN, key)).as(key).isEqualTo(places(Lang.EN, key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsAPattern(Lang lang) {
        for (String key : Words.in(lang).keys()) {
            String said = new MessageFormat(Words.in(lang).say(key), lang.locale()).format(new Object[] {2, 3, 4});
            assertThat(said).as(key).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void eachLanguageIsWrittenInItsScript() {
        Words bangla = Words.in(Lang.BN);
        Words english = Words.in(Lang.EN);
        // Names of the other language, and examples of what can be typed.
        Set<String> mixed = Set.of("other-language", "box.hint");
        for (String key : bangla.keys()) {
            if (!mixed.contains(key) && !List.of("digest", "sample.rule").contains(key)) {
                String spoken = bangla.say(key).replaceAll("\\{[^{}]*?(?=[{},])|plural|other|one|=0", "");
                assertThat(spoken).as(key).doesNotContainPattern("[A-Za-z]{2,}");
            }
            if (!mixed.contains(key)) {
                assertThat(english.say(key)).as(key).doesNotContainPattern("[\\u0980-\\u09FF]");
            }
        }
    }

    @Test
    void everyKeyInUseIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            if (NO_WORDS.contains(file.getFileName().toString())) {
                continue;
            }
            Matcher said = SAID.matcher(Files.readString(file));
            while (said.find()) {
                String key = said.group(1);
                boolean begun = Words.in(Lang.BN).keys().stream().anyMatch(k -> k.startsWith(key));
                if (!Words.in(Lang.BN).has(key) && !((key.endsWith(".") || key.endsWith("-")) && begun)) {
                    missing.add(file.getFileName() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatIsPutTogetherIsThere() {
        Stream<String> keys = Stream.of(
                        Stream.of(Column.values())
                                .flatMap(c -> Stream.of("column." + c.code(), "column." + c.code() + ".says")),
                        Stream.of(Kind.values()).flatMap(k -> Stream.of("kind." + k.code(), "other-text." + k.code())),
                        Stream.of(PageSource.values())
                                .flatMap(s -> Stream.of("source." + lower(s), "read." + lower(s))),
                        Stream.of(Act.values()).flatMap(a -> Stream.of("act." + a.code(), "audit." + a.code())),
                        Stream.of(Role.values()).map(r -> "role." + r.code()),
                        Stream.of(Rhythm.Every.values()).map(e -> "rhythm." + e.code()),
                        Stream.of(MeetingMode.values()).map(m -> "mode." + m.code()),
                        Stream.of(Unreadable.Reason.values()).map(r -> "reason." + lower(r).replace('_', '-')),
                        Stream.of(Slip.values())
                                .filter(slip -> slip != Slip.SPELLING)
                                .map(slip -> "suggestion.why." + slip.code()),
                        Stream.of(QueryField.values()).map(field -> "guide.field." + field.code()),
                        SearchUrl.ORDERS.stream().map(s -> "sort." + lower(s)),
                        Stream.of(Doubt.Cause.values()).map(cause -> "doubt." + cause.code()),
                        Stream.of(Role.values()).map(role -> "role." + role.code()),
                        Stream.of(Access.values()).map(access -> "access." + access.code()),
                        Stream.of(HeadField.values()).map(field -> "review.field." + lower(field)),
                        Stream.of(RowField.values()).map(field -> "review.row." + field.key()),
                        SearchUrl.PARAMETERS.stream()
                                .filter(p ->
                                        !List.of("sort", "page", "size", "lang").contains(p))
                                .map(p -> "facet." + p),
                        Stream.of("amends", "corrects", "cancels", "suspends", "replaces", "confirms")
                                .map(r -> "relation." + r),
                        Stream.of("handwritten", "stamped", "illegible", "cut").map(r -> "unread." + r),
                        Stream.of("number", "provision", "member", "role", "activity", "indicator", "target"),
                        Stream.iterate(1, m -> m <= 12, m -> m + 1)
                                .flatMap(m -> Stream.of("month." + m, "bangla-month." + m)))
                .flatMap(s -> s);
        assertThat(keys)
                .allSatisfy(
                        key -> assertThat(Words.in(Lang.BN).has(key)).as(key).isTrue());
    }

    @Test
    void numbersFollowTheLanguage() {
        assertThat(Words.in(Lang.BN).say("results.count", 1234567)).isEqualTo("১২,৩৪,৫৬৭টি ফলাফল");
        assertThat(Words.in(Lang.EN).say("results.count", 1)).isEqualTo("1 result");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> places(Lang lang, String key) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(Words.in(lang).say(key));
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> classes = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(templates, classes)
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
