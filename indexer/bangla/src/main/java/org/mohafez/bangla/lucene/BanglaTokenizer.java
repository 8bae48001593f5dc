package org.mohafez.bangla.lucene;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;

/**
 * The tokens of {@link Tokens}, unfolded. The text is held in memory whole: grapheme clusters and chains of figures are
 * found over all of it.
 */
public final class BanglaTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

    private Iterator<Token> tokens = List.<Token>of().iterator();
    private int textLength;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter whole = new StringWriter();
        input.transferTo(whole);
        String text = whole.toString();
        textLength = text.length();
        tokens = Tokens.in(text).iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!tokens.hasNext()) {
            return false;
        }
        Token token = tokens.next();
        term.append(token.text());
        offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        increment.setPositionIncrement(token.step());
        length.setPositionLength(token.span());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(textLength), correctOffset(textLength));
    }
}
