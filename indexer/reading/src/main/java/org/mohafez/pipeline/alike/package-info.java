/**
 * Which files may be the same, received twice in two forms.
 *
 * <p>In: records and their pages, as they are kept. Out: pairs of ids, to be pointed out to people. It must not know how papers
 * came in, and never decides that one of two is not kept.
 */
@NullMarked
package org.mohafez.pipeline.alike;

import org.jspecify.annotations.NullMarked;
