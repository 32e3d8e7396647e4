package claimline.model;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text in one or more languages, by BCP 47 tag in the order given. A plain text whose language nobody named stands
 * under {@link #UNDETERMINED}. May be empty.
 */
public record LocalizedText(Map<String, String> byLanguage) {

    /** BCP 47's own tag for a language that is not known. */
    public static final String UNDETERMINED = "und";

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    /** @throws InvalidInputException if a tag is not a well-formed BCP 47 tag, or a text is too long */
    public LocalizedText {
        byLanguage.forEach((tag, text) -> {
            checkTag(tag);
            Limits.prose("text", text);
        });
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    private static void checkTag(String tag) {
        if (tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1))) {
            return; // nearly all are, and asking takes longer than reading the text
        }
        try {
            if (new Locale.Builder().setLanguageTag(tag).build().equals(Locale.ROOT) && !tag.equals(UNDETERMINED)) {
                throw InvalidInputException.of("model.text.language", Message.excerpt(tag));
            }
        } catch (IllformedLocaleException e) {
            throw new InvalidInputException(Message.of("model.text.language", Message.excerpt(tag)), e);
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    public static LocalizedText plain(String text) {
        return new LocalizedText(Map.of(UNDETERMINED, text));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text in the reader's language; else in English; else in the first language it has; else empty. */
    public String in(Locale locale) {
        String wanted = byLanguage.get(locale.getLanguage());
        if (wanted == null) {
            wanted = byLanguage.get("en");
        }
        return wanted != null
                ? wanted
                : byLanguage.values().stream().findFirst().orElse("");
    }
}
