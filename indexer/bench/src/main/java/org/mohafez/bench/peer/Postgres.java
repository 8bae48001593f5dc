package org.mohafez.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.index.Entry;
import org.mohafez.index.MemoKeys;

/** PostgreSQL's full text: exact words, GIN over a stored tsvector, B-trees over what filters and orders. A cluster of its own. */
final class Postgres implements Peer {
    private static final String TABLES = """
            create table rows(n int, id text, text text, office text, topic text, year text, day int, memo text,
              implementers text[], words tsvector);
            create table names(label text, entries int)""";
    private static final String INDEXES = """
            create index on rows using gin(words) with (fastupdate = off);
            create index on rows(office, day);
            create index on rows(day);
            create index on rows(memo) where memo <> '';
            create index on names(label text_pattern_ops);
            vacuum analyze rows;
            vacuum analyze names""";
    private static final int BATCH = 1_000;

    private final Path folder;
    private @Nullable PostgresCluster cluster;
    private @Nullable Connection connection;
    private long backend;

    Postgres(Path folder) {
        this.folder = folder;
    }

    @Override
    public void load(Iterator<List<Entry>> papers) throws SQLException, IOException, InterruptedException {
        cluster = PostgresCluster.create(folder);
        connect();
        Connection database = Objects.requireNonNull(connection);
        run(TABLES);
        Map<String, Long> names = new TreeMap<>();
        int number = 0;
        database.setAutoCommit(false);
        try (PreparedStatement insert =
                database.prepareStatement("insert into rows values(?,?,?,?,?,?,?,?,?,to_tsvector('simple', ?))")) {
            while (papers.hasNext()) {
                for (Entry entry : papers.next()) {
                    Row row = Row.of(entry);
                    Sql.set(
                            insert,
                            number++,
                            row.id(),
                            row.text(),
                            row.office(),
                            row.topic(),
                            row.year(),
                            (int) row.day(),
                            row.memo());
                    insert.setArray(
                            9, database.createArrayOf("text", row.implementers().toArray()));
                    insert.setString(10, row.text());
                    insert.addBatch();
                    if (number % BATCH == 0) {
                        insert.executeBatch();
                    }
                    row.names().forEach(name -> names.merge(name, 1L, Long::sum));
                }
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = database.prepareStatement("insert into names values(?,?)")) {
            for (Map.Entry<String, Long> name : names.entrySet()) {
                Sql.set(insert, name.getKey(), name.getValue().intValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        database.commit();
        database.setAutoCommit(true);
        run(INDEXES);
    }

    @Override
    public long coresElsewhere() throws IOException {
        return cores();
    }

    @Override
    public void open() throws SQLException, IOException, InterruptedException {
        cluster = PostgresCluster.start(folder);
        connect();
        run(
                "set jit = off; set plan_cache_mode = force_custom_plan; set max_parallel_workers_per_gather = 0; set work_mem = '64MB'");
    }

    private void connect() throws SQLException {
        connection = DriverManager.getConnection(Objects.requireNonNull(cluster).url() + "&reWriteBatchedInserts=true");
        try (Statement statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            backend = answer.getLong(1);
        }
    }

    private void run(String script) throws SQLException {
        try (Statement statement = Objects.requireNonNull(connection).createStatement()) {
            for (String one : script.split(";", -1)) {
                statement.execute(one);
            }
        }
    }

    @Override
    public boolean can(Kind kind) {
        return kind != Kind.FUZZY;
    }

    @Override
    public long ask(Question question) throws SQLException {
        Connection database = Objects.requireNonNull(connection);
        return switch (question.kind()) {
            case SUGGEST ->
                Sql.rows(
                        database,
                        "select label, entries from names where label like ? order by entries desc limit 10",
                        question.text() + "%");
            case MEMO ->
                Sql.rows(
                        database,
                        "select id, text from rows where memo = ? and memo <> ''",
                        MemoKeys.of(question.text()));
            case PHRASE -> best(database, "phraseto_tsquery('simple', ?)", question.text(), 0);
            case PREFIX -> best(database, "to_tsquery('simple', ?)", "'" + question.text() + "':*", 0);
            case NEWEST ->
                Sql.rows(
                        database,
                        "select id, text from rows where words @@ plainto_tsquery('simple', ?) order by day desc limit 10",
                        question.text());
            case NARROW ->
                Sql.rows(
                        database,
                        COUNTED.formatted("and office = ? and day between ? and ?"),
                        question.text(),
                        question.office(),
                        (int) question.from(),
                        (int) question.to());
            case BROAD -> Sql.rows(database, COUNTED.formatted(""), question.text());
            default -> best(database, "plainto_tsquery('simple', ?)", question.text(), question.offset());
        };
    }

    private static long best(Connection database, String query, String text, int offset) throws SQLException {
        return Sql.rows(
                database,
                "select id, text from rows, %s asked where words @@ asked order by ts_rank(words, asked) desc limit 10 offset ?"
                        .formatted(query),
                text,
                offset);
    }

    /** Hits once, from which facets are counted and the best are marked. */
    private static final String COUNTED = """
            with hit as materialized (select id, text, office, topic, year, implementers, ts_rank(words, asked) score, asked
              from rows, plainto_tsquery('simple', ?) asked where words @@ asked %s),
            best as (select id, ts_headline('simple', text, asked) from (select * from hit order by score desc limit 10) ten)
            select * from best
            union all (select office, count(*)::text from hit group by 1 order by count(*) desc limit 10)
            union all (select topic, count(*)::text from hit group by 1 order by count(*) desc limit 10)
            union all (select year, count(*)::text from hit group by 1 order by count(*) desc limit 10)
            union all (select code, count(*)::text from hit, unnest(implementers) code group by 1 order by count(*) desc limit 10)""";

    @Override
    public long cores() throws IOException {
        return Cores.of(backend);
    }

    @Override
    public void close() throws SQLException, IOException, InterruptedException {
        if (connection != null) {
            connection.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }
}
