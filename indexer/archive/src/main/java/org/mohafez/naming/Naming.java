package org.mohafez.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.authority.Authority;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.naming.Deed.Apart;
import org.mohafez.naming.Deed.Join;
import org.mohafez.naming.Deed.Synonym;
import org.mohafez.naming.Deed.Undo;
import org.mohafez.naming.Refusal.Why;

/** What stands of all that was said of an archive's names. Immutable; a pure function of the acts. */
public final class Naming {
    private static final Naming NONE = new Naming(List.of(), List.of());

    private final List<NamingAct> acts;
    private final List<Long> unread;
    private final Map<Long, NamingAct> undoneBy;
    private final Map<Facet, Map<String, NamingAct>> joined = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<String, Set<String>>> members = new EnumMap<>(Facet.class);

    private Naming(Collection<NamingAct> acts, List<Long> unread) {
        this.acts = List.copyOf(acts);
        this.unread = List.copyOf(unread);
        undoneBy = acts.stream()
                .filter(act -> act.said() instanceof Undo)
                .collect(Collectors.toMap(act -> ((Undo) act.said()).number(), act -> act, (first, again) -> first));
        for (NamingAct act : standing()) {
            if (act.said() instanceof Join join) {
                String from = today(join.facet(), join.joined().code());
                // Tables of a later version may know both as one, or the other way about: then there is nothing to
                // join.
                if (!current(join.facet(), join.into().code()).equals(from)) {
                    joined.computeIfAbsent(join.facet(), any -> new LinkedHashMap<>())
                            .putIfAbsent(from, act);
                }
            }
        }
        joined.forEach((facet, codes) -> codes.keySet()
                .forEach(code -> members.computeIfAbsent(facet, any -> new LinkedHashMap<>())
                        .computeIfAbsent(current(facet, code), any -> new LinkedHashSet<>())
                        .add(code)));
    }

    /** Nobody has said anything. */
    public static Naming none() {
        return NONE;
    }

    /**
     * @param acts in the order in which they were said
     * @param unread numbers of lines that say nothing to this version of the program
     */
    static Naming of(Collection<NamingAct> acts, List<Long> unread) {
        return new Naming(acts, unread);
    }

    /** Numbers of the lines that are passed over. */
    public List<Long> unread() {
        return unread;
    }

    /** All that was ever said, the oldest first. */
    public List<NamingAct> acts() {
        return acts;
    }

    /** What was said and not undone, the oldest first. */
    public List<NamingAct> standing() {
        return acts.stream()
                .filter(act -> !(act.said() instanceof Undo) && !undoneBy.containsKey(act.number()))
                .toList();
    }

    /** What undid an act. */
    public Optional<NamingAct> undone(NamingAct act) {
        return Optional.ofNullable(undoneBy.get(act.number()));
    }

    /** The code that has taken this one's place, by these people's word or by the tables; the same code if none has. */
    public String current(Facet facet, String code) {
        String now = today(facet, code);
        for (Optional<NamingAct> next = joined(facet, now); next.isPresent(); next = joined(facet, now)) {
            now = today(facet, ((Join) next.get().said()).into().code());
        }
        return now;
    }

    /** All codes that are one with this one, the one that stays first. */
    public List<String> members(Facet facet, String code) {
        String current = current(facet, code);
        return Stream.concat(
                        Stream.of(current),
                        members.getOrDefault(facet, Map.of()).getOrDefault(current, Set.of()).stream())
                .toList();
    }

    /** Whether somebody said that these two are two. */
    public boolean areApart(Facet facet, String a, String b) {
        return apart(facet, a, b).isPresent();
    }

    private Optional<NamingAct> apart(Facet facet, String a, String b) {
        return standing().stream()
                .filter(act -> act.said() instanceof Apart apart && apart.isOf(facet, a, b))
                .findFirst();
    }

    /** The codes of a facet that others were joined to. */
    public Set<String> joinedTo(Facet facet) {
        return members.getOrDefault(facet, Map.of()).keySet();
    }

    /** The lines of synonyms that stand, and for each join its two names. */
    public List<List<String>> sameNames() {
        List<List<String>> names = new ArrayList<>();
        joined.values().forEach(codes -> codes.values().forEach(act -> {
            Join join = (Join) act.said();
            names.add(List.of(join.joined().label(), join.into().label()));
        }));
        return names;
    }

    /** The lines of synonyms that stand. */
    public List<String> synonyms() {
        return standing().stream()
                .filter(act -> act.said() instanceof Synonym)
                .map(act -> ((Synonym) act.said()).line())
                .toList();
    }

    /** What stands in the way of saying that now. */
    public Optional<Refusal> objection(Deed deed) {
        return switch (deed) {
            case Join join -> objection(join);
            case Apart apart ->
                apart(apart.facet(), apart.one().code(), apart.other().code())
                        .map(act -> new Refusal(Why.SAID_ALREADY, act));
            case Synonym synonym ->
                standing().stream()
                        .filter(act -> act.said().equals(synonym))
                        .findFirst()
                        .map(act -> new Refusal(Why.SAID_ALREADY, act));
            case Undo undo ->
                standing().stream().anyMatch(act -> act.number() == undo.number())
                        ? Optional.empty()
                        : Optional.of(new Refusal(Why.UNDONE_ALREADY, undoneBy.get(undo.number())));
        };
    }

    private Optional<Refusal> objection(Join join) {
        String from = today(join.facet(), join.joined().code());
        String into = today(join.facet(), join.into().code());
        Optional<NamingAct> moved = joined(join.facet(), from);
        Optional<NamingAct> gone = joined(join.facet(), into);
        if (current(join.facet(), from).equals(current(join.facet(), into))) {
            return Optional.of(new Refusal(Why.ONE_ALREADY, moved.or(() -> gone).orElse(null)));
        }
        return moved.map(act -> new Refusal(Why.JOINED_ELSEWHERE, act))
                .or(() -> gone.map(act -> new Refusal(Why.NO_LONGER_STANDS, act)));
    }

    private Optional<NamingAct> joined(Facet facet, String code) {
        return Optional.ofNullable(joined.getOrDefault(facet, Map.of()).get(code));
    }

    /** By the tables alone. */
    private static String today(Facet facet, String code) {
        return Authority.bangladesh().current(facet, code);
    }
}
