package org.mohafez.index.lucene;

import com.ibm.icu.text.UnicodeCompressor;
import com.ibm.icu.text.UnicodeDecompressor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.record.Relation;

/**
 * An entry as it is stored: its figures and the lengths of its texts, then all its texts as one, in the Standard Compression Scheme for
 * Unicode (Unicode Technical Standard 6), by which a Bangla letter takes one byte in place of three. Fields and enums go by their place,
 * so that a change of these is one of {@link LuceneFormat#SCHEMA} too.
 */
final class EntryBytes {
    private static final IndexField[] FIELDS = IndexField.values();
    private static final Kind[] KINDS = Kind.values();
    private static final Access[] ACCESSES = Access.values();

    private EntryBytes() {}

    static BytesRef of(Entry entry) {
        try {
            Writer writer = new Writer();
            writer.entry(entry);
            return writer.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
    }

    static Entry read(BytesRef bytes) throws IOException {
        return new Reader(bytes).entry();
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private static final class Writer {
        private final ByteBuffersDataOutput figures = new ByteBuffersDataOutput();
        private final StringBuilder texts = new StringBuilder();

        private void entry(Entry entry) throws IOException {
            text(entry.documentId());
            figures.writeVInt(entry.ordinal());
            text(entry.title());
            text(entry.number());
            text(entry.fileName());
            figures.writeVInt(entry.kind().ordinal());
            figures.writeVInt(entry.access().ordinal());
            figures.writeVInt(entry.page() == null ? 0 : entry.page() + 1);
            figures.writeByte((byte) (entry.doubtful() ? 1 : 0));
            figures.writeVInt(entry.doubt());
            text(entry.memoNumber());
            text(entry.upazila());
            each(entry.texts(), this::text);
            each(
                    entry.facets(),
                    values -> each(values, value -> {
                        text(value.code());
                        text(value.label());
                    }));
            each(entry.dates(), date -> figures.writeZLong(date.toEpochDay()));
            each(entry.keywords(), values -> each(values, this::text));
            each(entry.sums(), sum -> text(sum.toString()));
            each(entry.acts(), act -> {
                text(act.type());
                text(act.memo());
                text(act.date());
                text(act.text());
            });
            figures.writeZLong(entry.received().getEpochSecond());
            figures.writeVInt(entry.received().getNano());
        }

        /** Absent is 0, and every other length one more than it is. */
        private void text(@Nullable String text) throws IOException {
            figures.writeVInt(text == null ? 0 : text.length() + 1);
            texts.append(text == null ? "" : text);
        }

        private <T> void each(List<T> values, Writing<T> writing) throws IOException {
            figures.writeVInt(values.size());
            for (T value : values) {
                writing.write(value);
            }
        }

        private <T> void each(Map<IndexField, T> values, Writing<T> writing) throws IOException {
            figures.writeVInt(values.size());
            for (Map.Entry<IndexField, T> value : values.entrySet()) {
                figures.writeVInt(value.getKey().ordinal());
                writing.write(value.getValue());
            }
        }

        private BytesRef bytes() throws IOException {
            byte[] compressed = UnicodeCompressor.compress(texts.toString());
            ByteBuffersDataOutput all = new ByteBuffersDataOutput();
            all.writeVInt((int) figures.size());
            figures.copyTo(all);
            all.writeBytes(compressed, 0, compressed.length);
            return new BytesRef(all.toArrayCopy());
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static final class Reader {
        private final ByteArrayDataInput figures;
        private final String texts;
        private int at;

        Reader(BytesRef bytes) {
            figures = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
            int length = figures.readVInt();
            int from = figures.getPosition() + length;
            texts = UnicodeDecompressor.decompress(Arrays.copyOfRange(bytes.bytes, from, bytes.offset + bytes.length));
        }

        private Entry entry() throws IOException {
            return new Entry(
                    text(),
                    figures.readVInt(),
                    textOrNull(),
                    textOrNull(),
                    text(),
                    KINDS[figures.readVInt()],
                    ACCESSES[figures.readVInt()],
                    page(figures.readVInt()),
                    figures.readByte() != 0,
                    figures.readVInt(),
                    textOrNull(),
                    textOrNull(),
                    map(this::text),
                    map(() -> list(() -> new Coded(text(), text()))),
                    map(() -> LocalDate.ofEpochDay(figures.readZLong())),
                    map(() -> list(this::text)),
                    list(() -> new BigDecimal(text())),
                    list(() -> new Relation(text(), textOrNull(), textOrNull(), text())),
                    Instant.ofEpochSecond(figures.readZLong(), figures.readVInt()));
        }

        private static @Nullable Integer page(int written) {
            return written == 0 ? null : written - 1;
        }

        private @Nullable String textOrNull() {
            int length = figures.readVInt() - 1;
            if (length < 0) {
                return null;
            }
            at += length;
            return texts.substring(at - length, at);
        }

        private String text() {
            String text = textOrNull();
            return text == null ? "" : text;
        }

        private <T> List<T> list(Reading<T> reading) throws IOException {
            int size = figures.readVInt();
            List<T> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(reading.read());
            }
            return values;
        }

        private <T> Map<IndexField, T> map(Reading<T> reading) throws IOException {
            Map<IndexField, T> values = new EnumMap<>(IndexField.class);
            for (int left = figures.readVInt(); left > 0; left--) {
                values.put(FIELDS[figures.readVInt()], reading.read());
            }
            return values;
        }
    }
}
