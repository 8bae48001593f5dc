package org.mohafez.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {
    @TempDir
    Path folder;

    private Door door;
    private SavedSearches searches;

    @BeforeEach
    void open() {
        door = new Door(folder);
        door.add("rahima", Role.READER);
        door.add("karim", Role.READER);
        searches = new SavedSearches(door.state, door);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void theSameSearchIsSavedOnceAndNamedAnew() {
        searches.save("rahima", "Portals", "q=portal", door.instant());
        searches.save("rahima", "Roads", "q=road", door.instant());
        searches.save("rahima", "Websites", "q=portal", door.instant());

        assertThat(searches.of("rahima")).extracting(SavedSearch::name).containsExactly("Websites", "Roads");
    }

    @Test
    void theyAreNobodyElses() {
        searches.save("rahima", "Portals", "q=portal", door.instant());
        long number = searches.of("rahima").getFirst().number();

        assertThat(searches.of("karim")).isEmpty();
        searches.forget("karim", number);
        searches.rename("karim", number, "Mine");
        assertThat(searches.of("rahima").getFirst().name()).isEqualTo("Portals");
        searches.rename("rahima", number, "Doors");
        assertThat(searches.of("rahima").getFirst().name()).isEqualTo("Doors");
        searches.read("karim", door.instant().plusSeconds(60));
        assertThat(searches.of("rahima").getFirst().read()).isEqualTo(door.instant());
        searches.forget("rahima", number);
        assertThat(searches.of("rahima")).isEmpty();
    }

    @Test
    void whatWasReadStaysRead() {
        searches.save("rahima", "Portals", "q=portal", door.instant());
        door.pass(Duration.ofDays(1));
        searches.read("rahima", door.instant());
        searches.read("rahima", door.instant().minusSeconds(60));

        assertThat(searches.of("rahima").getFirst().read()).isEqualTo(door.instant());
    }

    @Test
    void thereIsAnEndToThem() {
        for (int i = 0; i < SavedSearches.MOST; i++) {
            assertThat(searches.save("rahima", "n" + i, "q=" + i, door.instant()))
                    .isTrue();
        }
        assertThat(searches.save("rahima", "more", "q=more", door.instant())).isFalse();
        assertThat(searches.save("rahima", "renamed", "q=1", door.instant())).isTrue();
        assertThat(searches.save("karim", "his first", "q=1", door.instant())).isTrue();
    }
}
