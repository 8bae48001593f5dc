package org.mohafez.node;

import java.io.IOException;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Ranking;
import org.mohafez.search.lucene.queries.RankingQueries;
import org.opensearch.core.common.ParsingException;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.AbstractQueryBuilder;
import org.opensearch.index.query.QueryShardContext;

/** {@code {"mohafez": {"ranking": "…"}}}: a {@link Ranking} as its JSON, in a string. */
final class RankingQueryBuilder extends AbstractQueryBuilder<RankingQueryBuilder> {
    static final String NAME = "mohafez";

    private static final String RANKING = "ranking";

    private final String ranking;

    private RankingQueryBuilder(String ranking) {
        this.ranking = ranking;
    }

    RankingQueryBuilder(StreamInput in) throws IOException {
        super(in);
        ranking = in.readString();
    }

    static RankingQueryBuilder fromXContent(XContentParser parser) throws IOException {
        String ranking = null;
        String queryName = null;
        float boost = DEFAULT_BOOST;
        String key = "";
        for (XContentParser.Token token = parser.nextToken();
                token != XContentParser.Token.END_OBJECT;
                token = parser.nextToken()) {
            if (token == XContentParser.Token.FIELD_NAME) {
                key = parser.currentName();
            } else if (RANKING.equals(key)) {
                ranking = parser.text();
            } else if (NAME_FIELD.getPreferredName().equals(key)) {
                queryName = parser.text();
            } else if (BOOST_FIELD.getPreferredName().equals(key)) {
                boost = parser.floatValue();
            } else {
                throw new ParsingException(parser.getTokenLocation(), "[" + NAME + "] knows no [" + key + "]");
            }
        }
        if (ranking == null) {
            throw new ParsingException(parser.getTokenLocation(), "[" + NAME + "] wants [" + RANKING + "]");
        }
        return new RankingQueryBuilder(ranking).queryName(queryName).boost(boost);
    }

    @Override
    protected void doWriteTo(StreamOutput out) throws IOException {
        out.writeString(ranking);
    }

    @Override
    protected void doXContent(XContentBuilder builder, Params params) throws IOException {
        builder.startObject(NAME);
        builder.field(RANKING, ranking);
        printBoostAndQueryName(builder);
        builder.endObject();
    }

    @Override
    protected Query doToQuery(QueryShardContext context) {
        return new AsInOwnIndex(RankingQueries.of(Ranking.read(ranking)));
    }

    @Override
    protected boolean doEquals(@Nullable RankingQueryBuilder other) {
        return other != null && ranking.equals(other.ranking);
    }

    @Override
    protected int doHashCode() {
        return ranking.hashCode();
    }

    @Override
    public String getWriteableName() {
        return NAME;
    }
}
