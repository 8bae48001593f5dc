/**
 * What of private persons a paper tells.
 *
 * <p>In: pages. Out: for records, a check for each kind of detail that is there, never the detail itself; for whoever blacks them out,
 * the details. Whether the paper is kept from anybody for it is decided elsewhere.
 */
@NullMarked
package org.mohafez.record.privacy;

import org.jspecify.annotations.NullMarked;
