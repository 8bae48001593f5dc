package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

class LegiblePagesTest {
    @Test
    void onePageWithTextIsEnough() {
        Page picture = SetPages.page(1, 0).because("a picture without a text layer");
        Page text = SetPages.page(2, 1, Paragraph.of("সভা"));
        assertThat(LegiblePages.of(pages(picture, text))).isInstanceOfSatisfying(Pages.class, pages -> {
            assertThat(pages.pages()).hasSize(2);
            assertThat(pages.text().strip()).isEqualTo("সভা");
        });
    }

    @Test
    void pagesOfWhichNoneIsLegibleAreNamed() {
        Page page = SetPages.page(3, 1).without("text not legible: its letters are none");
        assertThat(LegiblePages.of(pages(page))).isInstanceOfSatisfying(Unreadable.class, why -> {
            assertThat(why.reason()).isEqualTo(Reason.ILLEGIBLE);
            assertThat(why.page()).isEqualTo(3);
            assertThat(why.detail()).contains("its letters are none");
        });
    }

    @Test
    void picturesThatCouldNotBeReadHaveNoText() {
        assertThat(reason(SetPages.page(1, 0).because("its picture could not be read")))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(reason(SetPages.page(1, 1).because("the page is empty"))).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void aFormatWithoutPagesIsEmpty() {
        assertThat(reason(new Page(1, null, null, PageSource.TEXT, 1.0, "text of the file", List.of())))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void signsAloneAreNoText() {
        assertThat(reason(new Page(1, null, null, PageSource.TEXT, 1.0, null, List.of(Paragraph.of("%")))))
                .isEqualTo(Reason.EMPTY);
        assertThat(LegiblePages.of(pages(SetPages.page(1, 1, Paragraph.of("৭")))))
                .isInstanceOf(Pages.class);
    }

    private static Reason reason(Page page) {
        return ((Unreadable) LegiblePages.of(pages(page))).reason();
    }

    private static Pages pages(Page... pages) {
        return new Pages("application/pdf", List.of(pages));
    }
}
