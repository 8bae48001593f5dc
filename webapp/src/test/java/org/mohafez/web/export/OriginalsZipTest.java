package org.mohafez.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class OriginalsZipTest {
    private static final Pattern HREF = Pattern.compile("href=\"(data/[^\"]+)\"");

    private final TestPortal portal = TestPortal.shared();

    @Test
    void theManifestIsOfTheVeryBytes() throws Exception {
        Map<String, byte[]> bag = Zipped.parts(portal, "/search.zip");
        List<String> lines =
                Zipped.text(bag, "mohafez/manifest-sha256.txt").lines().toList();
        Set<String> payload = bag.keySet().stream()
                .filter(name -> name.startsWith("mohafez/data/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines).hasSameSizeAs(payload).hasSizeGreaterThan(50);
        for (String line : lines) {
            byte[] bytes = bag.get("mohafez/" + line.substring(66));
            assertThat(line.substring(64, 66)).isEqualTo("  ");
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(line.substring(0, 64));
        }
        long bytes = bag.entrySet().stream()
                .filter(part -> payload.contains(part.getKey()))
                .mapToLong(part -> part.getValue().length)
                .sum();
        assertThat(Zipped.text(bag, "mohafez/bag-info.txt"))
                .isEqualTo("Payload-Oxum: " + bytes + "." + payload.size() + "\n");
        assertThat(Zipped.text(bag, "mohafez/bagit.txt")).startsWith("BagIt-Version: 1.0\n");
        assertThat(Zipped.text(bag, "mohafez/manifest.csv").lines().skip(1)).allMatch(line -> line.contains(",same,"));
    }

    @Test
    void thePageOpensWithoutAServer() {
        Map<String, byte[]> bag = Zipped.parts(portal, "/search.zip?q=" + TestPortal.encoded("বৃক্ষরোপণ"));
        String page = Zipped.text(bag, "mohafez/index.html");
        assertThat(page)
                .contains("দেশীয় গাছের চারা", "এটি সত্যায়িত অনুলিপি নয়")
                .doesNotContain("<script", "src=");
        Matcher href = HREF.matcher(page);
        Set<String> reached = new TreeSet<>();
        while (href.find()) {
            reached.add(java.net.URI.create(href.group(1)).getPath());
        }
        assertThat(reached).hasSizeGreaterThan(20).allSatisfy(path -> assertThat(bag)
                .containsKey("mohafez/" + path));
        assertThat(bag).containsKey("mohafez/data/originals/" + SamplePapers.minutes(5));
    }

    @Test
    void aFileOfSeveralPapersIsKeptOnce() {
        Map<String, byte[]> bag = Zipped.parts(portal, "/search.zip?q=" + TestPortal.encoded("মৎস্য চাষি"));
        assertThat(bag.keySet().stream().filter(name -> name.startsWith("mohafez/data/originals/")))
                .containsExactly("mohafez/data/originals/" + SamplePapers.BUNDLE);
        assertThat(bag.keySet().stream().filter(name -> name.startsWith("mohafez/data/text/")))
                .hasSize(2);
    }

    @Test
    void whatOthersWroteIsNoMarkupAndLeadsNowhere() {
        Map<String, byte[]> bag = Zipped.parts(portal, "/search.zip?q=" + TestPortal.encoded("আক্রমণ"));
        assertThat(Zipped.text(bag, "mohafez/index.html"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<img");
        assertThat(bag.keySet())
                .allMatch(name -> name.startsWith("mohafez/") && !name.contains(".."))
                .noneMatch(name -> name.contains("<") || name.contains("\\"));
    }

    @Test
    void nothingFoundIsAnEmptyBag() {
        assertThat(Zipped.parts(portal, "/search.zip?q=zzzzzzzz&kind=order&fy=2023-24&asTyped=1"))
                .containsKeys("mohafez/index.html", "mohafez/manifest-sha256.txt");
    }

    @Test
    void nothingInternalIsInIt() {
        Map<String, byte[]> bag = Zipped.parts(portal, "/search.zip");
        assertThat(bag.keySet())
                .noneMatch(name -> name.contains("internal") || name.contains(SampleArchive.id(SamplePapers.INTERNAL)));
        bag.forEach((name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(name).doesNotContain("গোপন"));
    }
}
