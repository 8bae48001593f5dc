package org.mohafez.web.http;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mohafez.MohafezException;
import org.mohafez.account.Role;

/**
 * Who may ask what: the one table of all addresses, {@code rights.tsv}. An address that is not in it cannot be hung up, so that
 * none is open by oversight.
 */
public final class Rights {
    private static final String FILE = "rights.tsv";
    private static final Map<String, Right> ALL = read();

    private Rights() {}

    /** What an address asks of the visitor. */
    public sealed interface Right {
        /** Nothing. */
        record Anybody() implements Right {}

        /** Who asks from this machine itself, or from one that whoever runs the portal named. */
        record Near() implements Right {}

        /** Who has signed in, even with a password that has yet to be changed. */
        record SignedIn() implements Right {}

        /** Who has that role, or one that covers it. */
        record Of(Role role) implements Right {}

        private static Right of(String code) {
            return switch (code) {
                case "public" -> new Anybody();
                case "near" -> new Near();
                case "signed-in" -> new SignedIn();
                default -> new Of(Role.valueOf(code.toUpperCase(Locale.ROOT)));
            };
        }
    }

    /** @throws MohafezException if the table does not have it */
    static Right of(HandlerType method, String path) {
        return Optional.ofNullable(ALL.get(method.name() + " " + path))
                .orElseThrow(() -> new MohafezException(FILE + " does not say who may ask " + method + " " + path));
    }

    /** All, by method and path with a space between them. */
    public static Map<String, Right> all() {
        return ALL;
    }

    private static Map<String, Right> read() {
        Map<String, Right> rights = new TreeMap<>();
        try (InputStream in = Rights.class.getResourceAsStream(FILE)) {
            String table = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        rights.put(cells[0] + " " + cells[1], Right.of(cells[2]));
                    });
        } catch (IOException e) {
            throw new MohafezException("cannot read " + FILE, e);
        }
        return Map.copyOf(rights);
    }
}
