package claimline.exchange.flow;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.Problem;
import claimline.model.Source;
import claimline.model.StoryElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader made of a file. */
public record Read(List<Item> items) {

    public static Read of(StoryReader reader, Path file) {
        List<Item> items = new ArrayList<>();
        try {
            reader.read(Input.of(file), items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Read(items);
    }

    /** Reads a text, by way of a file that is gone afterwards. */
    public static Read of(StoryReader reader, String text) {
        return of(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Read of(StoryReader reader, byte[] bytes) {
        try {
            Path file = Files.createTempFile("claimline", ".tmp");
            try {
                Files.write(file, bytes);
                return of(reader, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<StoryElement> elements() {
        return items.stream().flatMap(item -> item.elements().stream()).toList();
    }

    public <T extends StoryElement> List<T> all(Class<T> type) {
        return elements().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public List<Event> events() {
        return all(Event.class);
    }

    public Event event() {
        return events().getFirst();
    }

    public List<Claim> claims() {
        return all(Claim.class);
    }

    public List<Source> sources() {
        return all(Source.class);
    }

    public List<Problem> problems() {
        return items.stream().flatMap(item -> item.problems().stream()).toList();
    }

    /** {@code line:column what: reason}, in English. */
    public List<String> complaints() {
        return problems().stream()
                .map(problem -> problem.where().line() + ":" + problem.where().column() + " "
                        + problem.where().pointer() + ": " + problem.what())
                .toList();
    }

    /** {@code when title}, an event each. */
    public List<String> dated() {
        return events().stream()
                .map(event -> event.when() + " "
                        + event.title().byLanguage().values().iterator().next())
                .toList();
    }
}
