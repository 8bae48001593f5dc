/**
 * What those who run the portal watch: whether it lives and answers, how much and how fast, and a line for each request.
 *
 * <p>In: requests that were answered, and what archive, engine and inbox say of themselves. Out: {@code /healthz}, {@code /readyz},
 * {@code /metrics}, log lines. It must not know what any page shows, nor write down what anybody searched for.
 */
@NullMarked
package org.mohafez.web.operations;

import org.jspecify.annotations.NullMarked;
