package org.mohafez.bangla.bijoy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaText;

/** Types Unicode words in the older Bijoy fonts, by a table of its own: the other way round, for round trips. */
final class Typist {
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?<reph>র্(?=[ক-হ]))?(?<letters>[ক-হ]\u09BC?(?:\u200D?্\u200C?[ক-হ]\u09BC?)*)(?<end>্?)(?<sign>[া-ৌ]?)(?<nasal>ঁ?)");
    private static final String PLAIN =
            "অ A ই B ঈ C উ D ঊ E ঋ F এ G ঐ H ও I ঔ J ক K খ L গ M ঘ N ঙ O চ P ছ Q জ R ঝ S ঞ T ট U ঠ V ড W ঢ X "
                    + "ণ Y ত Z থ _ দ ` ধ a ন b প c ফ d ব e ভ f ম g য h র i ল j শ k ষ l স m হ n ং s ঃ t ঁ u ৎ r । | ৳ $";
    private static final String JOINED =
            "ক্ক ° ক্ট ± ক্ষ্ম ² ক্ত ³ ক্ম ´ ক্র µ ক্ষ ¶ ক্স · গ্দ º গ্ধ » ঙ্ক ¼ ঙ্গ ½ জ্জ ¾ জ্ঝ À জ্ঞ Á ঞ্চ Â ঞ্ছ Ã ঞ্জ Ä ঞ্ঝ Å ট্ট Æ ড্ড Ç ণ্ট È ণ্ঠ É ণ্ড Ê ত্ত Ë ত্থ Ì ত্ম Í ত্র Î দ্দ Ï দ্ধ × দ্ব Ø দ্ম Ù ন্ঠ Ú ন্ড Û ন্ধ Ü ন্স Ý প্ট Þ প্ত ß প্প à প্স á ব্জ â ব্দ ã ব্ধ ä ভ্র å ম্ন æ ম্ফ ç ল্ক é ল্গ ê ল্ট ë ল্ড ì ল্প í ল্ফ î শ্চ ð শ্ছ ñ ষ্ণ ò ষ্ট ó ষ্ঠ ô ষ্ফ õ স্খ ö স্ট ÷ স্ন ø স্ফ ù হ্ন ý হ্ম þ";
    private static final Map<String, String> TABLE = new HashMap<>();

    static {
        for (List<String> pair : pairs(PLAIN + " " + JOINED)) {
            TABLE.put(pair.get(0), pair.get(1));
        }
        TABLE.putAll(Map.of("ড\u09BC", "o", "ঢ\u09BC", "p", "য\u09BC", "q", "আ", "Av"));
        for (char digit = '0'; digit <= '9'; digit++) {
            TABLE.put(Character.toString('০' + digit - '0'), Character.toString(digit));
        }
    }

    private Typist() {}

    private static List<List<String>> pairs(String table) {
        String[] parts = table.split(" ");
        return java.util.stream.IntStream.range(0, parts.length / 2)
                .mapToObj(i -> List.of(parts[2 * i], parts[2 * i + 1]))
                .toList();
    }

    static String type(String unicode) {
        String text = BanglaText.clean(unicode);
        StringBuilder out = new StringBuilder();
        Matcher syllable = SYLLABLE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (syllable.find(at) && syllable.start() == at) {
                out.append(syllable(syllable));
                at = syllable.end();
            } else {
                String one = text.substring(at, at + 1);
                out.append(TABLE.getOrDefault(one, one));
                at++;
            }
        }
        return out.toString();
    }

    private static String syllable(Matcher m) {
        String letters = m.group("letters");
        String typed = letters(letters);
        String sign = m.group("sign");
        boolean ra = letters.endsWith("র");
        String before =
                switch (sign) {
                    case "ি" -> "w";
                    case "ে", "ো", "ৌ" -> "‡";
                    case "ৈ" -> "ˆ";
                    default -> "";
                };
        String after =
                switch (sign) {
                    case "া", "ো" -> "v";
                    case "ী" -> "x";
                    case "ু" -> ra ? "“" : "z";
                    case "ূ" -> ra ? "ƒ" : "~";
                    case "ৃ" -> "…";
                    case "ৌ" -> "Š";
                    default -> "";
                };
        return before
                + typed
                + (m.group("reph") == null ? "" : "©")
                + (m.group("end").isEmpty() ? "" : "&")
                + after
                + (m.group("nasal").isEmpty() ? "" : "u");
    }

    private static String letters(String letters) {
        if (TABLE.containsKey(letters)) {
            return TABLE.get(letters);
        }
        String joined = letters.replace("\u200D", "");
        int last = joined.lastIndexOf('্');
        if (last < 0) {
            return TABLE.getOrDefault(joined, joined);
        }
        String first = joined.substring(0, last);
        String second = joined.substring(last + 1);
        if (second.startsWith("\u200C")) {
            return letters(first) + "&" + letters(second.substring(1));
        }
        String half = first.substring(first.lastIndexOf('্') + 1);
        switch (second) {
            case "য" -> {
                return letters(first) + "¨";
            }
            case "র" -> {
                return letters(first) + (half.equals("প") || half.equals("গ") ? "Ö" : "ª");
            }
            default -> {
                // Other letters have a half form or are set below.
            }
        }
        String before = first.contains("্") ? letters(first.substring(0, first.lastIndexOf('্'))) : "";
        String whole = TABLE.get(half + "্" + second);
        if (whole != null && before.isEmpty()) {
            return whole;
        }
        String halves =
                switch (half) {
                    case "স" -> "¯";
                    case "ষ" -> "®";
                    case "ন" -> "š";
                    case "ম" -> "¤";
                    case "দ" -> "˜";
                    case "চ" -> "”";
                    case "ঙ" -> "•";
                    default -> "";
                };
        if (!first.contains("্") && !halves.isEmpty() && "ত থ ক".contains(second) && !half.equals("চ")) {
            return halves + (second.equals("ত") ? "—" : second.equals("থ") ? "’" : "‹");
        }
        String below =
                switch (second) {
                    case "ব" -> "¡";
                    case "ম" -> "¥";
                    case "ন" -> "œ";
                    case "ণ" -> "œ";
                    case "ল" -> "¬";
                    case "ভ" -> "¢";
                    case "প" -> "ú";
                    default -> "";
                };
        if (!below.isEmpty()) {
            return letters(first) + below;
        }
        return !first.contains("্") && !halves.isEmpty()
                ? halves + letters(second)
                : letters(first) + "&" + letters(second);
    }
}
