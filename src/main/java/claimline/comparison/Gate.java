package claimline.comparison;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether two claims measure the same thing at all, by the qualifiers that both carry. What only one of them says does
 * not part them: a source that is silent on the scope may mean the same one. It is noted beside a conflict.
 */
final class Gate {

    private static final String AS_OF = "as-of";

    /** Qualifiers that name another thing; any that is not in one of these sets is one of scope. */
    private static final Set<String> SUBJECT = Set.of("subject", "model");

    /** Qualifiers that say who tells it or by whose clock, not what is measured. */
    private static final Set<String> NOT_OF_THE_VALUE = Set.of("reporter", Zones.TIME_ZONE);

    /** Qualifiers with a name in the reader's language; others are shown as they are. */
    private static final Set<String> NAMED =
            Set.of(AS_OF, "basis", "compared-with", "model", "period", "place", "scope", "subject");

    private Gate() {}

    static Optional<Message> subject(Pair pair) {
        return differing(pair, SUBJECT::contains).map(key -> parted("comparison.subject", pair, key));
    }

    static Optional<Message> scope(Pair pair) {
        return differing(pair, key -> isOfTheValue(key) && !SUBJECT.contains(key) && !key.equals(AS_OF))
                .map(key -> parted("comparison.scope", pair, key));
    }

    static Optional<Message> superseded(Pair pair) {
        return differing(pair, AS_OF::equals)
                .map(key -> Message.of(
                        "comparison.superseded",
                        pair.firstValue(),
                        pair.secondValue(),
                        pair.first().qualifiers().get(key),
                        pair.second().qualifiers().get(key)));
    }

    /** The sentence, with the qualifiers that only one of the two gives. */
    static Message noted(Pair pair, Message sentence) {
        Map<String, String> first = pair.first().qualifiers();
        Map<String, String> second = pair.second().qualifiers();
        Set<String> oneSided = new TreeSet<>(first.keySet());
        oneSided.addAll(second.keySet());
        oneSided.removeIf(key -> !isOfTheValue(key) || (first.containsKey(key) && second.containsKey(key)));
        return oneSided.isEmpty() ? sentence : Message.of("comparison.oneSided", sentence, list(oneSided));
    }

    private static boolean isOfTheValue(String key) {
        return !NOT_OF_THE_VALUE.contains(key);
    }

    /** The first key in alphabetical order that both carry with a text that differs. */
    private static Optional<String> differing(Pair pair, Predicate<String> wanted) {
        Map<String, String> first = pair.first().qualifiers();
        Map<String, String> second = pair.second().qualifiers();
        return first.keySet().stream()
                .filter(key -> wanted.test(key) && second.containsKey(key))
                .filter(key -> differ(key, first.get(key), second.get(key)))
                .sorted()
                .findFirst();
    }

    /** As-of dates that may be the same one, such as a day and its month, do not differ. */
    private static boolean differ(String key, String first, String second) {
        if (Text.normal(first).equals(Text.normal(second))) {
            return false;
        }
        Optional<FuzzyDate> one = key.equals(AS_OF) ? date(first) : Optional.empty();
        Optional<FuzzyDate> other = key.equals(AS_OF) ? date(second) : Optional.empty();
        return one.isEmpty()
                || other.isEmpty()
                || !one.get().bounds().overlaps(other.get().bounds());
    }

    private static Optional<FuzzyDate> date(String text) {
        try {
            return Optional.of(FuzzyDate.parse(text));
        } catch (InvalidInputException notEdtf) {
            return Optional.empty();
        }
    }

    private static Message parted(String sentence, Pair pair, String key) {
        return Message.of(
                sentence,
                pair.firstValue(),
                pair.secondValue(),
                name(key),
                pair.first().qualifiers().get(key),
                pair.second().qualifiers().get(key));
    }

    private static Object name(String key) {
        return NAMED.contains(key) ? Message.of("comparison.qualifier." + key) : key;
    }

    private static Object list(Collection<String> keys) {
        return keys.stream()
                .map(Gate::name)
                .reduce((some, next) -> Message.of("comparison.list", some, next))
                .orElseThrow();
    }
}
