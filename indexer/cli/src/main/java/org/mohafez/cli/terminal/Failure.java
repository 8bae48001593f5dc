package org.mohafez.cli.terminal;

import org.mohafez.page.Unreadable;

/** The plain words for a file that could not be read. */
public final class Failure {
    private Failure() {}

    public static String of(Unreadable why) {
        String words =
                switch (why.reason()) {
                    case EMPTY -> "the file is empty";
                    case UNSUPPORTED -> "this kind of file is not read";
                    case ENCRYPTED -> "the file is locked with a password";
                    case DAMAGED -> "the file is damaged or cut short";
                    case NO_TEXT -> "the pages have no text, and none could be read from their pictures";
                    case ILLEGIBLE -> "the text is not legible as Bangla or English";
                    case UNSAFE -> "the file was not opened, for safety";
                    case TOO_LARGE -> "the file, or what is in it, is larger than is allowed";
                    case TOO_SLOW -> "reading the file took too long";
                    case READER_FAILED -> "the reader failed; please report this file";
                };
        String page = why.page() == null ? "" : " (page " + why.page() + ")";
        return words + page + ": " + why.detail();
    }
}
