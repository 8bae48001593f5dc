package org.mohafez.record.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.parts.Inheritance.Inherited;

/** Several short papers on one page: only their lines tell them from one another. */
class InheritanceTest {
    private static final Beginning FIRST = Beginning.atTopOf(1);
    private static final Beginning SECOND = new Beginning(1, "বিজ্ঞপ্তি ২", 10);
    private static final Beginning THIRD = new Beginning(1, "বিজ্ঞপ্তি ৩", 20);
    private static final Beginning FOURTH = Beginning.atTopOf(2);

    private static final List<FormerPaper> SECOND_IS_INTERNAL = List.of(
            former(1, FIRST, Access.PUBLIC),
            former(2, SECOND, Access.INTERNAL),
            former(3, THIRD, Access.PUBLIC),
            former(4, FOURTH, Access.PUBLIC));

    @Test
    void whatAnInternalPaperOnThePageIsJoinedToIsInternal() {
        Inheritance parted = parted(SECOND_IS_INTERNAL, FIRST, THIRD, FOURTH);
        assertThat(parted.papers())
                .extracting(Inherited::number, paper -> paper.reading().access())
                .contains(tuple(1, Access.INTERNAL), tuple(4, Access.PUBLIC));
    }

    /** What stood above the line that a paper began with is another paper's. */
    @Test
    void whereALineFurtherUpBeginsThePaperAllOnThePageIsInternal() {
        List<FormerPaper> before = List.of(former(1, FIRST, Access.INTERNAL), former(2, THIRD, Access.PUBLIC));
        assertThat(parted(before, FIRST, SECOND).papers())
                .extracting(paper -> paper.reading().access())
                .containsExactly(Access.INTERNAL, Access.INTERNAL);
    }

    @Test
    void whereNothingOnThePageChangedEachKeepsItsReaders() {
        Beginning otherwiseRead = new Beginning(1, "বিজ্ঞপ্তী ২", 10);
        Beginning lineLost = new Beginning(1, "বিজ্ঞপ্তি ৩", 19);
        Inheritance parted = parted(SECOND_IS_INTERNAL, FIRST, otherwiseRead, lineLost);
        assertThat(parted.papers())
                .extracting(Inherited::number, paper -> paper.reading().access())
                .startsWith(tuple(1, Access.PUBLIC), tuple(2, Access.INTERNAL));
    }

    @Test
    void aPaperIsKnownByTheLineItBeginsWith() {
        Inheritance parted = parted(SECOND_IS_INTERNAL, FIRST, THIRD, FOURTH);
        assertThat(parted.papers()).extracting(Inherited::number).containsExactly(1, 3, 4);
        assertThat(parted.parts().now(PaperSpot.of(2))).contains(PaperSpot.of(1));
    }

    private static Inheritance parted(List<FormerPaper> before, Beginning... now) {
        List<PaperRecord> read = IntStream.range(0, now.length)
                .mapToObj(i -> record(Access.PUBLIC))
                .toList();
        return Inheritance.of(
                before, PartedFile.NONE, read, List.of(now), 2, new Inheritance.By("rahima", Instant.EPOCH, ""));
    }

    private static FormerPaper former(int number, Beginning begins, Access access) {
        return new FormerPaper(number, begins, access, record(access), Corrections.NONE);
    }

    private static PaperRecord record(Access access) {
        return RecordJson.read(
                "{\"kind\":\"minutes\",\"status\":\"signed\",\"decisions\":[],\"access\":\"" + access.code() + "\"}",
                PaperRecord.class);
    }
}
