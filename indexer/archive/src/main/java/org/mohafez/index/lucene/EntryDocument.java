package org.mohafez.index.lucene;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.mohafez.archive.ArchiveId;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;

/** An entry as a Lucene document, and back: one rule for each {@link IndexField.Type}. */
public final class EntryDocument {
    /** The kinds of key by which words count; sounds have a dictionary of their own. */
    static final List<Key> COUNTED = List.of(Key.EXACT, Key.STEM, Key.SPELLING);

    private EntryDocument() {}

    /** Facets are drilled into by code; every one may have several values. */
    public static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
            config.setMultiValued(FieldNames.of(field), true);
            // Nobody asks which entries have any value of a facet.
            config.setDrillDownTermsIndexing(FieldNames.of(field), DrillDownTermsIndexing.FULL_PATH_ONLY);
        }
        return config;
    }

    /**
     * @param cut the texts of its file, as far as they are cut
     * @param heard to which its words are added
     */
    static Document of(Entry entry, PaperTexts cut, HeardWords heard, FacetsConfig facets) throws IOException {
        Document document = new Document();
        keyword(document, IndexField.ID, entry.id());
        keyword(document, IndexField.FILE, ArchiveId.ofFile(entry.documentId()));
        keyword(document, IndexField.DOCUMENT, entry.documentId());
        document.add(new SortedDocValuesField(FieldNames.of(IndexField.DOCUMENT), new BytesRef(entry.documentId())));
        keyword(document, IndexField.ACCESS, entry.access().code());
        document.add(new NumericDocValuesField(FieldNames.of(IndexField.ORDINAL), entry.ordinal()));
        String part = entry.ordinal() == 0 ? FieldNames.PAPER : FieldNames.DECISION;
        document.add(new StringField(FieldNames.PART, part, Store.NO));
        if (entry.doubt() > 0) {
            document.add(new NumericDocValuesField(FieldNames.DOUBT, entry.doubt()));
        }
        document.add(new LongField(
                FieldNames.of(IndexField.RECEIVED), entry.received().toEpochMilli(), Store.NO));
        document.add(new StoredField(FieldNames.ENTRY, EntryBytes.of(entry)));
        texts(document, entry, cut, heard);
        entry.keywords().forEach((field, values) -> values.forEach(value -> keyword(document, field, value)));
        MemoNumbers.terms(entry).forEach(term -> document.add(new StringField(FieldNames.NUMBERS, term, Store.NO)));
        entry.dates().forEach((field, date) -> date(document, field, date));
        entry.sums().forEach(sum -> document.add(new DoublePoint(FieldNames.of(IndexField.AMOUNT), taka(sum))));
        entry.facets().forEach((field, values) -> facet(document, entry, field, values));
        return facets.build(document);
    }

    /** Reads what {@link #of} stored. */
    public static Entry read(StoredFields stored, int document) throws IOException {
        return EntryBytes.read(stored.document(document).getBinaryValue(FieldNames.ENTRY));
    }

    private static void keyword(Document document, IndexField field, String value) {
        document.add(new StringField(FieldNames.of(field), value, Store.NO));
    }

    private static void texts(Document document, Entry entry, PaperTexts cut, HeardWords heard) {
        Map<IndexField, List<KeyedWord>> texts = new EnumMap<>(IndexField.class);
        entry.texts().forEach((field, text) -> texts.put(field, cut.words(field, text)));
        texts.forEach((field, words) -> document.add(new PlacesField(field, words)));
        if (!texts.isEmpty()) {
            WholeText whole = new WholeText(texts);
            whole.addTo(document, COUNTED);
            heard.add(whole.words());
        }
    }

    private static void date(Document document, IndexField field, LocalDate date) {
        document.add(new LongField(FieldNames.of(field), day(date), Store.NO));
    }

    private static void facet(Document document, Entry entry, IndexField field, List<Coded> values) {
        for (Coded value : values) {
            document.add(new SortedSetDocValuesFacetField(FieldNames.of(field), value.code()));
            document.add(new StringField(FieldNames.LABELS, FacetLabels.term(field, entry, value), Store.NO));
        }
    }

    /** A sum in points: exact to the paisa up to some trillions, and whatever is asked is rounded the same. */
    public static double taka(BigDecimal sum) {
        return sum.doubleValue();
    }

    /** Days since 1970: what a date is in points and doc values. */
    public static long day(LocalDate date) {
        return date.toEpochDay();
    }
}
