package org.mohafez.search.synonym;

import java.util.List;
import java.util.stream.Stream;
import org.mohafez.naming.Naming;

/** What an archive's people said of names, as a file of synonyms: their lines, and that the two names of what is one say the same. */
final class DeskRules {
    private DeskRules() {}

    static SynonymFile of(Naming naming) {
        SynonymFile said = SynonymFile.parse(String.join("\n", naming.synonyms()));
        List<Rule> rules = Stream.concat(
                        said.rules().stream(),
                        naming.sameNames().stream().filter(RuleReader::areNames).map(Rule::allWays))
                .toList();
        return new SynonymFile(rules, said.removals(), said.badLines());
    }
}
