package claimline.exchange.article;

import java.util.Locale;
import java.util.Set;

/** The language of a text by the letters it is written in; where these do not tell, the one that was declared. */
final class LanguageTag {

    /** Enough to tell by; the rest of a long text is no different. */
    private static final int LOOKED_AT = 20_000;

    private static final int FEWEST = 20;

    /** Words of which every English text is full, and other languages are not. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "with", "for", "on", "it", "by", "from", "has", "have",
            "said", "its", "be", "are", "were");

    private static final double ENGLISH_SHARE = 0.12;

    private LanguageTag() {}

    /** @return a BCP 47 language such as {@code ko}; empty where nothing tells it */
    static String of(String text, String declared) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String told = Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
        String seen = seen(head);
        if (!seen.equals("latin")) {
            return seen.isEmpty() ? told : seen;
        }
        return isEnglish(head) ? "en" : told;
    }

    private static String seen(String text) {
        int hangul = 0;
        int latin = 0;
        int kana = 0;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.UnicodeScript.of(text.charAt(i))) {
                case HANGUL -> hangul++;
                case LATIN -> latin++;
                case HIRAGANA, KATAKANA -> kana++;
                case HAN -> han++;
                default -> {}
            }
        }
        int letters = hangul + latin + kana + han;
        if (hangul * 5 >= letters && hangul > 0) {
            return "ko";
        }
        if (letters < FEWEST) {
            return "";
        }
        if (kana * 10 >= letters) {
            return "ja";
        }
        return han * 2 >= letters ? "zh" : latin * 2 >= letters ? "latin" : "";
    }

    private static boolean isEnglish(String text) {
        int words = 0;
        int english = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            words += word.isEmpty() ? 0 : 1;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return english > ENGLISH_SHARE * words;
    }
}
