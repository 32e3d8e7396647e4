package claimline.reading.match;

import claimline.reading.Draft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what two figures depend on, such as the year that they are of, makes two questions of them. */
final class Conditions {

    /** They part two figures that both tell them, and tell different ones. */
    private static final List<String> OF_BOTH = List.of("per", "compared-with", "period");

    /** What is only expected is no other figure for what is. */
    private static final Set<String> TO_COME = Set.of("forecast", "target");

    private Conditions() {}

    /** @param differ whether the values do, by more than a rounding */
    static boolean part(Draft one, Draft other, boolean differ) {
        Map<String, String> here = one.qualifiers();
        Map<String, String> there = other.qualifiers();
        return OF_BOTH.stream()
                        .anyMatch(key -> here.containsKey(key)
                                && there.containsKey(key)
                                && !here.get(key).equals(there.get(key)))
                || differ && (here.containsKey("per") != there.containsKey("per") || isOther(here) != isOther(there));
    }

    /** Only expected, or what something rose or fell from. */
    private static boolean isOther(Map<String, String> conditions) {
        return TO_COME.contains(conditions.getOrDefault("basis", ""))
                || conditions.getOrDefault("period", "").equals("before");
    }
}
