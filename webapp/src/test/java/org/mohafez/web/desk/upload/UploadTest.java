package org.mohafez.web.desk.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.account.AuditFilter;
import org.mohafez.account.Role;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Readers;
import org.mohafez.inbox.Settlement;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.Browser.Sent;
import org.mohafez.web.fixture.TestPortal;

class UploadTest {
    private final TestPortal portal = TestPortal.shared();
    private final Inbox inbox = portal.inbox();

    private Browser clerk(String name) {
        Browser clerk = Browser.of(portal, name, Role.CLERK);
        clerk.get("/desk/upload?lang=en");
        return clerk;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Inbox.Waiting waiting(String page) {
        String slip = page.replaceAll(".*/|\\?.*", "");
        return inbox.waitingNow().stream()
                .filter(one -> one.slip().equals(slip))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSentWaitsForTheWriterInternalAndUnderItsNames() throws IOException {
        Browser clerk = clerk("upload.one");
        String page = location(
                clerk.send("/desk/upload?lang=en", List.of(Sent.of("মার্চ.txt", "first"), Sent.of("b.txt", "second"))));

        Inbox.Waiting waiting = waiting(page);
        assertThat(waiting.handover())
                .isEqualTo(new Handover.Upload(
                        "upload.one", Readers.ofNew(Access.INTERNAL), false, List.of("মার্চ.txt", "b.txt")));
        assertThat(waiting.files().get(0)).hasContent("first");
        assertThat(waiting.files().get(1)).hasContent("second");
        HttpResponse<String> shown = clerk.get(page);
        assertThat(shown.body()).contains("2 files wait to be read.", "মার্চ.txt", "b.txt");
        assertThat(shown.headers().firstValue("Refresh")).isPresent();
        assertThat(portal.staff().audit().page(AuditFilter.ALL, Long.MAX_VALUE, 5))
                .anySatisfy(line -> {
                    assertThat(line.act()).isEqualTo("uploaded");
                    assertThat(line.about()).isEqualTo(waiting.slip());
                });
    }

    @Test
    void aClerkMaySayThatTheyArePublicAndThePagesOfOnePaper() {
        Browser clerk = clerk("upload.two");
        String page = location(clerk.send(
                "/desk/upload",
                List.of(Sent.of("1.jpg", "x"), Sent.of("2.jpg", "y")),
                "access",
                "public",
                "one-paper",
                "1"));

        assertThat(waiting(page).handover())
                .isEqualTo(new Handover.Upload(
                        "upload.two", Readers.ofNew(Access.PUBLIC), true, List.of("1.jpg", "2.jpg")));
    }

    @Test
    void whatBecameOfEachFileIsSaidWithItsReasonAndALink() {
        Browser clerk = clerk("upload.three");
        String page = location(clerk.send("/desk/upload?lang=en", List.of(Sent.of("a.zip", "x"))));
        Inbox.Waiting waiting = waiting(page);
        inbox.progress(
                waiting,
                new Settlement.TakenIn(
                        false, 3, 1, List.of(new Outcome.Added("a.zip!/b", "0123456789abcdef", 1, 2, 0, List.of()))));
        assertThat(clerk.get(page).body()).contains("1 of 3 files are dealt with.", "href=\"/d/0123456789abcdef");

        inbox.settle(
                waiting,
                new Settlement.TakenIn(
                        true,
                        3,
                        1,
                        List.of(
                                new Outcome.Added("a.zip!/b", "0123456789abcdef", 1, 2, 0, List.of()),
                                new Outcome.SetAside(
                                        "a.zip!/c",
                                        "0123456789abcdee",
                                        Unreadable.of(Unreadable.Reason.ENCRYPTED, "locked")),
                                new Outcome.Unpacked("a.zip", 2))));
        HttpResponse<String> english = clerk.get(page);
        assertThat(english.headers().firstValue("Refresh")).isEmpty();
        assertThat(english.body())
                .contains(
                        "3 files dealt with; 1 needs looking at.",
                        "Kept, but could not be read: Locked with a password");
        assertThat(clerk.get(page.replace("lang=en", "lang=bn")).body()).contains("পাসওয়ার্ড দেওয়া");
        assertThat(clerk.get("/desk/upload?lang=en").body()).contains(page, "3 files dealt with");
    }

    @Test
    void whatWasLeftOutOfAnArchiveIsNamedWithItsReason() {
        Browser clerk = clerk("upload.zip");
        String page = location(clerk.send("/desk/upload?lang=en", List.of(Sent.of("b.zip", "x"))));
        inbox.settle(
                waiting(page),
                new Settlement.TakenIn(
                        true,
                        3,
                        1,
                        List.of(
                                new Outcome.Added("b.zip!/one", "0123456789abcdef", 1, 2, 0, List.of()),
                                new Outcome.Failed(
                                        "b.zip!/two",
                                        Outcome.Failed.UNPACKING,
                                        "the entry is a link to another file",
                                        3),
                                new Outcome.SetAside(
                                        "b.zip",
                                        "0123456789abcdee",
                                        Unreadable.of(Unreadable.Reason.UNSAFE, "1 entry left out")))));
        assertThat(clerk.get(page).body())
                .contains(
                        "b.zip › two",
                        "Left out of the zip, which is kept as it is",
                        "the entry is a link to another file")
                .contains("3 files dealt with; 1 needs looking at.");
        assertThat(clerk.get(page.replace("lang=en", "lang=bn")).body())
                .contains("<span lang=\"en\">(the entry is a link to another file)</span>");
    }

    @Test
    void nobodySeesWhatOthersSent() {
        String page = location(clerk("upload.four").send("/desk/upload?lang=en", List.of(Sent.of("secret.txt", "x"))));

        Browser other = clerk("upload.five");
        assertThat(other.get(page).statusCode()).isEqualTo(404);
        assertThat(other.get("/desk/upload").body()).doesNotContain("secret.txt");
        assertThat(Browser.of(portal, "upload.admin", Role.ADMINISTRATOR)
                        .get(page)
                        .statusCode())
                .isEqualTo(200);
        assertThat(clerk("upload.four").get("/desk/uploads/0").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../../etc/passwd      | passwd
            C:\\\\docs\\\\march.pdf  | march.pdf
            ..                       | ..
            /                        | file
            """)
    void aNameIsNeverAPath(String sent, String called) throws IOException {
        Browser clerk = clerk("upload.six");
        String page = location(clerk.send("/desk/upload", List.of(Sent.of(sent, "x"))));

        Inbox.Waiting waiting = waiting(page);
        assertThat(((Handover.Upload) waiting.handover()).files()).containsExactly(called);
        assertThat(waiting.files()).singleElement().satisfies(file -> assertThat(file.getFileName())
                .hasToString("00000"));
    }

    @Test
    void withoutTheKeyOfTheSessionNothingIsTaken() {
        Browser clerk = clerk("upload.seven");
        int before = inbox.waitingNow().size();
        HttpResponse<String> answer =
                clerk.send("/desk/upload", List.of(Sent.of("a.txt", "x")), "key", "another session's");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(inbox.waitingNow()).hasSize(before);
    }

    @Test
    void nothingIsReceivedOfStrangersOrElsewhere() throws IOException {
        Browser stranger = new Browser(portal);
        assertThat(stranger.send("/desk/upload", List.of(Sent.of("a.txt", "x"))).statusCode())
                .isEqualTo(401);
        assertThat(stranger.send("/sign-in", List.of(Sent.of("a.txt", "x"))).statusCode())
                .isEqualTo(415);
        Browser reader = Browser.of(portal, "upload.reader", Role.READER);
        assertThat(reader.send("/desk/upload", List.of(Sent.of("a.txt", "x"))).statusCode())
                .isEqualTo(403);
        try (Stream<Path> left = Files.list(inbox.receiving())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anEmptyFormIsToldSo() {
        Browser clerk = clerk("upload.eight");
        HttpResponse<String> answer = clerk.send("/desk/upload?lang=en", List.of(Sent.of("", "")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("No file was chosen.");
    }

    @Test
    void moreThanIsAllowedIsRefusedBeforeItIsReceived() {
        String cookies = clerk("upload.nine").cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
        String head = "POST /desk/upload HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookies
                + "\r\nContent-Type: multipart/form-data; boundary=fence\r\n";

        assertThat(portal.raw(head + "Content-Length: 99999999999\r\n\r\n")).startsWith("HTTP/1.1 413");
        assertThat(portal.raw(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }
}
