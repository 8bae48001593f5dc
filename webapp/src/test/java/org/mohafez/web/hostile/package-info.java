/** What somebody who means harm hands in or asks for, at every door of the portal. */
@NullMarked
package org.mohafez.web.hostile;

import org.jspecify.annotations.NullMarked;
