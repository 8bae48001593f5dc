package org.mohafez.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mohafez.web.search.TimelineChart.Bar;
import org.mohafez.web.search.TimelineChart.Panel;

class TimelineChartTest {
    @Test
    void twelveBarsAreAPanelAndAllHaveOneScale() {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        IntStream.range(0, 25).forEach(i -> counts.put(i, i == 24 ? 100L : i == 3 ? 1L : 0L));
        TimelineChart chart =
                TimelineChart.of(counts, n -> n.toString(), i -> "t" + i, i -> "from " + i, i -> "?t=" + i);
        assertThat(chart.panels()).extracting(Panel::name).containsExactly("from 0", "from 12", "from 24");
        assertThat(chart.panels().get(1).bars()).hasSize(12);
        assertThat(chart.width()).as("fits a window of 320 pixels").isLessThanOrEqualTo(288);
        Bar most = chart.panels().get(2).bars().getFirst();
        assertThat(most.height()).isEqualTo(TimelineChart.BAR_HEIGHT);
        assertThat(most.x()).isZero();
        Bar least = chart.panels().getFirst().bars().get(3);
        assertThat(least.height()).as("something is never drawn as nothing").isEqualTo(2);
        assertThat(least.label()).isEqualTo("t3: 1");
        assertThat(chart.panels().getFirst().bars().get(4).count()).isEmpty();
    }
}
