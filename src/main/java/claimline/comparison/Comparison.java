package claimline.comparison;

import claimline.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets the claims on one question side by side. */
public final class Comparison {

    private Comparison() {}

    /** Compares the claims with nothing else known: see {@link #compare(List, Context)}. */
    public static List<Finding> compare(List<Claim> claimsOfOneQuestion) {
        return compare(claimsOfOneQuestion, Context.NONE);
    }

    /**
     * Every pair of the claims once, in the order of their ids, whatever order they come in; then what the tests of the
     * claims' own conversions show, in the same order. Claims of one and the same source are compared like any others.
     * What two claims show does not depend on the rest.
     *
     * @throws IllegalArgumentException if the claims answer different questions
     */
    public static List<Finding> compare(List<Claim> claimsOfOneQuestion, Context context) {
        if (claimsOfOneQuestion.stream().map(Claim::question).distinct().count() > 1) {
            throw new IllegalArgumentException("claims of more than one question");
        }
        List<Side> sides = claimsOfOneQuestion.stream()
                .sorted(Comparator.comparing(Claim::id))
                .map(Side::new)
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int first = 0; first < sides.size(); first++) {
            for (int second = first + 1; second < sides.size(); second++) {
                findings.add(Rules.finding(new Pair(sides.get(first), sides.get(second), context)));
            }
        }
        sides.forEach(side -> findings.addAll(rates(side.claim(), context)));
        return List.copyOf(findings);
    }

    private static List<Finding> rates(Claim claim, Context context) {
        return claim.conversions().stream()
                .flatMap(conversion -> RateTest.of(claim, conversion.quantity(), context).stream())
                .filter(test -> test.result() != RateTest.Result.PASSED)
                .map(RateTest::finding)
                .toList();
    }

    /**
     * What a question as a whole shows: the most serious of its findings. A conflict comes before a possible mistake,
     * that before what is undecided, that before what is explained. That a rate could not be tested does not count.
     * Empty where there is nothing to tell, because fewer than two claims answer the question.
     */
    public static Optional<Kind> summary(List<Finding> findings) {
        return findings.stream().filter(Comparison::counts).map(Finding::kind).max(Kind.SERIOUSNESS);
    }

    private static boolean counts(Finding finding) {
        return switch (finding) {
            case Finding.OfTwo _ -> true;
            case Finding.OfOne one -> one.kind() == Kind.RATE;
        };
    }
}
