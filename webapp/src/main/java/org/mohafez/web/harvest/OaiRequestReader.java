package org.mohafez.web.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.web.harvest.OaiRequest.GetRecord;
import org.mohafez.web.harvest.OaiRequest.Identify;
import org.mohafez.web.harvest.OaiRequest.ListMetadataFormats;
import org.mohafez.web.harvest.OaiRequest.ListRecords;
import org.mohafez.web.harvest.OaiRequest.ListSets;
import org.mohafez.web.harvest.OaiRequest.Wrong;
import org.mohafez.web.ui.QueryString;

/**
 * Reads a question of OAI-PMH 2.0, sections 3.6 and 4: unlike the pages of this portal the protocol wants every argument that is
 * unknown, twice there or missing to be refused.
 */
final class OaiRequestReader {
    private static final String TOKEN = "resumptionToken";
    private static final String PREFIX = "metadataPrefix";
    private static final Set<String> LIST = Set.of("from", "until", "set", PREFIX, TOKEN);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile(DAY + "T\\d{2}:\\d{2}:\\d{2}Z");

    private final Map<String, String> arguments = new HashMap<>();

    private OaiRequestReader() {}

    static OaiRequest read(QueryString asked) {
        List<String> verbs = asked.pairs().stream()
                .filter(pair -> pair.name().equals("verb"))
                .map(QueryString.Pair::value)
                .toList();
        if (verbs.size() != 1) {
            return new Wrong(OaiError.BAD_VERB, "There must be one verb.");
        }
        OaiRequestReader reader = new OaiRequestReader();
        for (QueryString.Pair pair : asked.without("verb").pairs()) {
            if (reader.arguments.put(pair.name(), pair.value()) != null) {
                return bad("The argument " + pair.name() + " is there twice.");
            }
        }
        return reader.read(verbs.getFirst());
    }

    private OaiRequest read(String verb) {
        return switch (verb) {
            case "Identify" -> only(Set.of(), Identify::new);
            case "ListSets" -> arguments.keySet().equals(Set.of(TOKEN)) ? badToken() : only(Set.of(), ListSets::new);
            case "ListMetadataFormats" ->
                only(Set.of("identifier"), () -> new ListMetadataFormats(arguments.get("identifier")));
            case "GetRecord" -> only(Set.of("identifier", PREFIX), this::one);
            case "ListIdentifiers" -> only(LIST, () -> list(false));
            case "ListRecords" -> only(LIST, () -> list(true));
            default -> new Wrong(OaiError.BAD_VERB, "There is no such verb.");
        };
    }

    private OaiRequest only(Set<String> known, java.util.function.Supplier<OaiRequest> request) {
        return arguments.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .map(name -> bad("The verb takes no argument " + name + "."))
                .orElseGet(request);
    }

    private OaiRequest one() {
        String identifier = arguments.get("identifier");
        return identifier == null
                ? bad("The argument identifier is missing.")
                : inFormat(format -> new GetRecord(identifier, format));
    }

    private OaiRequest list(boolean whole) {
        String token = arguments.get(TOKEN);
        if (token != null) {
            return arguments.size() > 1
                    ? bad("The argument resumptionToken stands alone.")
                    : ResumptionToken.read(token, whole)
                            .<OaiRequest>map(list -> list)
                            .orElseGet(OaiRequestReader::badToken);
        }
        String from = arguments.get("from");
        String until = arguments.get("until");
        Optional<Instant> first = first(from);
        Optional<Instant> last = last(until);
        if (first.isEmpty() && from != null || last.isEmpty() && until != null) {
            return bad("A date is YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
        }
        if (from != null && until != null && from.length() != until.length()) {
            return bad("The arguments from and until must be of one granularity.");
        }
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            return bad("The argument from is later than until.");
        }
        return inFormat(format -> new ListRecords(
                whole, new Selection(first.orElse(null), last.orElse(null), arguments.get("set"), format), null));
    }

    private OaiRequest inFormat(java.util.function.Function<MetadataFormat, OaiRequest> request) {
        String prefix = arguments.get(PREFIX);
        return prefix == null
                ? bad("The argument metadataPrefix is missing.")
                : MetadataFormat.of(prefix)
                        .map(request)
                        .orElseGet(() -> new Wrong(
                                OaiError.CANNOT_DISSEMINATE_FORMAT,
                                "No paper is given in that format; see ListMetadataFormats."));
    }

    private static Optional<Instant> first(@Nullable String date) {
        return instant(date);
    }

    /** The whole of a day. */
    private static Optional<Instant> last(@Nullable String date) {
        boolean day = date != null && DAY.matcher(date).matches();
        return instant(date).map(start -> day ? start.plus(1, ChronoUnit.DAYS).minusSeconds(1) : start);
    }

    private static Optional<Instant> instant(@Nullable String date) {
        String written = Objects.requireNonNullElse(date, "");
        try {
            if (DAY.matcher(written).matches()) {
                return Optional.of(
                        LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            return SECOND.matcher(written).matches() ? Optional.of(Instant.parse(written)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static OaiRequest bad(String why) {
        return new Wrong(OaiError.BAD_ARGUMENT, why);
    }

    private static OaiRequest badToken() {
        return new Wrong(OaiError.BAD_RESUMPTION_TOKEN, "That is no resumptionToken of this repository.");
    }
}
