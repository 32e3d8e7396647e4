package claimline.cli;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Wording;
import claimline.project.Project;
import claimline.project.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints events and claims as tables. */
@Command(name = "show", description = "${bundle:cli.show}")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private CommandLineTool tool;

    @Mixin
    private ProjectArgument project;

    @Option(names = "--events", descriptionKey = "cli.show.events")
    private boolean onlyEvents;

    @Option(names = "--claims", descriptionKey = "cli.show.claims")
    private boolean onlyClaims;

    @Override
    public Integer call() {
        try (Project open = project.open(tool.folders())) {
            Story story = open.story();
            Locale locale = tool.locale();
            tool.out().println(story.heading().title().in(locale));
            tool.print(
                    "main.status.counts",
                    story.sources().size(),
                    story.events().size(),
                    story.claims().size(),
                    story.conflicts());
            if (onlyEvents || !onlyClaims) {
                tool.out().println();
                events(story, locale).print(tool.out());
            }
            if (onlyClaims || !onlyEvents) {
                tool.out().println();
                claims(story, locale).print(tool.out());
            }
            return 0;
        }
    }

    private static Table events(Story story, Locale locale) {
        List<List<String>> rows = story.events().stream()
                .sorted(Comparator.comparingDouble(
                        event -> event.when().bounds().earliestStart()))
                .map(event -> row(story, event, locale))
                .toList();
        return new Table(headers(locale, "when", "event", "category", "sources", "difference"), rows);
    }

    private static List<String> row(Story story, Event event, Locale locale) {
        return List.of(
                event.when().toString(),
                event.title().in(locale),
                event.category() == null ? "" : Wording.category(event.category(), locale),
                String.valueOf(story.reportersOf(event.id()).size()),
                story.hasConflict(event.id()) ? Message.of("cli.show.conflict").in(locale) : "");
    }

    private static Table claims(Story story, Locale locale) {
        List<List<String>> rows = story.questions().stream()
                .flatMap(question ->
                        story.claimsOf(question.id()).stream().map(claim -> row(story, question, claim, locale)))
                .toList();
        return new Table(headers(locale, "question", "source", "asPrinted", "value", "holder", "difference"), rows);
    }

    private static List<String> row(Story story, Question question, Claim claim, Locale locale) {
        return List.of(
                question.caption().in(locale),
                story.source(claim.source()).map(Source::name).orElse(claim.source()),
                claim.asPrinted(),
                Wording.of(claim.value(), locale),
                claim.holder() == null ? "" : claim.holder(),
                story.kindOf(question.id()).map(kind -> kind.label().in(locale)).orElse(""));
    }

    private static List<String> headers(Locale locale, String... columns) {
        return Stream.of(columns)
                .map(column -> Message.of("cli.column." + column).in(locale))
                .toList();
    }
}
