package org.mohafez.reader.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.bangla.BanglaText;
import org.mohafez.opening.Opener;
import org.mohafez.page.Pages;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;

/** Headings of two lines, whose upper line may stand over several columns or be cut off its lower one. */
class TwoLineHeadingsTest {
    private static final String TITLE = "উপজেলা সমন্বয় কমিটির সভার কার্যবিবরণী";
    private static final List<String> DECIDED = List.of(
            "খাদ্য গুদাম|গুদামের চাল যাচাই করতে হবে।|উপজেলা খাদ্য নিয়ন্ত্রক|৩০ নভেম্বর ২০২৪",
            "বীজতলা|বীজ সংগ্রহ করতে হবে।|উপজেলা কৃষি অফিসার|অবিলম্বে");

    private final Path folder;

    TwoLineHeadingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** In a heading + stands before what covers two columns, ^ before what covers both lines; in {@code order} what each column holds. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    ^ক্রঃ নং|^আলোচ্য বিষয়|^সিদ্ধান্ত|+বাস্তবায়ন; কে করিবেন|কবে; stdwb
                    ^আলোচ্য বিষয়|^সিদ্ধান্ত|+বাস্তবায়ন; দায়িত্ব|সময়; tdwb
                    ^ক্রমিক|+বাস্তবায়ন|^বিষয়|^সিদ্ধান্ত; কবে|কে করবেন; sbwtd
                    ^ক্রমিক|^বিষয়|+সিদ্ধান্ত ও বাস্তবায়ন|^সময়সীমা; গৃহীত সিদ্ধান্ত|বাস্তবায়নকারী; stdwb
                    ^ক্রমিক|^বিষয়|+সিদ্ধান্ত|^মেয়াদ; বিবরণ|দায়িত্বপ্রাপ্ত কর্মকর্তা; stdwb
                    ক্রমিক|আলোচ্য|গৃহীত|দায়িত্বপ্রাপ্ত|সময়; নং|বিষয়|সিদ্ধান্ত|কর্মকর্তা|সীমা; stdwb
                    ক্রমিক|বিষয়|সিদ্ধান্ত|বাস্তবায়ন|; |||কে করিবেন|কবে; stdwb
                    ^ক্রমিক|^বিষয়|^সিদ্ধান্ত|+দায়িত্ব; দপ্তর / কর্মকর্তা|মেয়াদ; stdwb
                    """)
    void eachColumnIsWhatItsLinesSayTogether(String upper, String lower, String order) throws IOException {
        String heading = row(upper) + row(lower);
        // A page break repeats both lines.
        String table = heading + body(0, order) + heading + body(1, order);
        PaperRecord paper = read("<p>" + TITLE + "</p><table>" + table + "</table>");
        boolean topics = order.contains("t");
        assertThat(paper.decisions()).extracting(Decision::text).containsExactly(cell(0, 'd'), cell(1, 'd'));
        for (int i = 0; i < 2; i++) {
            Decision decision = paper.decisions().get(i);
            assertThat(decision.topic()).isEqualTo(topics ? cell(i, 't') : null);
            assertThat(decision.implementers())
                    .extracting(implementer -> implementer.text())
                    .containsExactly(cell(i, 'w'));
            assertThat(decision.deadline())
                    .extracting(deadline -> deadline == null ? null : deadline.text())
                    .isEqualTo(cell(i, 'b'));
        }
    }

    @Test
    void aRuleThroughAHeadingMakesNoDecisionOfIt() throws IOException {
        String heading =
                "<tr><td rowspan=3>নং</td><td rowspan=3>আলোচ্য বিষয়</td><td rowspan=3>সিদ্ধান্ত</td><td colspan=2>বাস্তবায়ন</td></tr>"
                        + "<tr><td></td><td></td></tr><tr><td>দায়িত্ব</td><td>সময়</td></tr>";
        PaperRecord paper = read("<p>" + TITLE + "</p><table>" + heading
                + row("১|খাদ্য গুদাম|গুদামের চাল যাচাই করতে হবে।|উপজেলা খাদ্য নিয়ন্ত্রক|৩০ নভেম্বর ২০২৪")
                + row("||||") + row("২|বীজতলা|বীজ সংগ্রহ করতে হবে।|উপজেলা কৃষি অফিসার|অবিলম্বে") + "</table>");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(
                        tuple("১", clean("গুদামের চাল যাচাই করতে হবে।")), tuple("২", clean("বীজ সংগ্রহ করতে হবে।")));
        assertThat(paper.decisions().getFirst().deadline())
                .satisfies(deadline -> assertThat(deadline).isNotNull());
    }

    @Test
    void whatTheLastMeetingDecidedStandsUnderTheLastMeeting() throws IOException {
        PaperRecord paper = read("<p>" + TITLE + "</p><table>" + row("^ক্রমিক|+গত সভার|+বর্তমান সভার")
                + row("সিদ্ধান্ত|অগ্রগতি|সিদ্ধান্ত|দায়িত্ব")
                + row("১|খাল কাটতে হবে।|কাটা চলছে।|খাল কাটা শেষ করতে হবে।|উপজেলা প্রকৌশলী")
                + row("২|বীজ দিতে হবে।|দেওয়া হয়েছে।|সার দিতে হবে।|উপজেলা কৃষি অফিসার") + "</table>");
        assertThat(paper.decisions())
                .extracting(Decision::text)
                .containsExactly(clean("খাল কাটা শেষ করতে হবে।"), clean("সার দিতে হবে।"));
    }

    @Test
    void aRowOfShortWordsIsNoSecondLine() {
        PaperRecord paper = new PaperReader()
                .read(TextPages.of(TITLE + "\nবিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\n"
                        + "সময়সূচি\tদপ্তর খোলা রাখতে হবে।\tদপ্তর প্রধান\nবাজেট\tবরাদ্দ চাইতে হবে।\tহিসাবরক্ষক\n"))
                .getFirst()
                .record();
        assertThat(paper.decisions()).hasSize(2);
    }

    private PaperRecord read(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("minutes.html"), "<html><body>" + html + "</body></html>");
        return new PaperReader()
                .read((Pages) new Opener().open(file))
                .getFirst()
                .record();
    }

    private static String row(String cells) {
        return List.of(cells.strip().split("\\|", -1)).stream()
                .map(String::strip)
                .map(cell -> cell.startsWith("^")
                        ? "<td rowspan=2>" + cell.substring(1)
                        : cell.startsWith("+") ? "<td colspan=2>" + cell.substring(1) : "<td>" + cell)
                .map(cell -> cell + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String body(int i, String order) {
        return order.chars()
                .mapToObj(c -> c == 's' ? "১২".substring(i, i + 1) : cell(i, (char) c))
                .map(cell -> "<td>" + cell + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** Of the decision {@code i}: t its topic, d what was decided, w who must act, b by when. */
    private static String cell(int i, char what) {
        return clean(DECIDED.get(i).split("\\|", -1)["tdwb".indexOf(what)]);
    }

    private static String clean(String text) {
        return BanglaText.clean(text);
    }
}
