/**
 * What offices, posts and bodies are called: every spelling of a name has one code.
 *
 * <p>In: a name as printed and where it stands. Out: a code, and what the tables know of it. The tables beside this package
 * are for people who know offices and not Java. This room must not know what a paper is.
 */
@NullMarked
package org.mohafez.authority;

import org.jspecify.annotations.NullMarked;
