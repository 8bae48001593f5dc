package org.mohafez.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
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

/** SQLite with FTS5: exact words, ranked by its bm25; vowel signs belong to words, which its tokenizer has to be told. */
final class Sqlite implements Peer {
    private static final String TABLES = """
            create table rows(n integer primary key, id text, text text, office text, topic text, year text, day int, memo text);
            create table implementers(n int, code text);
            create table names(label text primary key, entries int) without rowid;
            create virtual table words using fts5(text, content='rows', content_rowid='n',
              tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")""";
    private static final String INDEXES = """
            create index of_office on rows(office, day);
            create index of_day on rows(day);
            create index of_memo on rows(memo) where memo <> '';
            create index of_implementers on implementers(n, code);
            insert into words(words) values('optimize');
            analyze""";
    private static final int BATCH = 20_000;

    private final Path folder;
    private @Nullable Connection connection;

    Sqlite(Path folder) {
        this.folder = folder;
    }

    @Override
    public void load(Iterator<List<Entry>> papers) throws SQLException, IOException {
        Files.createDirectories(folder);
        try (Connection database = connect()) {
            run(database, "pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -200000;" + TABLES);
            database.setAutoCommit(false);
            Map<String, Long> names = new TreeMap<>();
            try (PreparedStatement row = database.prepareStatement("insert into rows values(?,?,?,?,?,?,?,?)");
                    PreparedStatement words = database.prepareStatement("insert into words(rowid, text) values(?,?)");
                    PreparedStatement post = database.prepareStatement("insert into implementers values(?,?)")) {
                long number = 0;
                while (papers.hasNext()) {
                    for (Entry entry : papers.next()) {
                        Row one = Row.of(entry);
                        number++;
                        Sql.set(
                                row,
                                number,
                                one.id(),
                                one.text(),
                                one.office(),
                                one.topic(),
                                one.year(),
                                one.day(),
                                one.memo());
                        row.executeUpdate();
                        Sql.set(words, number, one.text());
                        words.executeUpdate();
                        for (String code : one.implementers()) {
                            Sql.set(post, number, code);
                            post.executeUpdate();
                        }
                        one.names().forEach(name -> names.merge(name, 1L, Long::sum));
                    }
                    if (number % BATCH < 8) {
                        database.commit();
                    }
                }
            }
            try (PreparedStatement name = database.prepareStatement("insert into names values(?,?)")) {
                for (Map.Entry<String, Long> one : names.entrySet()) {
                    Sql.set(name, one.getKey(), one.getValue());
                    name.executeUpdate();
                }
            }
            run(database, INDEXES);
            database.commit();
        }
    }

    @Override
    public void open() throws SQLException {
        connection = connect();
        run(
                connection,
                "pragma mmap_size = 8000000000; pragma cache_size = -200000; pragma temp_store = memory;"
                        + "create temp table hits(n integer primary key, office text, topic text, year text, score real)");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("rows.db"));
    }

    private static void run(Connection database, String script) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String one : script.split(";", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
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
        String match = match(question);
        return switch (question.kind()) {
            case SUGGEST ->
                Sql.rows(
                        database,
                        "select label, entries from names where label >= ? and label < ? order by entries desc limit 10",
                        question.text(),
                        question.text() + "\uFFFF");
            case MEMO -> Sql.rows(database, "select id, text from rows where memo = ?", MemoKeys.of(question.text()));
            case NEWEST ->
                Sql.rows(
                        database,
                        "select id, r.text from words join rows r on r.n = words.rowid where words match ? order by r.day desc limit 10",
                        match);
            case NARROW, BROAD -> counted(database, question, match);
            default ->
                Sql.rows(
                        database,
                        "select id, r.text from (select rowid from words where words match ? order by rank limit 10 offset ?) best join rows r on r.n = best.rowid",
                        match,
                        question.offset());
        };
    }

    private static long counted(Connection database, Question question, String match) throws SQLException {
        Sql.change(database, "delete from temp.hits");
        String hits =
                "insert into temp.hits select r.n, office, topic, year, bm25(words) from words join rows r on r.n = words.rowid where words match ?";
        long total = question.kind() == Kind.NARROW
                ? Sql.change(
                        database,
                        hits + " and office = ? and day between ? and ?",
                        match,
                        question.office(),
                        question.from(),
                        question.to())
                : Sql.change(database, hits, match);
        for (String facet : List.of("office", "topic", "year")) {
            Sql.rows(
                    database,
                    "select %1$s, count(*) from temp.hits group by 1 order by 2 desc limit 10".formatted(facet));
        }
        Sql.rows(
                database,
                "select code, count(*) from temp.hits join implementers using (n) group by 1 order by 2 desc limit 10");
        Sql.rows(
                database,
                "select id, snippet(words, 0, '[', ']', '…', 32) from words join rows r on r.n = words.rowid where words match ? and words.rowid in (select n from temp.hits order by score limit 10)",
                match);
        return total;
    }

    private static String match(Question question) {
        String quoted = '"' + String.join("\" \"", question.words()) + '"';
        return switch (question.kind()) {
            case PHRASE -> '"' + question.text() + '"';
            case PREFIX -> quoted + "*";
            default -> quoted;
        };
    }

    @Override
    public long cores() {
        return Cores.ofThread();
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
