package org.mohafez.cli.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.search.query.Compared;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.QueryText;

class SearchNoteTest {
    private static final Path SEARCH = Path.of("../archive/src/main/java/org/mohafez/search");
    private static final Pattern KEY = Pattern.compile("\"(note\\.[a-z-]+)\"");

    @Test
    void everyNoteOfTheSearchHasWords() throws IOException {
        try (Stream<Path> sources = Files.walk(SEARCH).filter(Files::isRegularFile)) {
            assertThat(sources.flatMap(SearchNoteTest::keys).distinct())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(key -> assertThat(SearchNote.of(new Note(key, "7")))
                            .as(key)
                            .doesNotContain("note."));
        }
    }

    @Test
    void theValueStandsInTheWords() {
        assertThat(SearchNote.of(new Note("note.fewer-words", "2/3"))).contains("at least 2/3 of them");
    }

    /** A key that is only begun has the sides of a sum behind it. */
    private static Stream<String> whole(String key) {
        return key.equals(QueryText.SUMS)
                ? Stream.of(Compared.Than.values()).map(than -> key + than.code())
                : Stream.of(key);
    }

    private static Stream<String> keys(Path source) {
        try {
            return KEY.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .flatMap(SearchNoteTest::whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
