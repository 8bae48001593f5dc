package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.Paper;
import org.mohafez.index.PaperArchive;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.Run;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;

/** No query is an error, whatever is in it, and none costs without bounds. The seed of what failed is printed. */
class AnyQueryTest {
    /** Milliseconds; many times what the slowest takes on a loaded machine, and far below what a query without bounds would. */
    private static final double TOO_LONG = 10_000;

    private static final List<String> PIECES = List.of(
            "amount:",
            "টাকা:",
            "deadline:",
            "সময়সীমা:",
            "office:",
            "memo:",
            "fy:",
            "kind:",
            "-",
            "\"",
            "“",
            ">",
            "<=",
            "..",
            "…",
            ":",
            "NaN",
            "1e999",
            "৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯",
            " কোটি",
            "2025-06-30",
            "৩০/০৬/২০২৫",
            "০৫.৪৪.৩৩০০",
            "সভা",
            "হালনাগাদ",
            "nHf",
            "mcvfmk",
            "†cvU©vj",
            "\u200F",
            "\u202E",
            "\u200D",
            "্",
            "\uD800",
            "\uDC00",
            "😀",
            "(.*)+$",
            "[a TO b]",
            "~2^",
            "\\",
            "\u0000",
            " ",
            "\n");

    private static @Nullable Path temp;
    private static @Nullable LuceneSearchEngine engine;

    @BeforeContainer
    static void index() throws IOException {
        temp = Files.createTempDirectory("any-query");
        ArchiveFolder folder = new ArchiveFolder(temp);
        PaperArchive papers = new PaperArchive(
                Paper.of("a", Kind.MINUTES)
                        .title("মাসিক সভার কার্যবিবরণী")
                        .office("জেলা প্রশাসকের কার্যালয়, সোনাপুর", "সোনাপুর")
                        .memo("০৫.৪৪.৩৩০০.০২৫.১৩.০০২.২৪-৮৯", "2024-09-10")
                        .meeting("জেলা আইসিটি কমিটি", "2024-09-02")
                        .names("৩ কোটি টাকা", "30000000")
                        .due("পোর্টাল", "পোর্টাল হালনাগাদ ও মেরামতে ৩ কোটি টাকা।", "2025-06-30", "নাজির"),
                Paper.of("b", Kind.ORDER).internal().title("গোপন আদেশ").prose("গোপনকথা"));
        new IndexBuilder(new Generations(folder.index()), new LuceneFormat()).rebuild(papers, (done, total) -> {});
        engine = LuceneSearchEngine.open(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        Objects.requireNonNull(engine).close();
        try (var files = Files.walk(Objects.requireNonNull(temp))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 300)
    void anyString(@ForAll String query) {
        ask(query);
    }

    @Property(tries = 500)
    void anyRowOfWhatMeansSomething(@ForAll("rows") String query) {
        ask(query);
    }

    @Example
    void hostileOnes() {
        for (String query : List.of(
                "ক".repeat(100_000),
                "সভা ".repeat(10_000),
                "\"".repeat(10_000),
                "\"সভা\" ".repeat(2_000),
                "office:সভা ".repeat(10_000),
                "amount:>1 ".repeat(10_000),
                "amount:>x ".repeat(10_000),
                "amount:".repeat(10_000),
                "-".repeat(10_000) + "সভা",
                "-সভা ".repeat(2_000),
                "a:b:c:d:".repeat(2_000),
                "(".repeat(5_000) + ")".repeat(5_000),
                "(a+)+$".repeat(500),
                ".".repeat(10_000),
                "amount:" + ".".repeat(10_000),
                "amount:" + "9".repeat(10_000),
                "amount:>" + "৯,".repeat(1_000),
                "amount:1.." + "2..".repeat(1_000),
                "amount:" + ">".repeat(1_000) + "5",
                "amount:>NaN",
                "amount:-Infinity..Infinity",
                "deadline:..0000-01-01",
                "deadline:>9999-12-31",
                "deadline:<0000-00-00",
                "\uD800".repeat(1_000),
                "\u202Eসভা\u202C \u2067হালনাগাদ\u2069 \u200F",
                "\u0301".repeat(5_000),
                "1.2.3.".repeat(2_000),
                IntStream.range(0, 2_000).mapToObj(n -> "w" + n).collect(Collectors.joining("-")),
                "g".repeat(2_000),
                "†‡ˆ‰Š©".repeat(500))) {
            ask(query);
        }
    }

    private static void ask(String query) {
        LuceneSearchEngine asked = Objects.requireNonNull(engine);
        SearchRequest request = SearchRequest.of(query, Set.of(Access.PUBLIC));
        SearchResult result = asked.search(request);
        assertThat(result.tookMs()).isLessThan(TOO_LONG);
        assertThat(result.hits()).noneMatch(hit -> hit.documentId().equals("b"));
        assertThat(result.notes()).hasSizeLessThan(12);
        assertThat(asked.search(request.literally()).notes())
                .noneMatch(note -> note.key().equals("note.searched-instead"));
        assertThat(Run.join(asked.mark("সভা হালনাগাদ", query, Set.of(Access.PUBLIC))))
                .isEqualTo("সভা হালনাগাদ");
        if (result.suggestion() != null) {
            assertThat(result.suggestion().query()).doesNotContain("গোপনকথা");
        }
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
