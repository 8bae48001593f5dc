package org.mohafez.web.series;

import java.time.Instant;
import org.mohafez.series.Series;
import org.mohafez.series.Threads;

/** A series with its threads, as the archive had them then. */
record HeldSeries(Series series, Threads threads, Instant asOf) {}
