package org.mohafez.search;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.record.RecordJson;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/**
 * Which entries words find, and how much each counts: what an index is asked, apart from what narrows a request. It can be
 * sent to wherever the index is. Its texts are {@link QueryText#heardAmong heard} already.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "rank")
@JsonSubTypes({
    @JsonSubTypes.Type(Ranking.All.class),
    @JsonSubTypes.Type(Ranking.Enough.class),
    @JsonSubTypes.Type(Ranking.Heaviest.class),
    @JsonSubTypes.Type(Ranking.Answering.class),
    @JsonSubTypes.Type(Ranking.ByWay.class),
    @JsonSubTypes.Type(Ranking.ByMemo.class),
    @JsonSubTypes.Type(Ranking.Near.class),
    @JsonSubTypes.Type(Ranking.Recent.class),
    @JsonSubTypes.Type(Ranking.Like.class)
})
public sealed interface Ranking {
    /**
     * To be raised with every change of what is sent, here or in the questions and senses it has, and of the fields that are asked: a node
     * with another one would refuse some questions, or answer them otherwise.
     */
    String VERSION = "4";

    /**
     * What answers all that is needed.
     *
     * @param newest the day of the newest paper, in days since 1970, near which an entry counts more; null: no day counts
     */
    record All(QueryText text, @Nullable Long newest) implements Ranking {}

    /** What answers clauses that together weigh at least so much, ranked like {@link All}. */
    record Enough(QueryText text, @Nullable Long newest, List<Weighed> weights, double atLeast) implements Ranking {}

    /** What answers any of these clauses, by the weight of those that it answers. */
    record Heaviest(QueryText text, List<Weighed> weights) implements Ranking {}

    /** What answers a clause, anywhere in it or in what is said of its paper. */
    record Answering(Clause clause) implements Ranking {}

    /** What answers a clause by one of its ways. */
    record ByWay(Clause clause, int way) implements Ranking {}

    /** What the whole of a question finds if it is a memo number, by one of the ways to find it. */
    record ByMemo(String question, int way) implements Ranking {}

    /** Where two neighbours among the wanted words stand near each other. */
    record Near(QueryText text, int pair) implements Ranking {}

    /** What the nearness to a day adds. */
    record Recent(long newest) implements Ranking {}

    /** Decisions that have these stems in topic and text: at least two of them, where there are two. */
    record Like(List<String> stems) implements Ranking {}

    /** A clause, and what answering it counts. */
    record Weighed(Clause clause, double weight) {}

    /** Records by their components, and nothing that can be made of them. */
    ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .addModule(RecordJson.days())
            .addMixIn(WordKeys.class, WordKeysJson.class)
            .build();

    /** To be read by {@link #read} of the same version of this program. A text's limits and notes are not ranked by: they stay. */
    default String json() {
        try {
            return MAPPER.writerFor(Ranking.class).writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new MohafezException("cannot write how to rank", e);
        }
    }

    /** @throws IllegalArgumentException if it is not what {@link #json} wrote */
    static Ranking read(String json) {
        try {
            return MAPPER.readValue(json, Ranking.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a ranking of this version", e);
        }
    }
}
