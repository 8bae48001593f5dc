/** Tests of the page that says how to ask. */
@NullMarked
package org.mohafez.web.about;

import org.jspecify.annotations.NullMarked;
