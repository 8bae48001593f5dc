package org.mohafez.page.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.page.Box;

class BrokenNumberTest {
    private static final double LETTER = 6;

    @ParameterizedTest
    @CsvSource({
        "২৮/০২/২০২|৪, ২৮/০২/২০২৪",
        "২৮/|০২/|২০২|৪।, ২৮/০২/২০২৪।",
        "২৮.০২.২০|২৪, ২৮.০২.২০২৪",
        "২৮/০২|/২০২৪|১৫/০৩|/২০২৪, ২৮/০২/২০২৪|১৫/০৩/২০২৪",
        "'১২,৫০|,০০০', '১২,৫০,০০০'",
        "২০২৪|-২০২|৫, ২০২৪-২০২৫",
        "০৫.৪২.২|৭০০.০০|১.২৪, ০৫.৪২.২৭০০.০০১.২৪",
        // The first figure of a day stands alone though its line had room.
        "৩|১/১০/২০২|৩, ৩১/১০/২০২৩",
        "৩|১/১০/২০২|৩|চলমান, ৩|১/১০/২০২৩|চলমান",
        "৩|১২, ৩|১২",
        // Two numbers, and words, fill a cell too.
        "২৮/০২/২০২৪|১৫/০৩/২০২৪, ২৮/০২/২০২৪|১৫/০৩/২০২৪",
        "২|১/০৫/২০২৪, ২|১/০৫/২০২৪",
        "২|১১/০৫/২০২৪, ২|১১/০৫/২০২৪",
        "৫০০|৬০০, ৫০০|৬০০",
        "'১,০০০|২,০০০', '১,০০০|২,০০০'",
        "উপজেলা|প্রকৌশ, উপজেলা|প্রকৌশ",
    })
    void fullLinesThatAreOneNumberAreOne(String set, String read) {
        assertThat(read(set, 0)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"২৮/০২/২০২|৪", "২০২৪|-২০২৫"})
    void aLineThatHadRoomIsLeftAsItIs(String set) {
        assertThat(read(set, 3 * LETTER)).isEqualTo(set);
    }

    /** @param room left by the longest line, in points */
    private static String read(String set, double room) {
        List<SetLine> lines = new ArrayList<>();
        double widest = 0;
        for (String text : set.split("\\|")) {
            double y = 20 + 10 * lines.size();
            double length = LETTER * text.length();
            widest = Math.max(widest, length);
            SetWord word = new SetWord(text, new Box(52, y - 8, length, 10), 52, 52 + length, 10, lines.size());
            lines.add(new SetLine(List.of(word), y, 0));
        }
        List<SetLine> mended = BrokenNumber.mend(lines, new Box(50, 10, widest + room + 4, 100));
        return String.join("|", mended.stream().map(SetLine::text).toList());
    }
}
