package org.mohafez.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditLogTest {
    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void open() {
        door = new Door(folder);
        for (int i = 1; i <= 5; i++) {
            door.audit.add("rahima", Act.SIGNED_IN, "line " + i, "");
        }
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void itIsReadFromTheNewestInPages() {
        assertThat(door.audit.page(AuditFilter.ALL, Long.MAX_VALUE, 2))
                .extracting(AuditEntry::number)
                .containsExactly(5L, 4L);
        assertThat(door.audit.page(AuditFilter.ALL, 4, 2))
                .extracting(AuditEntry::number)
                .containsExactly(3L, 2L);
        assertThat(door.audit.page(AuditFilter.ALL, 1, 2)).isEmpty();
        assertThat(door.audit.firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit SET who = 'karim' WHERE number = 3", "DELETE FROM audit WHERE number = 3"})
    void nothingInItIsChangedOrCut(String change) {
        assertThatThrownBy(() -> sql(change)).hasMessageContaining("only grows");
        assertThat(door.audit.firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET who = 'karim' WHERE number = 3",
                "UPDATE audit SET detail = about, about = detail WHERE number = 3",
                "UPDATE audit SET at = at + 1 WHERE number = 3",
                "UPDATE audit SET digest = replace(digest, '0', '1') WHERE number = 3",
                "DELETE FROM audit WHERE number = 3"
            })
    void whoGetsAroundThatIsFoundOut(String change) {
        sql("DROP TRIGGER audit_is_not_changed", "DROP TRIGGER audit_is_not_cut", change);

        assertThat(door.audit.firstBroken()).hasValue(3);
    }

    @Test
    void twoProgramsWriteOneChain() throws InterruptedException {
        try (Door other = new Door(folder);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Door writer : new Door[] {door, other}) {
                both.execute(() -> {
                    for (int i = 0; i < 50; i++) {
                        writer.audit.add("rahima", Act.SIGNED_OUT, "", "");
                    }
                });
            }
            both.shutdown();
            assertThat(both.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(door.audit.last())
                .hasValueSatisfying(last -> assertThat(last.number()).isEqualTo(105));
        assertThat(door.audit.firstBroken()).isEmpty();
    }

    @Test
    void itIsAskedByPersonAndAct() {
        door.audit.add("karim", Act.ROLE_GIVEN, "rahima", "clerk");
        door.audit.add("karim", Act.SIGNED_OUT, "karim", "");

        assertThat(door.audit.page(new AuditFilter("karim", ""), Long.MAX_VALUE, 10))
                .hasSize(2);
        assertThat(door.audit.page(new AuditFilter("rahima", ""), Long.MAX_VALUE, 10))
                .as("what was done to her, too")
                .hasSize(6);
        assertThat(door.audit.page(new AuditFilter("rahima", "role-given"), Long.MAX_VALUE, 10))
                .extracting(AuditEntry::number)
                .containsExactly(6L);
        assertThat(door.audit.page(new AuditFilter("' OR ''='", ""), Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    void allOfItIsGivenInItsOrder() {
        for (int i = 0; i < 2_000; i++) {
            door.audit.add("rahima", Act.SIGNED_OUT, "", "");
        }
        List<Long> numbers = new ArrayList<>();
        door.audit.each(line -> numbers.add(line.number()));

        assertThat(numbers).hasSize(2_005).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whoKeptADigestFindsItsLine() {
        String kept = door.audit.last().orElseThrow().digest();
        door.audit.add("rahima", Act.SIGNED_OUT, "", "");

        assertThat(door.audit.find(kept))
                .hasValueSatisfying(line -> assertThat(line.number()).isEqualTo(5));
        assertThat(door.audit.find("0".repeat(64))).isEmpty();
    }

    /** Whoever takes the log away writes it again with another program. */
    @Test
    void aLineHasNoSignThatJsonWritesInSeveralWays() {
        AuditEntry line = door.audit.add("rahima", Act.SIGNED_IN, "a\nb", "\u0001x\u007F\u001Fy");

        assertThat(line.about() + line.detail()).isEqualTo("a b x y");
    }

    private void sql(String... statements) {
        Jdbi.create("jdbc:sqlite:" + folder.resolve("state.db")).useHandle(handle -> {
            for (String statement : statements) {
                handle.execute(statement);
            }
        });
    }
}
