package org.mohafez.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.mohafez.archive.disk.Durable;

/** Copies an SQLite database as it is at one moment, also while others write to it; only its owner may read the copy. */
final class DatabaseCopy {
    private DatabaseCopy() {}

    static void put(Path database, Path place, Durable durable) throws IOException {
        Path aside = Files.createTempFile(
                durable.aside(),
                "state",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Connection from = DriverManager.getConnection("jdbc:sqlite:" + database);
                PreparedStatement copy = from.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, aside.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new IOException("cannot copy " + database, e);
        }
        durable.moveIn(aside, place);
    }
}
