package org.mohafez.web.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address behind the question mark, in order. Reading it never fails: a percent sign that encodes nothing
 * stands for itself, bytes that are no UTF-8 become U+FFFD.
 */
public record QueryString(List<Pair> pairs) {
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** A parameter and one of its values. */
    public record Pair(String name, String value) {}

    public QueryString {
        pairs = List.copyOf(pairs);
    }

    public static QueryString empty() {
        return new QueryString(List.of());
    }

    /** What of an address stands before its question mark: the page itself, as it is printed. */
    public static String before(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark);
    }

    /** @param raw as in the address, without the question mark; null where there is none */
    public static QueryString read(@Nullable String raw) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : raw == null ? new String[0] : raw.split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                String value = equals < 0 ? "" : part.substring(equals + 1);
                pairs.add(new Pair(decode(name), decode(value)));
            }
        }
        return new QueryString(pairs);
    }

    /** The same with one pair more at the end; unchanged where the value is null or empty. */
    public QueryString with(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        List<Pair> more = new ArrayList<>(pairs);
        more.add(new Pair(name, value));
        return new QueryString(more);
    }

    /** The language as a parameter; Bangla needs none. */
    public QueryString in(Lang lang) {
        return lang == Lang.BN ? this : with("lang", lang.code());
    }

    /** The same without a parameter. */
    public QueryString without(String name) {
        return new QueryString(
                pairs.stream().filter(pair -> !pair.name().equals(name)).toList());
    }

    /** The first value of a parameter. */
    public @Nullable String first(String name) {
        return pairs.stream()
                .filter(pair -> pair.name().equals(name))
                .map(Pair::value)
                .findFirst()
                .orElse(null);
    }

    /**
     * Behind a path: with a question mark, or nothing at all. A path that begins with two slashes would be another site's address (RFC 3986,
     * 4.2); here it is the same one written as a path of this site.
     */
    public String behind(String path) {
        String own = path.startsWith("//") ? "/." + path : path;
        return pairs.isEmpty() ? own : own + "?" + this;
    }

    /** As in an address, without the question mark. */
    @Override
    public String toString() {
        StringBuilder printed = new StringBuilder();
        for (Pair pair : pairs) {
            printed.append(printed.isEmpty() ? "" : "&")
                    .append(encode(pair.name()))
                    .append('=')
                    .append(encode(pair.value()));
        }
        return printed.toString();
    }

    private static String decode(String text) {
        return URLDecoder.decode(STRAY_PERCENT.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
