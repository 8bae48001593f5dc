package org.mohafez.web.record.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.record.Access;
import org.mohafez.record.Check;
import org.mohafez.record.Doubt;
import org.mohafez.record.Doubts;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadFrom;
import org.mohafez.record.Unread;
import org.mohafez.web.ui.Words;

/** What a reader must know before relying on a reading. */
final class Warnings {
    /** Below this a value was not read surely enough to go without a word. */
    private static final double SURE = 0.8;

    private static final Pattern DIGITS = Pattern.compile("/\\d+");

    private final PaperRecord paper;
    private final Words words;

    Warnings(PaperRecord paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** Of the whole paper. */
    List<String> all() {
        return Stream.of(blackedOut(), withoutDecisions(), unread(""), failedChecks())
                .flatMap(warnings -> warnings)
                .distinct()
                .toList();
    }

    /** Whoever trusts the page would think that nothing was decided. */
    private Stream<String> withoutDecisions() {
        return Doubts.of(paper).stream()
                .filter(doubt -> doubt.cause() == Doubt.Cause.NO_DECISIONS)
                .map(doubt -> words.say("no-decisions"));
    }

    /** Of one decision. @param position in the paper, from 0 */
    List<String> ofDecision(int position) {
        String pointer = "/decisions/" + position;
        return Stream.of(blackedOut(), unread(pointer), doubtful(pointer))
                .flatMap(warnings -> warnings)
                .distinct()
                .toList();
    }

    private Stream<String> blackedOut() {
        return paper.access() == Access.BLACKED_OUT ? Stream.of(words.say("blacked-out")) : Stream.empty();
    }

    private Stream<String> unread(String under) {
        return paper.unread().stream()
                .filter(unread -> isUnder(unread.field(), under))
                .map(this::say);
    }

    private String say(Unread unread) {
        String field = field(unread.field());
        String reason = words.sayOr(words.say("unread.other"), "unread." + unread.reason());
        return unread.page() == null
                ? words.say("unread", field, reason)
                : words.say("unread-on-page", field, reason, unread.page());
    }

    private Stream<String> failedChecks() {
        return paper.checks().stream()
                .filter(check -> !check.ok() || check.rule().endsWith("-not-compared"))
                .map(this::say);
    }

    private String say(Check check) {
        String rule = words.sayOr(words.say("check.other"), "check." + check.rule());
        return check.detail() == null ? rule : words.say("check-detail", rule, check.detail());
    }

    /** One warning that names what of it was not read surely, each once, in the order in which the record has them. */
    private Stream<String> doubtful(String under) {
        String fields = paper.reads().entrySet().stream()
                .filter(read -> isUnder(read.getKey(), under) && isDoubtful(read.getValue()))
                .map(read -> field(read.getKey()))
                .distinct()
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? Stream.empty() : Stream.of(words.say("doubtful", fields));
    }

    /** What a place of the record is called: that of {@code /decisions/2/implementers/0/place} is its list's, the implementers. */
    private String field(String pointer) {
        String path = DIGITS.matcher(pointer).replaceAll("").substring(1);
        while (!words.has("field." + path) && path.contains("/")) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return words.sayOr(words.say("field.other"), "field." + path);
    }

    private static boolean isDoubtful(ReadFrom read) {
        return read.confidence() < SURE;
    }

    private static boolean isUnder(String pointer, String under) {
        return pointer.equals(under) || pointer.startsWith(under + "/");
    }
}
