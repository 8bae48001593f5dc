package org.mohafez.web.ui;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mohafez.MohafezException;
import org.mohafez.bangla.word.Genitive;

/**
 * The words of the interface in one language. Messages with numbers or plurals are ICU patterns, so that digits, grouping
 * and number forms follow the language. Safe for use by several threads.
 */
public final class Words {
    private static final Map<Lang, Words> ALL = Map.of(Lang.BN, load(Lang.BN), Lang.EN, load(Lang.EN));

    private final Lang lang;
    private final Map<String, String> messages;
    /** By key; each is for one thread at a time. */
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Words(Lang lang, Map<String, String> messages) {
        this.lang = lang;
        this.messages = messages;
    }

    public static Words in(Lang lang) {
        return Objects.requireNonNull(ALL.get(lang));
    }

    /** A name as the owner of what follows it; in English, whose messages say "of" or set a comma, the name itself. */
    public String genitive(String name) {
        return lang() == Lang.BN ? Genitive.of(name) : name;
    }

    /** @throws MohafezException if there is no such message, which the tests rule out for every key in use */
    public String say(String key) {
        String message = messages.get(key);
        if (message == null) {
            throw new MohafezException("no message " + key + " in " + lang.code());
        }
        return message;
    }

    /** The message with its places {@code {0}}, {@code {1}} … filled in. */
    public String say(String key, Object... values) {
        MessageFormat pattern = patterns.computeIfAbsent(key, one -> new MessageFormat(say(one), lang.locale()));
        synchronized (pattern) {
            return pattern.format(values);
        }
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** The message, or the fallback where a value of another program has no message here. */
    public String sayOr(String fallback, String key) {
        return messages.getOrDefault(key, fallback);
    }

    public Lang lang() {
        return lang;
    }

    Set<String> keys() {
        return messages.keySet();
    }

    private static Words load(Lang lang) {
        Properties properties = new Properties();
        String file = "words_" + lang.code() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MohafezException("cannot read " + file, e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, value) -> messages.put((String) key, (String) value));
        return new Words(lang, messages);
    }
}
