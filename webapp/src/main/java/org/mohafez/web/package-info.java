/**
 * The portal: what the archive holds, to be searched and read by everybody with a browser.
 *
 * <p>In: requests. Out: pages and data. {@link org.mohafez.web.Portal} is the program, {@link org.mohafez.web.PortalServer}
 * joins the rooms. The portal only reads: it never writes archive or index, and must not know how files are parsed.
 */
@NullMarked
package org.mohafez.web;

import org.jspecify.annotations.NullMarked;
