package org.mohafez.reader.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Vocabulary;

/** What a column holds. One column may hold several things, such as talk and decision. */
public enum ColumnRole {
    SERIAL,
    TOPIC,
    DISCUSSION,
    DECISION,
    /** What an earlier meeting decided: never a decision of this one. */
    PAST_DECISION,
    IMPLEMENTER,
    DEADLINE,
    REMARKS,
    PROGRESS,
    INDICATOR,
    TARGET,
    ACTIVITY,
    MEMBER,
    ROLE,
    NAME,
    POST,
    OFFICE,
    SIGNATURE,
    CONTACT;

    private static final Vocabulary COLUMNS = Vocabulary.of("columns.tsv");
    private static final Phrases DAY = COLUMNS.group("day");
    private static final Phrases PAST = COLUMNS.group("past");
    private static final Phrases ACTS = COLUMNS.group("acts");
    private static final Phrases COMPLAINT = COLUMNS.group("complaint");
    private static final Phrases PRESENT = COLUMNS.group("present");
    private static final Phrases AND = Phrases.of("ও", "এবং", "and");
    private static final Phrases ABOUT = Phrases.of("উপর", "আলোকে", "ভিত্তিতে");
    private static final Phrases NUMBER = Phrases.of("নং", "নম্বর", "no", "number");
    /** Who acts, letter by letter: a word of an agency and one of a state of things differ by two letters. */
    private static final Set<String> AGENCY = COLUMNS.words("agency");

    private static final Set<ColumnRole> OF_DECISIONS =
            EnumSet.of(TOPIC, DISCUSSION, DECISION, IMPLEMENTER, DEADLINE, REMARKS, PROGRESS);

    private static final Phrases NONE = Phrases.of();
    private static final Phrases TO_BE_DISCUSSED = Phrases.of("আলোচ্য");
    private static final Map<ColumnRole, Phrases> PHRASES = new EnumMap<>(ColumnRole.class);
    /** Longer texts are no headings. */
    private static final int LONGEST = 14;
    /** Letters from which a word is surely one though its pieces stand apart. */
    private static final int LONG_WORD = 6;

    static {
        EnumSet.complementOf(EnumSet.of(PAST_DECISION))
                .forEach(role -> PHRASES.put(role, COLUMNS.group(role.name().toLowerCase(Locale.ROOT))));
    }

    /** The roles that a heading's words give its column; none where they are no heading. */
    static Set<ColumnRole> of(String heading) {
        Words words = Words.of(heading);
        if (words.isEmpty() || words.size() > LONGEST) {
            return Set.of();
        }
        if (isSerial(words)) {
            return Set.of(SERIAL);
        }
        Optional<ColumnRole> broken = broken(words);
        if (broken.isPresent()) {
            return Set.of(broken.get());
        }
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        for (ColumnRole role : List.of(TOPIC, DISCUSSION, DECISION, IMPLEMENTER, DEADLINE, REMARKS, PROGRESS)) {
            if (role == IMPLEMENTER ? namesWhoActs(words) : words.has(role.phrases())) {
                roles.add(role);
            }
        }
        return roles.isEmpty() ? rest(words) : Set.copyOf(settle(roles, words));
    }

    /**
     * The roles of a column beneath a heading that stands over several: what its own line says where that is a role of such a table
     * (সিদ্ধান্ত ও বাস্তবায়ন over সিদ্ধান্ত, দায়িত্ব, সময়), or what both say together (বাস্তবায়ন over কে, গত সভার over সিদ্ধান্ত).
     */
    static Set<ColumnRole> under(String above, String own) {
        Set<ColumnRole> said = of(own);
        Set<ColumnRole> shared = of(above);
        boolean past = Words.of(above).has(PAST) && said.contains(DECISION);
        if (past || said.isEmpty() || !OF_DECISIONS.containsAll(said)) {
            return of(above + " " + own);
        }
        // বিবরণ under সিদ্ধান্ত is the decision told.
        boolean told = said.equals(Set.of(DISCUSSION)) && !shared.isEmpty() && !shared.contains(DISCUSSION);
        return told ? shared : said;
    }

    /** Not by a word that looks so and is, letter by letter, how long it takes: বাস্তবায়নকাল beside বাস্তবায়নকারী. */
    private static boolean namesWhoActs(Words words) {
        Set<String> time = COLUMNS.words("deadline");
        return IntStream.range(0, words.size()).anyMatch(i -> words.at(i, IMPLEMENTER.phrases())
                .filter(said -> said.after() > i + 1
                        || !time.contains(words.words().get(i).folded()))
                .isPresent());
    }

