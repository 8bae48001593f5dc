package org.mohafez.bench.peer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** Statements that are prepared once. */
final class Sql {
    private static final Map<Connection, Map<String, PreparedStatement>> PREPARED = new WeakHashMap<>();

    private Sql() {}

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Reads every cell of the answer, and says how many rows there were. */
    static long rows(Connection database, String query, Object... values) throws SQLException {
        PreparedStatement statement = prepared(database, query);
        set(statement, values);
        long rows = 0;
        try (ResultSet answer = statement.executeQuery()) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                rows++;
                for (int column = 1; column <= columns; column++) {
                    answer.getString(column);
                }
            }
        }
        return rows;
    }

    static long change(Connection database, String change, Object... values) throws SQLException {
        PreparedStatement statement = prepared(database, change);
        set(statement, values);
        return statement.executeUpdate();
    }

    private static synchronized PreparedStatement prepared(Connection database, String sql) throws SQLException {
        Map<String, PreparedStatement> known = PREPARED.computeIfAbsent(database, one -> new ConcurrentHashMap<>());
        PreparedStatement statement = known.get(sql);
        if (statement == null) {
            statement = database.prepareStatement(sql);
            known.put(sql, statement);
        }
        return statement;
    }
}
