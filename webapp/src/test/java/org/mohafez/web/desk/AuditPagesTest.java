package org.mohafez.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.account.Act;
import org.mohafez.account.AuditEntry;
import org.mohafez.account.AuditFilter;
import org.mohafez.account.AuditLog;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class AuditPagesTest {
    private static final String INTERNAL = SampleArchive.id(SamplePapers.INTERNAL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestPortal portal = TestPortal.shared();
    private final AuditLog log = portal.staff().audit();
    private final Browser auditor = Browser.of(portal, "audit.auditor", Role.AUDITOR);

    @Test
    void linesAreToldInTheReadersWords() {
        log.add("audit.auditor", Act.ROLE_GIVEN, "audit.some<body>", "clerk");
        log.add("operator", Act.ACCOUNT_CLOSED, "audit.somebody", "");

        assertThat(auditor.get("/desk/audit?lang=en").body())
                .contains("audit.auditor gave audit.some&lt;body&gt; the role: Clerk")
                .contains("the operator of the machine closed the account audit.somebody");
        assertThat(auditor.get("/desk/audit").body())
                .contains("যন্ত্রের পরিচালক audit.somebody অ্যাকাউন্ট বন্ধ করেছেন", "তথ্য সংযোজনকারী");
    }

    @Test
    void itIsPagedAndFiltered() {
        for (int i = 0; i < 55; i++) {
            log.add("audit.busy", Act.SIGNED_OUT, "audit.busy", "");
        }
        String first = auditor.get("/desk/audit?lang=en&person=audit.busy&act=signed-out")
                .body();
        assertThat(first.split("audit.busy signed out", -1)).hasSize(51);
        String older =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");

        String second = auditor.get(older).body();
        assertThat(second.split("audit.busy signed out", -1)).hasSize(6);
        assertThat(second).doesNotContain("rel=\"next\"");
        assertThat(auditor.get("/desk/audit?lang=en&person=%27%20OR%20%27%27%3D%27&before=x")
                        .body())
                .contains("There is no such line.");
    }

    @Test
    void theNewestDigestIsShownAndAKeptOneChecked() {
        String kept = log.last().orElseThrow().digest();
        log.add("audit.auditor", Act.SIGNED_OUT, "", "");

        assertThat(auditor.get("/desk/audit?lang=en").body())
                .contains(log.last().orElseThrow().digest(), "Yes: ", "Keep it elsewhere");
        assertThat(auditor.get("/desk/audit?lang=en&kept=" + kept).body())
                .contains("It agrees: this is the digest of line");
        assertThat(auditor.get("/desk/audit?lang=en&kept=" + "0".repeat(64)).body())
                .contains("It does not agree");
    }

    /** By the rule that the page tells, with a program that is not ours. */
    @Test
    void whoTakesItAwayCanCheckIt() throws Exception {
        HttpResponse<String> answer = auditor.get("/desk/audit.jsonl");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSizeGreaterThan(3);
        String last = "0".repeat(64);
        for (String line : lines) {
            JsonNode e = JSON.readTree(line);
            List<Object> said = new ArrayList<>(List.of(last, e.get("number").longValue()));
            for (String name : List.of("at", "who", "act", "about", "detail")) {
                said.add(e.get(name).textValue());
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(said));
            last = HexFormat.of().formatHex(digest);
            assertThat(e.get("digest").textValue()).as(line).isEqualTo(last);
        }
        assertThat(auditor.get("/desk/audit?lang=en&kept=" + last).body()).contains("It agrees");
    }

    @Test
    void theProgramThatThePageShowsChecksIt(@TempDir Path folder) throws Exception {
        log.add("audit.auditor", Act.SIGNED_IN, "বাংলা \"উদ্ধৃতি\" \\ / é", "২০৩");
        String all = auditor.get("/desk/audit.jsonl").body();
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no Python here");

        String last = all.lines().reduce((a, b) -> b).orElseThrow();
        assertThat(check(folder, all))
                .isEqualTo(JSON.readTree(last).get("digest").textValue());
        assertThat(check(folder, all.replaceFirst("\"who\":\"[^\"]*\"", "\"who\":\"x\"")))
                .contains("was changed");
        assertThat(check(folder, all.replaceFirst("[^\n]*\n", ""))).contains("was changed");
    }

    private static String check(Path folder, String lines) throws IOException {
        Path log = Files.writeString(folder.resolve("log"), lines);
        Process python = new ProcessBuilder("/usr/bin/python3", "-c", ChainCheck.PROGRAM)
                .redirectInput(log.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/ID/original",
                "/d/ID.akn.xml",
                "/d/ID/worksheet.docx",
                "/search.csv",
                "/search.jsonl?kind=letter",
                "/search.xlsx",
                "/search.zip?kind=letter",
                "/search/worksheet.xlsx",
                "/audit/sample.csv?seed=x&n=100"
            })
    void whatIsTakenAwayOfInternalPapersIsWrittenDownOnce(String address) {
        String path = address.replace("ID", INTERNAL);
        Browser reader = Browser.of(portal, "audit.reader", Role.READER);
        long before = taken();
        assertThat(reader.get(path).statusCode()).isEqualTo(200);

        assertThat(taken()).isEqualTo(before + 1);
        AuditEntry line =
                log.page(new AuditFilter("audit.reader", ""), Long.MAX_VALUE, 1).getFirst();
        assertThat(line.about()).isEqualTo(path.replaceFirst("\\?.*", ""));
        assertThat(path).endsWith(line.detail().replace("; ", "&"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/d/ID/original", "/d/ID.akn.xml", "/search.csv?office=uno-kanchanpur&kind=order"})
    void ofWhatIsForEverybodyNothingIsWritten(String address) {
        Browser reader = Browser.of(portal, "audit.reader", Role.READER);
        long before = taken();
        assertThat(reader.get(address.replace("ID", SampleArchive.id(SamplePapers.LONG)))
                        .statusCode())
                .isEqualTo(200);

        assertThat(taken()).isEqualTo(before);
    }

    private long taken() {
        return log.page(new AuditFilter("audit.reader", ""), Long.MAX_VALUE, 1_000).stream()
                .filter(line -> line.act().endsWith("-taken"))
                .count();
    }
}
