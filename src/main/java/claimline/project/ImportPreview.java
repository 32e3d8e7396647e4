package claimline.project;

import claimline.exchange.flow.Item;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.StoryElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would come in of a file, and what would not.
 *
 * @param rows the first items and the first bad ones, in the order of the file
 * @param isWhole whether the counts are of the whole file, or of what was looked at
 */
public record ImportPreview(List<Row> rows, ImportCounts counts, boolean isWhole) {

    private static final int REMEMBERED = 10_000;

    /**
     * An item of the file.
     *
     * @param line where it begins, counted from 1; 0 where that means nothing
     * @param when the date of its event, or what it claims
     * @param title of its event, or the question that it answers; of a bad row what is written there
     * @param source what it is from
     * @param problems why it does not come in
     */
    public record Row(
            int line,
            Optional<Object> when,
            LocalizedText title,
            Optional<String> source,
            List<Problem> problems,
            List<String> leftOut) {

        private static final int LONGEST = 200;

        /** @param sources names of sources that came before, by their ids; each comes but once */
        static Row of(Item item, Map<String, String> sources) {
            List<StoryElement> elements = item.elements();
            Optional<Event> event = first(elements, Event.class);
            Optional<Object> said = event.<Object>map(Event::when)
                    .or(() -> first(elements, Claim.class).map(Claim::value));
            LocalizedText title = event.map(Event::title)
                    .or(() -> first(elements, Question.class).map(Question::caption))
                    .or(() -> first(elements, Source.class).map(each -> LocalizedText.plain(each.title())))
                    .or(() -> written(item))
                    .orElse(LocalizedText.EMPTY);
            return new Row(
                    item.where().line(),
                    said,
                    title,
                    first(elements, Source.class)
                            .map(Source::name)
                            .or(() -> first(elements, Claim.class).map(claim -> sources.get(claim.source()))),
                    item.problems(),
                    item.leftOut());
        }

        /** A bad row as it stands in its table, shortened. */
        private static Optional<LocalizedText> written(Item item) {
            String cells = item.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
            return item.isBad() && !cells.isEmpty()
                    ? Optional.of(
                            LocalizedText.plain(cells.length() > LONGEST ? cells.substring(0, LONGEST) + "…" : cells))
                    : Optional.empty();
        }

        private static <T> Stream<T> all(Item item, Class<T> type) {
            return item.elements().stream().filter(type::isInstance).map(type::cast);
        }

        private static <T> Optional<T> first(List<StoryElement> elements, Class<T> type) {
            return elements.stream().filter(type::isInstance).map(type::cast).findFirst();
        }

        public boolean isBad() {
            return !problems.isEmpty();
        }

        /** Why it does not come in; else what of it is left out; else empty. */
        public Optional<Message> remark() {
            if (isBad()) {
                return Optional.of(problems.getFirst().what());
            }
            return leftOut.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Message.of("import.leftOut", String.join(", ", leftOut)));
        }
    }

    /** Enough was seen. */
    private static final class EnoughException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private EnoughException() {
            super(null, null, false, false);
        }
    }

    static ImportPreview of(ImportPlan plan, int most, boolean whole, Progress progress) throws IOException {
        List<Row> first = new ArrayList<>();
        List<Row> bad = new ArrayList<>();
        ImportCounts.Counter counter = new ImportCounts.Counter();
        Map<String, String> sources = new HashMap<>();
        boolean isWhole = true;
        try {
            plan.reader().read(plan.input(progress), item -> {
                counter.add(item);
                if (sources.size() < REMEMBERED) {
                    Row.all(item, Source.class).forEach(source -> sources.put(source.id(), source.name()));
                }
                if (first.size() < most) {
                    first.add(Row.of(item, sources));
                } else if (!whole) {
                    throw new EnoughException();
                } else if (item.isBad() && bad.size() < most) {
                    bad.add(Row.of(item, sources));
                }
            });
        } catch (EnoughException _) {
            isWhole = false;
        }
        List<Row> rows = Stream.concat(first.stream(), bad.stream())
                .sorted(Comparator.comparingInt(Row::line))
                .toList();
        return new ImportPreview(rows, counter.counts(), isWhole);
    }
}
