package org.mohafez.search;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How {@link org.mohafez.bangla.word.WordKeys} are written in a {@link Ranking}: all kinds of key, in their order. */
@JsonAutoDetect(fieldVisibility = Visibility.NONE, getterVisibility = Visibility.NONE)
abstract class WordKeysJson {
    @JsonCreator
    WordKeysJson(
            @JsonProperty("exact") String exact,
            @JsonProperty("stem") List<String> stem,
            @JsonProperty("spelling") List<String> spelling,
            @JsonProperty("outline") List<String> outline,
            @JsonProperty("roman") List<String> roman) {}

    @JsonProperty
    abstract String exact();

    @JsonProperty
    abstract List<String> stem();

    @JsonProperty
    abstract List<String> spelling();

    @JsonProperty
    abstract List<String> outline();

    @JsonProperty
    abstract List<String> roman();
}
