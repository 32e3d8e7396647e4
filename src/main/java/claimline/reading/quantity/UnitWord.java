package claimline.reading.quantity;

import claimline.model.Unit;
import claimline.reading.MentionKind;

/**
 * What a word or sign behind a number, or before it, makes of it.
 *
 * @param unit of the quantity
 * @param power the power of ten by which it is more or less than the unit: a cent is two less than a dollar
 */
record UnitWord(Sort sort, Unit unit, int power) {

    /** How the figure is to be taken. */
    enum Sort {
        MONEY(MentionKind.MONEY),
        PERCENT(MentionKind.PERCENT),
        POINTS(MentionKind.POINTS),
        /** Of an index, which rises and falls like a share. */
        INDEX(MentionKind.COUNT),
        COUNT(MentionKind.COUNT),
        MEASURE(MentionKind.NUMBER),
        /** So many times as much. */
        TIMES(MentionKind.RATIO),
        RANK(MentionKind.RANK),
        ORDINAL(MentionKind.ORDINAL),
        /** A part of a date or a length of time, which is not for quantities to read. */
        TIME(MentionKind.DURATION);

        private final MentionKind kind;

        Sort(MentionKind kind) {
            this.kind = kind;
        }

        MentionKind kind() {
            return kind;
        }
    }

    static UnitWord of(Sort sort, String code) {
        return new UnitWord(sort, new Unit(code), 0);
    }

    /** Whether a fall of it is told by the verb: 17% 급락. */
    boolean isChange() {
        return sort == Sort.PERCENT || sort == Sort.POINTS || sort == Sort.INDEX;
    }
}
