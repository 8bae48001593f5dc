package org.mohafez.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

/** Every format through the one door, and for each page of a PDF the road that fits it. */
class OpenerTest {
    private static final Path CORPUS = Path.of(System.getProperty("basedir", "."), "../../corpus");
    private static final Path LEAVE = sample("tangail-earned-leave.pdf");
    private static final Path CIRCULAR = sample("posts-circular-web.pdf");

    private static final Opener OPENER = new Opener();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        OPENER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "tangail-earned-leave.txt, text/plain, নেজারত শাখা",
        "kushtia-integrity-order.html, text/html, শুদ্ধাচার",
        "comilla-charge-order.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, কুমিল্লা",
        "dae-transfer-order.doc, application/msword, কৃষি সম্প্রসারণ",
        "jashore-progress-letter.odt, application/vnd.oasis.opendocument.text, যশোর",
        "tangail-earned-leave.pdf, application/pdf, নেজারত শাখা",
        "posts-circular-web.pdf, application/pdf, জনপ্রশাসন মন্ত্রণালয়"
    })
    void readsEveryFormat(String name, String mediaType, String text) {
        Pages pages = pages(sample(name));
        assertThat(pages.mediaType()).isEqualTo(mediaType);
        assertThat(pages.text()).contains(text);
        assertThat(pages.pages()).allSatisfy(page -> {
            assertThat(page.source()).isEqualTo(PageSource.TEXT);
            assertThat(page.confidence()).isGreaterThan(0.95);
            assertThat(page.reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"empty.pdf, EMPTY", "white-space.txt, EMPTY", "password.pdf, ENCRYPTED", "cut-short.docx, DAMAGED"})
    void saysWhyAFileIsNotRead(String name, Reason reason) {
        assertThat(OPENER.open(CORPUS.resolve("bad").resolve(name)))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.reason()).isEqualTo(reason));
    }

    @Test
    void lettersThatMapToGarbageAreReadFromThePicture() {
        assertThat(pages(CORPUS.resolve("bad/broken-text.pdf")).pages()).allSatisfy(page -> {
            assertThat(page.source()).isEqualTo(PageSource.OCR);
            assertThat(page.reason()).contains("not legible");
            assertThat(page.text()).contains("বরগুনা");
        });
    }

    @Test
    void aMixedFileTakesForEachPageTheRoadThatFitsIt() throws IOException {
        List<Page> pages = made(new MadePdf().page(LEAVE).scan(CIRCULAR).emptyPage());
        assertThat(pages).extracting(Page::source).containsExactly(PageSource.TEXT, PageSource.OCR, PageSource.TEXT);
        assertThat(pages.get(0).confidence()).isEqualTo(1);
        assertThat(pages.get(1).text()).contains("পরিপত্র");
        assertThat(pages.get(1).reason()).contains("a picture without a text layer");
        assertThat(pages.get(2).blocks()).isEmpty();
        assertThat(pages.get(2).reason()).isEqualTo("the page is empty");
    }

    @Test
    void aGoodLayerThatOneDoesNotSeeStays() throws IOException {
        Page page = made(new MadePdf().covered(LEAVE)).getFirst();
        assertThat(page.source()).isEqualTo(PageSource.TEXT);
        assertThat(page.reason()).contains("does not see");
        assertThat(page.text()).isEqualTo(pages(LEAVE).pages().getFirst().text());
    }

    @Test
    void garbageThatOneDoesNotSeeGivesWay() throws IOException {
        String garbage = "qTqF sqtrs srqq TFtCr\nSffi {qtrI o Ttqfr qFTft TtR\nslIFIm Cq{t {qT ffi".repeat(4);
        Page page = made(new MadePdf().scanOver(garbage, LEAVE)).getFirst();
        assertThat(page.source()).isEqualTo(PageSource.OCR);
        assertThat(page.text()).contains("টাঙ্গাইল").doesNotContain("srqq");
    }

    @Test
    void aStampOverTextChangesNothing() throws IOException {
        Page page = made(new MadePdf().stamped(LEAVE)).getFirst();
        assertThat(page.source()).isEqualTo(PageSource.TEXT);
        assertThat(page.reason()).isEqualTo("text layer");
        assertThat(page.confidence()).isEqualTo(1);
    }

    @Test
    void aPhotographWithALineBeneathKeepsTheLine() throws IOException {
        Page page = made(new MadePdf().photograph("The new office building in Tangail, 12 May 2024"))
                .getFirst();
        assertThat(page.source()).isEqualTo(PageSource.TEXT);
        assertThat(page.text()).isEqualTo("The new office building in Tangail, 12 May 2024");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theFirstBytesOfAPdfAreNoPaper(int bytes) throws IOException {
        Path file = Files.write(folder.resolve("stump.pdf"), Arrays.copyOf(Files.readAllBytes(LEAVE), bytes));
        assertThat(OPENER.open(file)).isInstanceOfSatisfying(Unreadable.class, why -> {
            assertThat(why.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(why.detail()).contains("a PDF");
        });
    }

    private List<Page> made(MadePdf pdf) throws IOException {
        Path file = Files.createTempFile(folder, "made", ".pdf");
        try (pdf) {
            pdf.save(file);
        }
        return pages(file).pages();
    }

    private static Pages pages(Path file) {
        Reading reading = OPENER.open(file);
        assertThat(reading).isInstanceOf(Pages.class);
        return (Pages) reading;
    }

    private static Path sample(String name) {
        return CORPUS.resolve("samples")
                .resolve(name.substring(0, name.indexOf('.')))
                .resolve(name);
    }
}
