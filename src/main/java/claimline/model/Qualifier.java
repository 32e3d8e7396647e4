package claimline.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that a claim depends on, as a story has it: {@code as-of}, {@code 2024-12-13}. Names and values that are
 * frequent have words in each language; any other stays as whoever wrote it has it.
 */
public record Qualifier(String name, String value) {

    /** Names of those whose values may be dates. */
    private static final Set<String> OF_TIME = Set.of("as-of", "compared-with", "period");

    /** Those of a claim, in its order. */
    public static Stream<Qualifier> of(Map<String, String> qualifiers) {
        return qualifiers.entrySet().stream().map(each -> new Qualifier(each.getKey(), each.getValue()));
    }

    /** A name, for a message to put into words. */
    public static Object words(String name) {
        return known("qualifier.name.", name);
    }

    /** The value, for a message to put into words: a date as a date. */
    public Object valueWords() {
        Object words = known("qualifier.value.", value);
        try {
            return words.equals(value) && OF_TIME.contains(name) ? FuzzyDate.parse(value) : words;
        } catch (InvalidInputException _) {
            return value;
        }
    }

    private static Object known(String family, String word) {
        String key = family + word.replace(' ', '-');
        return Message.bundle(Locale.ENGLISH).containsKey(key) ? Message.of(key) : word;
    }

    public String name(Locale locale) {
        return Message.of("qualifier.one", words(name)).in(locale);
    }

    public String value(Locale locale) {
        return Message.of("qualifier.one", valueWords()).in(locale);
    }

    /** {@code as of: 13 December 2024}. */
    public String in(Locale locale) {
        return Message.of("qualifier.both", words(name), valueWords()).in(locale);
    }
}
