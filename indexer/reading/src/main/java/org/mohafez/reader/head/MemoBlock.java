package org.mohafez.reader.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.number.MemoCode;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.zone.ZoneLine;

/**
 * The paper's own memo number and the day it was issued, in one calendar or both. They stand beneath the letterhead, or
 * after the signature.
 *
 * @param endorsement the suffix under which copies were sent
 * @param gregorian the day of issue as a date of that calendar
 * @param bangla the day of issue as a date of the Bangla calendar, and how it is printed
 */
public record MemoBlock(
        @Nullable Found<MemoNumber> number,
        @Nullable String endorsement,
        @Nullable Found<WrittenDate> gregorian,
        @Nullable Found<WrittenDate> bangla,
        @Nullable String banglaPrinted) {
    /** Ministry, department, and the code 0000 where others have district and upazila. */
    private static final Pattern NATIONAL = Pattern.compile("\\d{2}\\.\\d{2}\\.0000\\.");

    /** Of the lines of a head, and of a paper's closing; the number that stands first counts, and a labelled one before others. */
    public static MemoBlock of(List<ZoneLine> head, List<ZoneLine> closing) {
        MemoBlock labelled = of(head, OwnNumber.labelled(head)).or(of(closing, OwnNumber.labelled(closing)));
        return labelled.number != null
                ? labelled
                : of(head, OwnNumber.alone(head)).or(of(closing, OwnNumber.alone(closing)));
    }

    private static MemoBlock of(List<ZoneLine> zone, Optional<OwnNumber> own) {
        int at = own.map(OwnNumber::line).orElse(-1);
        MemoBlock dated = dated(zone, own.isPresent() ? IssueDates.near(zone, at) : IssueDates.labelled(zone));
        return new MemoBlock(
                own.map(OwnNumber::number).orElse(null),
                own.map(numbered -> numbered.number().value().endorsement()).orElse(null),
                dated.gregorian,
                dated.bangla,
                dated.banglaPrinted);
    }

    /** Without a number. */
    private static MemoBlock dated(List<ZoneLine> zone, List<Found<WrittenDate>> dates) {
        Found<WrittenDate> gregorian = dates.stream()
                .filter(date -> date.value().bangla() == null)
                .findFirst()
                .orElse(null);
        Found<WrittenDate> bangla = dates.stream()
                .filter(date -> date.value().bangla() != null)
                .findFirst()
                .orElse(null);
        return new MemoBlock(null, null, gregorian, bangla, bangla == null ? null : IssueDates.printed(zone, bangla));
    }

    /** This block, with what it lacks taken from the other. */
    public MemoBlock or(MemoBlock other) {
        if (number != null && other.number != null && sameNumber(other)) {
            return new MemoBlock(
                    number,
                    endorsement != null ? endorsement : other.endorsement,
                    gregorian != null ? gregorian : other.gregorian,
                    bangla != null ? bangla : other.bangla,
                    banglaPrinted != null ? banglaPrinted : other.banglaPrinted);
        }
        boolean dated = gregorian != null || bangla != null;
        if (number == null && dated && other.number != null && other.gregorian == null && other.bangla == null) {
            return new MemoBlock(other.number, other.endorsement, gregorian, bangla, banglaPrinted);
        }
        return number != null || other.number == null && dated ? this : other;
    }

    /** This block, with the day if it has none: on a line of the head with nothing but the place before it: ঢাকা, ১২ মে ২০২৩. */
    public MemoBlock orDated(List<ZoneLine> head) {
        if (gregorian != null || bangla != null) {
            return this;
        }
        MemoBlock dated = IntStream.range(0, head.size())
                .filter(i -> IssueDates.haveOnlyPlace(head.get(i).text()))
                .mapToObj(i -> dated(head, IssueDates.near(head, i)))
                .findFirst()
                .orElse(this);
        return new MemoBlock(number, endorsement, dated.gregorian, dated.bangla, dated.banglaPrinted);
    }

    /** This block, with the number if it has none. */
    public MemoBlock orNumbered(Found<MemoNumber> other) {
        return number != null ? this : new MemoBlock(other, null, gregorian, bangla, banglaPrinted);
    }

    /** The day of issue, ISO. */
    public Optional<Found<String>> issued() {
        Found<WrittenDate> day = gregorian != null ? gregorian : bangla;
        return Optional.ofNullable(day)
                .filter(date -> date.value().date() != null)
                .map(date -> date.map(written -> String.valueOf(written.date())));
    }

    /** The number's code of place, {@code 2721}; null where the number's form is not known. */
    public @Nullable String geocode() {
        return number == null
                ? null
                : MemoCode.of(number.value().key()).map(MemoCode::place).orElse(null);
    }

    /** Whether the number's code of place is the one for the whole country. */
    public boolean isNational() {
        return number != null && NATIONAL.matcher(number.value().key()).lookingAt();
    }

    private boolean sameNumber(MemoBlock other) {
        return number != null
                && other.number != null
                && number.value().key().equals(other.number.value().key());
    }
}
