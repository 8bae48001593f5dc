package org.mohafez.bangla.bijoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.BanglaText;

/** Words in both encodings: those kept beside this test, and those in {@code bijoy/pairs.tsv} of {@code MOHAFEZ_DATA}. */
class BijoyPairsTest {
    private static final double LEAST = 0.995;

    @Test
    void keptPairs() {
        assertThat(wrong(own())).isEmpty();
    }

    @Test
    void givenPairs() throws IOException {
        Optional<Path> file = Optional.ofNullable(System.getProperty("mohafez.data"))
                .or(() -> Optional.ofNullable(System.getenv("MOHAFEZ_DATA")))
                .map(folder -> Path.of(folder, "bijoy", "pairs.tsv"))
                .filter(Files::isRegularFile);
        if (file.isEmpty()) {
            System.out.println("NOT COUNTED: no bijoy/pairs.tsv; set mohafez.data or MOHAFEZ_DATA to the folder of it");
        }
        Assumptions.assumeTrue(file.isPresent(), "bijoy/pairs.tsv is not here");
        List<List<String>> pairs = rows(Files.readString(file.orElseThrow()));
        List<String> wrong = wrong(pairs);
        System.out.println("Bijoy words right: " + (pairs.size() - wrong.size()) + " of " + pairs.size() + " " + wrong);
        assertThat(1.0 - (double) wrong.size() / pairs.size()).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<String> wrong(List<List<String>> pairs) {
        return pairs.stream()
                .filter(pair -> !BanglaText.clean(pair.get(0)).equals(BanglaText.clean(Bijoy.toUnicode(pair.get(1)))))
                .map(pair -> pair.get(0) + " " + pair.get(1) + " " + Bijoy.toUnicode(pair.get(1)))
                .toList();
    }

    private static List<List<String>> own() {
        String name = "pairs.tsv";
        try (InputStream in = Objects.requireNonNull(BijoyPairsTest.class.getResourceAsStream(name), name)) {
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
