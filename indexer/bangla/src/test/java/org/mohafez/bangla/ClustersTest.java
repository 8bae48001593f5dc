package org.mohafez.bangla;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void keepsConjunctsWhole() {
        assertThat(Clusters.cut("ক্ষুদ্র", 1)).isEqualTo("ক্ষু");
        assertThat(Clusters.cut("স্ত্রী", 1)).isEqualTo("স্ত্রী");
        assertThat(Clusters.cut("র\u200D্যাব", 1)).isEqualTo("র\u200D্যা");
        assertThat(Clusters.cut("সভা", 9)).isEqualTo("সভা");
        assertThat(Clusters.cut("সভা", 0)).isEmpty();
        assertThat(Clusters.count("প্রযুক্তি")).isEqualTo(3);
    }

    @Test
    void widensToTheEdges() {
        String text = "প্রযুক্তি";
        assertThat(Clusters.start(text, 2)).isZero();
        assertThat(Clusters.end(text, 1)).isEqualTo(3);
        assertThat(Clusters.start(text, 3)).isEqualTo(3);
        assertThat(Clusters.end(text, text.length())).isEqualTo(text.length());
    }

    @Property
    @Domain(DomainContext.Global.class)
    @Domain(AnyText.class)
    void edgesEncloseTheOffset(@ForAll String text, @ForAll @IntRange(max = 40) int offset) {
        int within = Math.min(offset, text.length());
        int start = Clusters.start(text, within);
        int end = Clusters.end(text, within);
        assertThat(start).isBetween(0, within);
        assertThat(end).isBetween(within, text.length());
        assertThat(Clusters.start(text, start)).isEqualTo(start);
        assertThat(Clusters.end(text, end)).isEqualTo(end);
    }

    @Property
    @Domain(DomainContext.Global.class)
    @Domain(AnyText.class)
    void edgesToldFromTwoNeighboursAreThoseOfTheWholeText(@ForAll String text, @ForAll @IntRange(max = 40) int offset) {
        int within = Math.min(offset, text.length());
        assertThat(Clusters.edges(text).atOrBefore(within)).isEqualTo(Clusters.start(text, within));
        assertThat(Clusters.edges(text).atOrAfter(within)).isEqualTo(Clusters.end(text, within));
    }

    @Property
    @Domain(DomainContext.Global.class)
    @Domain(AnyText.class)
    void aCutIsABeginningWithSoManyClusters(@ForAll String text, @ForAll @IntRange(max = 20) int most) {
        String cut = Clusters.cut(text, most);
        assertThat(text).startsWith(cut);
        assertThat(Clusters.count(cut)).isEqualTo(Math.min(most, Clusters.count(text)));
    }
}
