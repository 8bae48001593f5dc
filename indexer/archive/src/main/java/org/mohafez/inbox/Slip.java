package org.mohafez.inbox;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Pattern;

/** The name of a handover: by their names they are in the order they came. */
final class Slip {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Slip() {}

    static String at(Instant time) {
        return "%012x-%016x".formatted(time.toEpochMilli(), RANDOM.nextLong());
    }

    static boolean is(String name) {
        return FORM.matcher(name).matches();
    }
}
