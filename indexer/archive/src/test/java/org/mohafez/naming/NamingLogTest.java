package org.mohafez.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.naming.Deed.Called;
import org.mohafez.naming.Deed.Join;
import org.mohafez.naming.Deed.Synonym;
import org.mohafez.naming.Deed.Undo;
import org.mohafez.naming.Refusal.Why;

class NamingLogTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");
    private NamingLog log = opened();

    @BeforeEach
    void open() {
        file = folder.resolve("names.jsonl");
        log = opened();
    }

    private NamingLog opened() {
        return new NamingLog(file, InstantSource.fixed(Instant.parse("2025-03-01T10:00:00Z")));
    }

    private static Join join(String joined, String into) {
        return new Join(Facet.OFFICE, new Called(joined, "Office " + joined), new Called(into, "Office " + into));
    }

    private Optional<Why> why(Deed deed) {
        return log.say("karim", deed).map(Refusal::why);
    }

    @Test
    void joinedCodesAreOneUntilItIsUndone() {
        assertThat(log.current().current(Facet.OFFICE, "a")).isEqualTo("a");
        assertThat(log.say("rahima", join("a", "b"))).isEmpty();
        assertThat(log.say("rahima", join("b", "c"))).isEmpty();
        assertThat(log.current().current(Facet.OFFICE, "a")).isEqualTo("c");
        assertThat(log.current().members(Facet.OFFICE, "b")).containsExactly("c", "a", "b");
        assertThat(log.current().current(Facet.IMPLEMENTER, "a"))
                .as("an office is no post")
                .isEqualTo("a");

        assertThat(log.say("karim", new Undo(2))).isEmpty();
        assertThat(log.current().current(Facet.OFFICE, "a")).isEqualTo("b");
        assertThat(log.current().members(Facet.OFFICE, "c")).containsExactly("c");
        assertThat(log.say("karim", join("b", "c"))).as("and said again").isEmpty();
        assertThat(log.current().current(Facet.OFFICE, "a")).isEqualTo("c");
        assertThat(log.current().acts()).hasSize(4).extracting(NamingAct::who).contains("rahima", "karim");
    }

    @Test
    void nobodyOverwritesUnseenWhatAnotherSaid() {
        NamingLog elsewhere = opened();
        elsewhere.say("rahima", join("a", "b"));
        assertThat(why(join("a", "c"))).contains(Why.JOINED_ELSEWHERE);
        assertThat(why(join("c", "a"))).contains(Why.NO_LONGER_STANDS);
        assertThat(why(join("b", "a"))).contains(Why.ONE_ALREADY);
        assertThat(why(join("c", "c"))).contains(Why.ONE_ALREADY);
        assertThat(log.say("karim", join("a", "c")).orElseThrow().by())
                .extracting(NamingAct::who)
                .isEqualTo("rahima");
        elsewhere.say("rahima", new Undo(1));
        assertThat(why(new Undo(1))).contains(Why.UNDONE_ALREADY);
        assertThat(why(new Undo(9))).contains(Why.UNDONE_ALREADY);
        assertThat(why(new Deed.Apart(Facet.OFFICE, new Called("a", "A"), new Called("d", "D"))))
                .isEmpty();
        assertThat(why(new Deed.Apart(Facet.OFFICE, new Called("d", "D"), new Called("a", "A"))))
                .contains(Why.SAID_ALREADY);
        assertThat(log.current().areApart(Facet.OFFICE, "d", "a")).isTrue();
        assertThat(why(new Synonym("ক, খ"))).isEmpty();
        assertThat(why(new Synonym("ক, খ"))).contains(Why.SAID_ALREADY);
    }

    @Test
    void whatWasSaidIsThereForWhoeverOpensTheFileLater() {
        log.say("rahima", join("a", "b"));
        log.say("rahima", new Synonym("ক, খ"));
        assertThat(opened().current().acts()).isEqualTo(log.current().acts());
        assertThat(opened().current().synonyms()).containsExactly("ক, খ");
        assertThat(opened().current()).isNotSameAs(log.current());
        assertThat(log.current()).as("read once").isSameAs(log.current());
    }

    @Test
    void aTornLineWasNeverThereAndOneThatSaysNothingIsPassedOver() throws IOException {
        log.say("rahima", join("a", "b"));
        Files.writeString(file, "# a hand wrote this\n{\"number\":3,\"at\":\"2025", StandardOpenOption.APPEND);
        assertThat(log.current().acts()).hasSize(1);
        assertThat(log.current().unread()).containsExactly(2L);

        log.say("karim", join("c", "b"));
        assertThat(log.current().acts()).extracting(NamingAct::number).containsExactly(1L, 3L);
        assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("2025{");
        assertThat(why(new Undo(3))).isEmpty();
        assertThat(log.current().members(Facet.OFFICE, "b")).containsExactly("b", "a");
    }

    /** Tables of a later version may come to know what people joined, even the other way about. */
    @Test
    void aCircleLeadsToTheFirst() throws IOException {
        log.say("rahima", join("a", "b"));
        String line = Files.readString(file);
        Files.writeString(
                file,
                line.replace("\"a\"", "\"x\"").replace("\"b\"", "\"a\"").replace("\"x\"", "\"b\""),
                StandardOpenOption.APPEND);
        assertThat(log.current().current(Facet.OFFICE, "a")).isEqualTo("b");
        assertThat(log.current().current(Facet.OFFICE, "b")).isEqualTo("b");
    }
}
