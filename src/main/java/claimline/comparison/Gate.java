package claimline.comparison;

import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Qualifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Whether two claims measure the same thing at all, by the qualifiers that both carry. What only one of them says does
 * not part them, since a source that is silent on the scope may mean the same one; but without it nobody can tell that
 * values which differ are in conflict.
 */
final class Gate {

    static final String AS_OF = "as-of";

    /** Of a date: which step of the thing it is of, such as announced or begun. */
    private static final String ROLE = "role";

    /** Qualifiers that name another thing; any that is in none of these sets is one of scope. */
    private static final Set<String> SUBJECT = Set.of("compared-with", "model", "subject");

    /** Qualifiers that say who tells it, by whose clock, or how it is printed, not what is measured. */
    private static final Set<String> NOT_OF_THE_VALUE = Set.of("currency", "quoting", "reporter", "time-zone", "zone");

    private Gate() {}

    static Optional<Sentence> subject(Pair pair) {
        return differing(pair, SUBJECT::contains).map(key -> () -> parted("comparison.subject", pair, key));
    }

    static Optional<Sentence> scope(Pair pair) {
        boolean dates = areDates(pair);
        return differing(pair, key -> isOfScope(key) && !(dates && key.equals(ROLE)))
                .map(key -> () -> parted("comparison.scope", pair, key));
    }

    static Optional<Sentence> role(Pair pair) {
        return areDates(pair)
                ? differing(pair, ROLE::equals).map(key -> () -> parted("comparison.role", pair, key))
                : Optional.empty();
    }

    static Optional<Sentence> superseded(Pair pair) {
        return differing(pair, AS_OF::equals)
                .map(key -> () -> Message.of(
                        "comparison.superseded",
                        pair.firstValue(),
                        pair.secondValue(),
                        value(pair.first(), key),
                        value(pair.second(), key)));
    }

    private static boolean areDates(Pair pair) {
        return pair.firstValue() instanceof Moment && pair.secondValue() instanceof Moment;
    }

    private static boolean isOfScope(String key) {
        return isOfTheValue(key) && !SUBJECT.contains(key) && !key.equals(AS_OF);
    }

    private static boolean isOfTheValue(String key) {
        return !NOT_OF_THE_VALUE.contains(key);
    }

    /**
     * What parts the two may be what only one of them gives: a share of something against a share of nobody says what.
     * Nothing is asked of values that may be the same, only of those that would else be in conflict.
     */
    static Optional<Sentence> missing(Pair pair) {
        Map<String, String> first = pair.first().qualifiers();
        Map<String, String> second = pair.second().qualifiers();
        return isOneSided(first, second) || isOneSided(second, first)
                ? Optional.of(() -> Message.of(
                        "comparison.undecided.oneSided",
                        pair.firstValue(),
                        pair.secondValue(),
                        list(oneSided(first.keySet(), second.keySet()))))
                : Optional.empty();
    }

    private static boolean isOneSided(Map<String, String> some, Map<String, String> others) {
        for (String key : some.keySet()) {
            if (isOfTheValue(key) && !others.containsKey(key)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> oneSided(Set<String> first, Set<String> second) {
        Set<String> oneSided = new TreeSet<>(first);
        oneSided.addAll(second);
        oneSided.removeIf(key -> !isOfTheValue(key) || (first.contains(key) && second.contains(key)));
        return oneSided;
    }

    /** The first key in alphabetical order that both carry with a text that differs. */
    private static Optional<String> differing(Pair pair, Predicate<String> wanted) {
        Map<String, String> first = pair.first().qualifiers();
        Map<String, String> second = pair.second().qualifiers();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        String found = null;
        for (Map.Entry<String, String> one : first.entrySet()) {
            String key = one.getKey();
            String other = second.get(key);
            if (other != null
                    && !other.equals(one.getValue())
                    && wanted.test(key)
                    && (found == null || key.compareTo(found) < 0)
                    && !(key.equals(AS_OF) && mayBeOneDay(pair))) {
                found = key;
            }
        }
        return Optional.ofNullable(found);
    }

    /** As-of dates that may be the same one, such as a day and its month, do not differ. */
    private static boolean mayBeOneDay(Pair pair) {
        return pair.first().asOf().isPresent()
                && pair.second().asOf().isPresent()
                && pair.first()
                        .asOf()
                        .get()
                        .bounds()
                        .overlaps(pair.second().asOf().get().bounds());
    }

    private static Message parted(String sentence, Pair pair, String key) {
        return Message.of(
                sentence,
                pair.firstValue(),
                pair.secondValue(),
                Qualifier.words(key),
                value(pair.first(), key),
                value(pair.second(), key));
    }

    private static Object value(Side side, String key) {
        return new Qualifier(key, side.claim().qualifiers().get(key)).valueWords();
    }

    private static Object list(Collection<String> keys) {
        return keys.stream()
                .map(Qualifier::words)
                .reduce((some, next) -> Message.of("comparison.list", some, next))
                .orElseThrow();
    }
}
