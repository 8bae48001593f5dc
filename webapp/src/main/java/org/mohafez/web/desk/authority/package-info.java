/**
 * The desk where people say which names are one.
 *
 * <p>In: the values of the index, and what was said of them so far. Out: a page that proposes what looks like one, and deeds for
 * {@link org.mohafez.naming.NamingLog}.
 */
@NullMarked
package org.mohafez.web.desk.authority;

import org.jspecify.annotations.NullMarked;
