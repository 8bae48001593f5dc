package org.mohafez.corpus.bijoy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Bangla in Unicode to the characters of SutonnyMJ. Signs that are printed before their letter are typed before it. Facts
 * about the encoding are those of published converters; the tables are this generator's own.
 */
public final class BijoyTyping {
    private static final Pattern SYLLABLE =
            Pattern.compile("(?<letters>[ক-হড়ঢ়য়ৎ]\u09BC?(?:\u200D?্\u200C?[ক-হড়ঢ়য়]\u09BC?)*)"
                    + "(?<end>্\u200C?)?(?<sign>[া-ৄেৈোৌ])?(?<nasal>ঁ)?");
    private static final String LETTERS =
            "অ A আ Av ই B ঈ C উ D ঊ E ঋ F এ G ঐ H ও I ঔ J ক K খ L গ M ঘ N ঙ O চ P ছ Q জ R ঝ S ঞ T "
                    + "ট U ঠ V ড W ঢ X ণ Y ত Z থ _ দ ` ধ a ন b প c ফ d ব e ভ f ম g য h র i ল j শ k ষ l স m হ n ড় o ঢ় p য় q ৎ r "
                    + "ং s ঃ t ঁ u া v । | ৳ $ “ Ò ” Ó ‘ Ô ’ Õ – Ð — Ñ";
    private static final String CONJUNCTS =
            "ক্ক ° ক্ট ± ক্ত ³ ক্র µ ক্ষ ÿ ক্স · গ্ধ » ঙ্ক ¼ ঙ্ক্ষ •ÿ ঙ্গ ½ ঙ্খ •L ঙ্ঘ •N চ্চ ”P চ্ছ ”Q জ্জ ¾ "
                    + "জ্ঞ Á ঞ্চ Â ঞ্ছ Ã ঞ্জ Ä ট্ট Æ ড্ড Ç ণ্ট È ণ্ঠ É ণ্ড Ê ত্ত Ë ত্থ Ì ত্ম Í ত্র Î দ্দ Ï দ্ধ × দ্ব Ø দ্ভ ™¢ দ্ম Ù দ্গ ˜M দ্ঘ ˜N "
                    + "ন্ট ›U ন্ঠ Ú ন্ড Û ন্ত šÍ ন্ত্র š¿ ন্থ š’ ন্দ ›` ন্দ্ব ›Ø ন্ধ Ü ন্স Ý প্ট Þ প্ত ß প্প à প্স á ব্জ â ব্দ ã ব্ধ ä ভ্র å "
                    + "ম্প ¤ú ম্প্র ¤cÖ ম্ফ ç ম্ব ¤^ ম্ভ ¤¢ ম্ম ¤§ ল্ক é ল্গ ê ল্ট ë ল্ড ì ল্প í ল্ফ î শ্চ ð শ্ছ ñ ষ্ক ®‹ ষ্ট ó ষ্ঠ ô ষ্ণ ò "
                    + "ষ্প ®ú ষ্ফ õ স্ক ¯‹ স্ক্র ¯Œ স্খ ö স্ট ÷ স্ত ¯Í স্ত্র ¯¿ স্থ ¯’ স্প ¯ú স্ফ ù স্ন mœ স্ম ¯§ স্ব ¯^ হ্ন ý হ্ণ nè হ্ম þ হ্ল n¬ ম্ন gœ";
    private static final Map<String, String> TABLE = new HashMap<>();
    /** A letter with its sign that has a character of its own. */
    private static final Map<String, String> WITH_SIGN =
            Map.of("গু", "¸", "শু", "ï", "হু", "û", "হৃ", "ü", "রু", "iæ", "রূ", "iƒ", "ন্তু", "š‘", "স্তু", "¯‘");

    static {
        for (String table : List.of(LETTERS, CONJUNCTS)) {
            String[] parts = nfc(table).split(" ");
            for (int i = 0; i < parts.length; i += 2) {
                TABLE.put(parts[i], parts[i + 1]);
            }
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            TABLE.put(Character.toString('০' + digit - '0'), Character.toString(digit));
        }
    }

