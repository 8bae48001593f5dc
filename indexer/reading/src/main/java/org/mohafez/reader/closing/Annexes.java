package org.mohafez.reader.closing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.AnnexHeading;
import org.mohafez.record.Annex;

/** Annexes that a paper names (পরিশিষ্ট-ক), and whether one begins in the same file. */
public final class Annexes {
    private static final Pattern NAMED = Words.pattern(
            "(?i)(?:পরিশিষ্ট|সংযোজনী|annex(?:ure)?|appendix)[\\s'‘’“”\"(:ঃ–—-]*(?<which>[ক-ন]|[a-h](?![a-z])|\\p{Nd}{1,2})(?![\\p{L}\\p{M}])[’'”\")]*");

    private Annexes() {}

    /**
     * @param lines of the paper
     * @param outside those of them that stand outside tables, where an annex can begin
     */
    public static List<Annex> of(List<String> lines, Collection<String> outside) {
        Map<String, Annex> annexes = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher named = NAMED.matcher(line);
            while (named.find()) {
                String printed = named.group().contains("(")
                        ? named.group()
                        : named.group().replace(")", "");
                String key = named.group("which");
                boolean heads = named.start() <= 1 && outside.contains(line) && AnnexHeading.canBe(line);
                Annex known = annexes.get(key);
                if (known == null || heads) {
                    annexes.put(key, new Annex(known == null ? printed.strip() : known.label(), heads));
                }
            }
        }
        return List.copyOf(annexes.values());
    }
}
