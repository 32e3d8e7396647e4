package claimline.exchange.article;

import claimline.model.FuzzyDate;
import claimline.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article in the making: the first who knows a field sets it, later ones fill what is left. */
final class Draft {

    /** What a field of a story may hold at most, in UTF-16 units. */
    private static final int LONGEST_FIELD = 1_000;

    private String title = "";
    private String publisher = "";
    private String author = "";
    private Optional<FuzzyDate> published = Optional.empty();
    private String language = "";
    private String url = "";
    private String text = "";
    private final List<Message> notes = new ArrayList<>();

    void title(String found) {
        title = firstOf(title, found);
    }

    void publisher(String found) {
        publisher = firstOf(publisher, Names.publisher(found));
    }

    void author(String found) {
        author = firstOf(author, Names.author(found));
    }

    void published(Optional<FuzzyDate> found) {
        published = published.or(() -> found);
    }

    void language(String declared) {
        language = firstOf(language, declared);
    }

    void url(String found) {
        String plain = found.strip();
        if (plain.startsWith("http://") || plain.startsWith("https://")) {
            url = firstOf(url, plain);
        }
    }

    void text(String found) {
        text = found;
    }

    void note(Message note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    String title() {
        return title;
    }

    String publisher() {
        return publisher;
    }

    boolean isDated() {
        return published.isPresent();
    }

    String text() {
        return text;
    }

    Article finish() {
        String tag = LanguageTag.of(text, language);
        return new Article(title, publisher, author, published, tag, url, text, notes);
    }

    private static String firstOf(String known, String found) {
        if (!known.isEmpty()) {
            return known;
        }
        String plain = Lines.squeezed(found);
        return plain.length() <= LONGEST_FIELD ? plain : plain.substring(0, LONGEST_FIELD - 1) + "…";
    }
}
