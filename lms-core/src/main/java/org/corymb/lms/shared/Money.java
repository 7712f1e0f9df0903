package org.corymb.lms.shared;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency.
 *
 * @param minor the amount in the currency's smallest unit, for example cents; never negative
 */
public record Money(long minor, Currency currency) {

    public Money {
        if (minor < 0) {
            throw new IllegalArgumentException("an amount is never negative: " + minor);
        }
    }

    public static Money of(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }
}
