package claimline.ui.compare;

import claimline.comparison.Assessment;
import claimline.comparison.Finding;
import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.comparison.Severity;
import claimline.model.Claim;
import claimline.project.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the comparison says of a question, in the terms of this table: nothing else here asks the comparison.
 *
 * @param found on the question as a whole; that a source is silent is a flag of it, too
 * @param kinds all that were found, not only the most serious
 * @param severity the greater, the sooner somebody should look
 * @param sources how many answer
 * @param origins how many of these are independent of one another
 * @param silent the ids of the sources that report the event and do not answer
 * @param bySource what was found on the claims of each source, by its id
 */
record Standing(
        Found found,
        Set<Kind> kinds,
        Severity severity,
        int sources,
        int origins,
        Set<String> silent,
        Map<String, Found> bySource) {

    /** @param base only what was found between this source and the others counts; null for all with all */
    static Standing of(Story story, String question, String base) {
        Assessment assessment = story.assessments().assessment(question);
        Map<String, String> sourceOf =
                story.claimsOf(question).stream().collect(Collectors.toMap(Claim::id, Claim::source));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<Finding> counted = new ArrayList<>();
        Map<String, List<Finding>> bySource = new HashMap<>();
        for (Finding finding : assessment.findings()) {
            Set<String> sources = sources(finding, sourceOf);
            if (base == null || sources.size() > 1 && sources.contains(base)) {
                counted.add(finding);
                kinds.add(finding.kind());
                sources.forEach(source ->
                        bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(finding));
            }
        }
        bySource.keySet().removeIf(source -> source.equals(base));
        Found found = Found.of(counted);
        if (!assessment.silent().isEmpty()) {
            found.flags().add(Flag.SILENT);
        }
        Map<String, Found> foundBySource = new HashMap<>();
        bySource.forEach((source, findings) -> foundBySource.put(source, Found.of(findings)));
        return new Standing(
                found,
                kinds,
                base == null ? assessment.summary().severity() : severity(found, assessment),
                assessment.summary().sources(),
                assessment.summary().origins(),
                assessment.silent(),
                foundBySource);
    }

    /** On the claims of the source with this id. */
    Found of(String source) {
        return bySource.getOrDefault(source, Found.NOTHING);
    }

    private static Set<String> sources(Finding finding, Map<String, String> sourceOf) {
        String first = sourceOf.get(finding.claims().getFirst());
        String last = sourceOf.get(finding.claims().getLast());
        return first.equals(last) ? Set.of(first) : Set.of(first, last);
    }

    /** Conflicts with a base are in the order in which the whole questions are. */
    private static Severity severity(Found found, Assessment assessment) {
        boolean drifts = found.flags().contains(Flag.HOLDER) || found.flags().contains(Flag.CERTAINTY);
        return found.kind() == null
                ? Severity.NONE
                : Severity.of(
                        found.kind(), drifts, assessment.summary().severity().distance());
    }
}
