package org.amanat.model.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Amounts of money, kept in hundredths of a currency. */
public final class Money {

    /** More than any event costs: a slip of the keyboard. */
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private static final int HUNDREDTHS = 2;

    private Money() {}

    /** 4500, 4,500 and 4500.50, with European or Urdu digits; nothing if it is no amount or below nothing. */
    public static Optional<Long> read(String typed) {
        String plain = Digits.EUROPEAN.write(typed).strip().replaceAll("(?<=\\d)[,٬](?=\\d{2,3}(\\D|$))", "");
        if (!plain.matches("\\d{1,12}([.٫]\\d{1,2})?")) {
            return Optional.empty();
        }
        var amount = new BigDecimal(plain.replace('٫', '.'));
        return amount.compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(amount.movePointRight(HUNDREDTHS).longValueExact());
    }

    /** 4,500 or 4,500.50. */
    public static String written(long hundredths) {
        var amount = BigDecimal.valueOf(hundredths, HUNDREDTHS);
        return hundredths % 100 == 0
                ? String.format(
                        Locale.ROOT,
                        "%,d",
                        amount.setScale(0, RoundingMode.UNNECESSARY).longValueExact())
                : String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** The currency that is used in a country by ISO 4217, such as PKR. */
    public static Optional<String> currencyOf(String country) {
        try {
            return Optional.ofNullable(Currency.getInstance(Locale.of("", country)))
                    .map(Currency::getCurrencyCode);
        } catch (IllegalArgumentException noCountry) {
            return Optional.empty();
        }
    }
}
