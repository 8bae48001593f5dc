/**
 * A whole result, and what each row of it says.
 *
 * <p>In: a question, and who asks. Out: rows, each a hit with the record of its paper, and the list of columns all tables share.
 */
@NullMarked
package org.mohafez.web.export.result;

import org.jspecify.annotations.NullMarked;
