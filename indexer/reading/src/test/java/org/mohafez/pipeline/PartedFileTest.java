package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.page.Pages;
import org.mohafez.reader.PaperReader;
import org.mohafez.record.Extractor;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PaperSpot;
import org.mohafez.record.parts.PartsWord;

/** Files parted by people's word, in the archive and through readings by other rules. The machine sees two papers: pages 1 and 2, and page 3. */
class PartedFileTest extends FileOfTwoPapers {
    @Test
    void aNewPaperBeginsWhereSomebodySaysSo() {
        assertThat(part(1, 2, 3)).isEqualTo(new PartedOtherwise.Made(2, 3, 0));

        assertThat(ids()).as("what was a paper keeps its address").containsExactly(id + "-1", id + "-3", id + "-2");
        assertThat(texts(id + "-1")).containsExactly(CANAL);
        assertThat(texts(id + "-3")).containsExactly(SCHOOL);
        assertThat(texts(id + "-2")).containsExactly(MARKET);
        assertThat(archive.parts(id).now(new PaperSpot(1, 2))).contains(new PaperSpot(3, 1));
        assertThat(archive.versions(id)).extracting(Version::author).containsExactly("mohafez", "rahima");
        assertThat(archive.versions(id).getLast().message()).isEqualTo("parted, papers: 3: খাতা দেখে");
        assertThat(indexed).last().isEqualTo(id);
        assertThat(journal.uncommitted()).as("the index has it").isEmpty();
    }

    @Test
    void papersThatAreOneHaveTheFilesOwnAddress() {
        assertThat(part(1)).isEqualTo(new PartedOtherwise.Made(2, 1, 0));

        assertThat(ids()).containsExactly(id);
        assertThat(texts(id)).containsExactly(CANAL, SCHOOL, MARKET);
        assertThat(archive.parts(id).now(PaperSpot.of(2))).contains(PaperSpot.of(0));
        assertThat(archive.parts(id).now(new PaperSpot(2, 1))).contains(new PaperSpot(0, 3));
        assertThat(archive.parts(id).now(new PaperSpot(2, 9)))
                .as("its paper at least")
                .contains(PaperSpot.of(0));
        assertThat(archive.find(id + "-2", 1)).as("as it was").isPresent();
    }

    @Test
    void aLaterReadingIsPartedByTheWord() {
        part(1, 2, 3);
        correct("-3", put("/decisions/1/topic", "মাঠ", "বিদ্যালয়"));

        read("2");

        assertThat(ids()).containsExactly(id + "-1", id + "-3", id + "-2");
        assertThat(topics(id + "-3")).containsExactly("মাঠ");
        assertThat(record("-3").extractor()).isEqualTo(new Extractor("test", "2"));
        assertThat(archive.parts(id).byMachine()).containsExactly(Beginning.atTopOf(1), Beginning.atTopOf(3));
    }

    @Test
    void twoClerksDoNotPartAFileUnseen() {
        List<Beginning> seen = tops(1, 3);
        part(1, 2, 3);

        assertThat(keeper("1").part(id, word(AT.plusSeconds(9), tops(1)), seen, this::readSaid))
                .isEqualTo(new PartedOtherwise.Overtaken());
        assertThat(archive.versions(id)).hasSize(2);
    }

    @Test
    void theSameWordHandedOverAgainChangesNothing() {
        PartsWord word = word(AT, tops(1, 2, 3));
        keeper("1").part(id, word, tops(1, 3), this::readSaid);

        assertThat(keeper("1").part(id, word, tops(1, 3), this::readSaid)).isEqualTo(new PartedOtherwise.Made(2, 3, 0));
        assertThat(archive.versions(id)).hasSize(2);
    }

    @Test
    void endedBeforeTheIndexHasItItIsNotedThatItHasNot() {
        indexFails = true;
        assertThatThrownBy(() -> part(1, 2, 3)).isInstanceOf(IllegalStateException.class);

        assertThat(ids()).hasSize(3);
        assertThat(archive.parts(id).said()).isEqualTo(tops(1, 2, 3));
        assertThat(journal.uncommitted()).containsExactly(id);
    }

    @Test
    void whatIsWithdrawnIsNotParted() {
        archive.withdraw(id, Tombstone.of(AT, "karim", "ভুল ফাইল"));

        assertThat(keeper("1").part(id, word(AT, tops(1)), tops(1, 3), this::readSaid))
                .isEqualTo(new PartedOtherwise.NotPossible(id + " is withdrawn"));
        assertThat(keeper("1").part("0000000000000000", word(AT, tops(1)), tops(1), this::readSaid))
                .isInstanceOf(PartedOtherwise.NotPossible.class);
    }

    @Test
    void aPaperThatBeganInTheMiddleOfAPageIsFoundAgainByItsFirstLine() {
        Pages one = pages(minutes("১২-০৩-২০২৫", "খাল খনন", CANAL) + minutes("১৬-০৪-২০২৫", "হাট-বাজার", MARKET));
        PaperReader reader = new PaperReader();
        List<Beginning> seen = reader.beginnings(one);
        assertThat(seen).hasSize(2).last().satisfies(second -> assertThat(second.isTop())
                .isFalse());
        Beginning misread =
                new Beginning(1, seen.get(1).line() + "ঁ", seen.get(1).above() + 2);

        assertThat(reader.read(one, List.of(Beginning.atTopOf(1), misread)))
                .extracting(paper -> paper.pages().text())
                .isEqualTo(reader.read(one).stream()
                        .map(paper -> paper.pages().text())
                        .toList());
        assertThat(reader.read(one, tops(1, 7))).as("a page that is not there").hasSize(1);
    }
}
