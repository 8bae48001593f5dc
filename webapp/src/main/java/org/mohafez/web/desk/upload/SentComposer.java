package org.mohafez.web.desk.upload;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Settlement;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** Says in a reader's language what became of an upload. */
final class SentComposer {
    private final Words words;

    SentComposer(Words words) {
        this.words = words;
    }

    /** @param names of what was sent; none where nobody could read what was said of it */
    SentPage page(Inbox.Known known, List<String> names) {
        Settlement settlement = known.settlement();
        boolean ended = settlement != null && settlement.ended();
        List<Outcome> files = settlement instanceof Settlement.TakenIn taken ? taken.files() : List.of();
        List<SentPage.Line> lines = files.isEmpty() && !ended
                ? names.stream()
                        .map(name -> new SentPage.Line(name, words.say("upload.waits"), null, false, null, null))
                        .toList()
                : files.stream().map(this::line).toList();
        return new SentPage(state(settlement, names.size()), ended, lines);
    }

    /** In a few words. */
    String state(@Nullable Settlement settlement, int files) {
        return switch (settlement) {
            case null -> words.say("upload.state.waits", files);
            case Settlement.TakenIn taken
            when !taken.whole() -> words.say("upload.state.going", taken.files().size(), Math.max(taken.of(), files));
            case Settlement.TakenIn taken -> {
                long failed = taken.files().stream()
                        .filter(outcome -> outcome.failed() && !isLeftOut(outcome))
                        .count();
                yield words.say("upload.state.done", taken.files().size(), failed);
            }
            default -> words.say("upload.state.failed");
        };
    }

    /** Of an archive that is kept as it is, and needs looking at as one. */
    private static boolean isLeftOut(Outcome outcome) {
        return outcome instanceof Outcome.Failed failed && failed.toldByItsArchive();
    }

    private SentPage.Line line(Outcome outcome) {
        String href = outcome.held()
                .map(id -> QueryString.empty().in(words.lang()).behind("/d/" + id))
                .orElse(null);
        String detail = outcome instanceof Outcome.Failed left && left.toldByItsArchive() ? left.message() : null;
        return new SentPage.Line(name(outcome.file()), say(outcome), detail, outcome.failed(), href, look(outcome));
    }

    /** The way to an entry of an archive, as people write it. */
    private static String name(String file) {
        return file.replace("!/", " › ");
    }

    /** One paper is looked through on its sheet; of several it is first seen whether they are these. */
    private @Nullable String look(Outcome outcome) {
        if (!(outcome instanceof Outcome.Added added)) {
            return null;
        }
        String desk = added.papers() == 1 ? "/desk/review/" : "/desk/parts/";
        return outcome.held()
                .map(id -> QueryString.empty().in(words.lang()).behind(desk + id))
                .orElse(null);
    }

    private String say(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added added -> words.say("upload.added", added.papers(), added.pages(), added.decisions());
            case Outcome.Unchanged unchanged -> words.say("upload.unchanged");
            case Outcome.AlsoReceived also -> words.say("upload.also-received", also.first());
            case Outcome.Unpacked unpacked -> words.say("upload.unpacked", unpacked.entries());
            case Outcome.NotPaper notPaper -> words.say("upload.not-paper");
            case Outcome.SetAside aside ->
                words.say(
                        "upload.set-aside",
                        words.say("reason."
                                + aside.why()
                                        .reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')));
            case Outcome.Failed failed -> words.say(failed.toldByItsArchive() ? "upload.left-out" : "upload.failed");
            case Outcome.Gone gone -> words.say("upload.failed");
        };
    }
}
