/**
 * Who is signed in: the door of the portal.
 *
 * <p>In: a name and a password, then a cookie with each request. Out: the visitor each other room answers for. What an account may
 * do stands in {@link org.mohafez.web.http.Rights}; this room only finds out whose it is.
 */
@NullMarked
package org.mohafez.web.session;

import org.jspecify.annotations.NullMarked;
