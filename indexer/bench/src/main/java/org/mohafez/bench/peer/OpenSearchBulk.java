package org.mohafez.bench.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/** Documents on their way into an index, many a request. */
final class OpenSearchBulk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenSearchNode node;
    private final String index;
    private final int most;
    private final StringBuilder body = new StringBuilder();
    private int count;

    OpenSearchBulk(OpenSearchNode node, String index, int most) {
        this.node = node;
        this.index = index;
        this.most = most;
    }

    void add(Map<String, ?> document) throws IOException, InterruptedException {
        body.append("{\"index\":{}}\n")
                .append(JSON.writeValueAsString(document))
                .append('\n');
        if (++count == most) {
            send();
        }
    }

    void send() throws IOException, InterruptedException {
        if (count > 0) {
            String answer = node.send("POST", "/" + index + "/_bulk?filter_path=errors", body.toString());
            if (!answer.contains("false")) {
                throw new IOException("OpenSearch refused a document: " + answer);
            }
        }
        body.setLength(0);
        count = 0;
    }
}
