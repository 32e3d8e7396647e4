package claimline.reading.quantity;

import claimline.reading.Language;
import claimline.reading.numeral.EnglishNumerals;
import claimline.reading.numeral.Numerals;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Words;
import java.util.EnumMap;
import java.util.Map;

/** With which letters a figure can begin, by language: tables, for they are asked of every letter of a text. */
final class Beginnings {

    private static final int LETTERS = 27;

    private static final Map<Language, Beginnings> TABLES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            TABLES.put(language, new Beginnings(language));
        }
    }

    private final boolean[] first = new boolean[Character.MAX_VALUE + 1];

    /** The first three letters of words in Latin letters, whatever their case; what is no letter counts as one. */
    private final boolean[] latin = new boolean[LETTERS * LETTERS * LETTERS];

    private Beginnings(Language language) {
        FrontWord.eachWord(this::add);
        if (language == Language.ENGLISH) {
            EnglishNumerals.eachWord(this::add);
            EnglishOrdinals.eachWord(this::add);
        }
        FixedWords.eachWord(this::add);
        for (int unit = 0; unit < first.length; unit++) {
            first[unit] |= !Words.isLatin((char) unit) && Numerals.begins((char) unit);
        }
    }

    static Beginnings of(Language language) {
        return TABLES.get(language);
    }

    boolean with(char letter) {
        return first[letter];
    }

    /** Whether the letters from here on, if they are Latin, are those of a word that begins a figure. */
    boolean at(FoldedText text, int at) {
        char letter = text.charAt(at);
        return !Words.isLatin(letter)
                || latin[index(letter, text.charAt(at + 1), text.charAt(at + 2))]
                || latin[index(letter, text.charAt(at + 1), '\0')]
                || latin[index(letter, '\0', '\0')];
    }

    private void add(String word) {
        char letter = word.charAt(0);
        if (!Words.isLatin(letter)) {
            first[letter] = true;
            return;
        }
        first[Character.toLowerCase(letter)] = true;
        first[Character.toUpperCase(letter)] = true;
        char second = word.length() > 1 ? word.charAt(1) : '\0';
        char third = word.length() > 2 ? word.charAt(2) : '\0';
        latin[index(letter, second, third)] = true;
    }

    private static int index(char one, char two, char three) {
        return (number(one) * LETTERS + number(two)) * LETTERS + number(three);
    }

    private static int number(char letter) {
        return Words.isLatin(letter) ? (letter | 0x20) - 'a' + 1 : 0;
    }
}
