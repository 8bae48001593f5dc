package org.mohafez.web.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mohafez.web.harvest.OaiAnswer.Item;
import org.mohafez.web.harvest.OaiAnswer.Part;
import org.mohafez.web.harvest.OaiRequest.ListRecords;
import org.mohafez.web.harvest.OaiRequest.Place;
import org.mohafez.web.harvest.OaiRequest.Wrong;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Visitor;

/** The archive as a repository: answers questions from one state of the catalogue. */
final class OaiRepository {
    private final Shelf shelf;
    private final Catalogue catalogue;
    private final OaiIdentifiers identifiers;
    private final int most;

    /** @param most so many papers in one part of a list */
    OaiRepository(Shelf shelf, Catalogue catalogue, OaiIdentifiers identifiers, int most) {
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.identifiers = identifiers;
        this.most = most;
    }

    OaiAnswer answer(Visitor visitor, OaiRequest request, Catalogue.State state) {
        return switch (request) {
            case OaiRequest.Identify() ->
                new OaiAnswer.Identity(
                        state.papers().isEmpty()
                                ? Instant.EPOCH
                                : state.papers().getFirst().changed());
            case OaiRequest.ListSets() -> new OaiAnswer.Sets(sets(state));
            case OaiRequest.ListMetadataFormats(var identifier) ->
                identifier == null || paper(visitor, identifier, state).isPresent()
                        ? new OaiAnswer.Formats(List.of(MetadataFormat.values()))
                        : unknown();
            case OaiRequest.GetRecord(var identifier, var format) ->
                paper(visitor, identifier, state)
                        .<OaiAnswer>map(paper -> new OaiAnswer.One(item(visitor, paper, true), format))
                        .orElseGet(OaiRepository::unknown);
            case ListRecords list -> list(visitor, list, state);
            case Wrong wrong -> wrong;
        };
    }

    private OaiAnswer list(Visitor visitor, ListRecords asked, Catalogue.State state) {
        Place after = asked.after();
        List<Listed> all =
                state.papers().stream().filter(asked.selection()::has).toList();
        List<Listed> left = all.stream()
                .filter(paper -> after == null || after.isBefore(paper))
                .limit(most + 1)
                .toList();
        if (left.isEmpty() && after == null) {
            return new Wrong(OaiError.NO_RECORDS_MATCH, "There is no such paper.");
        }
        List<Listed> part = left.subList(0, Math.min(most, left.size()));
        int given = after == null ? 0 : after.given();
        String next = left.size() > most
                ? ResumptionToken.of(
                        asked.selection(),
                        new Place(part.getLast().changed(), part.getLast().id(), given + part.size()))
                : "";
        return new Part(
                asked.whole(),
                part.stream().map(paper -> item(visitor, paper, asked.whole())).toList(),
                asked.selection().format(),
                next.isEmpty() && after == null ? null : next,
                given,
                Math.max(all.size(), given + part.size()));
    }

    private Item item(Visitor visitor, Listed paper, boolean whole) {
        return new Item(paper, whole && !paper.gone() ? shelf.document(visitor, paper.id()) : Optional.empty());
    }

    private Optional<Listed> paper(Visitor visitor, String identifier, Catalogue.State state) {
        return identifiers.id(identifier).flatMap(id -> catalogue.find(visitor, id, state));
    }

    private static List<OaiSet> sets(Catalogue.State state) {
        return Stream.concat(
                        OaiSet.PARENTS.stream(),
                        state.papers().stream()
                                .filter(paper -> !paper.gone())
                                .flatMap(paper -> paper.sets().stream())
                                .collect(java.util.stream.Collectors.toMap(
                                        OaiSet::spec, set -> set, (first, other) -> first, java.util.TreeMap::new))
                                .values()
                                .stream())
                .toList();
    }

    private static OaiAnswer unknown() {
        return new Wrong(OaiError.ID_DOES_NOT_EXIST, "There is no such identifier in this repository.");
    }
}
