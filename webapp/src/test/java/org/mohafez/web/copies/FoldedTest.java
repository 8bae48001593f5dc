package org.mohafez.web.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.Hit;
import org.mohafez.web.ui.Lang;

class FoldedTest {
    private static final String MEMO = "০৫.৪৭.২৭২১.০০০.০৬.০০১.২৩-৪";
    private static final String TEXT = "খালের দুই পাড়ে গাছ লাগাতে হবে।";

    @Test
    void whatIsOnePaperInTwoFilesIsShownOnceWhereTheFirstStands() {
        Hit pdf = hit("pdf", 1, MEMO, "2024-03-20", TEXT, Access.PUBLIC);
        Hit other = hit("other", 1, "১১.২২.৩৩৩৩.০০৪", "2024-03-20", TEXT, Access.PUBLIC);
        Hit docx = hit(
                "docx",
                1,
                "05.47.2721.000.06.001.23.4",
                "2024-03-20",
                "খালের দুই  পাড়ে\nগাছ লাগাতে হবে",
                Access.PUBLIC);
        assertThat(Folded.of(List.of(pdf, other, docx)))
                .containsExactly(new Folded(pdf, List.of(docx)), new Folded(other, List.of()));
        assertThat(Folded.hidden(Folded.of(List.of(pdf, other, docx)))).isEqualTo(1);
        assertThat(Folded.of(List.of(docx, pdf)).getFirst().links(Lang.EN))
                .containsExactly(new Copy("pdf.pdf", "/d/pdf/1?lang=en"));
    }

    @Test
    void theOtherTextOfAPaperIsTheSameInWhateverOrderItIsRead() {
        Hit pdf = hit("pdf", 0, MEMO, "2024-03-20", "উপস্থিত: ১২ জন। বিতরণ: সকল সদস্য", Access.PUBLIC);
        Hit docx = hit("docx", 0, MEMO, "2024-03-20", "বিতরণ – সকল সদস্য; উপস্থিত 12 জন", Access.PUBLIC);
        Hit longer = hit("longer", 0, MEMO, "2024-03-20", "বিতরণ: সকল সদস্য। উপস্থিত: ১৩ জন", Access.PUBLIC);
        assertThat(Folded.of(List.of(pdf, longer, docx)))
                .containsExactly(new Folded(pdf, List.of(docx)), new Folded(longer, List.of()));
    }

    /** Of head and foot one reader takes a line for a table that another does not. */
    @Test
    void theOtherTextMayLackALine() {
        Hit pdf = hit(
                "pdf", 0, MEMO, "2024-03-20", "উপস্থিত: ১২ জন। বিতরণ: সকল সদস্য, নোটিশ বোর্ড, অফিস কপি", Access.PUBLIC);
        Hit text = hit("text", 0, MEMO, "2024-03-20", "উপস্থিত ১২ জন। বিতরণ: সকল সদস্য, নোটিশ বোর্ড", Access.PUBLIC);
        Hit other = hit("other", 0, MEMO, "2024-03-20", "১২ জনকে অবহিত করা হইল", Access.PUBLIC);
        assertThat(Folded.of(List.of(pdf, other, text)))
                .containsExactly(new Folded(pdf, List.of(text)), new Folded(other, List.of()));
    }

    @Test
    void whatIsReadFromAPictureHasSlipsButNotInFigures() {
        String decided = "খালের দুই পাড়ে ৩০০টি গাছ ৩০ জুনের মধ্যে লাগাতে হবে";
        Hit pdf = hit("pdf", 1, MEMO, "2024-03-20", decided, Access.PUBLIC);
        Hit scan = read(hit("scan", 1, MEMO, "2024-03-20", decided.replace("পাড়ে", "পাডে"), Access.PUBLIC), "ocr");
        Hit otherSum = read(hit("sum", 1, MEMO, "2024-03-20", decided.replace("৩০০", "৩০১"), Access.PUBLIC), "ocr");
        Hit otherWord =
                read(hit("word", 1, MEMO, "2024-03-20", decided.replace("পাড়ে", "পাশে"), Access.PUBLIC), "text");
        assertThat(Folded.of(List.of(pdf, scan, otherSum, otherWord)))
                .extracting(Folded::hit)
                .containsExactly(pdf, otherSum, otherWord);
        Firsts firsts = new Firsts();
        assertThat(Stream.of(pdf, scan, otherSum, otherWord).map(firsts::isFirst))
                .containsExactly(true, false, true, true);
    }

