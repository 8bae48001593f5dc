package org.mohafez.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.HtmlSheet;
import org.mohafez.corpus.print.TextSheet;
import org.mohafez.corpus.truth.Truth;

/** Truth is told by the same blocks that are printed; here the two are held against each other. */
class TruthStandsInPrintTest {
    /** Fields that are told in words of the record and not of the paper. */
    private static final Set<String> CODED = Set.of(
            "kind",
            "status",
            "language",
            "normalized",
            "date",
            "time",
            "period",
            "mode",
            "issued",
            "effectiveFrom",
            "recurs",
            "type",
            "rule",
            "division",
            "district",
            "upazila",
            "agency",
            "code",
            "/office/code");

    static List<Named<Paper>> papers() {
        return Stream.concat(
                        SamplePapers.of(GenerateCorpus.SEED).stream(),
                        SampleBundles.of(GenerateCorpus.SEED).stream().flatMap(bundle -> bundle.papers().stream()))
                .map(paper -> Named.of(paper.id(), paper))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyWordOfTheTruthIsPrinted(Paper paper) {
        List<String> told = new ArrayList<>();
        collect("", Truth.of(paper), told);
        // The name of an office and a talk with its topic before it stand on several lines or in several cells.
        told.removeIf(words -> words.equals(Truth.of(paper).at("/office/name").asText()));
        assertThat(told).hasSizeGreaterThan(3).allSatisfy(words -> {
            assertThat(plain(TextSheet.of(paper))).contains(plain(words));
            assertThat(plain(withoutMarkup(HtmlSheet.of(paper)))).contains(plain(words));
        });
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theOfficesNameIsMadeOfTheLettersHead(Paper paper) {
        for (String part : Truth.of(paper).at("/office/name").asText().split(", ")) {
            assertThat(plain(TextSheet.of(paper))).contains(plain(part));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everySlipIsPrintedAsItWasMade(Paper paper) {
        String text = plain(TextSheet.of(paper));
        assertThat(paper.slips()).allSatisfy((printed, meant) -> {
            assertThat(text).contains(plain(printed));
            assertThat(printed).isNotEqualTo(meant);
        });
    }

    @ParameterizedTest
    @MethodSource("papers")
    void onlyMinutesDecide(Paper paper) {
        JsonNode truth = Truth.of(paper);
        assertThat(truth.path("decisions").isEmpty())
                .isNotEqualTo(truth.path("kind").asText().equals("minutes"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void nothingIsLeftToBeDrawn(Paper paper) {
        assertThat(TextSheet.of(paper)).doesNotContain("{", "}", "«", "»", "**");
        assertThat(HtmlSheet.of(paper).substring(HtmlSheet.of(paper).indexOf("<body>")))
                .doesNotContain("«", "»", "**");
    }

    private static void collect(String field, JsonNode node, List<String> words) {
        if (node.isTextual() && !CODED.contains(field)) {
            words.add(node.asText());
        }
        node.forEach(child -> {
            if (node.isArray()) {
                collect(field, child, words);
            }
        });
        node.properties().stream()
                .filter(child -> !child.getKey().startsWith("_"))
                .forEach(child -> collect(child.getKey(), child.getValue(), words));
    }

    private static String withoutMarkup(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String plain(String text) {
        String spaces = Pattern.compile("[\\s]+").matcher(text).replaceAll(" ").strip();
        return Normalizer.normalize(spaces, Normalizer.Form.NFC).replace(" ", "");
    }
}
