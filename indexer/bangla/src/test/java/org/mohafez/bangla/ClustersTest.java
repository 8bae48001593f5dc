package org.mohafez.bangla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private static final String OTHERS =
            "a1 \n\r\t\u00A0\u00AD\u0301\u0964\u200C\u200D\u2013\u2019\u2022\u203C\u2049\uFEFF";

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
    void edgesToldFromNeighboursAreThoseOfTheWholeText(@ForAll String text, @ForAll @IntRange(max = 40) int offset) {
        int within = Math.min(offset, text.length());
        assertThat(Clusters.edges(text).atOrBefore(within)).isEqualTo(Clusters.start(text, within));
        assertThat(Clusters.edges(text).atOrAfter(within)).isEqualTo(Clusters.end(text, within));
    }

    /** Every sign of Bangla, and what stands beside it, after a conjunct. */
    @Test
    void edgesToldFromNeighboursAreThoseOfEveryPair() {
        for (char first = '\u0980'; first <= '\u09FF'; first++) {
            for (char second : (OTHERS + "কি\u09BC\u09CDৰ৪\u0983").toCharArray()) {
                for (String text : List.of("ক্" + first + second + "ক", "ক্" + second + first + "ক")) {
                    Clusters.Edges edges = Clusters.edges(text);
                    for (int offset = 0; offset <= text.length(); offset++) {
                        assertThat(edges.atOrBefore(offset)).as(text).isEqualTo(Clusters.start(text, offset));
                        assertThat(edges.atOrAfter(offset)).as(text).isEqualTo(Clusters.end(text, offset));
                        boolean isEdge = offset < text.length() && Clusters.start(text, offset) == offset;
                        assertThat(edges.areMoreThan(0, offset, Math.min(offset + 1, text.length())))
                                .as(text)
                                .isEqualTo(isEdge);
                    }
                }
            }
        }
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
