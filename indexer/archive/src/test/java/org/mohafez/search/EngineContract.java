package org.mohafez.search;

import java.util.List;
import java.util.Set;
import org.mohafez.index.PaperArchive;
import org.mohafez.record.Access;

/** What the contracts of engines share: an engine on the archive of {@link SamplePapers}, and how it is asked. */
public abstract class EngineContract {
    protected static final Set<Access> EVERYBODY = Set.of(Access.PUBLIC);
    protected static final Set<Access> SIGNED_IN = Set.of(Access.PUBLIC, Access.INTERNAL);

    /** Tag of what asks hundreds of questions, or very long ones: where each goes over a network, it is left for a campaign. */
    protected static final String THOROUGH = "thorough";

    /** An engine over an index of {@link #papers}; asked for often, and closed by whoever made it. */
    protected abstract SearchEngine engine();

    public static PaperArchive papers() {
        return SamplePapers.archive();
    }

    protected static SearchRequest question(String query) {
        return SearchRequest.of(query, EVERYBODY);
    }

    protected final SearchResult search(String query) {
        return search(question(query));
    }

    protected final SearchResult search(SearchRequest request) {
        return engine().search(request);
    }

    protected final List<String> found(String query) {
        return ids(search(query));
    }

    protected final List<String> found(SearchRequest request) {
        return ids(search(request));
    }

    protected static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).toList();
    }
}
