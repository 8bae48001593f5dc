package org.mohafez.web.about;

import java.util.List;
import org.mohafez.web.ui.Words;

/** What the portal is, who runs it, and what a reader may expect of it. */
public record AboutPage(List<Part> parts) {
    private static final List<String> PARTS = List.of("what", "operator", "corrections", "privacy", "accessibility");

    /** A heading, and the paragraphs beneath it. */
    public record Part(String id, String heading, List<String> said) {}

    static AboutPage in(Words words) {
        return new AboutPage(PARTS.stream().map(id -> part(id, words)).toList());
    }

    private static Part part(String id, Words words) {
        String key = "about." + id;
        return new Part(id, words.say(key), words.say(key + ".said").lines().toList());
    }
}
