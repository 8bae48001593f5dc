package org.mohafez.index.lucene;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.mohafez.bangla.lucene.BanglaAnalyzer;
import org.mohafez.bangla.lucene.Key;

/** Each field by the key that its name says. */
final class EntryAnalyzer extends AnalyzerWrapper {
    /** Lucene refuses terms of more than 32,766 bytes, and a damaged text layer can be one word from end to end. */
    private static final int LONGEST_TERM = 255;

    private final Map<Key, Analyzer> analyzers =
            Arrays.stream(Key.values()).collect(Collectors.toMap(Function.identity(), BanglaAnalyzer::new));

    EntryAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return java.util.Objects.requireNonNull(analyzers.get(FieldNames.key(fieldName)));
    }

    @Override
    protected TokenStreamComponents wrapComponents(String fieldName, TokenStreamComponents components) {
        return new TokenStreamComponents(
                components.getSource(),
                TruncateTokenFilter.truncateAfterCodePoints(components.getTokenStream(), LONGEST_TERM));
    }
}
