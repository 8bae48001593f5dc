package org.mohafez.archive;

/**
 * What makes a new version, as its version information says.
 *
 * @param author the name of an account, or of this program
 * @param message what was done
 */
public record Doing(String author, String message) {
    /** This program. */
    public static final String MACHINE = "mohafez";

    /** A machine read the file. */
    public static final Doing READ = new Doing(MACHINE, "read");
}
