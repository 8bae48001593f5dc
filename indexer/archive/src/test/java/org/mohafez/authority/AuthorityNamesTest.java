package org.mohafez.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.authority.place.Location;

/** Names as letterheads and lists have them, and the codes they should share or not share. */
class AuthorityNamesTest {
    private static final Authority AUTHORITY = Authority.bangladesh();
    /** Of lines whose names were written before the rules. */
    private static final double SHARE_OF_UNSEEN = 0.9;

    @ParameterizedTest
    @ValueSource(strings = {"offices.tsv", "offices-apart.tsv"})
    void offices(String table) {
        assertThat(wrong(table, AuthorityNamesTest::office)).isEmpty();
    }

    @Test
    void letterheads() {
        assertThat(NameTable.lines("office-codes.tsv").map(line -> line.split("\t", -1)))
                .allSatisfy(
                        line -> assertThat(office(line[0], Location.UNKNOWN)).matches(line[1].replace("*", ".*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts.tsv", "posts-apart.tsv"})
    void posts(String table) {
        assertThat(wrong(table, AuthorityNamesTest::post)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bodies.tsv", "bodies-apart.tsv"})
    void bodies(String table) {
        assertThat(wrong(table, (name, at) -> AUTHORITY.body(name).orElseThrow().code()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"offices-unseen.tsv", "offices-apart-unseen.tsv"})
    void unseenOffices(String table) {
        assertThat(shareRight(table, AuthorityNamesTest::office)).isGreaterThanOrEqualTo(SHARE_OF_UNSEEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts-unseen.tsv", "posts-apart-unseen.tsv"})
    void unseenPosts(String table) {
        assertThat(shareRight(table, AuthorityNamesTest::post)).isGreaterThanOrEqualTo(SHARE_OF_UNSEEN);
    }

    private static String office(String name, Location paper) {
        Location at = Gazetteer.bangladesh().locate(List.of(name.split(",")), null);
        return AUTHORITY.office(name, at).orElseThrow().code();
    }

    private static String post(String text, Location paper) {
        return AUTHORITY.implementer(text, paper, null).orElseThrow().code();
    }

    private static List<List<String>> wrong(String table, BiFunction<String, Location, String> coding) {
        return NameTable.of(table).lines().stream()
                .map(line -> line.wrong(coding))
                .filter(report -> !report.isEmpty())
                .toList();
    }

    private static double shareRight(String table, BiFunction<String, Location, String> coding) {
        int lines = NameTable.of(table).lines().size();
        return 1 - (double) wrong(table, coding).size() / lines;
    }
}
