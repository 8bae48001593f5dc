package org.mohafez.archive.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.mohafez.MohafezException;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.ArchiveFolder;

/** An archive's own Ed25519 key. Its owner alone may read the file. */
record SigningKey(PrivateKey key) {
    static final String ALGORITHM = "Ed25519";

    /** Reads it; makes it, with its published half, where there is none. */
    static SigningKey of(ArchiveFolder folder, Durable durable) throws IOException {
        if (!Files.exists(folder.signingKey())) {
            make(folder, durable);
        }
        try {
            byte[] key = Pem.decode(Pem.PRIVATE, Files.readString(folder.signingKey()));
            return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(key)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new MohafezException("no Ed25519 key is in " + folder.signingKey(), e);
        }
    }

    /** The published half first: where the other is missing both are made anew, so that they always fit. */
    private static void make(ArchiveFolder folder, Durable durable) throws IOException {
        try {
            if (Files.exists(folder.publishedKey())) {
                retire(folder, durable);
            }
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            durable.put(
                    folder.publishedKey(),
                    new PublishedKey(pair.getPublic()).pem().getBytes(US_ASCII));
            String pem = Pem.encode(Pem.PRIVATE, pair.getPrivate().getEncoded());
            durable.putSecret(folder.signingKey(), pem.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new MohafezException("this Java has no Ed25519", e);
        }
    }

    private static void retire(ArchiveFolder folder, Durable durable) throws IOException {
        int number = 1;
        while (Files.exists(folder.earlierKey(number))) {
            number++;
        }
        durable.putCopy(folder.earlierKey(number), folder.publishedKey());
    }

    /** @return the signature, base64 */
    String sign(byte[] statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(statement);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new MohafezException("cannot sign", e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey";
    }
}
