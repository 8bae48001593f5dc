package org.mohafez.web.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.Crockford;
import org.mohafez.web.harvest.OaiRequest.ListRecords;
import org.mohafez.web.harvest.OaiRequest.Place;

/**
 * By which a harvester asks for the next part of a list. It holds what was asked and how far the list has been given, so that
 * nothing is kept here for it, and a portal that was started anew goes on with it. It is no secret and grants nothing: what it
 * says is read as strictly as any question, and answered for the visitor who brings it. The digest in it finds out what was cut or
 * altered on its way.
 */
final class ResumptionToken {
    private static final int DIGEST = 10;
    private static final int FIELDS = 7;
    private static final String BETWEEN = "\n";

    private ResumptionToken() {}

    static String of(Selection asked, Place after) {
        String said = String.join(
                BETWEEN,
                asked.format().prefix(),
                text(asked.from()),
                text(asked.until()),
                asked.set() == null ? "" : asked.set(),
                after.changed().toString(),
                after.last(),
                Integer.toString(after.given()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString((digest(said) + BETWEEN + said).getBytes(UTF_8));
    }

    /** Empty if it is none of ours, or not as it was. */
    static Optional<ListRecords> read(String token, boolean whole) {
        try {
            String[] all = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(BETWEEN, 2);
            if (all.length < 2 || !all[0].equals(digest(all[1]))) {
                return Optional.empty();
            }
            String[] said = all[1].split(BETWEEN, -1);
            return said.length == FIELDS ? resumed(said, whole) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ListRecords> resumed(String[] said, boolean whole) {
        return MetadataFormat.of(said[0])
                .map(format ->
                        new Selection(instant(said[1]), instant(said[2]), said[3].isEmpty() ? null : said[3], format))
                .map(asked -> new ListRecords(
                        whole, asked, new Place(Instant.parse(said[4]), said[5], Integer.parseInt(said[6]))));
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    private static @Nullable Instant instant(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }

    private static String digest(String said) {
        return Crockford.digest(said, DIGEST);
    }
}
