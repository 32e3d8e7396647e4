package claimline.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that can be read. */
public enum Language {
    KOREAN("ko"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The language of a BCP 47 tag with or without a region; empty where it cannot be read. */
    public static Optional<Language> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(each -> each.tag.equals(language)).findFirst();
    }

    /** The language that has more letters in the text; Korean where there are none. */
    public static Language guess(CharSequence text) {
        long latin = text.chars().filter(Language::isLatin).count();
        long hangul = text.chars().filter(Language::isHangul).count();
        // names and terms in Latin letters are common in Korean copy, the other way round they are rare
        return latin > 4 * hangul && latin > 0 ? ENGLISH : KOREAN;
    }

    private static boolean isLatin(int unit) {
        return unit >= 'A' && unit <= 'Z' || unit >= 'a' && unit <= 'z';
    }

    private static boolean isHangul(int unit) {
        return unit >= 0xAC00 && unit <= 0xD7A3 || unit >= 0x1100 && unit <= 0x11FF;
    }
}
