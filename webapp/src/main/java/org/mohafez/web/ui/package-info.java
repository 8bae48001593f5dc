/**
 * What every page is made with: words in two languages, figures and dates, assets, templates.
 *
 * <p>In: values of the other rooms. Out: the parts of a page that are the same everywhere. This room must not know what is
 * searched, kept or shown.
 */
@NullMarked
package org.mohafez.web.ui;

import org.jspecify.annotations.NullMarked;
