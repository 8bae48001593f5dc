package org.mohafez.page.office;

import java.util.List;
import org.mohafez.page.Block;

/**
 * A cell as the file has it: other tables may stand in it.
 *
 * @param rowSpan how many rows it covers, from 1
 * @param colSpan how many columns it covers, from 1
 */
record LaidCell(List<Block> content, int rowSpan, int colSpan) {
    LaidCell {
        content = List.copyOf(content);
    }
}
