/**
 * What stands around the matter of a paper: signatures, the papers it cites and their list under সূত্র, its annexes.
 *
 * <p>In: the parts of a paper. Out: who signed, what is cited, what is annexed. This room must not know decisions.
 */
@NullMarked
package org.mohafez.reader.closing;

import org.jspecify.annotations.NullMarked;
