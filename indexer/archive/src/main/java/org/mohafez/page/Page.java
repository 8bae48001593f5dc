package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page. A file of a format without pages (text, HTML, DOCX) is one page without a size.
 *
 * @param number from 1
 * @param width in points; absent where the format has no geometry
 * @param height in points; absent where the format has no geometry
 * @param confidence how surely its text was read, 0 to 1
 * @param reason why this source was chosen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page(
        int number,
        @Nullable Double width,
        @Nullable Double height,
        PageSource source,
        @Nullable Double confidence,
        @Nullable String reason,
        List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Its blocks' texts, one beneath the other. */
    @JsonIgnore
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
