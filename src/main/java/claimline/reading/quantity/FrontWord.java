package claimline.reading.quantity;

import claimline.model.Unit;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A word or sign before a number that belongs to the figure: a currency, a minus, 시속, 제.
 *
 * @param unit of the figure, or null where the word leaves that to what follows
 */
record FrontWord(Role role, UnitWord unit) {

    /** What the word does. */
    enum Role {
        MONEY,
        MINUS,
        PLUS,
        /** ▲ before a number is a rise, before a word a bullet; no part of the figure. */
        RISE,
        /** △ is a minus in Korean accounts, before money and shares alone. */
        ACCOUNT_MINUS,
        /** 시속: makes a length a speed. */
        PER_HOUR,
        PER_SECOND,
        CELSIUS,
        FAHRENHEIT,
        BELOW_ZERO,
        /** 제: makes what follows an ordinal. */
        NUMBERED,
        RANK
    }

    private static final String WORDS = """
        MINUS: -, 마이너스, 마이나스, 음수, minus, negative, ▼, –
        PLUS: +, 플러스
        RISE: ▲
        ACCOUNT_MINUS: △
        PER_HOUR: 시속
        PER_SECOND: 초속
        CELSIUS: 섭씨, 영상
        FAHRENHEIT: 화씨
        BELOW_ZERO: 영하
        NUMBERED: 제
        RANK: No., no., No, Nº, №, number
        """;

    private static final Lexicon<FrontWord> ALL = Lexicon.exactly(words());

    private static Map<String, FrontWord> words() {
        Map<String, FrontWord> words = new HashMap<>();
        CurrencyWords.before().forEach((word, unit) -> words.put(word, new FrontWord(Role.MONEY, unit)));
        WordTable.each(WORDS, (role, word) -> words.put(word, of(Role.valueOf(role))));
        words.put("Minus", of(Role.MINUS));
        return words;
    }

    private static FrontWord of(Role role) {
        return switch (role) {
            case CELSIUS, BELOW_ZERO -> new FrontWord(role, UnitWord.of(Sort.MEASURE, "Cel"));
            case FAHRENHEIT -> new FrontWord(role, UnitWord.of(Sort.MEASURE, "[degF]"));
            case RANK -> new FrontWord(role, new UnitWord(Sort.RANK, Unit.RANK, 0));
            default -> new FrontWord(role, null);
        };
    }

    static void eachWord(Consumer<String> word) {
        ALL.words().forEach(word);
    }

    /** The word that begins here, or null. */
    static Lexicon.Hit<FrontWord> at(FoldedText text, int at) {
        return ALL.longest(text, at);
    }

    boolean isSign() {
        return role == Role.MINUS || role == Role.PLUS || role == Role.RISE || role == Role.ACCOUNT_MINUS;
    }

    boolean isNegative() {
        return role == Role.MINUS || role == Role.ACCOUNT_MINUS || role == Role.BELOW_ZERO;
    }
}
