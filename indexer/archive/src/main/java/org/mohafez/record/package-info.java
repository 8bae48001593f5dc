/**
 * What a paper says: the record, the contract of this project with everybody who reads its JSON.
 *
 * <p>In: nothing but values. Out: immutable records whose JSON is the documented one. Absent means not stated in the
 * paper; stated but not readable stands in {@code unread}; nothing is ever guessed. This room must not know how a paper
 * was read, kept or searched.
 */
@NullMarked
package org.mohafez.record;

import org.jspecify.annotations.NullMarked;
