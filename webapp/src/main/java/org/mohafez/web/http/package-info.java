/**
 * What every request meets before it reaches its page, and every answer on its way out: who may ask what, limits, forms that are
 * our own, headers, time tags, problems.
 *
 * <p>In: requests of anybody. Out: those that may be answered, and answers to the others. {@code rights.tsv} has every address of the portal.
 * This room must not know what is searched, kept or shown; of the portal it knows {@code ui} alone.
 */
@NullMarked
package org.mohafez.web.http;

import org.jspecify.annotations.NullMarked;
