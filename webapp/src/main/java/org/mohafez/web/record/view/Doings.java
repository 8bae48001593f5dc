package org.mohafez.web.record.view;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.archive.Doing;
import org.mohafez.web.ui.Words;

/** What was done for a version, in our words. The archive keeps it in its own ({@link Doing}); what a person noted stays as written. */
public final class Doings {
    private static final Map<String, String> KEYS = Map.of(
            "read", "version.read",
            "received again under another name", "version.received-again",
            "corrected", "version.corrected",
            "nothing is blacked out any more", "version.uncovered");

    private static final Pattern UNREADABLE = Pattern.compile("could not be read: ([A-Z_]+)");
    private static final Pattern BLACKED_OUT = Pattern.compile("places blacked out: (\\d{1,9})");

    /** What was done, and the note of whoever did it. */
    private static final Pattern NOTED =
            Pattern.compile("(places blacked out: \\d{1,9}|[a-z ]+)(: .*)", Pattern.DOTALL);

    private Doings() {}

    public static String say(String message, Words words) {
        Matcher unreadable = UNREADABLE.matcher(message);
        if (unreadable.matches()) {
            String reason = unreadable.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
            return words.say("version.unreadable", words.say("reason." + reason));
        }
        Matcher black = BLACKED_OUT.matcher(message);
        if (black.matches()) {
            return words.say("version.blacked-out", Integer.parseInt(black.group(1)));
        }
        String key = KEYS.get(message);
        if (key != null) {
            return words.say(key);
        }
        Matcher noted = NOTED.matcher(message);
        return noted.matches() ? say(noted.group(1), words) + noted.group(2) : message;
    }
}
