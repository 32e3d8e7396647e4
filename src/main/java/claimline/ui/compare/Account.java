package claimline.ui.compare;

import claimline.comparison.Assessment;
import claimline.comparison.Finding;
import claimline.comparison.Flag;
import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Qualifier;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Verdict;
import claimline.model.Wording;
import claimline.project.Story;
import claimline.ui.common.Signs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question with all that is said on it, as plain text that a person can paste into a mail. */
record Account(Story story, Locale locale) {

    /** @throws java.util.NoSuchElementException if the story has no such question */
    String of(String id) {
        Question question = story.question(id).orElseThrow();
        Assessment assessment = story.assessments().assessment(id);
        List<String> lines = new ArrayList<>();
        lines.add(question.caption().in(locale));
        story.event(question.event() == null ? "" : question.event())
                .ifPresent(event -> lines.add(
                        say("compare.account.event", event.title().in(locale), Wording.of(event.when(), locale))));
        lines.add(summary(assessment));
        story.claimsOf(id).forEach(claim -> lines.add("- " + claim(claim)));
        if (!assessment.silent().isEmpty()) {
            lines.add("- " + say("compare.account.silent", names(assessment.silent())));
        }
        if (!assessment.findings().isEmpty()) {
            lines.add(say("compare.account.findings"));
            assessment.findings().forEach(finding -> lines.add("- " + finding(finding)));
        }
        story.verdict(id)
                .filter(verdict -> verdict.status() != Verdict.Status.OPEN || verdict.note() != null)
                .ifPresent(verdict -> lines.add(verdict(verdict)));
        return String.join("\n", lines);
    }

    private String summary(Assessment assessment) {
        Stream<String> kind =
                assessment.summary().kind().stream().map(found -> found.label().in(locale));
        Stream<String> origins = Stream.of(new Words(locale)
                .origins(assessment.summary().sources(), assessment.summary().origins()));
        Stream<String> flags =
                assessment.summary().flags().stream().map(Flag::label).map(label -> label.in(locale));
        return Stream.of(kind, origins, flags).flatMap(words -> words).collect(Collectors.joining(" · "));
    }

    private String claim(Claim claim) {
        Stream<String> value = Stream.of(new Words(locale).normalised(claim)).filter(words -> !words.isEmpty());
        Stream<String> conversions = claim.conversions().stream()
                .map(conversion -> conversion.asPrinted() + " = " + Wording.of(conversion.quantity(), locale));
        Stream<String> holder = Stream.ofNullable(claim.holder()).map(name -> say("compare.account.holder", name));
        Stream<String> stance = Stream.of(say("stance." + claim.stance().code()));
        Stream<String> qualifiers = Qualifier.of(claim.qualifiers()).map(each -> each.in(locale));
        String rest = Stream.of(value, conversions, holder, stance, qualifiers)
                .flatMap(words -> words)
                .collect(Collectors.joining("; "));
        return say("compare.account.claim", source(claim), claim.asPrinted(), rest);
    }

    private String source(Claim claim) {
        return story.source(claim.source())
                .map(source -> say("compare.account.source", source.name(), Wording.of(source.published(), locale)))
                .orElse(claim.source());
    }

    private String finding(Finding finding) {
        List<String> sources = finding.claims().stream()
                .flatMap(id -> story.claim(id).stream())
                .map(Claim::source)
                .distinct()
                .toList();
        String sentences = Stream.concat(Stream.of(finding.sentence()), finding.flags().values().stream())
                .map(message -> message.in(locale))
                .collect(Collectors.joining(" "));
        return say(
                "compare.account.finding",
                names(sources),
                finding.kind().label().in(locale),
                sentences);
    }

    private String names(Collection<String> sources) {
        return sources.stream()
                .map(id -> story.source(id).map(Source::name).orElse(id))
                .collect(Collectors.joining(" · "));
    }

    private String verdict(Verdict verdict) {
        Stream<String> status = Stream.of(Signs.withWords(verdict.status(), locale));
        Stream<String> preferred = Stream.ofNullable(verdict.preferred())
                .flatMap(id -> story.claim(id).stream())
                .map(claim -> claim.asPrinted() + " (" + names(List.of(claim.source())) + ")");
        Stream<String> note = Stream.ofNullable(verdict.note());
        return say(
                "compare.account.verdict",
                Stream.of(status, preferred, note)
                        .flatMap(words -> words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(locale);
    }
}
