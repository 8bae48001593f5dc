package org.mohafez.web.ui;

import java.util.regex.Pattern;

/**
 * Who runs this portal, and where a reader asks for a correction or a removal; said on every page and print.
 *
 * @param name of the office or person; empty where whoever started the portal gave none
 * @param contact a mail address, or the address of a page; empty where none was given
 */
public record Operator(String name, String contact) {
    /** Whoever started the portal did not say. */
    public static final Operator UNNAMED = new Operator("", "");

    private static final Pattern MAIL = Pattern.compile("[^\\s@/:<>]+@[^\\s@/:<>]+");
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s/<>]+(/\\S*)?");

    public Operator {
        name = name.strip();
        contact = contact.strip();
        if (!contact.isEmpty() && !isContact(contact)) {
            throw new IllegalArgumentException("neither a mail address nor the address of a page: " + contact);
        }
    }

    /** Whether a reader can follow it: a mail address, or a page of the web. */
    public static boolean isContact(String given) {
        return MAIL.matcher(given).matches() || PAGE.matcher(given).matches();
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }

    public boolean isReachable() {
        return !contact.isEmpty();
    }

    /** The contact as a link. */
    public String href() {
        return MAIL.matcher(contact).matches() ? "mailto:" + contact : contact;
    }
}
