/**
 * Papers of bodies that meet again and again, and what a careful person would say of how they hang together. In comes one
 * file for each body, which writes down once what its papers share; out come papers like any other, and tables of truth.
 */
@NullMarked
package org.mohafez.corpus.series;

import org.jspecify.annotations.NullMarked;
