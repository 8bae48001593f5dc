/**
 * What people put right in a record that a machine read.
 *
 * <p>In: edits, each of one field, as somebody made them. Out: what a person says of each field now. How a record is made of a reading
 * and these is not known here: that takes the rules by which papers are read.
 */
@NullMarked
package org.mohafez.record.correction;

import org.jspecify.annotations.NullMarked;
