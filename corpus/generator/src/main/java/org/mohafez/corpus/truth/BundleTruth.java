package org.mohafez.corpus.truth;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.mohafez.corpus.paper.Bundle;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.TextSheet;

/** The records of the papers in a file, each with its first and last line as printed ({@code _begins}, {@code _ends}) and its length. */
public final class BundleTruth {
    private BundleTruth() {}

    public static ObjectNode of(Bundle bundle) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        for (Paper paper : bundle.papers()) {
            List<String> lines = TextSheet.of(paper)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            ObjectNode record = Truth.of(paper);
            record.put("_begins", lines.getFirst());
            record.put("_ends", lines.getLast());
            record.put(
                    "_letters", lines.stream().mapToLong(BundleTruth::letters).sum());
            told.withArrayProperty("papers").add(record);
        }
        return told;
    }

    private static long letters(String line) {
        return line.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
