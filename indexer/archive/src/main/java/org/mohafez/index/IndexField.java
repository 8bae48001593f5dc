package org.mohafez.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.Authority;

/** Every field of the index, and the name of the parameter that filters by it. */
public enum IndexField {
    ID(Type.KEYWORD, null),
    /** The received file, whose entries come and go together. */
    FILE(Type.KEYWORD, null),
    /** The paper. */
    DOCUMENT(Type.KEYWORD, null),
    ORDINAL(Type.NUMBER, null),
    ACCESS(Type.KEYWORD, null),

    /** Of entry 0; on a decision it is {@link #PAPER_TEXT}, which weighs less. */
    TITLE(Type.TEXT, null),
    SUBJECT(Type.TEXT, null),
    /** On a decision: what its paper is called and about. */
    PAPER_TEXT(Type.TEXT, null),
    TOPIC_TEXT(Type.TEXT, null),
    DECISION(Type.TEXT, null),
    DISCUSSION(Type.TEXT, null),
    /** What else stands in a decision's row: its deadline in words, and remarks. */
    REMARKS(Type.TEXT, null),
    IMPLEMENTER_TEXT(Type.TEXT, null),
    OFFICE_TEXT(Type.TEXT, null),
    /** What else the implementers are called, old names and short forms: found by, never shown. */
    IMPLEMENTER_NAMES(Type.TEXT, null),
    /** What else the office is called. */
    OFFICE_NAMES(Type.TEXT, null),
    BODY_TEXT(Type.TEXT, null),
    /** Text of a document that stands in none of its decisions. */
    OTHER_TEXT(Type.TEXT, null),
    /** The paper's own number and its parts; only in entry 0, so that a number finds the paper and not each of its rows. */
    MEMO(Type.KEYWORD, null),
    /** Each part of the paper's own number, however short: asked only where a question says that it is of a memo number. */
    MEMO_PART(Type.KEYWORD, null),
    /** Numbers of other papers that this one names; only in entry 0. */
    CITED_MEMO(Type.KEYWORD, null),
    /** Numbers of other papers that this one says it amends, corrects, cancels, suspends or replaces; only in entry 0. */
    ACTED_ON(Type.KEYWORD, null),

    OFFICE(Type.FACET, "office"),
    DIVISION(Type.FACET, "division"),
    DISTRICT(Type.FACET, "district"),
    UPAZILA(Type.FACET, "upazila"),
    KIND(Type.FACET, "kind"),
    TOPIC(Type.FACET, "topic"),
    IMPLEMENTER(Type.FACET, "implementer"),
    BODY(Type.FACET, "body"),
    /** The fiscal year of the meeting, or of the issue where there was no meeting. */
    FISCAL_YEAR(Type.FACET, "fy"),
    SOURCE(Type.FACET, "source"),
    /** The file (নথি) of the office from which the paper was issued. */
    OFFICE_FILE(Type.FACET, "file"),

    /** The day of the meeting, or of the issue where there was no meeting. */
    DATE(Type.DATE, "from, to"),
    MEETING_DATE(Type.DATE, "date=meeting"),
    ISSUED_DATE(Type.DATE, "date=issued"),
    DUE_DATE(Type.DATE, "dueFrom, dueTo"),
    /** Which of the dates are a month of which the paper states no day: they stand at its first, and no day finds them. See {@link #key}. */
    MONTH_ONLY(Type.KEYWORD, null),
    /** Why a person should look at the paper, by {@link org.mohafez.record.Doubt.Cause#code}; only in entry 0. */
    DOUBTED(Type.KEYWORD, null),
    /** Since when the entry has been there for its readers ({@link Entry#received}): what is newer than somebody's last look at a search is found by it. */
    RECEIVED(Type.MOMENT, null),

    /** The sums a decision names; in entry 0, those named in the other text. */
    AMOUNT(Type.SUM, "amountFrom, amountTo");

    /** How a field is analysed and stored. */
    public enum Type {
        /** Analysed Bangla text, ranked. */
        TEXT,
        /** One exact value. */
        KEYWORD,
        /** Values with a code and a label, counted and filtered by. */
        FACET,
        /** Days; a range filter and a sort key. */
        DATE,
        /** Moments, to the millisecond; a range filter and a sort key. */
        MOMENT,
        /** Sums in taka, any number of them; a range filter. */
        SUM,
        NUMBER
    }

    private final Type type;
    private final @Nullable String parameter;
    private final String key = name().toLowerCase(Locale.ROOT);

    IndexField(Type type, @Nullable String parameter) {
        this.type = type;
        this.parameter = parameter;
    }

    public Type type() {
        return type;
    }

    /** @throws IllegalArgumentException if it is of another type */
    public void mustBe(Type wanted) {
        if (type != wanted) {
            throw new IllegalArgumentException(this + " is no " + wanted);
        }
    }

    /** Its name where a value speaks of a field. */
    public String key() {
        return key;
    }

    /** The URL parameter and command-line option that filters by this field, if any. */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    /** As what the authority gives its values codes; empty where it does not. */
    public Optional<Authority.Facet> named() {
        return switch (this) {
            case OFFICE -> Optional.of(Authority.Facet.OFFICE);
            case IMPLEMENTER -> Optional.of(Authority.Facet.IMPLEMENTER);
            case BODY -> Optional.of(Authority.Facet.BODY);
            default -> Optional.empty();
        };
    }

    /** The facet that is filtered by with that parameter. */
    public static Optional<IndexField> ofParameter(String parameter) {
        return of(Type.FACET).stream()
                .filter(field -> parameter.equals(field.parameter))
                .findFirst();
    }

    /** All fields of a type, in the order of this list, which is the order the portal shows facets in. */
    public static List<IndexField> of(Type type) {
        return Arrays.stream(values()).filter(f -> f.type == type).toList();
    }
}
