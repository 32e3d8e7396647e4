package claimline.comparison;

import claimline.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets the claims on one question side by side. */
public final class Comparison {

    /** Where one outcome has several kinds, the later in the order of the kinds is the more serious. */
    private static final Comparator<Kind> SERIOUSNESS =
            Comparator.comparing(Kind::outcome).thenComparing(kind -> kind);

    private Comparison() {}

    /**
     * Every pair of the claims once, in the order of their ids, whatever order they come in. Claims of one and the same
     * source are compared like any others. What two claims show does not depend on the rest.
     *
     * @throws IllegalArgumentException if the claims answer different questions
     */
    public static List<Finding> compare(List<Claim> claimsOfOneQuestion) {
        List<Claim> claims = claimsOfOneQuestion.stream()
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        if (claims.stream().map(Claim::question).distinct().count() > 1) {
            throw new IllegalArgumentException("claims of more than one question");
        }
        List<Finding> findings = new ArrayList<>();
        for (int first = 0; first < claims.size(); first++) {
            for (int second = first + 1; second < claims.size(); second++) {
                findings.add(Rules.finding(new Pair(claims.get(first), claims.get(second))));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * What a question as a whole shows: the most serious of its findings. A conflict comes before what is undecided,
     * that before what is explained. Empty where there are no findings, because fewer than two claims answer the
     * question.
     */
    public static Optional<Kind> summary(List<Finding> findings) {
        return findings.stream().map(Finding::kind).max(SERIOUSNESS);
    }
}
