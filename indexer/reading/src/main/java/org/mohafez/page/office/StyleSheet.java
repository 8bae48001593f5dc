package org.mohafez.page.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.xml.sax.Attributes;

/**
 * The fonts that a web page sets: of its style sheets only rules for an element, a class or an identifier, which are what
 * word processors write.
 *
 * @param rules from a selector's last part ({@code p}, {@code .bn}, {@code p.bn}, {@code #head}), in lower case, to its font
 */
record StyleSheet(Map<String, FontEncoding> rules) {
    static final StyleSheet NONE = new StyleSheet(Map.of());

    private static final Pattern SHEET = Pattern.compile("(?is)<style\\b[^>]*>(.*?)</style>");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern FAMILY = Pattern.compile("(?i)(?:^|[;{\\s])font(?:-family)?\\s*:\\s*([^;}]+)");
    /** In the shorthand the families follow the size. */
    private static final Pattern SHORTHAND_SIZE = Pattern.compile("^.*\\d\\S*\\s+");

    /** The sheets within the page. Names of fonts and classes are ASCII, whatever else the bytes are. */
    static StyleSheet of(Path page) throws IOException {
        String html = new String(Files.readAllBytes(page), StandardCharsets.ISO_8859_1);
        Map<String, FontEncoding> rules = new HashMap<>();
        Matcher sheets = SHEET.matcher(html);
        while (sheets.find()) {
            Matcher rule = RULE.matcher(COMMENT.matcher(sheets.group(1)).replaceAll(" "));
            while (rule.find()) {
                Optional<FontEncoding> font = family(rule.group(2));
                if (font.isPresent()) {
                    for (String selector : rule.group(1).split(",", -1)) {
                        String[] parts = selector.strip().split("[\\s>+~]+", -1);
                        rules.put(parts[parts.length - 1].toLowerCase(Locale.ROOT), font.get());
                    }
                }
            }
        }
        return new StyleSheet(Map.copyOf(rules));
    }

    /** The font an element sets for what is in it; empty where it sets none. */
    Optional<FontEncoding> font(String element, Attributes attributes) {
        return family(attributes.getValue("style"))
                .or(() -> Optional.ofNullable(attributes.getValue("face")).map(StyleSheet::first))
                .or(() -> ruled(element, attributes));
    }

    private Optional<FontEncoding> ruled(String element, Attributes attributes) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Stream<String> classes =
                words(attributes.getValue("class")).flatMap(name -> Stream.of(element + "." + name, "." + name));
        return Stream.of(words(attributes.getValue("id")).map(id -> "#" + id), classes, Stream.of(element))
                .flatMap(selectors -> selectors)
                .map(rules::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static Stream<String> words(@Nullable String value) {
        return value == null || value.isBlank()
                ? Stream.of()
                : Stream.of(value.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static Optional<FontEncoding> family(@Nullable String declarations) {
        Matcher family = FAMILY.matcher(declarations == null ? "" : declarations);
        return family.find()
                ? Optional.of(first(SHORTHAND_SIZE.matcher(family.group(1)).replaceFirst("")))
                : Optional.empty();
    }

    /** The first of a list of families is the one the text was written for. */
    private static FontEncoding first(String families) {
        return FontEncoding.of(families.split(",", -1)[0].strip());
    }
}
