package claimline.reading.quantity;

import claimline.model.Amount.Decimal;
import claimline.model.Unit;
import claimline.reading.MentionKind;
import claimline.reading.quantity.UnitWord.Sort;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.WordTable;
import claimline.reading.text.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Ordinals of English, in digits and words, and the ranks made of them: 21st, the third, fourth-largest, 3rd place. */
final class EnglishOrdinals {

    private static final List<String> ONES = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");

    private static final List<String> TENS =
            List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

    private static final Lexicon<Integer> WORDS = words();

    private static final Lexicon<Boolean> ENDINGS = Lexicon.of(WordTable.set("st nd rd th"));

    private static final Lexicon<Boolean> RANKING = Lexicon.of(WordTable.set("""
        largest biggest highest lowest smallest richest busiest fastest tallest longest oldest best worst poorest most-populous
        strongest deadliest heaviest hottest wealthiest place cheapest deepest
        """));

    /** Behind these, or before those, a word is an ordinal; "second" alone may be one of time. */
    private static final Lexicon<Boolean> BEFORE = Lexicon.of(WordTable.set("""
        the a an his her its their our my your this that every for is was on in to and
        """));

    private static final Lexicon<Boolean> RANKED =
            Lexicon.of(WordTable.set("ranked ranks ranking came finished finishing placed placing"));

    private static final Lexicon<Boolean> BEHIND =
            Lexicon.of(WordTable.set("time consecutive straight round edition anniversary successive place in"));

    /** Behind an ordinal these make it a name: a third party, second-hand. */
    private static final Lexicon<Boolean> NAMED = Lexicon.of(WordTable.set("""
        party parties world hand lady ladies nature thought thoughts aid circuit u.s. amendment avenue ave. street st. infantry
        regiment division congressional
        """));

    private static final Lexicon<Boolean> OF_TIME = Lexicon.of(WordTable.set("quarter half century quarters halves"));

    private EnglishOrdinals() {}

    static void eachWord(Consumer<String> word) {
        WORDS.words().forEach(word);
    }

    /** The figure that begins here, or null. */
    static Figure at(FoldedText text, int at) {
        char first = text.charAt(at);
        return Digits.isDigit(first) ? digits(text, at) : Words.isLatin(first) ? word(text, at) : null;
    }

    private static Figure digits(FoldedText text, int at) {
        Digits digits = Digits.at(text, at);
        Lexicon.Hit<Boolean> hit = digits == null || digits.hasPoint()
                ? null
                : ENDINGS.longest(text, digits.end(), each -> Words.endsAt(text, each.end()));
        return hit == null ? null : ranked(text, at, hit.end(), digits.value());
    }

    private static Figure word(FoldedText text, int at) {
        Lexicon.Hit<Integer> hit = WORDS.longest(text, at, each -> Words.endsAt(text, each.end()));
        if (hit == null) {
            return null;
        }
        Figure figure = ranked(text, at, hit.end(), BigDecimal.valueOf(hit.meaning()));
        boolean whole = at == 0 && hit.end() == text.length();
        return figure == null || figure.kind() == MentionKind.RANK || whole || isOrdinal(text, at, hit) ? figure : null;
    }

    private static boolean isOrdinal(FoldedText text, int at, Lexicon.Hit<Integer> hit) {
        boolean behind = text.charAt(hit.end()) == ' ' && follows(text, hit.end(), BEHIND);
        return hit.meaning() > 1 && (behind || isBefore(text, at, BEFORE));
    }

    /** Whether one of the words stands behind a blank or hyphen. */
    private static boolean follows(FoldedText text, int end, Lexicon<Boolean> words) {
        return words.longest(text, end + 1, each -> Words.endsAt(text, each.end())) != null;
    }

    private static boolean isBefore(FoldedText text, int at, Lexicon<Boolean> words) {
        int word = at - 1;
        while (word > 0 && Words.isLatin(text.charAt(word - 1))) {
            word--;
        }
        return text.charAt(at - 1) == ' ' && words.longest(text, word, each -> each.end() == at - 1) != null;
    }

    /** A rank where a superlative follows; null where the ordinal is that of a part of the year. */
    private static Figure ranked(FoldedText text, int start, int end, BigDecimal value) {
        char gap = text.charAt(end);
        boolean joins = gap == ' ' || gap == '-';
        if (joins && (follows(text, end, OF_TIME) || follows(text, end, NAMED))) {
            return null;
        }
        Lexicon.Hit<Boolean> ranking =
                joins ? RANKING.longest(text, end + 1, each -> Words.endsAt(text, each.end())) : null;
        boolean ranked = ranking != null || isBefore(text, start, RANKED);
        UnitWord unit = ranked ? new UnitWord(Sort.RANK, Unit.RANK, 0) : UnitWord.of(Sort.ORDINAL, "1");
        return Figure.ofWord(start, ranking == null ? end : ranking.end(), unit, new Decimal(value));
    }

    private static Lexicon<Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < ONES.size(); i++) {
            words.put(ONES.get(i), i + 1);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            words.put(TENS.get(ten) + "ieth", 20 + ten * 10);
            for (int one = 0; one < 9; one++) {
                words.put(TENS.get(ten) + "y-" + ONES.get(one), 21 + ten * 10 + one);
                words.put(TENS.get(ten) + "y " + ONES.get(one), 21 + ten * 10 + one);
            }
        }
        words.put("hundredth", 100);
        words.put("thousandth", 1000);
        return Lexicon.of(words);
    }
}
