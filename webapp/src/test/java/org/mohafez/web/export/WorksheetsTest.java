package org.mohafez.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class WorksheetsTest {
    private static final String MINUTES = "/d/" + SampleArchive.id(SamplePapers.minutes(5));

    private final TestPortal portal = TestPortal.shared();

    @Test
    void theDecisionsOfAMeetingWithAnEmptyColumnForTheNext() {
        Map<String, byte[]> parts = Zipped.parts(portal, MINUTES + "/worksheet.docx");
        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "word/styles.xml");
        Document document = Zipped.xml(Zipped.text(parts, "word/document.xml"));
        assertThat(document.getDocumentElement().getTextContent())
                .contains("উপজেলা আইসিটি কমিটি", "১৬ মে ২০২৫ তারিখের সভার সিদ্ধান্ত বাস্তবায়নের অগ্রগতি")
                .contains("https://minutes.example" + MINUTES);
        List<List<String>> rows = rows(document);
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst())
                .containsExactly("ক্রমিক", "আলোচ্য বিষয়", "সিদ্ধান্ত", "বাস্তবায়নকারী", "সময়সীমা", "অগ্রগতি");
        assertThat(rows.get(1)).startsWith("০১", "ওয়েব পোর্টাল হালনাগাদ").endsWith("আগামী মাসের ৭ তারিখের মধ্যে", "");
        // The paper gives the third decision no number.
        assertThat(rows.get(3)).startsWith("৩", "বিবিধ");
    }

    /** 26 mm, of which the cell takes 4: a day in figures is 21 mm wide in 11 points, and breaks within where it has less. */
    @Test
    void aDayInFiguresStandsOnOneLine() {
        for (String one : List.of(MINUTES + "/worksheet.docx", "/search/worksheet.docx?kind=minutes")) {
            Document document = Zipped.xml(Zipped.text(Zipped.parts(portal, one), "word/document.xml"));
            int deadline = rows(document).getFirst().indexOf("সময়সীমা");
            assertThat(elements(document.getElementsByTagName("w:gridCol"))
                            .get(deadline)
                            .getAttributes()
                            .getNamedItem("w:w")
                            .getNodeValue())
                    .asInt()
                    .isGreaterThan(1474);
        }
    }

    @Test
    void eachDecisionLeadsToItsPermanentAddress() {
        Map<String, byte[]> parts = Zipped.parts(portal, MINUTES + "/worksheet.docx");
        NodeList fields = Zipped.xml(Zipped.text(parts, "word/document.xml")).getElementsByTagName("w:fldSimple");
        assertThat(elements(fields))
                .extracting(
                        field -> field.getAttributes().getNamedItem("w:instr").getNodeValue())
                .hasSize(3)
                .contains("HYPERLINK \"https://minutes.example" + MINUTES + "/2\"");
        Map<String, byte[]> book = Zipped.parts(portal, "/search/worksheet.xlsx?implementer=forest-officer");
        assertThat(Zipped.text(book, "xl/worksheets/_rels/sheet1.xml.rels"))
                .contains("Target=\"https://minutes.example" + MINUTES + "/");
    }

    /** Names in ASCII arrive as they are in every program; they sort by office and day. */
    @Test
    void theNameOfTheFileSaysWhoseItIsOfWhichDayAndWhat() {
        assertThat(disposition(MINUTES + "/worksheet.docx"))
                .startsWith("attachment; filename=\"uno-kanchanpur-2025-05-16-minutes-progress.docx\"");
        assertThat(disposition("/search/worksheet.xlsx?implementer=forest-officer"))
                .startsWith("attachment; filename=\"forest-officer-decisions-progress.xlsx\"");
        assertThat(disposition("/search/worksheet.docx?kind=minutes"))
                .startsWith("attachment; filename=\"decisions-progress.docx\"");
    }

    private String disposition(String path) {
        return portal.get(path).headers().firstValue("Content-Disposition").orElseThrow();
    }

    @Test
    void theSameAsAWorkbook() {
        Map<String, byte[]> parts = Zipped.parts(portal, MINUTES + "/worksheet.xlsx");
        assertThat(Zipped.words(parts, "xl/worksheets/sheet1.xml"))
                .contains("অগ্রগতি", "দেশীয় গাছের চারা", "উপজেলা বন কর্মকর্তা");
    }

    /** A colour is opacity, red, green and blue; Gnumeric shows no colour where only three stand. */
    @Test
    void coloursAreWrittenAsTheStandardHasThem() {
        for (String one : List.of(MINUTES + "/worksheet.xlsx", "/search.xlsx?kind=minutes")) {
            assertThat(Zipped.text(Zipped.parts(portal, one), "xl/styles.xml"))
                    .contains("rgb=\"FF0B4636\"")
                    .doesNotContainPattern("rgb=\"(?![0-9A-F]{8}\")");
        }
    }

    @Test
    void allThatOnePostWasToldToDo() {
        Map<String, byte[]> parts = Zipped.parts(portal, "/search/worksheet.docx?implementer=forest-officer");
        Document document = Zipped.xml(Zipped.text(parts, "word/document.xml"));
        assertThat(document.getDocumentElement().getTextContent())
                .contains("সিদ্ধান্ত বাস্তবায়নের অগ্রগতি: উপজেলা বন কর্মকর্তা");
        assertThat(rows(document).stream().skip(1))
                .hasSize(24)
                .allSatisfy(row -> assertThat(row).hasSize(7).anyMatch(cell -> cell.contains("চারা রোপণ")));
    }

    @Test
    void itCanBeHadInEnglish() {
        Map<String, byte[]> parts = Zipped.parts(portal, MINUTES + "/worksheet.docx?lang=en");
        assertThat(rows(Zipped.xml(Zipped.text(parts, "word/document.xml"))).getFirst())
                .contains("Progress", "Implementer");
    }

    @Test
    void whereThereAreNoDecisionsThereIsAPageThatHelps() {
        HttpResponse<String> order = portal.get("/d/" + SampleArchive.id(SamplePapers.ORDER) + "/worksheet.docx");
        assertThat(order.statusCode()).isEqualTo(404);
        assertThat(order.body()).contains("কোনো সিদ্ধান্ত নেই");
        assertThat(portal.get("/search/worksheet.xlsx?kind=order").statusCode()).isEqualTo(404);
    }

    @Test
    void thereIsNoneOfWhatIsInternal() {
        for (String paper : List.of(SamplePapers.INTERNAL, SamplePapers.INTERNAL_MINUTES)) {
            assertThat(portal.get("/d/" + SampleArchive.id(paper) + "/worksheet.docx")
                            .statusCode())
                    .isEqualTo(404);
        }
        Map<String, byte[]> all = Zipped.parts(portal, "/search/worksheet.docx");
        assertThat(Zipped.words(all, "word/document.xml")).doesNotContain("গোপন");
    }

    private static List<List<String>> rows(Document document) {
        return elements(document.getElementsByTagName("w:tr")).stream()
                .map(row -> elements(((org.w3c.dom.Element) row).getElementsByTagName("w:tc")).stream()
                        .map(org.w3c.dom.Node::getTextContent)
                        .toList())
                .toList();
    }

    private static List<org.w3c.dom.Node> elements(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .toList();
    }
}
