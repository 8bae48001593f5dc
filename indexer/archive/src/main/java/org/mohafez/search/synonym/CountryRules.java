package org.mohafez.search.synonym;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.MohafezException;
import org.mohafez.authority.Authority;

/** The rules for the country's papers: the files beside this class, by subject, and the names of the authority. */
final class CountryRules {
    static final List<String> FILES = List.of(
            "offices.txt",
            "months.txt",
            "administration.txt",
            "accountability.txt",
            "finance.txt",
            "programmes.txt",
            "ict.txt",
            "law-and-order.txt",
            "land.txt",
            "health.txt",
            "education.txt",
            "agriculture.txt",
            "works.txt",
            "disaster.txt",
            "society.txt",
            "loanwords.txt",
            "everyday.txt");

    private static final List<Rule> RULES = read();

    private CountryRules() {}

    static List<Rule> all() {
        return RULES;
    }

    private static List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        FILES.forEach(file -> rules.addAll(file(file).rules()));
        Set<String> oneWay = rules.stream()
                .filter(Rule::isOneWay)
                .flatMap(rule -> rule.typed().stream())
                .flatMap(name -> Name.of(name).keys().stream())
                .collect(Collectors.toSet());
        rules.addAll(AuthorityRules.of(
                Authority.national(), name -> name.keys().stream().anyMatch(oneWay::contains)));
        rules.addAll(inEnglish(rules));
        return List.copyOf(rules);
    }

    /**
     * What a line answers an English word with, answered by the English word: for English papers, and after all else. The lines name it
     * one way, because hardly anybody writes it in a Bangla paper. A name of several words of which one has answers of its own keeps
     * these instead: a name takes its words from all shorter ones.
     */
    private static List<Rule> inEnglish(List<Rule> rules) {
        Set<String> answered = rules.stream()
                .flatMap(rule -> rule.typed().stream())
                .filter(name -> name.indexOf(' ') < 0)
                .flatMap(name -> Name.of(name).keys().stream())
                .collect(Collectors.toSet());
        return rules.stream()
                .filter(Rule::isOneWay)
                .filter(rule -> rule.typed().stream().allMatch(CountryRules::isLatin))
                .filter(rule -> rule.also().stream().noneMatch(CountryRules::isLatin))
                .map(rule -> new Rule(
                        rule.also().stream()
                                .filter(name -> !hasAnsweredWord(name, answered))
                                .toList(),
                        rule.typed()))
                .filter(rule -> !rule.typed().isEmpty())
                .toList();
    }

    private static boolean hasAnsweredWord(String name, Set<String> answered) {
        List<String> words = List.of(name.split(" "));
        return words.size() > 1
                && words.stream().flatMap(word -> Name.of(word).keys().stream()).anyMatch(answered::contains);
    }

    private static boolean isLatin(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    static SynonymFile file(String name) {
        try (InputStream in = CountryRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MohafezException("no file " + name + " beside " + CountryRules.class.getName());
            }
            SynonymFile file = SynonymFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!file.badLines().isEmpty()) {
                throw new MohafezException("lines of " + name + " that are no rules: " + file.badLines());
            }
            return file;
        } catch (IOException e) {
            throw new MohafezException("cannot read " + name, e);
        }
    }
}
