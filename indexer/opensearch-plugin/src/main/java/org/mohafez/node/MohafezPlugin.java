package org.mohafez.node;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.mohafez.bangla.lucene.Analysis;
import org.mohafez.bangla.lucene.BanglaAnalyzer;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.lucene.Sounds;
import org.mohafez.search.Ranking;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.SearchPlugin;

/**
 * Gives a node the analyzers {@code bangla_exact}, {@code bangla_stem}, {@code bangla_spelling}, {@code bangla_roman}, {@code
 * bangla_outline}, {@code bangla_sounds} and, for texts that count several times, {@code bangla_whole_exact} …, the query {@code mohafez} and the suggester {@code mohafez_terms}.
 */
public final class MohafezPlugin extends Plugin implements AnalysisPlugin, SearchPlugin {
    /** A node's attribute that says which {@link Analysis#VERSION} it has: a cluster tells it to whoever asks for its nodes. */
    private static final String ANALYSIS = "node.attr.mohafez_analysis";

    /** Likewise which {@link Ranking#VERSION} it understands. */
    private static final String RANKING = "node.attr.mohafez_ranking";

    @Override
    public Settings additionalSettings() {
        return Settings.builder()
                .put(ANALYSIS, Analysis.VERSION)
                .put(RANKING, Ranking.VERSION)
                .build();
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> analyzers = new TreeMap<>();
        for (Key key : Key.values()) {
            String kind = key.name().toLowerCase(Locale.ROOT);
            analyzers.put("bangla_" + kind, provider(() -> new BanglaAnalyzer(key)));
            analyzers.put("bangla_whole_" + kind, provider(() -> new WholeTextAnalyzer(key)));
        }
        analyzers.put("bangla_outline", provider(() -> new BanglaAnalyzer(WordKeys::outline)));
        analyzers.put("bangla_sounds", provider(() -> new BanglaAnalyzer(Sounds::terms)));
        return analyzers;
    }

    /** Each index has its own, which is closed with it. */
    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> provider(Supplier<Analyzer> analyzer) {
        return (index, environment, name, settings) ->
                new BanglaAnalyzerProvider(index, name, settings, analyzer.get());
    }

    @Override
    public List<QuerySpec<?>> getQueries() {
        return List.of(
                new QuerySpec<>(RankingQueryBuilder.NAME, RankingQueryBuilder::new, RankingQueryBuilder::fromXContent));
    }

    @Override
    public List<SuggesterSpec<?>> getSuggesters() {
        return List.of(new SuggesterSpec<>(
                TermsSuggestionBuilder.NAME,
                TermsSuggestionBuilder::new,
                TermsSuggestionBuilder::fromXContent,
                TermsSuggestion::new));
    }
}
