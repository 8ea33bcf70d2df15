package org.amanat.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** The same keys as the JDK makes, for every length of password: short ones, and those that HMAC hashes first. */
final class Pbkdf2Properties {

    @Property(tries = 300)
    void isThatOfTheJdk(
            @ForAll @StringLength(min = 1, max = 90) String typed,
            @ForAll @Size(min = 1, max = 107) byte[] salt,
            @ForAll @IntRange(min = 1, max = 40) int rounds,
            @ForAll @IntRange(min = 1, max = 64) int bytes)
            throws GeneralSecurityException {
        var spec = new PBEKeySpec(typed.toCharArray(), salt, rounds, bytes * Byte.SIZE);
        assertThat(Pbkdf2.key(typed.getBytes(StandardCharsets.UTF_8), salt, rounds, bytes))
                .isEqualTo(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                        .generateSecret(spec)
                        .getEncoded());
    }

    /** One round is HMAC itself, of the salt and a one. */
    @Property(tries = 300)
    void takesEveryByteOfEveryLength(
            @ForAll @NotEmpty @Size(max = 300) byte[] password, @ForAll @Size(max = 107) byte[] salt)
            throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(password, "HmacSHA512"));
        mac.update(salt);
        assertThat(Pbkdf2.key(password, salt, 1, 64)).isEqualTo(mac.doFinal(new byte[] {0, 0, 0, 1}));
    }

    /** By Python's {@code hashlib.pbkdf2_hmac("sha512", b"password", b"salt", 4096)}. */
    @Example
    void isThatOfPython() {
        byte[] key = Pbkdf2.key(bytes("password"), bytes("salt"), 4096, 64);
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5"
                        + "143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5");
    }

    @Example
    void moreThanOneBlockIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pbkdf2.key(bytes("x"), new byte[108], 1, 64));
        assertThatIllegalArgumentException().isThrownBy(() -> Pbkdf2.key(bytes("x"), new byte[16], 1, 65));
        assertThatIllegalArgumentException().isThrownBy(() -> Pbkdf2.key(bytes("x"), new byte[16], 0, 64));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
