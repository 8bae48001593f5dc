package org.mohafez.record.privacy;

import java.util.regex.Pattern;
import org.mohafez.record.Check;
import org.mohafez.record.Withholding;

/** What of a private person a paper may tell that everybody should not see. */
public enum PersonalDetail {
    /** Ten digits on the smart card, thirteen or seventeen on the older one. */
    NATIONAL_IDENTITY("identity", "\\d{10}|\\d{13}|\\d{17}"),
    BIRTH_REGISTRATION("birth", "\\d{17}"),
    /** As banks here number accounts. */
    BANK_ACCOUNT("account", "\\d{9,17}"),
    /** Of a mobile telephone: an office's own number begins otherwise. */
    TELEPHONE("telephone", "(?:88)?01[3-9]\\d{8}"),
    /** Two rows or more, each of a private person. */
    LIST_OF_PERSONS("name", "");

    private final String label;
    private final Pattern form;

    PersonalDetail(String label, String form) {
        this.label = label;
        this.form = Pattern.compile(form);
    }

    /** The group of words that name it. */
    String label() {
        return label;
    }

    /** Whether these digits can be one. */
    boolean fits(String digits) {
        return form.matcher(digits).matches();
    }

    /** The rule of a check that finds it; names it in the portal's words. */
    public String rule() {
        return Withholding.HOLDS + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Check found(int times) {
        return new Check(rule(), false, "× " + times);
    }
}
