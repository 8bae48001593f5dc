/**
 * What somebody meant who typed on the wrong keyboard layout.
 *
 * <p>In: what was typed, Latin letters where Bangla was meant or the other way round. Out: what the same keys give on the
 * other layout. Whether that is a word is for the caller to find out.
 */
@NullMarked
package org.mohafez.bangla.keyboard;

import org.jspecify.annotations.NullMarked;
