package org.mohafez.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.EditDistance;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** Entries of some tables, found by the cores of their names. Immutable. */
final class Register {
    /** Letters from which one slip is forgiven, and from which two are. */
    private static final int ONE_SLIP = 6;

    private static final int TWO_SLIPS = 20;
    /** Letters from which a name is looked for within a text that no comma parts. */
    private static final int LONG_NAME = 9;

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Phrases NO_PLACE = Phrases.of();

    /**
     * A name's core with its level, and whose name it is.
     *
     * @param said whether the name itself says its level: জেলা শিক্ষা অফিস
     */
    private record Known(@Nullable Level level, boolean said, Entry entry) {}

    /** The core of what has several of its kind in one place; the longest are tried first. */
    private record Kind(String core, Entry entry) {}

    private final Core.Of what;
    private final Map<String, List<Known>> byCore = new HashMap<>();
    private final Map<String, Entry> byCode = new HashMap<>();
    private final List<Kind> kinds;
    private final Phrases longNames;

    Register(Collection<Entry> entries, Core.Of what) {
        this.what = what;
        List<String> whole = new ArrayList<>();
        List<String> wholeCores = new ArrayList<>();
        for (Entry entry : entries) {
            byCode.putIfAbsent(entry.code(), entry);
            entry.names().forEach(name -> {
                Core core = core(name);
                if (!core.isEmpty()) {
                    Level level = core.level() == null ? entry.level() : core.level();
                    byCore.computeIfAbsent(core.folded(), folded -> new ArrayList<>())
                            .add(new Known(level, core.level() != null, entry));
                }
                if (entry.sort() != Entry.Sort.OFFICE && core.folded().length() >= LONG_NAME) {
                    whole.add(name);
                    wholeCores.add(core.folded());
                }
            });
        }
        // An office whose name begins with its agency's is looked for as a whole too, or only the agency were seen.
        for (Entry entry : entries) {
            entry.names()
                    .filter(name -> entry.sort() == Entry.Sort.OFFICE
                            && wholeCores.stream().anyMatch(core(name).folded()::startsWith))
                    .forEach(whole::add);
        }
        kinds = kinds(byCore);
        longNames = Phrases.of(whole.stream());
    }

    private static List<Kind> kinds(Map<String, List<Known>> byCore) {
        return byCore.entrySet().stream()
                .flatMap(known -> known.getValue().stream().map(one -> new Kind(known.getKey(), one.entry())))
                .filter(kind -> kind.entry().level() == Level.NAMED)
                .sorted(Comparator.comparingInt(kind -> -kind.core().length()))
                .toList();
    }

    private Core core(String name) {
        Words words = Words.of(name);
        return core(words, 0, words.size(), NO_PLACE);
    }

    /** What is left of the words; where nothing but a rank stands there, the rank: জেলা রেজিস্ট্রারের কার্যালয়. */
    Core core(Words words, int from, int to, Phrases place) {
        Core core = Core.of(words, from, to, place, what);
        return core.isEmpty() ? Core.of(words, from, to, place, Core.Of.POST) : core;
    }

    /** Names that are long enough to be looked for anywhere in a text. */
    Phrases longNames() {
        return longNames;
    }

    Optional<Entry> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Stream<Entry> entries() {
        return byCode.values().stream();
    }

    /**
     * What is called so. A name that says its level is only found by one that does, or at a place of that level.
     *
     * @param ofPlace the level of the place it stands with; null where that may not decide
     */
    Optional<Entry> find(Core core, @Nullable Level ofPlace) {
        if (core.isEmpty()) {
            return Optional.empty();
        }
        return best(byCore.getOrDefault(core.folded(), List.of()), core.level(), ofPlace)
                .or(() -> withSlips(core, ofPlace));
    }

    /** What has several of its kind in one place and is named by a name of its own before its kind: ভাউকসার ইউনিয়ন পরিষদ. */
    Optional<Entry> findNamed(Core core) {
        return kinds.stream()
                .filter(kind -> core.folded().length() > kind.core().length())
                .filter(kind ->
                        core.folded().startsWith(kind.core()) || core.folded().endsWith(kind.core()))
                .map(Kind::entry)
                .findFirst();
    }

    /** What is left of a core when the entry's own is taken off either end. */
    String without(Core core, Entry entry) {
        return byCore.entrySet().stream()
                .filter(known ->
                        known.getValue().stream().anyMatch(one -> one.entry().equals(entry)))
                .map(Map.Entry::getKey)
                .filter(key -> core.folded().startsWith(key) || core.folded().endsWith(key))
                .max(Comparator.comparingInt(String::length))
                .map(key -> core.folded().endsWith(key)
                        ? core.folded().substring(0, core.folded().length() - key.length())
                        : core.folded().substring(key.length()))
                .orElse("");
    }

    private Optional<Entry> withSlips(Core core, @Nullable Level ofPlace) {
        int length = core.folded().length();
        int most = length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
        for (int slips = 1; slips <= most; slips++) {
            int allowed = slips;
            List<Known> near = byCore.entrySet().stream()
                    .filter(known -> isSlipOf(known.getKey(), core.folded(), allowed))
                    .flatMap(known -> known.getValue().stream())
                    .toList();
            Optional<Entry> found = best(near, core.level(), ofPlace);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A slip is not at the beginning, where উপ- and the like make another post of it, and never in a number. */
    private static boolean isSlipOf(String known, String written, int slips) {
        return known.charAt(0) == written.charAt(0)
                && EditDistance.between(known, written, slips) <= slips
                && NO_DIGIT.matcher(known)
                        .replaceAll("")
                        .equals(NO_DIGIT.matcher(written).replaceAll(""));
    }

    private static Optional<Entry> best(List<Known> known, @Nullable Level said, @Nullable Level ofPlace) {
        Level wanted = said == null ? ofPlace : said;
        return known.stream()
                .filter(one -> said == null ? !one.said() || one.level() == ofPlace : fits(one.level(), said))
                .min(Comparator.comparingInt(
                        one -> Objects.equals(one.level(), wanted) ? 0 : one.level() == null ? 1 : 2))
                .map(Known::entry);
    }

    private static boolean fits(@Nullable Level level, Level said) {
        return level == null || level == said || level == Level.NAMED;
    }
}
