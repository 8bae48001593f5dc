package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.index.IndexField;
import org.mohafez.naming.Deed;
import org.mohafez.naming.Deed.Called;
import org.mohafez.naming.NamingLog;

/** What is answered of values that people joined, from an index that knows nothing of it. */
public abstract class JoinedNamesContract extends EngineContract {
    private static final IndexField FIELD = IndexField.IMPLEMENTER;
    private static final String STAYS = "assistant-programmer";

    @TempDir
    Path place;

    private ArchiveFolder folder = new ArchiveFolder(Path.of(""));
    private @Nullable SearchEngine opened;

    /** An engine over an index of {@link #papers}, and what people said of names in that folder. */
    protected abstract SearchEngine over(ArchiveFolder folder);

    @BeforeEach
    void open() {
        folder = new ArchiveFolder(place);
        opened = over(folder);
    }

    @AfterEach
    void close() {
        engine().close();
    }

    @Override
    protected final SearchEngine engine() {
        return Objects.requireNonNull(opened);
    }

    private static SearchRequest by(String code) {
        return question("").within(Filters.of(Map.of(FIELD, List.of(code))));
    }

    private FacetValue value(String label) {
        return engine().values(question(""), FIELD).stream()
                .filter(value -> value.label().contains(label))
                .findFirst()
                .orElseThrow();
    }

    private List<FacetValue> listed(SearchRequest request, String code) {
        return search(request).facets().getOrDefault(FIELD, List.of()).stream()
                .filter(value -> value.code().equals(code))
                .toList();
    }

    @Test
    void joinedValuesAreOneInEveryAnswerUntilItIsUndone() {
        FacetValue engineer = value("প্রকৌশলী");
        List<String> programmers = found(by(STAYS));
        assertThat(programmers).containsExactlyInAnyOrder("portal/1", "library/2", "library/3");
        assertThat(found(by(engineer.code()))).containsExactly("library/3");
        NamingLog log = new NamingLog(folder.names(), InstantSource.system());
        log.say(
                "rahima",
                new Deed.Join(
                        Facet.IMPLEMENTER,
                        new Called(engineer.code(), engineer.label()),
                        new Called(STAYS, "Programmer")));

        assertThat(found(by(engineer.code()))).containsExactlyInAnyOrderElementsOf(programmers);
        assertThat(listed(question(""), STAYS))
                .as("library/3 has both, and is one decision")
                .extracting(FacetValue::count)
                .containsExactly(3L);
        assertThat(listed(by(engineer.code()), STAYS))
                .as("counted aside, where it is filtered by")
                .extracting(FacetValue::count)
                .containsExactly(3L);
        assertThat(engine().values(question(""), FIELD))
                .extracting(FacetValue::code)
                .contains(STAYS)
                .doesNotContain(engineer.code());
        assertThat(search(by(STAYS)).hits())
                .flatExtracting(Hit::implementers)
                .extracting(Hit.Coded::code)
                .doesNotContain(engineer.code());
        assertThat(engine().suggest("প্রকৌশলী", EVERYBODY, 10))
                .filteredOn(value -> value.field() == FIELD)
                .extracting(SuggestedValue::code, SuggestedValue::count)
                .containsExactly(tuple(STAYS, 3L));
        assertThat(engine().names(FIELD, STAYS, EVERYBODY)).contains(engineer.label());
        assertThat(engine().naming().current(Facet.IMPLEMENTER, engineer.code()))
                .isEqualTo(STAYS);

        log.say("karim", new Deed.Undo(1));
        assertThat(found(by(engineer.code()))).containsExactly("library/3");
        assertThat(value("প্রকৌশলী")).isEqualTo(engineer);
    }

    /** A name that stands only in internal papers is no name to the public, whatever was joined to it. */
    @Test
    void thePublicIsNotToldANameOfInternalPapers() {
        List<String> open = engine().values(question(""), FIELD).stream()
                .map(FacetValue::code)
                .toList();
        FacetValue secret = engine().values(SearchRequest.of("", SIGNED_IN), FIELD).stream()
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
        assertThat(engine().names(FIELD, STAYS, EVERYBODY)).doesNotContain(secret.label());
        assertThat(search(by(STAYS)).total()).isEqualTo(3);
    }
}
