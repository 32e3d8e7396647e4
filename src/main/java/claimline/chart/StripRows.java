package claimline.chart;

import claimline.comparison.Assessment;
import claimline.comparison.Assessments;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The claims on one question as a value strip shows them. Most of them decide what the axis is of: amounts, dates, or
 * nothing, where they are words. What has no place on it is told in words, never left out.
 *
 * @param unit of the axis; empty where it is one of dates, or where there is none
 * @param rows those on the axis first, and each in the order of the claims
 * @param conversions how this program converted a claim's amount, in a sentence, by the id of the claim
 */
public record StripRows(Optional<Unit> unit, List<StripRow> rows, Map<String, Message> conversions) {

    public static final StripRows NONE = new StripRows(Optional.empty(), List.of(), Map.of());

    public StripRows {
        rows = List.copyOf(rows);
        conversions = Map.copyOf(conversions);
    }

    /** What a value strip can lay on one axis. Where as many claims are of one form as of another, the earlier one. */
    private enum Form {
        AMOUNTS,
        DATES,
        TERMS;

        static Form of(Claim claim) {
            return switch (claim.value()) {
                case Quantity _ -> AMOUNTS;
                case Moment _ -> DATES;
                case Category _ -> TERMS;
            };
        }

        static Form ofMost(List<Claim> claims) {
            Map<Form, Long> counts = claims.stream().collect(Collectors.groupingBy(Form::of, Collectors.counting()));
            return counts.entrySet().stream()
                    .max(Map.Entry.<Form, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(TERMS);
        }
    }

    /**
     * @param claims on one question, in the order in which they are shown; other claims on it may be left out
     * @param names by the ids of sources
     * @param assessments with the question and its claims
     * @throws IllegalArgumentException if the assessments do not have the question
     */
    public static StripRows of(List<Claim> claims, Map<String, String> names, Assessments assessments, Locale locale) {
        if (claims.isEmpty()) {
            return NONE;
        }
        Assessment assessment = assessments.assessment(claims.getFirst().question());
        StripWords words = new StripWords(claims, names, assessment, locale);
        return switch (Form.ofMost(claims)) {
            case AMOUNTS -> StripAmounts.rows(claims, words, assessments);
            case DATES -> dates(claims, words);
            case TERMS -> new StripRows(Optional.empty(), words.terms(), Map.of());
        };
    }

    private static StripRows dates(List<Claim> claims, StripWords words) {
        List<StripRow> rows = new ArrayList<>();
        List<StripRow> asides = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.value() instanceof Moment moment) {
                rows.add(StripEntry.ofDate(
                        claim.id(),
                        words.label(claim),
                        words.group(claim),
                        moment.when().bounds(),
                        words.isInConflict(claim)));
            } else {
                asides.add(words.aside(claim, "chart.strip.aside.form"));
            }
        }
        rows.addAll(asides);
        return new StripRows(Optional.empty(), rows, Map.of());
    }
}
