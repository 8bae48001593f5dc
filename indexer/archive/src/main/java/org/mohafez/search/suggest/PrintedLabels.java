package org.mohafez.search.suggest;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.mohafez.index.Dictionary;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FacetLabels;
import org.mohafez.index.lucene.FacetLabels.Label;
import org.mohafez.record.Access;
import org.mohafez.search.Known;

/** The labels of several codes, looked up in one go. */
public record PrintedLabels(Map<IndexField, Map<String, Label>> printed) implements Known.Labels {
    /** @param codes as they are indexed */
    public static PrintedLabels of(
            Dictionary dictionary, Map<IndexField, ? extends Collection<String>> codes, Collection<Access> readers)
            throws IOException {
        return new PrintedLabels(FacetLabels.find(dictionary, codes, readers));
    }

    @Override
    public String label(IndexField field, String code) {
        Label one = of(field).get(code);
        return one == null ? "" : Known.preferred(field, code).orElse(one.print());
    }

    /** In how many entries that those readers may see a code stands. */
    public long count(IndexField field, String code) {
        Label one = of(field).get(code);
        return one == null ? 0 : one.count();
    }

    private Map<String, Label> of(IndexField field) {
        return printed.getOrDefault(field, Map.of());
    }
}
