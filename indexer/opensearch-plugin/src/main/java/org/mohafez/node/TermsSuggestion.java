package org.mohafez.node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.text.Text;
import org.opensearch.search.suggest.Suggest.Suggestion;

/** Terms of shards with their counts, as one entry; those of several shards are summed. */
final class TermsSuggestion extends Suggestion<TermsSuggestion.Terms> {
    /** None is left out: whoever asks said how many are wanted. */
    private static final int ALL = Integer.MAX_VALUE;

    private TermsSuggestion(String name) {
        super(name, ALL);
    }

    TermsSuggestion(StreamInput in) throws IOException {
        super(in);
    }

    static TermsSuggestion of(String name, Map<String, Integer> counts) {
        TermsSuggestion suggestion = new TermsSuggestion(name);
        Terms terms = new Terms();
        counts.forEach((term, count) -> terms.addOption(new Counted(new Text(term), count)));
        suggestion.addTerm(terms);
        return suggestion;
    }

    @Override
    public Suggestion<Terms> reduce(List<Suggestion<Terms>> shards) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Suggestion<Terms> shard : shards) {
            for (Terms terms : shard.getEntries()) {
                terms.getOptions()
                        .forEach(one -> counts.merge(one.getText().string(), (int) one.getScore(), Integer::sum));
            }
        }
        return of(getName(), counts);
    }

    @Override
    protected Terms newEntry(StreamInput in) throws IOException {
        return new Terms(in);
    }

    @Override
    public String getWriteableName() {
        return TermsSuggestionBuilder.NAME;
    }

    /** All terms of a shard. */
    static final class Terms extends Suggestion.Entry<Counted> {
        private Terms() {
            super(new Text(""), 0, 0);
            options = new ArrayList<>();
        }

        private Terms(StreamInput in) throws IOException {
            super(in);
        }

        @Override
        protected Counted newOption(StreamInput in) throws IOException {
            return new Counted(in);
        }
    }

    /** A term; its score is in how many entries it stands, exact up to 16 million of a shard. */
    static final class Counted extends Suggestion.Entry.Option {
        private Counted(Text term, int count) {
            super(term, count);
        }

        private Counted(StreamInput in) throws IOException {
            super(in);
        }
    }
}
