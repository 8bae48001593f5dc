package org.mohafez.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.MohafezException;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Site;

/** Files that many want at once, and files that cannot be made to their end. */
class UnderLoadTest {
    /** Far behind what is held back, in every format. */
    private static final long LATE = 20_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Javalin server;

    @AfterEach
    void stop() {
        client.close();
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void whoComesWhenAllTurnsAreTakenIsToldWhenToComeAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        serve(new ManyPapers(5).before(3, () -> {
            begun.countDown();
            await(goOn);
        }));
        CompletableFuture<HttpResponse<byte[]>> first =
                client.sendAsync(request("/search.csv"), HttpResponse.BodyHandlers.ofByteArray());
        begun.await();

        HttpResponse<String> program = get("/search.jsonl?lang=en");
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("Retry-After")).contains("30");
        assertThat(program.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(program.headers().firstValue("Content-Disposition")).isEmpty();
        HttpResponse<String> person = get("/search.csv", "Accept", "text/html,application/xhtml+xml");
        assertThat(person.statusCode()).isEqualTo(503);
        assertThat(person.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(person.body()).contains("এই মুহূর্তে অনেক ফাইল তৈরি হচ্ছে", "lang=\"bn-BD\"");

        goOn.countDown();
        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(get("/search.csv").statusCode()).as("the turn is free again").isEqualTo(200);
    }

    @Test
    void aTurnIsGivenBackWhereAFileCouldNotBeMade() throws Exception {
        serve(new ManyPapers(5).before(3, UnderLoadTest::fail));
        assertThat(get("/search.csv").statusCode()).isEqualTo(500);
        assertThat(get("/search.csv").statusCode()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv", "/search.jsonl", "/search.xlsx"})
    void whatFailsBeforeAnythingIsSentIsAProblemAndNoFile(String path) throws Exception {
        serve(new ManyPapers(5).before(3, UnderLoadTest::fail));
        HttpResponse<String> answer = get(path + "?lang=en", "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).contains("Something failed on our side").doesNotContain("সিদ্ধান্ত 1");
    }

    /** One question to a server: the turn of a file that was cut is given back only after its reader knows of the cut. */
    @ParameterizedTest
    @CsvSource({
        "/search.csv, identity", "/search.jsonl, identity", "/search.xlsx, identity",
        "/search.csv, gzip", "/search.jsonl, gzip", "/search.xlsx, gzip"
    })
    void whatFailsMidwayHasNoEnd(String path, String encoding) {
        serve(new ManyPapers(LATE + 10).before(LATE, UnderLoadTest::fail));
        assertThatThrownBy(() -> get(path, "Accept-Encoding", encoding)).isInstanceOf(IOException.class);
    }

    @Test
    void anOriginalThatCannotBeReadToItsEndCutsTheBag() {
        byte[] beginning = new byte[1 << 20];
        new Random(1).nextBytes(beginning);
        serve(new ManyPapers(3)
                .withOriginals(() -> new SequenceInputStream(new ByteArrayInputStream(beginning), new Broken())));
        assertThatThrownBy(() -> get("/search.zip")).isInstanceOf(IOException.class);
    }

    @Test
    void howManyThereAreIsSaidBeforeTheFirstRow() throws Exception {
        serve(new ManyPapers(12));
        assertThat(get("/search.csv").headers().firstValue("X-Total-Count")).contains("12");
    }

    private void serve(ManyPapers papers) {
        Site site = TestPortal.site();
        Shelf shelf = new Shelf(papers);
        Problems problems = new Problems(site);
        server = Javalin.create(config -> {
                    problems.register(config.routes);
                    Routes routes = new Routes(config.routes);
                    new ResultFiles(site, papers.engine(), shelf, new FilesAtOnce(1, problems), InstantSource.system())
                            .register(routes);
                    new OriginalsZip(site, papers.engine(), shelf, new FilesAtOnce(1, problems)).register(routes);
                })
                .start("127.0.0.1", 0);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String... headers) {
        int port = java.util.Objects.requireNonNull(server).port();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private static void fail() {
        throw new MohafezException("the disk cannot be read");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A file on a disk that fails. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk cannot be read");
        }
    }
}
