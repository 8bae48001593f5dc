package org.mohafez.web.desk.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mohafez.bangla.number.MemoCode;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.record.Access;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;

/**
 * Offices whose papers bear memo numbers of one office, whatever they call themselves: the numbers of both begin with the same ministry, department
 * and place, and subordinate office where the number tells one. Numbers of offices for the whole country do not tell them apart.
 */
final class SameNumbers {
    /** The newest papers, which are looked through. */
    private static final int MOST_PAPERS = 5000;

    /** Under one number there are an office and its branches, and no dozen of offices: a number that clerks copy tells nothing. */
    private static final int MOST_OFFICES = 6;

    private static final String WHOLE_COUNTRY = "0000";

    /** Codes of offices by the beginning of their numbers. */
    private final Map<String, Set<String>> offices = new LinkedHashMap<>();

    private SameNumbers() {}

    static SameNumbers of(SearchEngine engine, Set<Access> readers) {
        SameNumbers found = new SameNumbers();
        SearchRequest papers =
                SearchRequest.of("", readers).within(Filters.none().ofPapers());
        engine.each(papers, MOST_PAPERS, total -> {}, found::add);
        return found;
    }

    /** Two codes, and how the numbers of both begin. */
    record Pair(String one, String other, String number) {}

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        offices.forEach((number, codes) -> {
            List<String> its = List.copyOf(codes);
            for (int i = 0; i < its.size() && its.size() <= MOST_OFFICES; i++) {
                for (int j = i + 1; j < its.size(); j++) {
                    pairs.add(new Pair(its.get(i), its.get(j), number));
                }
            }
        });
        return pairs;
    }

    private void add(Hit hit) {
        Hit.Coded office = hit.office();
        String memo = hit.memoNumber();
        if (office != null && memo != null) {
            MemoCode.of(MemoNumber.key(memo))
                    .filter(code -> !code.place().equals(WHOLE_COUNTRY))
                    .map(SameNumbers::beginning)
                    .ifPresent(number -> offices.computeIfAbsent(number, any -> new LinkedHashSet<>())
                            .add(office.code()));
        }
    }

    private static String beginning(MemoCode code) {
        String place = String.join(".", code.ministry(), code.agency(), code.place());
        return code.office() == null ? place : place + "." + code.office();
    }
}
