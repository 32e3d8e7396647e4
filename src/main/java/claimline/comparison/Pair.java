package claimline.comparison;

import claimline.model.Message;
import claimline.model.Value;

/** Two claims on one question, with how their values relate. */
final class Pair {

    enum Denial {
        NONE,
        ONE,
        BOTH
    }

    private final Side first;
    private final Side second;
    private final Context context;
    private final Relation relation;

    Pair(Side first, Side second, Context context) {
        this.first = first;
        this.second = second;
        this.context = context;
        relation = Relation.of(first, second, context);
    }

    Side first() {
        return first;
    }

    Side second() {
        return second;
    }

    Value firstValue() {
        return first.value();
    }

    Value secondValue() {
        return second.value();
    }

    Context context() {
        return context;
    }

    Relation relation() {
        return relation;
    }

    Denial denial() {
        if (first.isDenied() && second.isDenied()) {
            return Denial.BOTH;
        }
        return first.isDenied() || second.isDenied() ? Denial.ONE : Denial.NONE;
    }

    /** The one that denies, where one does. */
    Side denying() {
        return first.isDenied() ? first : second;
    }

    /** The one that does not deny, where the other does. */
    Side saying() {
        return first.isDenied() ? second : first;
    }

    /**
     * Whether what one says lies within what the other denies: to deny January is to deny 27 January, not the other way
     * round.
     */
    boolean isDeniedHoldingTheOther() {
        return relation.same() || (first.isDenied() ? relation.firstHoldsSecond() : relation.secondHoldsFirst());
    }

    /** Whether each is held by somebody with a name, and not by the same. */
    boolean hasTwoHolders() {
        return !first.holder().isEmpty()
                && !second.holder().isEmpty()
                && !first.holder().equals(second.holder());
    }

    boolean isOfOneSource() {
        return first.claim().source().equals(second.claim().source());
    }

    Finding finding(Kind kind, Message sentence) {
        return new Finding.OfTwo(
                first.claim().question(),
                first.claim().id(),
                second.claim().id(),
                kind,
                Flags.notes(this, kind),
                sentence);
    }
}