    @Test
    void whatOthersMaySeeIsNoCopy() {
        assertApart(hit("b", 1, MEMO, "2024-03-20", TEXT, Access.INTERNAL));
    }

    @Test
    void whatFewerPeopleMaySeeIsACopyToThoseWhoMay() {
        Hit open = hit("a", 1, MEMO, "2024-03-20", TEXT, Access.PUBLIC);
        Hit internal = hit("b", 1, MEMO, "2024-03-20", TEXT, Access.INTERNAL);
        Hit other = hit("c", 1, MEMO, "2024-03-20", TEXT.replace("দুই", "এক"), Access.INTERNAL);
        Counterparts copies = new Counterparts(List.of(open));
        List.of(open, internal, other).forEach(copies::offer);
        assertThat(copies.of(open)).containsExactly(internal);
    }

    @Test
    void anotherDayNumberOrderOrTextIsNoCopy() {
        assertApart(hit("b", 1, MEMO, "2024-03-21", TEXT, Access.PUBLIC));
        assertApart(hit("b", 1, MEMO + "৫", "2024-03-20", TEXT, Access.PUBLIC));
        assertApart(hit("b", 2, MEMO, "2024-03-20", TEXT, Access.PUBLIC));
        assertApart(hit("b", 0, MEMO, "2024-03-20", TEXT, Access.PUBLIC));
        assertApart(hit("b", 1, MEMO, "2024-03-20", TEXT.replace("দুই", "এক"), Access.PUBLIC));
        assertApart(hit("a", 1, MEMO, "2024-03-20", TEXT, Access.PUBLIC));
    }

    @Test
    void ofAPaperWithoutNumberOrDayNobodyCanTell() {
        for (Hit hit : List.of(
                hit("a", 1, null, "2024-03-20", TEXT, Access.PUBLIC),
                hit("a", 1, MEMO, null, TEXT, Access.PUBLIC),
                hit("a", 1, MEMO, "2024-03-20", " – ", Access.PUBLIC))) {
            Hit same = hit("b", 1, hit.memoNumber(), hit.issuedDate(), hit.text(), Access.PUBLIC);
            assertThat(Folded.of(List.of(hit, same))).hasSize(2);
        }
    }

    @Test
    void ofHitsThatComeOneByOneTheFirstIsTaken() {
        Firsts firsts = new Firsts();
        assertThat(firsts.isFirst(hit("pdf", 1, MEMO, "2024-03-20", TEXT, Access.PUBLIC)))
                .isTrue();
        assertThat(firsts.isFirst(hit("docx", 1, MEMO, "2024-03-20", TEXT, Access.PUBLIC)))
                .isFalse();
        assertThat(firsts.isFirst(hit("pdf", 1, MEMO, "2024-03-20", TEXT, Access.PUBLIC)))
                .as("what stands in one file is no copy")
                .isTrue();
        assertThat(firsts.isFirst(hit("docx", 1, null, "2024-03-20", TEXT, Access.PUBLIC)))
                .isTrue();
        assertThat(firsts.copies()).isEqualTo(1);
    }

    private static void assertApart(Hit other) {
        Hit first = hit("a", 1, MEMO, "2024-03-20", TEXT, Access.PUBLIC);
        assertThat(Folded.of(List.of(first, other))).hasSize(2);
    }

    private static Hit hit(
            String document, int ordinal, @Nullable String memo, @Nullable String issued, String text, Access access) {
        return hit(document, ordinal, memo, issued, text, access, List.of());
    }

    private static Hit read(Hit hit, String source) {
        return hit(
                hit.documentId(),
                hit.ordinal(),
                hit.memoNumber(),
                hit.issuedDate(),
                hit.text(),
                hit.access(),
                List.of(source));
    }

    private static Hit hit(
            String document,
            int ordinal,
            @Nullable String memo,
            @Nullable String issued,
            String text,
            Access access,
            List<String> sources) {
        return new Hit(
                document + "/" + ordinal,
                document,
                ordinal,
                "০" + ordinal,
                document + ".pdf",
                Kind.MINUTES,
                access,
                1.0,
                "কার্যবিবরণী",
                null,
                text,
                List.of(),
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                issued,
                null,
                memo,
                List.of(),
                1,
                sources,
                false,
                Instant.EPOCH);
    }
}
