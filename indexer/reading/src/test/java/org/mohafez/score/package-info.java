/**
 * How well papers are read: records beside truth written by hand, a figure for each field.
 *
 * <p>In: folders of papers, each with its {@code .truth.json}. Out: precision, recall and F1 of each field at exact and near
 * match, in the manner of grobid's evaluation. In a truth, {@code _alt} holds other fair readings, rows with {@code _optional}
 * are neither wanted nor wrong, and {@code _unscored} lists what is not looked at.
 */
@NullMarked
package org.mohafez.score;

import org.jspecify.annotations.NullMarked;
