package org.mohafez.web.desk.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.Authority;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.bangla.BanglaText;
import org.mohafez.index.IndexField;
import org.mohafez.naming.Naming;
import org.mohafez.naming.NamingAct;
import org.mohafez.search.FacetValue;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.ValuePage;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** Composes {@link AuthorityPage}. */
final class AuthorityComposer {
    static final String PATH = "/desk/authority";

    static final List<IndexField> FIELDS = List.of(IndexField.OFFICE, IndexField.IMPLEMENTER);

    private static final int MOST_PAIRS = 20;
    private static final int MOST_LIKE = 20;
    private static final int MOST_FOUND = 50;

    private final SearchEngine engine;
    private final Visitor visitor;
    private final IndexField field;
    private final Words words;
    private final NamingWords said;
    private final Figures figures;
    private final Naming naming;

    AuthorityComposer(SearchEngine engine, Visitor visitor, IndexField field, NamingWords said) {
        this.engine = engine;
        this.visitor = visitor;
        this.field = field;
        this.words = Words.in(visitor.lang());
        this.said = said;
        this.figures = new Figures(words);
        this.naming = engine.naming();
    }

    static IndexField field(@Nullable String parameter) {
        return FIELDS.stream()
                .filter(field -> parameter(field).equals(parameter))
                .findFirst()
                .orElse(IndexField.OFFICE);
    }

    static String parameter(IndexField field) {
        return field.parameter().orElseThrow();
    }

    /**
     * @param typed what is looked for
     * @param code for which its like is looked for; empty for none
     */
    AuthorityPage compose(String key, String typed, String code, @Nullable String problem, boolean done) {
        List<FacetValue> values = engine.values(SearchRequest.of("", visitor.access()), field);
        boolean asked = !typed.isEmpty();
        AuthorityPage.Chosen chosen = code.isEmpty() ? null : chosen(values, code, typed);
        List<FacetValue> found =
                asked && chosen == null ? values.stream().filter(answers(typed)).toList() : List.of();
        return new AuthorityPage(
                key,
                parameter(field),
                ways(),
                typed,
                chosen,
                asked || chosen != null ? List.of() : pairs(values),
                found.stream().limit(MOST_FOUND).map(this::value).toList(),
                asked && chosen == null ? words.say("authority.found", found.size(), MOST_FOUND) : "",
                acts(act -> naming.undone(act).isEmpty()),
                acts(act -> naming.undone(act).isPresent()),
                problem,
                done);
    }

    private List<AuthorityPage.Way> ways() {
        return FIELDS.stream()
                .map(one -> new AuthorityPage.Way(
                        QueryString.empty()
                                .with("facet", parameter(one))
                                .in(visitor.lang())
                                .behind(PATH),
                        words.say("facet." + parameter(one)),
                        one == field))
                .toList();
    }

    /** Those that were looked for by name come instead of the likest. */
    private AuthorityPage.@Nullable Chosen chosen(List<FacetValue> values, String code, String typed) {
        String current = naming.current(facet(), code);
        List<FacetValue> others =
                values.stream().filter(value -> !value.code().equals(current)).toList();
        List<FacetValue> like = typed.isEmpty()
                ? new LikeNames(values).like(current, MOST_LIKE)
                : others.stream().filter(answers(typed)).limit(MOST_LIKE).toList();
        return values.stream()
                .filter(value -> value.code().equals(current))
                .findFirst()
                .map(value -> new AuthorityPage.Chosen(
                        value(value), like.stream().map(this::value).toList()))
                .orElse(null);
    }

    /** Two codes of the tables are two; so are two of one name, which are in two places, and those of which somebody said so. */
    private List<AuthorityPage.Pair> pairs(List<FacetValue> values) {
        Map<Set<String>, AuthorityPage.Pair> pairs = new LinkedHashMap<>();
        Stream.concat(ofOneNumber(values), ofLikeNames(values))
                .forEach(pair ->
                        pairs.putIfAbsent(Set.of(pair.one().code(), pair.other().code()), pair));
        return pairs.values().stream().limit(MOST_PAIRS).toList();
    }

    private Stream<AuthorityPage.Pair> ofLikeNames(List<FacetValue> values) {
        return new LikeNames(values)
                .pairs(MOST_PAIRS, this::mayBeOne).stream()
                        .map(pair -> new AuthorityPage.Pair(value(pair.one()), value(pair.other()), ""));
    }

    /** Of implementers no numbers are known. */
    private Stream<AuthorityPage.Pair> ofOneNumber(List<FacetValue> values) {
        if (field != IndexField.OFFICE) {
            return Stream.empty();
        }
        Map<String, FacetValue> byCode = values.stream().collect(Collectors.toMap(FacetValue::code, value -> value));
        return SameNumbers.of(engine, visitor.access()).pairs().stream().flatMap(pair -> {
            FacetValue one = byCode.get(pair.one());
            FacetValue other = byCode.get(pair.other());
            return one == null || other == null || !mayBeOne(one, other)
                    ? Stream.empty()
                    : Stream.of(new AuthorityPage.Pair(
                            value(one),
                            value(other),
                            words.say("authority.same-numbers", figures.digits(pair.number()))));
        });
    }

    private boolean mayBeOne(FacetValue one, FacetValue other) {
        return !(isOfTables(one) && isOfTables(other))
                && !one.label().equals(other.label())
                && !naming.areApart(facet(), one.code(), other.code());
    }

    private boolean isOfTables(FacetValue value) {
        return Authority.bangladesh().label(facet(), value.code()).isPresent();
    }

    /** By each word typed, in the name as it is shown or in the code. */
    private static Predicate<FacetValue> answers(String typed) {
        List<String> asked = Stream.of(folded(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return value -> {
            String name = folded(value.label()) + " " + value.code();
            return asked.stream().allMatch(name::contains);
        };
    }

    private static String folded(String text) {
        return BanglaText.clean(text).toLowerCase(Locale.ROOT).strip();
    }

    private AuthorityPage.Value value(FacetValue value) {
        return new AuthorityPage.Value(
                value.code(),
                value.label(),
                ValuePage.address(parameter(field), value.code(), visitor.lang()),
                QueryString.empty()
                        .with("facet", parameter(field))
                        .with("code", value.code())
                        .in(visitor.lang())
                        .behind(PATH),
                figures.number(value.count()));
    }

    private List<AuthorityPage.Said> acts(Predicate<NamingAct> which) {
        List<AuthorityPage.Said> acts = new ArrayList<>(naming.acts().stream()
                .filter(act -> !(act.said() instanceof org.mohafez.naming.Deed.Undo))
                .filter(which)
                .map(act -> new AuthorityPage.Said(act.number(), said.what(act.said()), by(act)))
                .toList());
        Collections.reverse(acts);
        return acts;
    }

    private String by(NamingAct act) {
        return naming.undone(act)
                .map(undo -> words.say("authority.undone-by", said.by(act), said.by(undo)))
                .orElseGet(() -> said.by(act));
    }

    private Facet facet() {
        return field.named().orElseThrow();
    }
}
