package org.mohafez.page.office;

import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.font.FontTally;

/**
 * What a file of one of these formats holds.
 *
 * @param fonts how much of it was typed in which encoding
 */
record OfficeText(List<Block> blocks, FontTally fonts) {
    OfficeText {
        blocks = List.copyOf(blocks);
    }
}
