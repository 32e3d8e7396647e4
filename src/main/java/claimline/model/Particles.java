package claimline.model;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Chooses Korean particles by the sound of what stands before them: {@code 다리은(는)} becomes {@code 다리는}. Where the sound
 * cannot be told from the letters, both stay.
 */
final class Particles {

    private static final Pattern BOTH =
            Pattern.compile("은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|와\\(과\\)|\\(으\\)로|\\(이\\)라");

    /** What closes a word that a particle follows, and has no sound. */
    private static final String SILENT = "\"'”’»›」』]}";

    /** How the word before ends. */
    private enum End {
        VOWEL,
        /** A consonant that is no ㄹ. */
        CONSONANT,
        RIEUL,
        UNKNOWN
    }

    private Particles() {}

    static String choose(String text) {
        return text.indexOf('(') < 0
                ? text
                : BOTH.matcher(text)
                        .replaceAll(found ->
                                particle(found.group(), end(text, found)).replace("$", "\\$"));
    }

    private static String particle(String both, End end) {
        return switch (end) {
            case UNKNOWN -> both;
            case VOWEL -> after(both, false);
            case CONSONANT -> after(both, true);
            case RIEUL -> both.endsWith("로") ? "로" : after(both, true);
        };
    }

    private static String after(String both, boolean consonant) {
        return switch (both) {
            case "은(는)" -> consonant ? "은" : "는";
            case "이(가)" -> consonant ? "이" : "가";
            case "을(를)" -> consonant ? "을" : "를";
            case "과(와)", "와(과)" -> consonant ? "과" : "와";
            case "(으)로" -> consonant ? "으로" : "로";
            default -> consonant ? "이라" : "라";
        };
    }

    private static End end(String text, MatchResult found) {
        int at = found.start() - 1;
        while (at >= 0 && SILENT.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        int bracket = at >= 0 && text.charAt(at) == ')' ? text.lastIndexOf('(', at) : -1;
        int last = bracket > 0 ? bracket - 1 : at;
        return last < 0 ? End.UNKNOWN : end(text, last);
    }

    private static End end(String text, int last) {
        char letter = text.charAt(last);
        if ('가' <= letter && letter <= '힣') {
            return switch ((letter - '가') % 28) {
                case 0 -> End.VOWEL;
                case 8 -> End.RIEUL;
                default -> End.CONSONANT;
            };
        }
        return switch (letter) {
            case '0', '3', '6' -> End.CONSONANT;
            case '1', '7', '8' -> End.RIEUL;
            case '2', '4', '5', '9', '%' -> End.VOWEL;
            default -> latin(text, last);
        };
    }

    /** An abbreviation is spelled: KRW ends in 유. A word is read: Loriand may end in two ways, Mara in one. */
    private static End latin(String text, int last) {
        char letter = text.charAt(last);
        boolean spelled = last == 0 || !Character.isLowerCase(letter);
        if (spelled) {
            return "MN".indexOf(letter) >= 0
                    ? End.CONSONANT
                    : "LR".indexOf(letter) >= 0 ? End.RIEUL : 'A' <= letter && letter <= 'Z' ? End.VOWEL : End.UNKNOWN;
        }
        return switch (letter) {
            case 'm', 'n' -> End.CONSONANT;
            case 'l' -> End.RIEUL;
            case 'a', 'i', 'o', 'r', 's', 'u', 'y' -> End.VOWEL;
            case 'g' -> text.charAt(last - 1) == 'n' ? End.CONSONANT : End.UNKNOWN;
            default -> End.UNKNOWN;
        };
    }
}
