package claimline.exchange.report;

import claimline.comparison.Kind;
import claimline.exchange.report.Report.ClaimEntry;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Qualifier;
import claimline.model.Quantity;
import claimline.model.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim as the row of a table. What is empty is null; amounts are exact, dates are EDTF.
 *
 * @param found the most serious finding that it is part of, which {@code kind} names
 */
record Cells(
        String questionId,
        String question,
        String event,
        String source,
        String asPrinted,
        String value,
        String amount,
        String lower,
        String upper,
        String unit,
        String hedge,
        FuzzyDate date,
        String conversions,
        String holder,
        String stance,
        String qualifiers,
        String kind,
        String preferred,
        String verdict,
        Optional<Kind> found) {

    /** The columns, by the keys of their names. */
    static final List<String> COLUMNS = List.of(
            "questionId",
            "question",
            "event",
            "source",
            "asPrinted",
            "value",
            "amount",
            "lower",
            "upper",
            "unit",
            "hedge",
            "date",
            "conversions",
            "holder",
            "stance",
            "qualifiers",
            "kind",
            "preferred",
            "verdict");

    static String heading(String column, Locale locale) {
        return Message.of("report.column." + column).in(locale);
    }

    static Stream<Cells> of(Report report) {
        return report.questions().stream()
                .flatMap(question -> question.claims().stream().map(claim -> of(report, question, claim)));
    }

    private static Cells of(Report report, QuestionEntry question, ClaimEntry entry) {
        Locale locale = report.locale();
        Claim claim = entry.claim();
        Quantity quantity = claim.value() instanceof Quantity number ? number : null;
        return new Cells(
                question.question().id(),
                question.question().caption().in(locale),
                in(question.event(), locale),
                report.name(claim.source()),
                claim.asPrinted(),
                value(claim, locale),
                quantity == null ? null : quantity.amount().toString(),
                quantity == null || quantity.lower() == null
                        ? null
                        : quantity.lower().toString(),
                quantity == null || quantity.upper() == null
                        ? null
                        : quantity.upper().toString(),
                quantity == null ? null : quantity.unit().code(),
                quantity == null ? null : quantity.hedge().code(),
                claim.value() instanceof Moment moment ? moment.when() : null,
                joined(claim.conversions().stream().map(conversion -> conversion.asPrinted())),
                claim.holder(),
                Message.of("comparison.stance." + claim.stance().code()).in(locale),
                joined(Qualifier.of(claim.qualifiers()).map(each -> each.in(locale))),
                entry.kind().map(kind -> kind.label().in(locale)).orElse(null),
                entry.preferred() ? "★" : null,
                question.verdict().map(verdict -> verdict.in(locale)).orElse(null),
                entry.kind());
    }

    private static String value(Claim claim, Locale locale) {
        return switch (claim.value()) {
            case Quantity _, Moment _ -> Wording.of(claim.value(), locale);
            case Category category -> category.term();
        };
    }

    private static String in(LocalizedText text, Locale locale) {
        return text.isEmpty() ? null : text.in(locale);
    }

    private static String joined(Stream<String> parts) {
        String text = parts.collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    /** In the order of the columns. */
    List<Object> values() {
        return Arrays.asList(
                questionId,
                question,
                event,
                source,
                asPrinted,
                value,
                amount,
                lower,
                upper,
                unit,
                hedge,
                date,
                conversions,
                holder,
                stance,
                qualifiers,
                kind,
                preferred,
                verdict);
    }
}
