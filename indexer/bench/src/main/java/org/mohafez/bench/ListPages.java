package org.mohafez.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.bench.asked.Questions;
import org.mohafez.bench.made.MadePapers;

/**
 * Prints the addresses of the portal's results pages for made questions, a line each, in no order: what readers at once are made to ask
 * for. Arguments: of how many decisions, and questions of each kind.
 */
public final class ListPages {
    private static final long SEED = 11;
    /** What people type into the portal's field. */
    private static final List<Kind> KINDS =
            List.of(Kind.ONE, Kind.WORDS, Kind.PHRASE, Kind.NARROW, Kind.BROAD, Kind.NEWEST, Kind.FUZZY, Kind.MEMO);

    private ListPages() {}

    public static void main(String[] arguments) {
        int decisions = Integer.parseInt(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Questions questions = new Questions(new MadePapers(LoadPeer.SEED), decisions, SEED);
        List<String> pages = new ArrayList<>();
        KINDS.forEach(kind -> questions.of(kind, count).forEach(question -> pages.add(page(question))));
        Collections.shuffle(pages, new Random(SEED));
        pages.forEach(System.out::println);
    }

    private static String page(Question question) {
        String text = question.kind() == Kind.PHRASE ? '"' + question.text() + '"' : question.text();
        String page = "/search?q=" + encoded(text);
        return switch (question.kind()) {
            case NARROW ->
                page + "&office=" + encoded(question.office()) + "&from=" + LocalDate.ofEpochDay(question.from())
                        + "&to=" + LocalDate.ofEpochDay(question.to());
            case NEWEST -> page + "&sort=newest";
            default -> page;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
