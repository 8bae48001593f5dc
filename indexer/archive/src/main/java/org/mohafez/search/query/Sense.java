package org.mohafez.search.query;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What words of a question mean beyond their letters: they are answered by it too, whatever a paper writes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "sense")
@JsonSubTypes({
    @JsonSubTypes.Type(Sense.Day.class),
    @JsonSubTypes.Type(Sense.Sum.class),
    @JsonSubTypes.Type(Sense.Sums.class),
    @JsonSubTypes.Type(Sense.Count.class),
    @JsonSubTypes.Type(Sense.NumberOf.class),
    @JsonSubTypes.Type(Sense.Beginning.class)
})
public sealed interface Sense {
    /** What is left of it where words are taken as they were typed: one day, one sum; empty if they then mean no more than they say. */
    default Optional<Sense> alone() {
        return Optional.of(this);
    }

    /**
     * A day: that of a paper's meeting or issue, or of a deadline.
     *
     * @param days one; of a day without its year one in each
     * @param isLatest whether what is due in the year before it answers too: ৩০ জুন ২০২৫ এর মধ্যে
     * @param isOfMonth whether only its month was typed, জুন ২০২৫ এর মধ্যে: as typed that is words, and no day
     */
    record Day(List<LocalDate> days, boolean isLatest, boolean isOfMonth) implements Sense {
        public Day {
            days = List.copyOf(days);
        }

        @Override
        public Optional<Sense> alone() {
            return isOfMonth ? Optional.empty() : Optional.of(new Day(days, false, false));
        }
    }

    /** A sum that a decision names, in taka. */
    record Sum(BigDecimal taka) implements Sense {}

    /** Sums of which a decision names one, in taka: more than one, less than one, between two. */
    record Sums(Compared taka) implements Sense {
        @Override
        public Optional<Sense> alone() {
            return taka.than().isOfTwo() ? Optional.empty() : Optional.of(new Sum(taka.value()));
        }
    }

    /** So many of something, counted or measured: 7 in ৭ দিন, 10 in দশ কেজি. Its words say it side by side. */
    record Count(BigDecimal number) implements Sense {}

    /**
     * The number of a thing: ১ in ১ নং ওয়ার্ড.
     *
     * @param label the word that says so: নং, নম্বর
     * @param thing the word for what is numbered
     * @param further the word behind that, which may be what is numbered too: সংকেত in ৭ নং বিপদ সংকেত; null: there is none
     */
    record NumberOf(
            QueryWord label, QueryWord thing, @Nullable QueryWord further) implements Sense {}

    /** All words that begin so. @param exact the exact key of what is typed of them */
    record Beginning(String exact) implements Sense {}
}
