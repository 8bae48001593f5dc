/**
 * Commands for those who work with an archive: who they are, and what they did.
 *
 * <p>In: an archive's accounts and its audit log. Out: lines that tell what was found or done.
 */
@NullMarked
package org.mohafez.cli.account;

import org.jspecify.annotations.NullMarked;
