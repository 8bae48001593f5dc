/** The portal in a real Chromium, as an officer, a keyboard user and a phone meet it. */
@NullMarked
package org.mohafez.web.browser;

import org.jspecify.annotations.NullMarked;
