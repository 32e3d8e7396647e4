package claimline.ui.compare;

import claimline.comparison.Comparison;
import claimline.comparison.Finding;
import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.project.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the comparison says of a story, in the terms of this table: nothing else here asks the comparison. */
record Standing(Story story) {

    Optional<Kind> ofQuestion(String question) {
        return story.kindOf(question);
    }

    /** What sorts questions: the higher, the more there is to look at; below 0 where there is nothing to compare. */
    double severity(String question) {
        return ofQuestion(question).map(kind -> kind.outcome().ordinal()).orElse(-1);
    }

    /**
     * The most serious finding on the claims of each source.
     *
     * @param base only what was found between a source and this one counts; null for any other claim
     * @return by the source's id; without those that have nothing to be compared with
     */
    Map<String, Kind> ofSources(String question, String base) {
        Map<String, List<Finding>> bySource = new HashMap<>();
        for (Finding finding : story.findingsOn(question)) {
            String first = source(finding.first());
            String second = source(finding.second());
            if (base == null || base.equals(second) && !base.equals(first)) {
                bySource.computeIfAbsent(first, _ -> new ArrayList<>()).add(finding);
            }
            if (base == null && !first.equals(second) || base != null && base.equals(first) && !base.equals(second)) {
                bySource.computeIfAbsent(second, _ -> new ArrayList<>()).add(finding);
            }
        }
        Map<String, Kind> kinds = new HashMap<>();
        bySource.forEach((source, findings) -> Comparison.summary(findings).ifPresent(kind -> kinds.put(source, kind)));
        return kinds;
    }

    private String source(String claim) {
        return story.claim(claim).map(Claim::source).orElse("");
    }

    static boolean isConflict(Kind kind) {
        return kind != null && kind.outcome() == Kind.Outcome.CONFLICT;
    }

    /** Says the same, or what differs has its explanation. */
    static boolean isAgreed(Kind kind) {
        return kind != null && (kind.outcome() == Kind.Outcome.AGREEMENT || kind.outcome() == Kind.Outcome.EXPLAINED);
    }
}
