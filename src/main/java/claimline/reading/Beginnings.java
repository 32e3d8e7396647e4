package claimline.reading;

import java.util.EnumMap;
import java.util.Map;

/** With which letters a figure can begin, by language: a table, for it is asked of every letter of a text. */
final class Beginnings {

    private static final Map<Language, boolean[]> TABLES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            boolean[] table = new boolean[Character.MAX_VALUE + 1];
            for (int unit = 0; unit < table.length; unit++) {
                table[unit] = begins((char) unit, language);
            }
            TABLES.put(language, table);
        }
    }

    private Beginnings() {}

    static boolean[] of(Language language) {
        return TABLES.get(language);
    }

    private static boolean begins(char unit, Language language) {
        if (FrontWord.begins(unit)) {
            return true;
        }
        boolean english = Words.isLatin(unit);
        return (!english || language == Language.ENGLISH)
                && (Numerals.begins(unit) || FixedWords.begins(unit) || EnglishOrdinals.begins(unit));
    }
}