    private BijoyTyping() {}

    /** @param bangla text without Latin letters */
    public static String of(String bangla) {
        // A vowel may take ya-phala too: অ্যাপ.
        String syllables = SYLLABLE.matcher(nfc(bangla).replaceAll("(?<=[অ-ঔ])্য", "¨"))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement("\u0001" + syllable(found) + "\u0002"));
        StringBuilder typed = new StringBuilder();
        boolean done = false;
        for (char c : syllables.toCharArray()) {
            if (c == '\u0001' || c == '\u0002') {
                done = c == '\u0001';
            } else {
                typed.append(
                        done
                                ? Character.toString(c)
                                : TABLE.getOrDefault(Character.toString(c), Character.toString(c)));
            }
        }
        return typed.toString();
    }

    private static String syllable(MatchResult found) {
        String letters = found.group("letters").replace("\u200D", "");
        String sign = found.group("sign") == null ? "" : found.group("sign");
        boolean reph = letters.startsWith("র্") && !found.group("letters").startsWith("র\u200D");
        String base = reph ? letters.substring(2) : letters;
        String own = WITH_SIGN.get(base + sign);
        String rest = own != null
                ? own
                : letters(base) + (found.group("end") == null ? "" : "&") + (reph ? "©" : "") + after(sign, base);
        return before(sign) + (own != null && reph ? own + "©" : rest) + (found.group("nasal") == null ? "" : "u");
    }

    private static String before(String sign) {
        return switch (sign) {
            case "ি" -> "w";
            case "ে", "ো", "ৌ" -> "†";
            case "ৈ" -> "ˆ";
            default -> "";
        };
    }

    private static String after(String sign, String base) {
        boolean low = base.endsWith("্র");
        return switch (sign) {
            case "া", "ো" -> "v";
            case "ী" -> "x";
            case "ু" -> low ? "æ" : "z";
            case "ূ" -> "~";
            case "ৃ" -> "…";
            case "ৌ" -> "Š";
            default -> "";
        };
    }

    private static String letters(String letters) {
        String known = TABLE.get(letters);
        if (known != null) {
            return known;
        }
        int cut = letters.lastIndexOf('্');
        if (cut < 0) {
            return letters;
        }
        String first = letters.substring(0, cut);
        String last = letters.substring(cut + 1);
        if (last.startsWith("\u200C")) {
            return letters(first) + "&" + letters(last.substring(1));
        }
        String below =
                switch (last) {
                    case "য" -> "¨";
                    case "র" -> "পগশ".contains(first) ? "Ö" : "ফক্ত".contains(first) ? "«" : "ª";
                    case "ব" -> "গশ".contains(first) ? "¦" : "ধবহ".contains(first) ? "Ÿ" : "¡";
                    case "ম" -> "¥";
                    case "ন" -> "œ";
                    case "ণ" -> "è";
                    case "ল" -> "কফহ".contains(first) ? "¬" : "ø";
                    case "ভ" -> "¢";
                    default -> "";
                };
        if (!below.isEmpty()) {
            return letters(first) + below;
        }
        return letters(first) + "&" + letters(last);
    }

    private static String nfc(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    }

    /** The stretches of a line, those in Bangla typed by {@code bangla}, the others as {@code latin} gives them. */
    static String mixed(
            String line,
            java.util.function.UnaryOperator<String> bangla,
            java.util.function.UnaryOperator<String> latin) {
        return Stretch.of(line).stream()
                .map(stretch -> stretch.latin() ? latin.apply(stretch.text()) : bangla.apply(of(stretch.text())))
                .collect(Collectors.joining());
    }

    /** A whole text whose Latin words stay, as programs without fonts save it. */
    public static String plain(String text) {
        return mixed(text, stretch -> stretch, stretch -> stretch);
    }
}
