package org.mohafez.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.index.IndexField;
import org.mohafez.record.Kind;

/** What can stand before a colon in a query, as in {@code দপ্তর:দিনাজপুর}, and which fields it speaks of. */
public enum QueryField {
    TITLE(List.of(IndexField.TITLE, IndexField.SUBJECT), "title", "subject", "শিরোনাম"),
    TOPIC(List.of(IndexField.TOPIC_TEXT, IndexField.SUBJECT), "topic", "agenda", "বিষয়", "আলোচ্যসূচি", "এজেন্ডা"),
    DECISION(List.of(IndexField.DECISION), "decision", "সিদ্ধান্ত"),
    DISCUSSION(List.of(IndexField.DISCUSSION), "discussion", "আলোচনা"),
    IMPLEMENTER(
            List.of(IndexField.IMPLEMENTER_TEXT, IndexField.IMPLEMENTER_NAMES),
            "implementer",
            "বাস্তবায়নকারী",
            "বাস্তবায়ন",
            "দায়িত্ব"),
    OFFICE(
            List.of(IndexField.OFFICE_TEXT, IndexField.OFFICE_NAMES),
            "office",
            "ministry",
            "district",
            "upazila",
            "place",
            "দপ্তর",
            "কার্যালয়",
            "অফিস",
            "মন্ত্রণালয়",
            "বিভাগ",
            "জেলা",
            "উপজেলা",
            "এলাকা",
            "স্থান"),
    BODY(List.of(IndexField.BODY_TEXT), "body", "committee", "কমিটি"),
    MEMO(List.of(IndexField.MEMO), "memo", "স্মারক", "নথি"),
    KIND(List.of(IndexField.KIND), "kind", "type", "ধরন", "ধরণ"),
    FISCAL_YEAR(List.of(IndexField.FISCAL_YEAR), "fy", "year", "অর্থবছর"),
    DATE(List.of(IndexField.DATE), "date", "তারিখ"),
    DEADLINE(List.of(IndexField.DUE_DATE), "deadline", "due", "সময়সীমা", "মেয়াদ"),
    AMOUNT(List.of(IndexField.AMOUNT), "amount", "taka", "টাকা", "বরাদ্দ", "ব্যয়");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of and toList only
    private final List<IndexField> fields;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    QueryField(List<IndexField> fields, String... names) {
        this.fields = fields;
        this.names = Arrays.stream(names).map(BanglaText::clean).toList();
    }

    public List<IndexField> fields() {
        return fields;
    }

    /** By what it is asked for, in Bangla and English. */
    public List<String> names() {
        return names;
    }

    /** As in keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its values are of a kind that has more and less. */
    boolean isRange() {
        return this == DATE || this == DEADLINE || this == AMOUNT;
    }

    /** Whether there are only so many values, each with its code. */
    boolean isCoded() {
        return this == KIND || this == FISCAL_YEAR;
    }

    /** The code of a value as typed; empty if it is none. */
    public Optional<String> code(String typed) {
        return switch (this) {
            case KIND -> KindNames.kind(typed).map(Kind::code);
            case FISCAL_YEAR -> FiscalYear.parse(typed).map(FiscalYear::toString);
            default -> Optional.empty();
        };
    }

    /** Words that a value can have without quotes: as many as any has. */
    int longestValue() {
        return switch (this) {
            // ১ জুন ২০২৫ খ্রি. .. ৩০ জুন ২০২৫ খ্রি.
            case DATE, DEADLINE, AMOUNT -> 9;
            case KIND -> KindNames.LONGEST;
            default -> 1;
        };
    }

    boolean isText() {
        return fields.stream().allMatch(field -> field.type() == IndexField.Type.TEXT);
    }

    /** @param name in English or Bangla, in any case */
    static Optional<QueryField> named(String name) {
        String clean = BanglaText.clean(name).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(clean))
                .findFirst();
    }
}
