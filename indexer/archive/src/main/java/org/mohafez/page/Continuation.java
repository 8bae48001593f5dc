package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How a table goes on from the last table before it, which a page break cut. "First row" is the first after those that
 * repeat the heading.
 *
 * @param repeatedRows how many of its rows only repeat the heading of that table
 * @param cutRow whether the first row is the rest of a row that the break cut in two
 * @param spanning where the first row is a row of its own: the columns, from 0, in which the cell above goes on into it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Continuation(int repeatedRows, boolean cutRow, List<Integer> spanning) {
    public Continuation {
        spanning = spanning == null ? List.of() : List.copyOf(spanning);
    }
}