    /** The role of a single word that a narrow column broke, where its pieces are that word letter by letter: বাস্তবায়নকা / রী. */
    private static Optional<ColumnRole> broken(Words words) {
        String whole = words.words().stream().map(Words.Word::folded).collect(Collectors.joining());
        return words.size() == 1 || whole.length() < LONG_WORD
                ? Optional.empty()
                : OF_DECISIONS.stream()
                        .filter(role -> COLUMNS.words(role.name().toLowerCase(Locale.ROOT))
                                .contains(whole))
                        .findFirst();
    }

    private static boolean isSerial(Words words) {
        boolean counts =
                words.size() <= 3 && words.at(0, SERIAL.phrases()).isPresent() && !words.has(DECISION.phrases());
        return counts
                || (words.size() <= 4
                        && words.size() > 1
                        && words.ending(NUMBER).isPresent());
    }

    /** Words of one role that only say which kind of another is meant are not counted. */
    private static Set<ColumnRole> settle(Set<ColumnRole> roles, Words words) {
        boolean joined = words.has(AND) || words.text().matches(".*[/,+&].*");
        if (roles.contains(REMARKS)) {
            roles.retainAll(EnumSet.of(REMARKS));
        }
        boolean agency = words.words().stream().anyMatch(word -> AGENCY.contains(word.folded()));
        if (agency && roles.contains(IMPLEMENTER)) {
            roles.remove(PROGRESS);
        }
        if (roles.contains(PROGRESS)) {
            roles.removeAll(EnumSet.of(IMPLEMENTER, DISCUSSION, TOPIC, DEADLINE));
            if (!joined) {
                roles.remove(DECISION);
            }
        }
        if (joined && roles.contains(TOPIC) && !roles.contains(DECISION)) {
            // How long the matter itself lasts: প্রকল্পের নাম ও মেয়াদ.
            roles.remove(DEADLINE);
        }
        if (roles.contains(IMPLEMENTER) && words.ending(DAY).isPresent()) {
            roles.add(DEADLINE);
        }
        if (roles.contains(DEADLINE) && !joined) {
            roles.retainAll(EnumSet.of(DEADLINE));
        }
        if (roles.contains(IMPLEMENTER) && !joined) {
            roles.retainAll(EnumSet.of(IMPLEMENTER, PROGRESS));
        }
        if (roles.contains(DECISION) && roles.contains(TOPIC) && words.has(ABOUT)) {
            roles.remove(TOPIC);
        }
        if (roles.contains(TOPIC) && roles.contains(DISCUSSION) && !joined && !words.has(TO_BE_DISCUSSED)) {
            roles.remove(DISCUSSION);
        }
        if (roles.remove(DECISION)) {
            roles.add(words.has(PAST) && !words.has(PRESENT) ? PAST_DECISION : DECISION);
        }
        return roles;
    }

    private static Set<ColumnRole> rest(Words words) {
        for (ColumnRole role : List.of(INDICATOR, TARGET, ROLE, SIGNATURE, CONTACT, ACTIVITY)) {
            if (words.has(role.phrases())) {
                return Set.of(role);
            }
        }
        Set<ColumnRole> person = EnumSet.noneOf(ColumnRole.class);
        for (ColumnRole role : List.of(MEMBER, NAME, POST, OFFICE)) {
            if (words.has(role.phrases())) {
                person.add(role);
            }
        }
        return person.isEmpty() && words.ending(COMPLAINT).isPresent() ? Set.of(DISCUSSION) : Set.copyOf(person);
    }

    /** Whether a heading may stand over who acts, and as well over what is to be done: Action. */
    public static boolean mayName(String heading) {
        Words words = Words.of(heading);
        return words.at(0, ACTS).filter(said -> said.after() == words.size()).isPresent();
    }

    /** Whether a heading says that its column tells of this meeting, as beside one of the last: বর্তমান সভার সিদ্ধান্ত. */
    static boolean isPresent(String heading) {
        Words words = Words.of(heading);
        return words.has(PRESENT) && words.has(DECISION.phrases());
    }

    private Phrases phrases() {
        return PHRASES.getOrDefault(this, NONE);
    }
}
