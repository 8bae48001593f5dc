/** What synonyms are made of, and what they find. */
@NullMarked
package org.mohafez.search.synonym;

import org.jspecify.annotations.NullMarked;
