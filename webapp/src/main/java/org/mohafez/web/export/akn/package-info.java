/**
 * Papers as Akoma Ntoso 3.0 (OASIS LegalDocML), the form in which parliaments and archives exchange such documents.
 *
 * <p>In: a paper, and its pages where its record has no parts to go by. Out: a {@code doc}, valid against the published schema.
 */
@NullMarked
package org.mohafez.web.export.akn;

import org.jspecify.annotations.NullMarked;
