package org.mohafez.bench.peer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** Everybody who can be asked, ourselves first. */
public enum Peers {
    OURS("Mohafez", Integer.MAX_VALUE, Ours::new),
    LUCENE("plain Lucene", Integer.MAX_VALUE, PlainLucene::new),
    OPENSEARCH("OpenSearch", Integer.MAX_VALUE, OpenSearch::new),
    SQLITE("SQLite FTS5", Integer.MAX_VALUE, Sqlite::new),
    POSTGRES("PostgreSQL", Integer.MAX_VALUE, Postgres::new),
    /** More would take hours to load. */
    XAPIAN("Xapian", 200_000, Xapian::new);

    private final String label;
    private final int most;
    private final Function<Path, Peer> make;

    Peers(String label, int most, Function<Path, Peer> make) {
        this.label = label;
        this.most = most;
        this.make = make;
    }

    public String label() {
        return label;
    }

    /** Its name at the command line and of its folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Peers named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** How many decisions it is loaded with where so many are asked for. */
    public int decisions(int asked) {
        return Math.min(asked, most);
    }

    /** @param data of all peers and numbers of decisions */
    public Peer in(Path data, int decisions) {
        return in(folder(data, decisions));
    }

    public Peer in(Path folder) {
        return make.apply(folder);
    }

    public Path folder(Path data, int decisions) {
        return data.resolve(Integer.toString(decisions(decisions))).resolve(code());
    }

    /** Where it is noted that it is loaded, and what that took. */
    public Path loaded(Path data, int decisions) {
        Path folder = folder(data, decisions);
        return folder.resolveSibling(folder.getFileName() + ".loaded.tsv");
    }
}
