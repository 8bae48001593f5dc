/**
 * The desk: where people who have signed in work with the archive.
 *
 * <p>In: what they ask and put right. Out: pages for them alone, and what is handed to the archive's one writer, because the portal
 * writes neither archive nor index.
 */
@NullMarked
package org.mohafez.web.desk;

import org.jspecify.annotations.NullMarked;
