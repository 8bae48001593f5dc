package org.mohafez.corpus.bijoy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page for converters with its Bangla set in a Bijoy font, and Latin words in another. */
public final class BijoySheet {
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>]*[^<>\\s][^<>]*(?=<)");
    private static final String LATIN = "Liberation Serif";

    private BijoySheet() {}

    /**
     * The page.
     *
     * @param html as the paper is printed in Unicode
     * @param font the name that Bijoy text is to carry
     */
    public static String of(String html, String font) {
        int body = html.indexOf("<body>");
        String typed = TEXT.matcher(html.substring(body))
                .replaceAll(text -> Matcher.quoteReplacement(BijoyTyping.mixed(
                        text.group(),
                        bangla -> face(font, bangla.replace("&", "&amp;")),
                        latin -> face(LATIN, latin.equals("&") ? "&amp;" : latin))));
        return html.substring(0, body) + typed;
    }

    private static String face(String font, String text) {
        return text.isBlank() ? text : "<font face=\"%s\">%s</font>".formatted(font, text);
    }
}
