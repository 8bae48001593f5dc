/**
 * Tables that rules draw.
 *
 * <p>In: rules. Out: tables as they draw them, their cells with what is written in them. This room must not know tables without
 * rules.
 */
@NullMarked
package org.mohafez.page.layout.ruled;

import org.jspecify.annotations.NullMarked;
