package org.mohafez.reader.order;

import java.util.List;
import java.util.Optional;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.record.Committee;
import org.mohafez.record.Provision;

/**
 * What an order, circular or notification holds.
 *
 * @param effectiveFrom the day from which it has effect, ISO; as printed where it is not a day of the calendar (অবিলম্বে)
 */
public record Order(List<Committee> committees, List<Provision> provisions, Optional<Found<String>> effectiveFrom) {
    public Order {
        committees = List.copyOf(committees);
        provisions = List.copyOf(provisions);
    }

    /** @param own keys of the paper's own numbers: with one of them its first sentence may begin */
    public static Order of(List<Element> body, List<String> own) {
        Committees committees = new Committees(body);
        return new Order(
                committees.committees(),
                Provisions.of(committees.others(), own),
                Provisions.effectiveFrom(committees.others()));
    }
}
