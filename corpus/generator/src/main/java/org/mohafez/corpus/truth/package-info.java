/** What a careful person would read in a paper, as JSON. In comes the same paper that is printed; nothing is read back from print. */
@NullMarked
package org.mohafez.corpus.truth;

import org.jspecify.annotations.NullMarked;
