package claimline.exchange.report;

import claimline.chart.Drawing;
import claimline.comparison.Flag;
import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A story's comparison as a report tells it.
 *
 * @param counts of the whole story, whatever is left out
 * @param sources in the order of the project, as columns stand
 * @param lanes by which events are put into rows of a timeline, by their titles
 * @param events in the order of time
 * @param questions the most serious first
 * @param charts pictures for a printed report
 * @param missing what is left out
 */
public record Report(
        Locale locale,
        String title,
        Counts counts,
        List<SourceEntry> sources,
        List<String> lanes,
        List<EventEntry> events,
        List<QuestionEntry> questions,
        List<Picture> charts,
        List<Message> missing) {

    public Report {
        sources = List.copyOf(sources);
        lanes = List.copyOf(lanes);
        events = List.copyOf(events);
        questions = List.copyOf(questions);
        charts = List.copyOf(charts);
        missing = List.copyOf(missing);
    }

    /** @param conflicts how many of the questions have one */
    public record Counts(int sources, int events, int questions, long conflicts) {

        Message sentence() {
            return Message.of("report.page.counts", sources, events, questions, conflicts);
        }
    }

    /** @param answers how many questions the source answers */
    public record SourceEntry(Source source, String name, int answers, List<Message> links) {}

    /**
     * @param lane its place among the lanes
     * @param reporters ids of sources
     */
    public record EventEntry(Event event, int lane, Set<String> reporters, boolean disputed) {}

    /**
     * A question with what is found on it.
     *
     * @param event the title of its event, or nothing
     * @param kind the most serious finding; empty where there is nothing to compare
     * @param verdict what the analyst decided; empty while that is open
     * @param origins how many of the sources that answer are independent
     * @param silent ids of sources that cover the event and do not answer
     * @param claims by source in the order of the sources
     * @param strip the claims on one axis; empty where there is one claim only
     */
    public record QuestionEntry(
            Question question,
            LocalizedText event,
            Optional<Kind> kind,
            Optional<Message> verdict,
            int origins,
            Set<String> silent,
            List<ClaimEntry> claims,
            List<FindingEntry> findings,
            Optional<Drawing> strip) {}

    /**
     * @param details what there is to say beside what was printed: what it means, who holds it, what it depends on
     * @param kind the most serious finding that the claim is part of
     * @param preferred whether the analyst holds it to be right
     */
    public record ClaimEntry(Claim claim, List<String> details, Optional<Kind> kind, boolean preferred) {}

    /**
     * What is found between sources; what is the same between several of them stands once.
     *
     * @param sources the names of all that it is about
     * @param between the places, among the sources, of those that it was found between, each time
     */
    public record FindingEntry(
            Kind kind, Message sentence, List<Flag> flags, List<String> sources, List<List<Integer>> between) {}

    /** A chart with its title. */
    public record Picture(String title, Drawing drawing) {}

    /** The name of a source by its id. */
    String name(String source) {
        return sources.stream()
                .filter(entry -> entry.source().id().equals(source))
                .map(SourceEntry::name)
                .findFirst()
                .orElse(source);
    }
}
