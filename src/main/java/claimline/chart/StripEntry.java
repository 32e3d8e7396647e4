package claimline.chart;

import claimline.model.TimeBounds;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A claim as the value strip sees it: what its value may be, as numbers in the unit of the strip, or as seconds since
 * 1970-01-01T00:00 UTC where the strip shows dates.
 *
 * @param claim the id of the claim
 * @param label who says it and what was printed
 * @param group where it comes from; claims of one group stand together. Empty where that is nothing to speak of
 * @param low the least that it may be; empty where it is open to that side
 * @param high the most that it may be; empty where it is open to that side
 * @param value the number itself, empty where there is none, as in a band
 * @param fading whether nobody says where it ends, as with "about"
 * @param tag what is said in small letters of a value that this program converted; empty where the source printed it
 * @param conflicting whether it is in conflict with another
 */
public record StripEntry(
        String claim,
        String label,
        String group,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble value,
        boolean fading,
        String tag,
        boolean conflicting)
        implements StripRow {

    /** @throws IllegalArgumentException if a number is not finite, or the value is not between its ends */
    public StripEntry {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(tag, "tag");
        boolean finite = isFinite(low) && isFinite(high) && isFinite(value);
        if (!finite || !inOrder(low, value) || !inOrder(value, high) || !inOrder(low, high)) {
            throw new IllegalArgumentException("no interval: " + low + ", " + value + ", " + high);
        }
    }

    /** Whether the value is one that this program converted. */
    public boolean derived() {
        return !tag.isEmpty();
    }

    /** A date, which has a stretch and no point in it. Its ends fade where it is not certain when it began or ended. */
    public static StripEntry ofDate(String claim, String label, String group, TimeBounds bounds, boolean conflicting) {
        boolean fading = bounds.earliestStart() != bounds.latestStart() || bounds.earliestEnd() != bounds.latestEnd();
        return new StripEntry(
                claim,
                label,
                group,
                end(bounds.earliestStart()),
                end(bounds.latestEnd()),
                OptionalDouble.empty(),
                fading,
                "",
                conflicting);
    }

    private static OptionalDouble end(double time) {
        return Double.isFinite(time) ? OptionalDouble.of(time) : OptionalDouble.empty();
    }

    private static boolean isFinite(OptionalDouble number) {
        return Double.isFinite(number.orElse(0));
    }

    private static boolean inOrder(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty() || one.getAsDouble() <= other.getAsDouble();
    }
}
