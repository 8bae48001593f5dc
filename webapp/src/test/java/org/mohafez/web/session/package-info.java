/** Signing in, tried over HTTP. */
@NullMarked
package org.mohafez.web.session;

import org.jspecify.annotations.NullMarked;
