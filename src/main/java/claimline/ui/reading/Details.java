package claimline.ui.reading;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Source;
import claimline.project.ProjectReading;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is known of an article itself, to be typed: above all when it was published. */
public final class Details {

    final StringProperty published = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty publisher = new SimpleStringProperty("");
    final StringProperty author = new SimpleStringProperty("");

    /** What is wrong with the date; null where nothing is. */
    final ObjectProperty<Message> error = new SimpleObjectProperty<>();

    private Source source;

    void fill(Source now) {
        if (now.equals(source)) {
            return; // what somebody is typing stays
        }
        source = now;
        published.set(
                now.published().equals(FuzzyDate.UNKNOWN) ? "" : now.published().toString());
        title.set(now.title());
        publisher.set(orEmpty(now.publisher()));
        author.set(orEmpty(now.author()));
        error.set(null);
    }

    /** The source as it was typed; empty where the date is none. */
    Optional<Source> changed() {
        try {
            FuzzyDate day = published.get().isBlank() ? FuzzyDate.UNKNOWN : ProjectReading.date(published.get());
            error.set(null);
            return Optional.of(new Source(
                    source.id(),
                    orNull(publisher.get()),
                    title.get().isBlank() ? source.title() : title.get().strip(),
                    orNull(author.get()),
                    day,
                    source.language(),
                    source.url(),
                    source.text(),
                    source.links()));
        } catch (InvalidInputException _) {
            error.set(Message.of("reading.published.wrong", published.get().strip()));
            return Optional.empty();
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
