package claimline.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Something the product says, as a key of {@code i18n/messages} with its arguments: packages that know no language say
 * what, and whoever shows it says it in the reader's language. An argument may be a {@link Value}, a {@link FuzzyDate},
 * a {@link LocalizedText} or another message; it is then worded in the same language.
 */
public record Message(String key, List<Object> arguments) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final int EXCERPT = 40;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u2028\u2029]");

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** @param arguments none of them null */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /** What a message shows of a text from outside: on one line, 40 characters of it at most, none cut in two. */
    public static String excerpt(String text) {
        boolean isShort = text.length() <= EXCERPT
                || text.length() <= 2 * EXCERPT && text.codePointCount(0, text.length()) <= EXCERPT;
        String shown = isShort ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
        return CONTROL.matcher(shown).replaceAll(" ");
    }

    /** All keys and texts of a language; a language without a bundle of its own gets English. */
    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("i18n.messages", locale, NO_FALLBACK);
    }

    /** @throws java.util.MissingResourceException if no bundle has the key */
    public String in(Locale locale) {
        Object[] worded = arguments.stream().map(each -> worded(each, locale)).toArray();
        String text = new MessageFormat(bundle(locale).getString(key), locale).format(worded);
        return locale.getLanguage().equals("ko") ? Particles.choose(text) : text;
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private static Object worded(Object argument, Locale locale) {
        return switch (argument) {
            case Message message -> message.in(locale);
            case Value value -> Wording.of(value, locale);
            case FuzzyDate date -> Wording.of(date, locale);
            case LocalizedText text -> text.in(locale);
            default -> argument;
        };
    }
}
