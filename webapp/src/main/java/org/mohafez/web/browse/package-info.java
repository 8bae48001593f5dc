/**
 * Browsing: the archive by place, office, body, file, implementer, fiscal year and topic, for those who do not know what to ask.
 *
 * <p>In: a kind of value, and perhaps one of them. Out: lists with counts in Bangla order, and the page of a place, an office, a body or an
 * implementer. All is counted and found for one visitor. This room must not know how papers and answers are shown.
 */
@NullMarked
package org.mohafez.web.browse;

import org.jspecify.annotations.NullMarked;
