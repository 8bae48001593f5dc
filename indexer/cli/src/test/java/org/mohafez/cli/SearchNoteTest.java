package org.mohafez.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.search.SearchResult.Note;

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

    private static Stream<String> keys(Path source) {
        try {
            return KEY.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
