/**
 * What the people of an archive say of names: which two codes are one, and which words say the same.
 *
 * <p>In: {@link org.mohafez.naming.Deed deeds} of clerks. Out: {@link org.mohafez.naming.Naming}, what of them stands, for whoever
 * answers questions. They are kept in one file of the archive that only grows; nothing is ever read or indexed anew for them.
 */
@NullMarked
package org.mohafez.naming;

import org.jspecify.annotations.NullMarked;
