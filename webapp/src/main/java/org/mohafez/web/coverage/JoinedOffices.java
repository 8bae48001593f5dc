package org.mohafez.web.coverage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.naming.Naming;
import org.mohafez.web.coverage.Coverage.OfficeCount;

/** Offices that the archive's people say are one, counted as one. */
final class JoinedOffices {
    private JoinedOffices() {}

    /** In the order in which the first of each comes; under the name of the one that stays, where a paper bears it. */
    static List<OfficeCount> of(Collection<OfficeCount> offices, Naming naming) {
        Map<String, OfficeCount> joined = new LinkedHashMap<>();
        for (OfficeCount office : offices) {
            String code = office.code();
            if (code == null) {
                joined.put("name " + office.name(), office);
            } else {
                joined.merge(naming.current(Facet.OFFICE, code), office, (a, b) -> both(a, b, naming));
            }
        }
        return List.copyOf(joined.values());
    }

    private static OfficeCount both(OfficeCount a, OfficeCount b, Naming naming) {
        return stays(b.code(), naming) && !stays(a.code(), naming) ? b.and(a) : a.and(b);
    }

    private static boolean stays(@Nullable String code, Naming naming) {
        return code != null && naming.current(Facet.OFFICE, code).equals(code);
    }
}
