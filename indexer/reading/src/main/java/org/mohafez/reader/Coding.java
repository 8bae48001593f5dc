package org.mohafez.reader;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.Authority;
import org.mohafez.authority.Entry;
import org.mohafez.authority.Named;
import org.mohafez.authority.place.Location;
import org.mohafez.bangla.number.MemoCode;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Memo;
import org.mohafez.record.MemoParts;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;

/**
 * Gives the offices and posts that a record names their codes, and tells from the memo number the ministry and agency on
 * which the letterhead is silent. Nothing that is printed is changed.
 */
final class Coding {
    private static final Authority AUTHORITY = Authority.bangladesh();

    private final @Nullable MemoParts memo;
    private final Location at;

    private Coding(PaperRecord record) {
        Memo number = record.memo();
        memo = number == null ? null : number.parts();
        Office office = record.office();
        at = office == null ? Location.UNKNOWN : new Location(office.division(), office.district(), office.upazila());
    }

    static PaperRecord of(PaperRecord record) {
        Coding coding = new Coding(record);
        Office office = record.office();
        Optional<Named> named =
                Optional.ofNullable(office).map(Office::name).flatMap(name -> AUTHORITY.office(name, coding.at));
        return record.withCodes(
                office == null
                        ? null
                        : coding.office(office, named.map(Named::code).orElse(null)),
                record.decisions().stream()
                        .map(decision -> coding.decision(decision, named.orElse(null)))
                        .toList());
    }

    /** What the digits of a number stand for; null where its form is not known. */
    static @Nullable MemoParts parts(String key) {
        return MemoCode.of(key)
                .map(code -> new MemoParts(
                        code.ministry(),
                        code.agency(),
                        code.place(),
                        code.office(),
                        code.branch(),
                        code.subject(),
                        code.file(),
                        code.year(),
                        code.letter()))
                .orElse(null);
    }

    private Office office(Office office, @Nullable String code) {
        String ministry = office.ministry();
        String agency = office.agency();
        if (memo != null) {
            ministry = ministry == null ? byMemo(memo.ministry()) : ministry;
            agency = agency == null ? byMemo(memo.ministry() + "." + memo.agency()) : agency;
        }
        return new Office(
                office.name(),
                office.lines(),
                code,
                ministry,
                agency,
                office.branch(),
                office.division(),
                office.district(),
                office.upazila(),
                office.website());
    }

    private static @Nullable String byMemo(String groups) {
        return AUTHORITY.byMemo(groups).map(Entry::bangla).orElse(null);
    }

    private Decision decision(Decision decision, @Nullable Named office) {
        List<Implementer> coded = decision.implementers().stream()
                .map(one -> one.withCode(AUTHORITY
                        .implementer(one.text(), at, office)
                        .map(Named::code)
                        .orElse(null)))
                .toList();
        return decision.by(coded);
    }
}
