/**
 * Who works with an archive: accounts and their roles, sessions, and the log of what was done.
 *
 * <p>In: names and passwords. Out: who somebody is, and what they may see and do. All of it is kept in {@code state.db}, which
 * cannot be made again and belongs to every backup. This room knows nothing of requests and pages, and nothing of what an
 * archive holds but who may see it.
 */
@NullMarked
package org.mohafez.account;

import org.jspecify.annotations.NullMarked;
