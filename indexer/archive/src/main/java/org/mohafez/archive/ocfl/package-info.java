/**
 * The archive on the Oxford Common File Layout 1.1 (https://ocfl.io/1.1/spec/), through ocfl-java.
 *
 * <p>One object a received file, {@code urn:mohafez:ID}, under {@code ocfl/II/ID} where II is how the id begins:
 *
 * <pre>
 * original/NAME.pdf   the bytes as received, never changed; NAME is made safe, the record has the true one
 * record.json         what it says      } of a file that was read
 * pages.json.gz       its pages         }
 * reading.json        what a machine read } where people put something right
 * corrections.json    what they said      }
 * papers/0003/…       the same of the paper that has number 3, of a file that holds several
 * parts.json          of a file that was parted otherwise: by whose word, and where what is gone is found now
 * outcome.json        why not           of a file that could not be read
 * </pre>
 *
 * <p>In and out: the values of {@link org.mohafez.archive}. Nobody else knows ocfl-java. What ocfl-java leaves open, {@link
 * org.mohafez.archive.disk} gives: what {@code keep} has come back from is on the disk, and who ends in between leaves what the next
 * writer can finish or take away.
 */
@NullMarked
package org.mohafez.archive.ocfl;

import org.jspecify.annotations.NullMarked;
