package claimline.reading.numeral;

import claimline.reading.text.Lexicon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that English numbers are made of. */
public final class EnglishNumberWords {

    /** What a word does to the number read so far. */
    enum Role {
        /** Nought to nine. */
        DIGIT,
        TEEN,
        TEN,
        HUNDRED,
        /** Thousand and more: multiplies what stands before it. */
        SCALE,
        DOZEN
    }

    /** @param value of digits to tens; the power of ten of a scale */
    record Word(Role role, int value) {

        /** Whether it multiplies what stands before it. */
        boolean multiplies() {
            return role == Role.HUNDRED || role == Role.SCALE || role == Role.DOZEN;
        }

        BigDecimal factor() {
            return switch (role) {
                case HUNDRED -> BigDecimal.valueOf(100);
                case SCALE -> BigDecimal.ONE.movePointRight(value);
                case DOZEN -> BigDecimal.valueOf(12);
                case DIGIT, TEEN, TEN -> BigDecimal.valueOf(value);
            };
        }
    }

    /** Plurals that say how many there are only roughly: dozens, hundreds. Bounds as many tens to that power. */
    record Several(int least, int most, int power) {}

    /**
     * What stands for a number before hundred, million or dozen: half a, several. {@code least / of} to {@code most}.
     */
    record Part(int least, int most, int of) {

        boolean isOne() {
            return least == 1 && of == 1 && !isVague();
        }

        boolean isVague() {
            return most > 0;
        }

        BigDecimal least(BigDecimal factor) {
            return factor.multiply(BigDecimal.valueOf(least)).divide(BigDecimal.valueOf(of));
        }

        BigDecimal most(BigDecimal factor) {
            return factor.multiply(BigDecimal.valueOf(most));
        }
    }

    private static final List<String> ONES =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private static final List<String> TEENS = List.of(
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> SCALES =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12, "quadrillion", 15, "lakh", 5, "crore", 7);

    /** Behind digits, with or without a blank. */
    private static final Map<String, Integer> SHORT_SCALES = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("mio", 6),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("tn", 12),
            Map.entry("trn", 12),
            Map.entry("tln", 12));

    public static final Lexicon<Word> WORDS = words();

    /** thousand, million and their short forms, behind digits. */
    static final Lexicon<Integer> BEHIND_DIGITS = behindDigits();

    public static final Lexicon<Several> SEVERAL = several();

    public static final Lexicon<Part> PARTS = Lexicon.of(Map.ofEntries(
            Map.entry("a ", new Part(1, 0, 1)),
            Map.entry("half a ", new Part(1, 0, 2)),
            Map.entry("half-a-", new Part(1, 0, 2)),
            Map.entry("half-", new Part(1, 0, 2)),
            Map.entry("a half ", new Part(1, 0, 2)),
            Map.entry("a half-", new Part(1, 0, 2)),
            Map.entry("a quarter of a ", new Part(1, 0, 4)),
            Map.entry("a quarter ", new Part(1, 0, 4)),
            Map.entry("three quarters of a ", new Part(3, 0, 4)),
            Map.entry("three-quarters of a ", new Part(3, 0, 4)),
            Map.entry("several ", new Part(1, 10, 1)),
            Map.entry("a few ", new Part(1, 10, 1)),
            Map.entry("few ", new Part(1, 10, 1)),
            Map.entry("a couple of ", new Part(2, 0, 1)),
            Map.entry("a couple ", new Part(2, 0, 1)),
            Map.entry("couple of ", new Part(2, 0, 1))));

    private EnglishNumberWords() {}

    private static Lexicon<Word> words() {
        Map<String, Word> words = new HashMap<>();
        add(words, Role.DIGIT, ONES, 0, 1);
        add(words, Role.TEEN, TEENS, 10, 1);
        add(words, Role.TEN, TENS, 20, 10);
        words.put("nought", new Word(Role.DIGIT, 0));
        words.put("naught", new Word(Role.DIGIT, 0));
        words.put("fourty", new Word(Role.TEN, 40));
        words.put("hundred", new Word(Role.HUNDRED, 2));
        words.put("dozen", new Word(Role.DOZEN, 12));
        words.put("dozens", new Word(Role.DOZEN, 12));
        SCALES.forEach((name, power) -> words.put(name, new Word(Role.SCALE, power)));
        return Lexicon.of(words);
    }

    private static void add(Map<String, Word> words, Role role, List<String> names, int first, int step) {
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), new Word(role, first + i * step));
        }
    }

    private static Lexicon<Integer> behindDigits() {
        Map<String, Integer> words = new HashMap<>(SCALES);
        words.putAll(SHORT_SCALES);
        SCALES.forEach((name, power) -> words.put(name + "s", power));
        words.put("hundred", 2);
        return Lexicon.of(words);
    }

    private static Lexicon<Several> several() {
        Map<String, Several> words = new HashMap<>();
        words.put("dozens", new Several(24, 100, 0));
        words.put("scores", new Several(40, 100, 0));
        words.put("tens", new Several(1, 10, 1));
        words.put("hundreds", new Several(1, 10, 2));
        SCALES.forEach((name, power) -> words.put(name + "s", new Several(1, 10, power)));
        return Lexicon.of(words);
    }
}
