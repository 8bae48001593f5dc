package org.mohafez.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mohafez.web.http.ThreadShare;

/** Whoever asks for what is large and does not read it, here of a server that has little else. */
class SlowReadersTest {
    private static final int THREADS = 100;
    /** Larger than what the system takes over from a server before it has to wait. */
    private static final byte[] PAPER = new byte[16 * 1024 * 1024];

    private final List<Socket> slow = new ArrayList<>();
    private final Server server = new Server(new QueuedThreadPool(THREADS));

    @AfterEach
    void goAway() throws Exception {
        for (Socket one : slow) {
            one.close();
        }
        server.stop();
    }

    @Test
    void keepsNobodyElseWaiting() throws Exception {
        ThreadShare share = new ThreadShare(Set.of("127.0.0.1"));
        share.setHandler(new Papers());
        URI at = start(share);
        leaveUnread(at, "203.0.113.5");
        assertThat(ask(at, "203.0.113.6", 10).body()).isEqualTo("small");
    }

    @Test
    void wouldKeepOthersWaitingWithoutAShare() throws Exception {
        URI at = start(new Papers());
        leaveUnread(at, "203.0.113.5");
        assertThatThrownBy(() -> ask(at, "203.0.113.6", 2)).isInstanceOf(HttpTimeoutException.class);
    }

    private URI start(Handler handler) throws Exception {
        ServerConnector door = new ServerConnector(server);
        door.setHost("127.0.0.1");
        server.addConnector(door);
        server.setHandler(handler);
        server.start();
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void leaveUnread(URI at, String from) throws IOException {
        for (int i = 0; i < 2 * THREADS; i++) {
            Socket one = new Socket();
            one.setReceiveBufferSize(2048);
            one.connect(new InetSocketAddress("127.0.0.1", at.getPort()));
            String question = "GET /large HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + from + "\r\n\r\n";
            one.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
            slow.add(one);
        }
    }

    private static HttpResponse<String> ask(URI at, String from, int seconds) throws IOException, InterruptedException {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            return reader.send(
                    HttpRequest.newBuilder(at.resolve("/small"))
                            .header("X-Forwarded-For", from)
                            .timeout(Duration.ofSeconds(seconds))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Has a large paper and a small one, and holds a thread until whoever asked has read it. */
    private static final class Papers extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException {
            byte[] bytes =
                    request.getHttpURI().getPath().equals("/large") ? PAPER : "small".getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = Content.Sink.asOutputStream(response)) {
                out.write(bytes);
            }
            callback.succeeded();
            return true;
        }
    }
}
