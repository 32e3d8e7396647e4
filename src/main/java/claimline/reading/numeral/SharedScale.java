package claimline.reading.numeral;

import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import java.math.BigDecimal;

/** The magnitude that the lower end of a band leaves to the upper: 1~2조 is a trillion to two, 5 to 10 million. */
public final class SharedScale {

    private SharedScale() {}

    /** The lower number, as large as the upper one makes it. */
    public static Numeral of(FoldedText text, Numeral low, Numeral high) {
        Digits lowDigits = Digits.at(text, low.start());
        Digits highDigits = Digits.at(text, high.start());
        if (lowDigits == null || highDigits == null || low.isVague() || high.isFraction() || low.isFraction()) {
            return low;
        }
        int lowPower = power(low, lowDigits);
        int highPower = power(high, highDigits);
        boolean smaller = lowDigits.value().compareTo(highDigits.value()) < 0;
        boolean shorter = lowPower == 0 || isBeginning(text, low, lowDigits, high, highDigits);
        return lowPower >= 0 && highPower > lowPower && smaller && shorter
                ? low.scaled(highPower - lowPower, low.end())
                : low;
    }

    /** How many tens the words behind the digits multiply them by; -1 where they are more than that. */
    private static int power(Numeral number, Digits digits) {
        BigDecimal value = number.value().numerator();
        if (digits.value().signum() == 0) {
            return value.signum() == 0 ? 0 : -1;
        }
        BigDecimal[] parts = value.divideAndRemainder(digits.value());
        BigDecimal factor = parts[0].stripTrailingZeros();
        return parts[1].signum() == 0
                        && factor.precision() == 1
                        && factor.unscaledValue().intValue() == 1
                ? -factor.scale()
                : -1;
    }

    /** 2천~3천만: the words of the lower end begin those of the upper. */
    private static boolean isBeginning(
            FoldedText text, Numeral low, Digits lowDigits, Numeral high, Digits highDigits) {
        CharSequence words = text.subSequence(lowDigits.end(), low.end());
        return text.startsWith(words.toString(), highDigits.end(), false)
                && high.end() > highDigits.end() + words.length();
    }
}
