package org.mohafez.archive.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.mohafez.MohafezException;
import org.mohafez.Sha;

/** The half of an archive's Ed25519 key that everybody may have, as PEM: {@code -----BEGIN PUBLIC KEY-----}. */
public record PublishedKey(PublicKey key) {

    /** @throws MohafezException if the text is no such key */
    public static PublishedKey parse(String pem) {
        try {
            return new PublishedKey(KeyFactory.getInstance(SigningKey.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Pem.decode(Pem.PUBLIC, pem))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new MohafezException("this is no public Ed25519 key in PEM", e);
        }
    }

    /** SHA-256 of the key in DER, as {@code openssl pkey -pubin -outform DER | sha256sum} has it: to be read out or printed. */
    public String fingerprint() {
        return Sha.SHA256.hex(key.getEncoded());
    }

    public String pem() {
        return Pem.encode(Pem.PUBLIC, key.getEncoded());
    }

    boolean signed(byte[] statement, String signature) {
        try {
            Signature check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key);
            check.update(statement);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
