package claimline.comparison;

import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Stance;
import claimline.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One claim made ready for comparing, once for all it will be compared with. To deny a yes is to say no, so such a
 * claim counts as one that says no; any other value that is denied stays denied.
 */
final class Side {

    /** What a claim says, in the form in which its kind of value is compared. */
    sealed interface Content permits Readings, Time, Words {}

    private final Claim claim;
    private final Value value;
    private final Content content;
    private final boolean denied;
    private final String holder;
    private final Map<String, String> qualifiers;
    private final Optional<FuzzyDate> asOf;

    Side(Claim claim) {
        this.claim = claim;
        value = Words.undenied(claim);
        denied = claim.stance() == Stance.DENIED && !Words.isAnswer(claim.value());
        content = switch (value) {
            case Quantity quantity -> Readings.of(quantity, claim.conversions());
            case Moment moment -> Time.of(moment.when(), claim);
            case Category term -> Words.of(term);
        };
        holder = claim.holder() == null ? "" : Text.normal(claim.holder());
        qualifiers = normal(claim.qualifiers());
        asOf = Optional.ofNullable(claim.qualifiers().get(Gate.AS_OF)).flatMap(Side::date);
    }

    private static Map<String, String> normal(Map<String, String> qualifiers) {
        if (qualifiers.isEmpty()) {
            return Map.of();
        }
        Map<String, String> normal = HashMap.newHashMap(qualifiers.size());
        qualifiers.forEach((key, text) -> normal.put(key, Text.normal(text)));
        return normal;
    }

    private static Optional<FuzzyDate> date(String text) {
        try {
            return Optional.of(FuzzyDate.parse(text));
        } catch (InvalidInputException notEdtf) {
            return Optional.empty();
        }
    }

    Claim claim() {
        return claim;
    }

    /** The value; that of a claim that denies a yes or a no is the opposite. */
    Value value() {
        return value;
    }

    Content content() {
        return content;
    }

    boolean isDenied() {
        return denied;
    }

    /** Who is said to say so, as it is compared; empty where nobody is named. */
    String holder() {
        return holder;
    }

    /** The qualifiers with their texts as they are compared. */
    Map<String, String> qualifiers() {
        return qualifiers;
    }

    /** The day that the value is of, where it is a date. */
    Optional<FuzzyDate> asOf() {
        return asOf;
    }
}
