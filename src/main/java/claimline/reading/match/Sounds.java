package claimline.reading.match;

import claimline.reading.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The consonants of a name as they sound, roughly, so that 케스볼드 and Kesvold are one name. Sounds that Korean does not
 * tell apart are one letter here: l and r, b and v and p and f, d and t and th, g and k, j and z and ch.
 */
final class Sounds {

    /** A name with fewer consonants is like too many others. */
    private static final int LEAST = 3;

    private static final String INITIALS = "KKNTTLMPPSS.JJJKTP.";

    /** By the final consonant of a syllable, none first; of two that one that is heard. */
    private static final List<String> FINALS = List.of(
            "", "K", "K", "K", "N", "N", "N", "T", "L", "K", "M", "L", "L", "L", "P", "L", "M", "P", "P", "T", "T", "N",
            "J", "J", "K", "T", "P", "");

    private static final int VOWELS = 21;
    private static final int CODAS = 28;

    private Sounds() {}

    /** Of a word all in Hangul or all in Latin letters; empty where there is too little of it. */
    static Optional<String> of(String word) {
        String sounds = Words.isHangul(word.charAt(0)) ? korean(word) : latin(word.toLowerCase(Locale.ROOT));
        String told = withoutDoubles(sounds);
        return told.length() < LEAST ? Optional.empty() : Optional.of(told);
    }

    private static String korean(String word) {
        StringBuilder sounds = new StringBuilder();
        for (char syllable : word.toCharArray()) {
            if (Words.isHangul(syllable)) {
                int place = syllable - '가';
                char initial = INITIALS.charAt(place / (VOWELS * CODAS));
                if (initial != '.') {
                    sounds.append(initial);
                }
                sounds.append(FINALS.get(place % CODAS));
            }
        }
        return sounds.toString();
    }

    private static String latin(String word) {
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            switch (letter) {
                case 'l', 'r' -> sounds.append(isSpoken(letter, next) ? "L" : "");
                case 'b', 'v', 'f' -> sounds.append('P');
                case 'p' -> sounds.append('P');
                case 'd' -> sounds.append('T');
                case 't' -> sounds.append(next == 'h' ? 'S' : 'T');
                case 'k', 'q' -> sounds.append('K');
                case 'g' -> sounds.append(isSilent(word, i, next) ? "" : "K");
                case 'c' -> sounds.append(next == 'h' ? 'J' : "eiy".indexOf(next) >= 0 ? 'S' : 'K');
                case 'x' -> sounds.append("KS");
                case 's' -> sounds.append('S');
                case 'z', 'j' -> sounds.append('J');
                case 'm' -> sounds.append('M');
                case 'n' -> sounds.append('N');
                default -> {}
            }
        }
        return sounds.toString();
    }

    /** The g of Washington and of Pittsburgh's end. */
    private static boolean isSilent(String word, int at, char next) {
        return at > 0 && (next == 'h' || word.charAt(at - 1) == 'n' && "aeiouylr".indexOf(next) < 0);
    }

    /** An r before a consonant or at the end is not written in Korean: Harbour, 하버. */
    private static boolean isSpoken(char letter, char next) {
        return letter == 'l' || "aeiouyr".indexOf(next) >= 0;
    }

    private static String withoutDoubles(String sounds) {
        StringBuilder told = new StringBuilder();
        for (char sound : sounds.toCharArray()) {
            if (told.isEmpty() || told.charAt(told.length() - 1) != sound) {
                told.append(sound);
            }
        }
        return told.toString();
    }
}
