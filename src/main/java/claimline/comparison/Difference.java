package claimline.comparison;

import claimline.model.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A question on which two sources, or one against itself, do not say the same.
 *
 * @param kind the most serious that their claims show
 */
public record Difference(String question, Kind kind, Severity severity) {

    /** Of equally serious ones, in the order of the questions' ids. */
    static final Comparator<Difference> MOST_SERIOUS_FIRST = Comparator.comparing(Difference::severity)
            .thenComparing(Difference::kind, Kind.SERIOUSNESS)
            .reversed()
            .thenComparing(Difference::question);

    /** @return empty where one of them does not answer, or where they say the same */
    static Optional<Difference> of(List<Claim> claimsOfOneQuestion, String source, String other, Context context) {
        List<Claim> theirs = claimsOfOneQuestion.stream()
                .filter(claim -> claim.source().equals(source) || claim.source().equals(other))
                .toList();
        Difference[] found = {null};
        if (theirs.size() > 1) {
            Topic.eachTwo(theirs, context, (one, two, kind, severity) -> {
                boolean between = one.equals(source) && two.equals(other) || one.equals(other) && two.equals(source);
                if (between && kind.outcome() != Kind.Outcome.AGREEMENT) {
                    Difference next = new Difference(theirs.getFirst().question(), kind, severity);
                    found[0] = found[0] == null ? next : found[0].with(next);
                }
            });
        }
        return Optional.ofNullable(found[0]);
    }

    private Difference with(Difference other) {
        Kind worst = Kind.SERIOUSNESS.compare(kind, other.kind) >= 0 ? kind : other.kind;
        return new Difference(question, worst, severity.max(other.severity));
    }
}
