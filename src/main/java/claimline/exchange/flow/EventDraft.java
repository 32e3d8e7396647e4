package claimline.exchange.flow;

import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import claimline.model.Source;
import claimline.model.StoryElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** An event while a reader gathers what its entry says; becomes an item in the end, a good one or a bad one. */
public final class EventDraft {

    private final Place place;
    private final List<Problem> problems = new ArrayList<>(0);
    private final List<Source> sources = new ArrayList<>(1);
    private String id = "";
    private String title = "";
    private String summary = "";
    private String category = "";
    private List<String> tags = List.of();
    private FuzzyDate when;
    private String printed = "";

    /** @param place where the entry begins */
    public EventDraft(Place place) {
        this.place = place;
    }

    /** What the format itself calls it; may be empty. */
    public EventDraft id(String own) {
        id = own.strip();
        return this;
    }

    public EventDraft title(String text) {
        title = text.strip();
        return this;
    }

    public EventDraft summary(String text) {
        summary = text.strip();
        return this;
    }

    public EventDraft category(String word) {
        category = word.strip();
        return this;
    }

    public EventDraft tags(List<String> words) {
        tags = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return this;
    }

    /**
     * @param at where it is written
     * @param written as it is
     * @param date gives null where nothing is written; what it refuses is a problem at that place
     */
    public EventDraft when(Place at, String written, Supplier<FuzzyDate> date) {
        printed = written;
        try {
            when = date.get();
            if (when == null) {
                wrong(at, Message.of("table.date.missing"));
            }
        } catch (InvalidInputException e) {
            wrong(at, e.reason());
        }
        return this;
    }

    /** A source that reports it. What is empty is not known; a source of which nothing is known is none. */
    public EventDraft source(String own, String name, String publisher, String url) {
        String called = first(name, publisher, url, own);
        if (!called.isEmpty()) {
            String sourceId =
                    own.isBlank() ? StableIds.of("source", name, publisher, url) : StableIds.own("source", own);
            try {
                sources.add(new Source(
                        sourceId,
                        orNull(publisher),
                        called,
                        null,
                        FuzzyDate.UNKNOWN,
                        null,
                        orNull(url),
                        null,
                        List.of()));
            } catch (InvalidInputException e) {
                wrong(place, e.reason());
            }
        }
        return this;
    }

    public EventDraft source(Source source) {
        sources.add(source);
        return this;
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    public void wrong(Place at, Message reason) {
        problems.add(new Problem(at, reason));
    }

    public void wrong(List<Problem> others) {
        problems.addAll(others);
    }

    public Item item(List<String> leftOut) {
        if (title.isEmpty()) {
            wrong(place, Message.of("table.title.missing"));
        }
        if (!problems.isEmpty()) {
            return Item.bad(problems);
        }
        try {
            return Item.good(place, elements(), leftOut);
        } catch (InvalidInputException e) {
            return Item.bad(place, e.reason());
        }
    }

    private List<StoryElement> elements() {
        String given = id.isEmpty()
                ? StableIds.of(
                        "event",
                        when.toString(),
                        title,
                        sources.isEmpty() ? "" : sources.getFirst().id())
                : StableIds.own("event", id);
        Event event = new Event(
                given,
                LocalizedText.plain(title),
                when,
                orNull(category),
                summary.isEmpty() ? LocalizedText.EMPTY : LocalizedText.plain(summary),
                tags,
                List.of());
        List<StoryElement> elements = new ArrayList<>();
        elements.add(event);
        for (Source source : sources) {
            elements.add(source);
            elements.addAll(Reported.of(event, source, printed.isBlank() ? when.toString() : printed));
        }
        return elements;
    }
}
