package org.mohafez;

/**
 * A broken program or a broken machine: the one root of what this project throws. A bad document is never one of these:
 * it is a value, {@link org.mohafez.page.Unreadable}.
 */
public class MohafezException extends RuntimeException {
    public MohafezException(String message) {
        super(message);
    }

    public MohafezException(String message, Throwable cause) {
        super(message, cause);
    }
}
