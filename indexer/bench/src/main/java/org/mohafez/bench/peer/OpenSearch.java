package org.mohafez.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.index.Entry;

/** An OpenSearch node with its own Bengali analyzer, spoken to over HTTP as any client does it; one shard. */
final class OpenSearch implements Peer {
    private static final String ENTRIES = """
            {"settings":{"number_of_shards":1,"number_of_replicas":0,"refresh_interval":"-1"},
             "mappings":{"properties":{"id":{"type":"keyword"},"text":{"type":"text","analyzer":"bengali"},
              "office":{"type":"keyword"},"topic":{"type":"keyword"},"implementers":{"type":"keyword"},"year":{"type":"keyword"},
              "day":{"type":"integer"},"memo":{"type":"keyword"}}}}""";
    private static final String NAMES = """
            {"settings":{"number_of_shards":1,"number_of_replicas":0},"mappings":{"properties":{"label":{"type":"completion"}}}}""";
    private static final int BULK = 1_000;

    private final Path folder;
    private @Nullable OpenSearchNode node;

    OpenSearch(Path folder) {
        this.folder = folder;
    }

    @Override
    public void load(Iterator<List<Entry>> papers) throws IOException, InterruptedException {
        open();
        OpenSearchNode on = Objects.requireNonNull(node);
        on.send("PUT", "/entries", ENTRIES);
        on.send("PUT", "/names", NAMES);
        Map<String, Long> names = new TreeMap<>();
        OpenSearchBulk bulk = new OpenSearchBulk(on, "entries", BULK);
        while (papers.hasNext()) {
            for (Entry entry : papers.next()) {
                Row row = Row.of(entry);
                bulk.add(OpenSearchQueries.document(row));
                row.names().forEach(name -> names.merge(name, 1L, Long::sum));
            }
        }
        bulk.send();
        OpenSearchBulk labels = new OpenSearchBulk(on, "names", BULK);
        for (Map.Entry<String, Long> name : names.entrySet()) {
            labels.add(Map.of("label", Map.of("input", name.getKey(), "weight", name.getValue())));
        }
        labels.send();
        on.send("POST", "/entries,names/_refresh", "");
        on.send("POST", "/entries,names/_flush", "");
    }

    @Override
    public long coresElsewhere() throws IOException {
        return cores();
    }

    @Override
    public void open() throws IOException, InterruptedException {
        node = OpenSearchNode.start(folder);
    }

    @Override
    public boolean can(Kind kind) {
        return true;
    }

    @Override
    public long ask(Question question) throws IOException, InterruptedException {
        String index = question.kind() == Kind.SUGGEST ? "names" : "entries";
        return OpenSearchQueries.hits(
                question.kind(),
                Objects.requireNonNull(node).send("POST", "/" + index + "/_search", OpenSearchQueries.of(question)));
    }

    @Override
    public long cores() throws IOException {
        return Objects.requireNonNull(node).cores();
    }

    @Override
    public void close() throws InterruptedException {
        if (node != null) {
            node.close();
        }
    }
}
