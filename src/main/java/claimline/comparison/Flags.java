package claimline.comparison;

import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Stance;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is noted of two claims beside the kind. Nothing is, of claims that do not speak of one thing. What is noted of
 * two claims does not depend on any other claim.
 */
final class Flags {

    /**
     * A number printed without a hedge with this many significant digits is too particular to be found twice: whoever
     * prints it has it from one and the same count or document, or from the other.
     */
    private static final int RARE_DIGITS = 4;

    private Flags() {}

    /** The flags that depend on what two claims say, not on whose they are, as bits. */
    static int ofWords(Pair pair, Kind kind) {
        if (kind.parts()) {
            return 0;
        }
        int bits = 0;
        if (kind != Kind.ESTIMATES
                && !pair.first().holder().equals(pair.second().holder())) {
            bits |= Flag.HOLDER.bit();
        }
        if (certainty(pair.first()) != certainty(pair.second())) {
            bits |= Flag.CERTAINTY.bit();
        }
        return bits;
    }

    /** Whether two claims of one source and this kind are the source against itself. */
    static boolean areInternal(Kind kind) {
        return switch (kind) {
            case CONFLICT, UNIT_SLIP, DIGIT_SLIP, LABEL_SLIP, CONVERSION -> true;
            case EQUAL,
                    PRECISION,
                    BOUND,
                    GRANULARITY,
                    RATE,
                    SUBJECT,
                    SCOPE,
                    SUPERSEDED,
                    ESTIMATES,
                    DATE_ROLE,
                    TIME_ZONE,
                    UNDECIDED -> false;
        };
    }

    /** Whether both print one number that is too particular to be found twice. */
    static boolean shareRareValue(Pair pair, Kind kind) {
        return !kind.parts()
                && pair.relation() instanceof Amounts amounts
                && amounts.match().first().isParticular(RARE_DIGITS)
                && amounts.match().second().isParticular(RARE_DIGITS)
                && amounts.match().first().isInUnitOf(amounts.match().second())
                && amounts.match().first().hasNumbersOf(amounts.match().second());
    }

    static boolean shareWording(Claim first, Claim second, Kind kind, Context context) {
        return !kind.parts()
                && context.wording().joins(first, second, kind.outcome().compareTo(Kind.Outcome.EXPLAINED) <= 0);
    }

    /** Asserted, claimed (said by somebody or with a reservation), doubted or denied. */
    private static int certainty(Side side) {
        Stance stance = side.claim().stance();
        if (stance == Stance.DENIED && !side.isDenied()) {
            return side.holder().isEmpty() ? 0 : 1;
        }
        return switch (stance) {
            case ASSERTED -> 0;
            case ATTRIBUTED, HEDGED -> 1;
            case DOUBTED -> 2;
            case DENIED -> 3;
        };
    }

    /** All flags of two claims, each with its sentence. */
    static Map<Flag, Message> notes(Pair pair, Kind kind) {
        Map<Flag, Message> notes = new EnumMap<>(Flag.class);
        Claim first = pair.first().claim();
        Claim second = pair.second().claim();
        int words = ofWords(pair, kind);
        if ((words & Flag.HOLDER.bit()) != 0) {
            notes.put(Flag.HOLDER, Message.of("comparison.note.holder", holder(first), holder(second)));
        }
        if ((words & Flag.CERTAINTY.bit()) != 0) {
            notes.put(Flag.CERTAINTY, Message.of("comparison.note.certainty", stance(first), stance(second)));
        }
        if (pair.isOfOneSource()) {
            if (areInternal(kind)) {
                notes.put(Flag.INTERNAL, Message.of("comparison.note.internal"));
            }
        } else if (shareWording(first, second, kind, pair.context())) {
            notes.put(Flag.COPIED, Message.of("comparison.note.copied.wording"));
        } else if (shareRareValue(pair, kind)) {
            notes.put(Flag.COPIED, Message.of("comparison.note.copied.value", pair.firstValue(), RARE_DIGITS));
        }
        return notes;
    }

    private static Object holder(Claim claim) {
        return claim.holder() == null ? Message.of("comparison.nobody") : claim.holder();
    }

    private static Message stance(Claim claim) {
        return Message.of("comparison.stance." + claim.stance().code());
    }
}
