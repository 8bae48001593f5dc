package org.mohafez.archive;

import java.time.Instant;

/**
 * One state of a holding. Nothing is ever overwritten: a newer reading, another name or a correction makes a version more.
 *
 * @param number from 1, without gaps in the file; a paper of a file need not be in each of them
 * @param author who made it; empty if that is not known
 * @param message what was done; empty if that is not known
 */
public record Version(int number, Instant created, String author, String message) {}
