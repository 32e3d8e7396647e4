package claimline.project.output;

import claimline.chart.MatrixView.Cell;
import claimline.chart.MatrixView.Row;
import claimline.comparison.Comparison;
import claimline.comparison.Finding;
import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Verdict;
import claimline.project.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What each source answers to one question, for a matrix. */
record MatrixCells(Story story, Question question, Locale locale) {

    Row row(List<Source> sources) {
        List<Finding> findings = story.findingsOn(question.id());
        return new Row(
                question.id(),
                question.caption().in(locale),
                story.kindOf(question.id()),
                verdict(),
                sources.stream().map(source -> cell(source, findings)).toList());
    }

    private String verdict() {
        return story.verdict(question.id())
                .filter(verdict -> verdict.status() != Verdict.Status.OPEN)
                .map(verdict -> Message.of("verdict." + verdict.status().code()).in(locale)
                        + (verdict.note() == null ? "" : ": " + verdict.note()))
                .orElse("");
    }

    private Cell cell(Source source, List<Finding> findings) {
        List<Claim> claims = story.claimsOf(question.id(), source.id());
        if (claims.isEmpty()) {
            return new Cell(List.of(), silence(source).in(locale), Optional.empty());
        }
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Optional<Kind> kind = Comparison.summary(findings.stream()
                .filter(finding -> finding.claims().stream().anyMatch(ids::contains))
                .toList());
        return new Cell(claims.stream().map(Claim::asPrinted).toList(), "", kind);
    }

    private Message silence(Source source) {
        boolean covers =
                question.event() != null && story.reportersOf(question.event()).contains(source.id());
        return Message.of(covers ? "compare.cell.notMentioned" : "compare.cell.notCovered");
    }
}
