package org.mohafez.corpus.draw;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries out a paper's draws in the order they are written, and puts what was drawn into its text.
 *
 * <p>A draw is one of {@code {"person": group}}, {@code {"number": [low, high]}}, {@code {"day": [first, last]}} (a working day),
 * {@code {"after": name, "days": [low, high]}}, {@code {"hour": [choices]}}, {@code {"one": [choices]}} and
 * {@code {"text": words}}. {@code "like": "paper/name"} beside one of them gives what that paper drew, so that papers can speak of
 * each other. In text, {@code {name}} or {@code {name:form}} stands for what was drawn.
 */
public final class Draws {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?::([A-Za-z0-9]+))?}");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    private final Seed seed;
    private final Names names;
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();

    private Draws(Seed seed, Names names) {
        this.seed = seed;
        this.names = names;
    }

    public static Draws of(JsonNode draws, Seed seed, Names names) {
        var result = new Draws(seed, names);
        draws.properties()
                .forEach(draw -> result.drawn.put(draw.getKey(), result.draw(draw.getKey(), draw.getValue())));
        return result;
    }

    private Drawn draw(String own, JsonNode draw) {
        String[] like = draw.path("like").asText(seed.paper() + "/" + own).split("/");
        return draw(like[1], draw, new Seed(seed.number(), like[0]));
    }

    private Drawn draw(String name, JsonNode draw, Seed source) {
        if (draw.has("person")) {
            return names.draw(draw.get("person").asText(), source, name);
        }
        if (draw.has("number")) {
            JsonNode range = draw.get("number");
            return new Drawn.Number(
                    source.between(range.get(0).asInt(), range.get(1).asInt(), name));
        }
        if (draw.has("day")) {
            var first = LocalDate.parse(draw.get("day").get(0).asText());
            var last = LocalDate.parse(draw.get("day").get(1).asText());
            return new Drawn.Day(source.oneOf(workingDays(first, last), name));
        }
        if (draw.has("after")) {
            LocalDate from = day(draw.get("after").asText());
            JsonNode days = draw.get("days");
            LocalDate first = from.plusDays(days.get(0).asInt());
            return new Drawn.Day(
                    source.oneOf(workingDays(first, from.plusDays(days.get(1).asInt())), name));
        }
        if (draw.has("hour")) {
            return new Drawn.Hour(LocalTime.parse(source.oneOf(strings(draw.get("hour")), name)));
        }
        if (draw.has("one")) {
            return new Drawn.Words(fill(source.oneOf(strings(draw.get("one")), name)));
        }
        if (draw.has("text")) {
            return new Drawn.Words(fill(draw.get("text").asText()));
        }
        throw new IllegalArgumentException(seed.paper() + ": cannot draw " + name + " from " + draw);
    }

    /** The text with everything drawn in its place. */
    public String fill(String text) {
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(found -> {
            Drawn value = drawn.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException(seed.paper() + ": nothing was drawn for " + found.group());
            }
            return Matcher.quoteReplacement(value.as(found.group(2) == null ? "" : found.group(2)));
        });
    }

    private LocalDate day(String name) {
        if (drawn.get(name) instanceof Drawn.Day day) {
            return day.value();
        }
        throw new IllegalArgumentException(seed.paper() + ": no day was drawn before this as " + name);
    }

    private List<LocalDate> workingDays(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                days.add(day);
            }
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException(seed.paper() + ": no working day from " + first + " to " + last);
        }
        return days;
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(each -> out.add(each.asText()));
        return out;
    }
}
