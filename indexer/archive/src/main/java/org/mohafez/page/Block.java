package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a page is made of, in reading order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Table.class, name = "table")
})
public sealed interface Block extends Placed permits Paragraph, Table {
    /** Where it stands on its page; null where the format has no geometry. */
    @Nullable
    Box box();

    /** Its text; lines of a paragraph are joined by a space, paragraphs of a table's cells by a line feed, cells by tabs. */
    @Override
    String text();
}
