package org.mohafez.node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.opensearch.core.common.ParsingException;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.QueryShardContext;
import org.opensearch.search.suggest.SuggestionBuilder;
import org.opensearch.search.suggest.SuggestionSearchContext.SuggestionContext;

/**
 * {@code {"mohafez_terms": {"field": "sounds", "beginnings": ["sb ", …], "most": 100}}}: the terms of a field that begin so, and in how
 * many living entries each stands.
 */
final class TermsSuggestionBuilder extends SuggestionBuilder<TermsSuggestionBuilder> {
    static final String NAME = "mohafez_terms";

    private final List<String> beginnings;
    private final int most;

    private TermsSuggestionBuilder(String field, List<String> beginnings, int most) {
        super(field);
        this.beginnings = List.copyOf(beginnings);
        this.most = most;
        text("");
    }

    TermsSuggestionBuilder(StreamInput in) throws IOException {
        super(in);
        beginnings = in.readStringList();
        most = in.readVInt();
    }

    static TermsSuggestionBuilder fromXContent(XContentParser parser) throws IOException {
        String field = "";
        List<String> beginnings = new ArrayList<>();
        int most = Integer.MAX_VALUE;
        String key = "";
        for (XContentParser.Token token = parser.nextToken();
                token != XContentParser.Token.END_OBJECT;
                token = parser.nextToken()) {
            if (token == XContentParser.Token.FIELD_NAME) {
                key = parser.currentName();
            } else if (token == XContentParser.Token.VALUE_STRING) {
                switch (key) {
                    case "field" -> field = parser.text();
                    case "beginnings" -> beginnings.add(parser.text());
                    default -> throw unknown(parser, key);
                }
            } else if (token == XContentParser.Token.VALUE_NUMBER && key.equals("most")) {
                most = parser.intValue();
            } else if (!key.equals("beginnings")) {
                throw unknown(parser, key);
            }
        }
        return new TermsSuggestionBuilder(field, beginnings, most);
    }

    private static ParsingException unknown(XContentParser parser, String key) {
        return new ParsingException(parser.getTokenLocation(), "[" + NAME + "] cannot take [" + key + "]");
    }

    @Override
    protected void doWriteTo(StreamOutput out) throws IOException {
        out.writeStringCollection(beginnings);
        out.writeVInt(most);
    }

    @Override
    protected XContentBuilder innerToXContent(
            XContentBuilder builder, org.opensearch.core.xcontent.ToXContent.Params params) throws IOException {
        return builder.field("beginnings", beginnings).field("most", most);
    }

    @Override
    protected SuggestionContext build(QueryShardContext context) {
        TermsAsked asked = new TermsAsked(context, beginnings, most);
        asked.setField(field);
        // OpenSearch wants a text of every suggester.
        asked.setText(new BytesRef());
        return asked;
    }

    @Override
    public String getWriteableName() {
        return NAME;
    }

    @Override
    protected boolean doEquals(TermsSuggestionBuilder other) {
        return most == other.most && beginnings.equals(other.beginnings);
    }

    @Override
    protected int doHashCode() {
        return 31 * most + beginnings.hashCode();
    }
}
