package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.naming.Deed;
import org.mohafez.naming.Deed.Called;
import org.mohafez.naming.NamingLog;
import org.mohafez.record.Access;
import org.mohafez.search.EngineContract;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SuggestedValue;

/** What is answered of values that people joined, from an index that knows nothing of it. */
class JoinedNamesTest {
    private static final Set<Access> EVERYBODY = Set.of(Access.PUBLIC);
    private static final IndexField FIELD = IndexField.IMPLEMENTER;
    private static final String STAYS = "assistant-programmer";

    @TempDir
    Path place;

    private ArchiveFolder folder = new ArchiveFolder(Path.of(""));
    private LuceneSearchEngine engine = LuceneSearchEngine.open(folder);

    @BeforeEach
    void index() {
        folder = new ArchiveFolder(place);
        new IndexBuilder(new Generations(folder.index()), new LuceneFormat())
                .rebuild(EngineContract.papers(), (done, total) -> {});
        engine = LuceneSearchEngine.open(folder);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static SearchRequest by(String code) {
        return SearchRequest.of("", EVERYBODY).within(Filters.of(Map.of(FIELD, List.of(code))));
    }

    private List<String> found(String code) {
        return engine.search(by(code)).hits().stream().map(Hit::id).toList();
    }

    private FacetValue value(String label) {
        return engine.values(SearchRequest.of("", EVERYBODY), FIELD).stream()
                .filter(value -> value.label().contains(label))
                .findFirst()
                .orElseThrow();
    }

    private List<FacetValue> listed(SearchRequest request, String code) {
        return engine.search(request).facets().getOrDefault(FIELD, List.of()).stream()
                .filter(value -> value.code().equals(code))
                .toList();
    }

    @Test
    void joinedValuesAreOneInEveryAnswerUntilItIsUndone() {
        FacetValue engineer = value("প্রকৌশলী");
        List<String> programmers = found(STAYS);
        assertThat(programmers).containsExactlyInAnyOrder("portal/1", "library/2", "library/3");
        assertThat(found(engineer.code())).containsExactly("library/3");
        NamingLog log = new NamingLog(folder.names(), InstantSource.system());
        log.say(
                "rahima",
                new Deed.Join(
                        Facet.IMPLEMENTER,
                        new Called(engineer.code(), engineer.label()),
                        new Called(STAYS, "Programmer")));

        assertThat(found(engineer.code())).containsExactlyInAnyOrderElementsOf(programmers);
        assertThat(listed(SearchRequest.of("", EVERYBODY), STAYS))
                .as("library/3 has both, and is one decision")
                .extracting(FacetValue::count)
                .containsExactly(3L);
        assertThat(listed(by(engineer.code()), STAYS))
                .as("counted aside, where it is filtered by")
                .extracting(FacetValue::count)
                .containsExactly(3L);
        assertThat(engine.values(SearchRequest.of("", EVERYBODY), FIELD))
                .extracting(FacetValue::code)
                .contains(STAYS)
                .doesNotContain(engineer.code());
        assertThat(engine.search(by(STAYS)).hits())
                .flatExtracting(Hit::implementers)
                .extracting(Hit.Coded::code)
                .doesNotContain(engineer.code());
        assertThat(engine.suggest("প্রকৌশলী", EVERYBODY, 10))
                .filteredOn(value -> value.field() == FIELD)
                .extracting(SuggestedValue::code, SuggestedValue::count)
                .containsExactly(org.assertj.core.api.Assertions.tuple(STAYS, 3L));
        assertThat(engine.names(FIELD, STAYS, EVERYBODY)).contains(engineer.label());
        assertThat(engine.naming().current(Facet.IMPLEMENTER, engineer.code())).isEqualTo(STAYS);

        log.say("karim", new Deed.Undo(1));
        assertThat(found(engineer.code())).containsExactly("library/3");
        assertThat(value("প্রকৌশলী")).isEqualTo(engineer);
    }

    /** A name that stands only in internal papers is no name to the public, whatever was joined to it. */
    @Test
    void thePublicIsNotToldANameOfInternalPapers() {
        Set<Access> clerks = Set.of(Access.PUBLIC, Access.INTERNAL);
        List<String> open = engine.values(SearchRequest.of("", EVERYBODY), FIELD).stream()
                .map(FacetValue::code)
                .toList();
        FacetValue secret = engine.values(SearchRequest.of("", clerks), FIELD).stream()
                .filter(value -> !open.contains(value.code()))
                .findFirst()
                .orElseThrow();
        new NamingLog(folder.names(), InstantSource.system())
                .say(
                        "rahima",
                        new Deed.Join(
                                Facet.IMPLEMENTER,
                                new Called(STAYS, "Programmer"),
                                new Called(secret.code(), secret.label())));
        assertThat(engine.names(FIELD, STAYS, EVERYBODY)).doesNotContain(secret.label());
        assertThat(engine.search(by(STAYS)).total()).isEqualTo(3);
    }
}
