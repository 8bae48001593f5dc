package org.mohafez.corpus.print;

import org.mohafez.corpus.paper.Face;

/**
 * How ড় ঢ় য় are stored. NFC keeps them as letter and nukta; keyboards type them as one letter. Papers come in both, and a reader
 * must not mind.
 */
final class Letters {
    private Letters() {}

    static String as(String text, Face face) {
        if (!face.typed()) {
            return text;
        }
        return text.replace("\u09A1\u09BC", "\u09DC")
                .replace("\u09A2\u09BC", "\u09DD")
                .replace("\u09AF\u09BC", "\u09DF");
    }
}
