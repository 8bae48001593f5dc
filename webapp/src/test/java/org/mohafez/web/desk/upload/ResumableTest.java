package org.mohafez.web.desk.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mohafez.account.Role;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Readers;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;

class ResumableTest {
    private static final int PIECE = 512 * 1024;

    private final TestPortal portal = TestPortal.shared();
    private Browser clerk;

    @BeforeEach
    void signIn() {
        clerk = somebody("upload.resumer");
    }

    private Browser somebody(String name) {
        Browser somebody = Browser.of(portal, name, Role.CLERK);
        somebody.get("/desk/upload");
        return somebody;
    }

    private String begin(String json) {
        HttpResponse<String> answer = clerk.post("/desk/upload/begin", json.getBytes(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return RecordJson.read(answer.body(), Resumable.Begun.class).slip();
    }

    private HttpResponse<String> append(String slip, int file, long at, byte[] piece) {
        return clerk.post("/desk/upload/" + slip + "/" + file + "?at=" + at, piece);
    }

    private List<Long> held(String slip) {
        return RecordJson.read(clerk.get("/desk/upload/" + slip).body(), Resumable.Held.class)
                .held();
    }

    @Test
    void aRequestThatIsNoneIsNoFaultOfTheProgram() {
        assertThat(clerk.post("/desk/upload/begin", "null".getBytes(UTF_8)).statusCode())
                .isEqualTo(400);
        String slip = begin("{\"names\":[\"a.pdf\"]}");
        assertThat(clerk.post("/desk/upload/" + slip + "/0", new byte[] {1}).statusCode())
                .as("without saying where it begins")
                .isEqualTo(409);
    }

    @Test
    void piecesMakeTheFilesWhateverOrderTheyAreSentIn() throws Exception {
        byte[] large = new byte[PIECE + 1000];
        new Random(7).nextBytes(large);
        String slip = begin("{\"names\":[\"../a.pdf\",\"খালি.txt\"],\"access\":\"public\",\"onePaper\":true}");
        assertThat(held(slip)).containsExactly(0L, 0L);

        assertThat(append(slip, 0, 0, java.util.Arrays.copyOf(large, PIECE)).body())
                .isEqualTo("{\"at\":" + PIECE + "}");
        // The answer was lost; the same piece again.
        HttpResponse<String> again = append(slip, 0, 0, java.util.Arrays.copyOf(large, PIECE));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).isEqualTo("{\"at\":" + PIECE + "}");
        assertThat(held(slip)).containsExactly((long) PIECE, 0L);

        HttpResponse<String> early = clerk.send("/desk/upload/" + slip, "size", "" + large.length, "size", "0");
        assertThat(early.statusCode()).as("not whole").isEqualTo(409);
        append(slip, 0, PIECE, java.util.Arrays.copyOfRange(large, PIECE, large.length));
        HttpResponse<String> ended =
                clerk.send("/desk/upload/" + slip + "?lang=en", "size", "" + large.length, "size", "0");
        assertThat(ended.body()).isEqualTo("{\"page\":\"/desk/uploads/" + slip + "?lang=en\"}");
        // That answer was lost too.
        assertThat(clerk.send("/desk/upload/" + slip + "?lang=en", "size", "" + large.length, "size", "0")
                        .body())
                .isEqualTo(ended.body());

        Inbox.Waiting waiting = portal.inbox().waitingNow().stream()
                .filter(one -> one.slip().equals(slip))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.handover())
                .isEqualTo(new Handover.Upload(
                        "upload.resumer", Readers.ofNew(Access.PUBLIC), true, List.of("a.pdf", "খালি.txt")));
        assertThat(waiting.files().get(0)).hasBinaryContent(large);
        assertThat(waiting.files().get(1)).isEmptyFile();
    }

    /** A dropped line: the server still reads one request while the next goes on. */
    @Test
    void twoAtOnceNeverMixTheirBytes() throws Exception {
        String slip = begin("{\"names\":[\"a\"]}");
        List<Callable<HttpResponse<String>>> same = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            byte[] piece = new byte[100_000];
            java.util.Arrays.fill(piece, (byte) ('a' + i));
            same.add(() -> append(slip, 0, 0, piece));
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(same)) {
                statuses.add(answer.get().statusCode());
            }
        }
        assertThat(statuses).containsOnlyOnce(200).contains(409);
        assertThat(held(slip)).containsExactly(100_000L);
        assertThat(portal.inbox().draft(slip).orElseThrow().files().resolve("00000"))
                .content()
                .matches("(.)\\1*");
    }

    @Test
    void nobodyGoesOnWithAnothersUpload() {
        String slip = begin("{\"names\":[\"a\"]}");
        Browser other = somebody("upload.other");

        assertThat(other.post("/desk/upload/" + slip + "/0?at=0", new byte[] {1})
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get("/desk/upload/" + slip).statusCode()).isEqualTo(404);
        assertThat(other.send("/desk/upload/" + slip, "size", "0").statusCode()).isEqualTo(404);
        assertThat(held(slip)).containsExactly(0L);
    }

    @Test
    void whatGoesBeyondTheLimitsIsRefused() {
        String slip = begin("{\"names\":[\"a\"]}");
        assertThat(append(slip, 0, 0, new byte[PIECE + 1]).statusCode()).isEqualTo(413);
        assertThat(append(slip, 1, 0, new byte[1]).statusCode())
                .as("no such file")
                .isEqualTo(409);
        assertThat(append(slip, 0, UploadLimits.USUAL.fileBytes(), new byte[1]).statusCode())
                .isEqualTo(413);
        assertThat(append(slip, 0, 5, new byte[1]).statusCode()).as("a hole").isEqualTo(409);
        assertThat(held(slip)).containsExactly(0L);
        String many = "{\"names\":[" + "\"a\",".repeat(UploadLimits.USUAL.files()) + "\"a\"]}";
        assertThat(clerk.post("/desk/upload/begin", many.getBytes(UTF_8)).statusCode())
                .isEqualTo(413);
        assertThat(clerk.post("/desk/upload/begin", "nonsense".getBytes(UTF_8)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anotherSitesScriptHasNoKey() {
        String slip = begin("{\"names\":[\"a\"]}");
        clerk.forget();

        assertThat(append(slip, 0, 0, new byte[1]).statusCode()).isEqualTo(403);
    }
}
