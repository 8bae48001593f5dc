/**
 * What a paper's page tells of the meetings around it, and a decision's page of the same matter in other meetings.
 *
 * <p>In: a paper a visitor may see. Out: its series and threads, in the reader's words and as data, made of papers that the same
 * visitor may see and of no other. This room must not know pages or addresses of others than papers and decisions.
 */
@NullMarked
package org.mohafez.web.series;

import org.jspecify.annotations.NullMarked;
