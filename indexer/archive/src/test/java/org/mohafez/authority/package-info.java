/** Tests of the authority, and tables of names. */
@NullMarked
package org.mohafez.authority;

import org.jspecify.annotations.NullMarked;
