package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Line;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;

/** Decisions of registers: numbered parts, each with those who must carry it out behind a dash. */
class RegistersTest {
    private static final String TITLE = "৪নং দেলুয়াবাড়ী ইউনিয়ন পরিষদের মাসিক সভার রেজুলেশন";
    private static final String OPENING = "চেয়ারম্যান উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।";
    private static final String ROAD = "২নং ওয়ার্ডের কাঁচা রাস্তা মেরামত করা হবে";
    private static final String FILES = "গ্রাম আদালতের নথি হালনাগাদ করতে হবে";

    @Test
    void partsWithTheirOwnImplementersAreDecisions() {
        for (String said : List.of(
                "আলোচনা শেষে নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n(১) ROAD। – ইউপি সদস্য, ২নং ওয়ার্ড\n(২) FILES। – ইউপি সচিব",
                "আলোচনা শেষে সিদ্ধান্ত গৃহীত হয়: (১) ROAD – ইউপি সদস্য, ২নং ওয়ার্ড (২) FILES – ইউপি সচিব",
                "সিদ্ধান্ত: (১) ROAD। – ইউপি সদস্য, ২নং ওয়ার্ড (২) FILES। – ইউপি সচিব",
                "সিদ্ধান্ত: (ক) ROAD। (ইউপি সদস্য, ২নং ওয়ার্ড) (খ) FILES। (ইউপি সচিব)",
                "সিদ্ধান্তসমূহ:\n১। ROAD। বাস্তবায়নে: ইউপি সদস্য, ২নং ওয়ার্ড\n২। FILES। বাস্তবায়নে: ইউপি সচিব")) {
            String text = said.replace("ROAD", ROAD).replace("FILES", FILES);
            assertTold(text, read(paragraphs(TITLE + "\n" + OPENING + "\n" + text)));
            assertTold(text + " as lines of one paragraph", read(lines(TITLE, text)));
        }
    }

    @Test
    void underOneMatterTheyShareItsNumberTopicAndTalk() {
        List<Decision> both = read(paragraphs(TITLE + "\nপ্রস্তাব নং-৩: রাস্তা ও নথি প্রসঙ্গে।\n"
                + "চেয়ারম্যান জানান, বর্ষায় রাস্তা নষ্ট হয়েছে।\nসিদ্ধান্ত:\n(১) " + ROAD
                + "। – ইউপি সদস্য, ২নং ওয়ার্ড\n(২) "
                + FILES + "। – ইউপি সচিব\n"));
        assertThat(both).hasSize(2).allSatisfy(decision -> {
            assertThat(decision.number()).isEqualTo("৩");
            assertThat(decision.topic()).isEqualTo("রাস্তা ও নথি প্রসঙ্গে");
            assertThat(decision.discussion()).contains("বর্ষায়");
        });
        assertThat(both).extracting(Decision::text).containsExactly(ROAD + "।", FILES + "।");
    }

    @Test
    void partsThatShareThoseWhoActAreOneDecision() {
        List<Decision> one = read(paragraphs(TITLE + "\nপ্রস্তাব নং-১: হাট প্রসঙ্গে।\n"
                + "সিদ্ধান্ত: (ক) হাটের শেড মেরামত করতে হবে। (খ) টোল চার্ট টানাতে হবে। – হাট ইজারাদার\n"));
        assertThat(one).singleElement().satisfies(decision -> {
            assertThat(decision.items()).hasSize(2);
            assertThat(decision.implementers()).extracting(Implementer::text).containsExactly("হাট ইজারাদার");
        });
    }

    private static void assertTold(String how, List<Decision> decisions) {
        assertThat(decisions)
                .as(how)
                .extracting(decision -> decision.text().replaceFirst("।$", ""))
                .containsExactly(ROAD, FILES);
        assertThat(decisions)
                .as(how)
                .extracting(decision ->
                        decision.implementers().stream().map(Implementer::text).toList())
                .containsExactly(List.of("ইউপি সদস্য, ২নং ওয়ার্ড"), List.of("ইউপি সচিব"));
        assertThat(decisions)
                .as(how)
                .extracting(Decision::number)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    private static Pages paragraphs(String text) {
        return TextPages.of(text);
    }

    /** As a PDF has it: lines set close beneath each other. */
    private static Pages lines(String title, String text) {
        Paragraph close =
                new Paragraph(Arrays.stream(text.split("\n", -1)).map(Line::of).toList());
        return TextPages.of(
                Stream.of(Paragraph.of(title), Paragraph.of(OPENING), close).toList());
    }

    private static List<Decision> read(Pages pages) {
        return new PaperReader().read(pages).getFirst().record().decisions();
    }
}
