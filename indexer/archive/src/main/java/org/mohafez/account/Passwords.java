package org.mohafez.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Passwords as they are kept: Argon2id with 19 MiB, two passes and one lane, the least that OWASP's Password Storage Cheat Sheet
 * recommends. Safe for use by several threads; two passwords are hashed at once and others wait, so that a crowd at the door does
 * not fill the memory.
 */
final class Passwords {
    /** NIST SP 800-63B, 3.1.1.2, asks for 15 where nothing else protects an account, and for no rules of composition. */
    static final int SHORTEST = 15;

    static final int LONGEST = 256;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;

    /** As many as the library takes. */
    private static final int SALT_BYTES = 64;

    private static final int AT_ONCE = 2;

    /** Of letters and digits that nobody takes for others: 31 symbols, so that 20 of them are 99 bits. */
    private static final String SYMBOLS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final Argon2Function argon2 = Argon2Function.getInstance(
            MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID, Argon2Function.ARGON2_VERSION_13);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** What an unknown name's password is compared with, so that it takes as long as a known one's. */
    final String nobodys = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(MEMORY_KIB, PASSES, LANES, chance(SALT_BYTES), chance(HASH_BYTES));

    /** Bytes in the place of a salt, or of a hash that no password has: to make one would be paid for at each start. */
    private String chance(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether a person may choose it. */
    static boolean isLongEnough(String password) {
        int letters = password.codePointCount(0, password.length());
        return letters >= SHORTEST && letters <= LONGEST;
    }

    /** A password that nobody chose, in groups, to be read out or written down. */
    String fresh() {
        return random.ints((long) GROUPS * GROUP, 0, SYMBOLS.length())
                .mapToObj(i -> String.valueOf(SYMBOLS.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** In the PHC string format: parameters, salt and hash. */
    String hash(String password) {
        return inTurn(() ->
                Password.hash(composed(password)).addRandomSalt().with(argon2).getResult());
    }

    /** Whether it is the password of that hash. */
    boolean check(String password, String hash) {
        return inTurn(() -> Password.check(composed(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as {@link #check}, and comes to nothing. */
    void checkNobodys(String password) {
        check(password, nobodys);
    }

    /** One keyboard sends র and ঁ in one way, another in another: the same password. */
    private static String composed(String password) {
        String kept = password.length() > 2 * LONGEST ? password.substring(0, 2 * LONGEST) : password;
        // Password4j refuses what is empty; nobody's password is a single zero byte.
        return kept.isEmpty() ? "\0" : Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
