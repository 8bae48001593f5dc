package org.mohafez.archive.ocfl;

import org.mohafez.page.Unreadable;
import org.mohafez.record.Source;

/** What {@code outcome.json} holds. */
record Outcome(Source source, Unreadable why) {}
