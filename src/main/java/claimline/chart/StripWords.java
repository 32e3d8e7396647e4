package claimline.chart;

import claimline.comparison.Assessment;
import claimline.comparison.Finding;
import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Stance;
import claimline.model.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a value strip says of the claims on one question, and what it puts together. */
final class StripWords {

    private final List<Claim> claims;
    private final Map<String, String> names;
    private final Locale locale;
    private final List<Finding.OfTwo> findings;
    private final Set<String> conflicting = new HashSet<>();

    /** To each source that is of one origin with another one shown, what that origin is called. */
    private final Map<String, String> shared = new HashMap<>();

    StripWords(List<Claim> claims, Map<String, String> names, Assessment assessment, Locale locale) {
        this.claims = claims;
        this.names = names;
        this.locale = locale;
        Set<String> shown = claims.stream().map(Claim::id).collect(Collectors.toSet());
        findings = assessment.findings().stream()
                .filter(Finding.OfTwo.class::isInstance)
                .map(Finding.OfTwo.class::cast)
                .filter(finding -> shown.containsAll(finding.claims()))
                .toList();
        findings.stream()
                .filter(finding -> finding.kind().outcome() == Kind.Outcome.CONFLICT)
                .forEach(finding -> conflicting.addAll(finding.claims()));
        nameOrigins(assessment.origins());
    }

    private void nameOrigins(List<Set<String>> origins) {
        Set<String> answering = claims.stream().map(Claim::source).collect(Collectors.toSet());
        List<Set<String>> several = origins.stream()
                .map(origin -> origin.stream().filter(answering::contains).collect(Collectors.toSet()))
                .filter(origin -> origin.size() > 1)
                .toList();
        for (int i = 0; i < several.size(); i++) {
            String name = several.size() == 1 ? say("chart.strip.origin") : say("chart.strip.origin.number", i + 1);
            several.get(i).forEach(source -> shared.put(source, name));
        }
    }

    String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(locale);
    }

    /** The source, or the one origin of several sources. */
    String group(Claim claim) {
        return shared.getOrDefault(claim.source(), name(claim));
    }

    private String name(Claim claim) {
        return names.getOrDefault(claim.source(), claim.source());
    }

    boolean isInConflict(Claim claim) {
        return conflicting.contains(claim.id());
    }

    /** What was printed; by whom, where the group does not say. */
    String label(Claim claim) {
        return shared.containsKey(claim.source()) ? saidBy(claim, printed(claim)) : printed(claim);
    }

    /** With the conversion that the source printed beside it. */
    String label(Claim claim, String conversion) {
        String both = say("chart.strip.both", printed(claim), conversion);
        return shared.containsKey(claim.source()) ? saidBy(claim, both) : both;
    }

    private String saidBy(Claim claim, String printed) {
        return say("chart.strip.said", name(claim), printed);
    }

    /** What was printed, and whether the source does not hold it to be so. */
    private String printed(Claim claim) {
        return claim.stance() == Stance.DENIED || claim.stance() == Stance.DOUBTED
                ? say(
                        "chart.strip.stance",
                        claim.asPrinted(),
                        Message.of("comparison.stance." + claim.stance().code()))
                : claim.asPrinted();
    }

    /**
     * A claim that has no place on the axis.
     *
     * @param why the key of a text whose arguments are the value and these
     */
    StripAside aside(Claim claim, String why, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(claim.value()));
        arguments.addAll(List.of(more));
        return new StripAside(
                claim.id(),
                saidBy(claim, printed(claim)),
                say("chart.strip.aside"),
                new Message(why, arguments).in(locale),
                isInConflict(claim));
    }

    /** Claims that are words, by what they say: those together that comparing finds equal. */
    List<StripRow> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        List<StripRow> rows = new ArrayList<>();
        for (Claim claim : claims) {
            String term = findings.stream()
                    .filter(finding -> finding.kind() == Kind.EQUAL && finding.isAbout(claim.id()))
                    .flatMap(finding -> finding.claims().stream())
                    .filter(terms::containsKey)
                    .map(terms::get)
                    .findFirst()
                    .orElseGet(() -> term(claim));
            terms.put(claim.id(), term);
            String words =
                    claim.holder() == null ? printed(claim) : say("chart.strip.held", printed(claim), claim.holder());
            rows.add(new StripAside(claim.id(), name(claim), term, words, isInConflict(claim)));
        }
        return rows;
    }

    private String term(Claim claim) {
        String term = Wording.of(claim.value(), locale);
        return claim.stance() == Stance.DENIED
                ? say("chart.strip.stance", term, Message.of("comparison.stance.denied"))
                : term;
    }
}
