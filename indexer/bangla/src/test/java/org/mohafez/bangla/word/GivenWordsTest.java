package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.Table;

/**
 * Counts on word lists that are not part of this project: {@code word-groups.tsv} and {@code words-apart.tsv} in the folder
 * that the property {@code mohafez.data} or the variable {@code MOHAFEZ_DATA} names, and Dakshina's romanisations in
 * {@code translit} below it. The floors hold what has been reached.
 */
class GivenWordsTest {
    private static final int GROUPS_THAT_MEET = 47;
    private static final int PAIRS_THAT_COLLIDE = 0;
    private static final double ROMANISATIONS_THAT_MEET = 0.94;

    @Test
    void groupsMeet() throws IOException {
        int groups = 0;
        int met = 0;
        for (List<String> row : rows("word-groups.tsv")) {
            List<Set<String>> keys = new ArrayList<>();
            for (String form : row.get(1).split("\\|", -1)) {
                keys.add(keys(form));
            }
            Set<String> common = new LinkedHashSet<>(keys.getFirst());
            keys.forEach(common::retainAll);
            groups++;
            met += common.isEmpty() ? 0 : 1;
            if (common.isEmpty()) {
                System.out.println("  apart: " + row.get(0) + " " + keys);
            }
        }
        System.out.println("Word groups that meet on one exact, stem or spelling key: " + met + " of " + groups);
        assertThat(met).isGreaterThanOrEqualTo(GROUPS_THAT_MEET);
    }

    @Test
    void pairsStayApart() throws IOException {
        List<List<String>> pairs = rows("words-apart.tsv");
        List<List<String>> collided = pairs.stream()
                .filter(pair -> WordKeys.of(pair.get(0)).stem().stream()
                        .anyMatch(WordKeys.of(pair.get(1)).stem()::contains))
                .toList();
        System.out.println(
                "Pairs that collide on a stem key: " + collided.size() + " of " + pairs.size() + " " + collided);
        assertThat(collided).hasSizeLessThanOrEqualTo(PAIRS_THAT_COLLIDE);
    }

    @Test
    void romanisationsMeet() throws IOException {
        List<List<String>> rows = rows("translit/dakshina-bn.translit.sampled.dev.tsv");
        long met = rows.stream()
                .filter(row -> WordKeys.of(row.get(0)).roman().stream()
                        .anyMatch(WordKeys.of(row.get(1)).roman()::contains))
                .count();
        double share = (double) met / rows.size();
        System.out.println("Romanisations that share a roman key with their word: " + met + " of " + rows.size());
        assertThat(share).isGreaterThanOrEqualTo(ROMANISATIONS_THAT_MEET);
    }

    private static Set<String> keys(String form) {
        WordKeys keys = WordKeys.of(form);
        Set<String> all = new LinkedHashSet<>(keys.stem());
        all.addAll(keys.spelling());
        all.add(keys.exact());
        return all;
    }

    private static List<List<String>> rows(String name) throws IOException {
        Optional<Path> folder = Optional.ofNullable(System.getProperty("mohafez.data"))
                .or(() -> Optional.ofNullable(System.getenv("MOHAFEZ_DATA")))
                .map(Path::of);
        Optional<Path> file = folder.map(path -> path.resolve(name)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            System.out.println(
                    "NOT COUNTED: no " + name + "; set mohafez.data or MOHAFEZ_DATA to the folder that holds it");
        }
        Assumptions.assumeTrue(file.isPresent(), name + " is not here");
        return Table.rows(Files.readAllLines(file.orElseThrow()));
    }
}
