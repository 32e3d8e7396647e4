package claimline.ui.compare;

import claimline.comparison.Comparison;
import claimline.comparison.Finding;
import claimline.comparison.Flag;
import claimline.comparison.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Findings in short.
 *
 * @param kind the most serious; null where there is nothing to compare
 * @param flags all that they carry, in the order of the flags
 */
record Found(Kind kind, Set<Flag> flags) {

    static final Found NOTHING = new Found(null, Set.of());

    static Found of(List<Finding> findings) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        findings.forEach(finding -> flags.addAll(finding.flags().keySet()));
        return new Found(Comparison.summary(findings).orElse(null), flags);
    }

    /** Whether it comes to this. */
    boolean is(Kind.Outcome outcome) {
        return kind != null && kind.outcome() == outcome;
    }
}
