package claimline.comparison;

import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Stance;
import claimline.model.Value;

/**
 * Two claims on one question, with how their values relate. To deny a yes is to say no, so such a claim counts as one
 * that says no; any other value that is denied stays denied.
 */
final class Pair {

    enum Denial {
        NONE,
        ONE,
        BOTH
    }

    private final Claim first;
    private final Claim second;
    private final Value firstValue;
    private final Value secondValue;
    private final boolean firstDenied;
    private final boolean secondDenied;
    private final Relation relation;

    Pair(Claim first, Claim second) {
        this.first = first;
        this.second = second;
        firstValue = Terms.undenied(first);
        secondValue = Terms.undenied(second);
        firstDenied = isDenied(first);
        secondDenied = isDenied(second);
        relation = Relation.of(firstValue, first.conversions(), secondValue, second.conversions());
    }

    private static boolean isDenied(Claim claim) {
        return claim.stance() == Stance.DENIED && !Terms.isAnswer(claim.value());
    }

    Claim first() {
        return first;
    }

    Claim second() {
        return second;
    }

    Value firstValue() {
        return firstValue;
    }

    Value secondValue() {
        return secondValue;
    }

    Relation relation() {
        return relation;
    }

    Denial denial() {
        if (firstDenied && secondDenied) {
            return Denial.BOTH;
        }
        return firstDenied || secondDenied ? Denial.ONE : Denial.NONE;
    }

    /** The value that is denied, where one is. */
    Value deniedValue() {
        return firstDenied ? firstValue : secondValue;
    }

    Value assertedValue() {
        return firstDenied ? secondValue : firstValue;
    }

    /**
     * Whether what one says lies within what the other denies: to deny January is to deny 27 January, not the other way
     * round.
     */
    boolean isDeniedHoldingTheOther() {
        return relation.same() || (firstDenied ? relation.firstHoldsSecond() : relation.secondHoldsFirst());
    }

    Finding finding(Kind kind, Message sentence) {
        return new Finding(first.question(), first.id(), second.id(), kind, sentence);
    }
}
