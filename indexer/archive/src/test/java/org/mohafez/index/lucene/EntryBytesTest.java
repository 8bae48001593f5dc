package org.mohafez.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.record.Relation;

class EntryBytesTest {
    private static final String TEXT = "১। রাস্তা সংস্কার করতে হবে; memo no. ০৫.৪২.০০১।\nকার্য\u200Cবিবরণী — 😀";

    private static Entry entry(@Nullable String text, Kind kind, Access access) {
        return new Entry(
                "made1",
                7,
                text,
                text,
                "file.pdf",
                kind,
                access,
                text == null ? null : 0,
                text != null,
                3,
                text,
                text,
                text == null ? Map.of() : Map.of(IndexField.DECISION, text, IndexField.TOPIC_TEXT, ""),
                text == null ? Map.of() : Map.of(IndexField.OFFICE, List.of(new Coded("a", "ক"), new Coded("b", text))),
                text == null ? Map.of() : Map.of(IndexField.DATE, LocalDate.of(1969, 3, 1)),
                text == null ? Map.of() : Map.of(IndexField.MEMO, List.of("05.42", "42")),
                text == null ? List.of() : List.of(new BigDecimal("1234567890.50"), BigDecimal.ZERO),
                text == null
                        ? List.of()
                        : List.of(
                                new Relation("amends", null, "2025-05", text), new Relation("cancels", "5", null, "")),
                Instant.parse("2026-01-02T03:04:05.678Z"));
    }

    private static Entry again(Entry entry) throws IOException {
        return EntryBytes.read(EntryBytes.of(entry));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void allThatAnEntrySaysIsRead(Kind kind) throws IOException {
        for (Access access : Access.values()) {
            Entry entry = entry(TEXT, kind, access);
            assertThat(again(entry)).isEqualTo(entry);
        }
    }

    @Test
    void whatIsAbsentIsAbsent() throws IOException {
        Entry entry = entry(null, Kind.OTHER, Access.PUBLIC);
        assertThat(again(entry)).isEqualTo(entry);
        assertThat(again(entry).title()).isNull();
        assertThat(again(entry).page()).isNull();
    }

    @Property
    void anyTextIsReadAsItWas(@ForAll String text) throws IOException {
        Entry entry = entry(text, Kind.OTHER, Access.INTERNAL);
        assertThat(again(entry)).isEqualTo(entry);
    }

    @Property
    void anyPlaceInABlockWillDo(@ForAll @IntRange(max = 9) int before) throws IOException {
        Entry entry = entry(TEXT, Kind.OTHER, Access.PUBLIC);
        BytesRef alone = EntryBytes.of(entry);
        byte[] block = new byte[before + alone.length + 5];
        System.arraycopy(alone.bytes, alone.offset, block, before, alone.length);
        assertThat(EntryBytes.read(new BytesRef(block, before, alone.length))).isEqualTo(entry);
    }

    /** Letters of Bangla take one byte each, not three. */
    @Test
    void banglaIsShort() {
        String text = "রাস্তা সংস্কার করতে হবে ".repeat(40);
        int longer = EntryBytes.of(entry(text, Kind.OTHER, Access.PUBLIC)).length;
        int shorter = EntryBytes.of(entry("", Kind.OTHER, Access.PUBLIC)).length;
        // It stands in it six times, and once more cut as a label.
        assertThat(longer - shorter).isLessThan(7 * text.length() + 100);
    }
}
