package claimline.exchange.table;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.Reported;
import claimline.exchange.flow.StableIds;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.StoryElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes an event, a claim or both of each row. An event whose row names a source is reported by it: that is kept as the
 * source's answer to when it happened.
 */
final class RowReader {

    private static final Pattern WORDS = Pattern.compile("[,;|]");
    private static final Pattern IDS = Pattern.compile("[,;|\\s]");
    private static final int LONGEST_SUBJECT = 200;

    /** So many ids of sources are remembered, so that each is handed over once, or seldom more often. */
    private static final int REMEMBERED = 50_000;

    private final Cells.Layout layout;
    private final DateOrder order;
    private final String file;
    private final Set<String> known = new HashSet<>();

    RowReader(Cells.Layout layout, DateOrder order, String file) {
        this.layout = layout;
        this.order = order;
        this.file = file;
    }

    Item read(Row row) {
        Cells cells = new Cells(layout, row, file);
        List<StoryElement> elements = new ArrayList<>(4);
        boolean asks = cells.has(Target.QUESTION) || cells.has(Target.SUBJECT) || cells.has(Target.PROPERTY);
        boolean answers = cells.has(Target.VALUE) || cells.has(Target.AS_PRINTED);
        boolean claims = asks && answers;
        boolean happens = isTitled(cells) || !claims;
        Source source = source(cells, elements);
        Event event = happens ? event(cells, elements) : null;
        if (claims) {
            claim(cells, event, source, elements);
        } else if (event != null && source != null) {
            report(cells, event, source, elements);
            if (answers) {
                claim(cells, event, source, elements);
            }
        }
        return cells.isGood()
                ? Item.good(cells.place(), elements, layout.leftOut()).withCells(row.cells())
                : cells.bad();
    }

    private static boolean isTitled(Cells cells) {
        return cells.has(Target.TITLE) || cells.has(Target.TITLE_EN) || cells.has(Target.TITLE_KO);
    }

    private Source source(Cells cells, List<StoryElement> elements) {
        String publisher = cells.optional(Target.PUBLISHER);
        String url = cells.optional(Target.URL);
        if (publisher == null && url == null && !cells.has(Target.SOURCE) && !cells.has(Target.SOURCE_ID)) {
            return null;
        }
        String title = Stream.of(cells.optional(Target.SOURCE), publisher, url)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        String given = cells.optional(Target.SOURCE_ID);
        String id = given != null ? StableIds.own("source", given) : StableIds.of("source", title, publisher, url);
        FuzzyDate published = cells.has(Target.PUBLISHED)
                ? cells.parsed(Target.PUBLISHED, text -> WrittenDate.parse(text, order))
                : FuzzyDate.UNKNOWN;
        if (published == null) {
            return null;
        }
        Source source = cells.built(
                Target.SOURCE,
                () -> new Source(
                        id,
                        publisher,
                        title == null ? given : title,
                        cells.optional(Target.AUTHOR),
                        published,
                        cells.optional(Target.LANGUAGE),
                        url,
                        null,
                        List.of()));
        if (source != null && isNew(source.id())) {
            elements.add(source);
        }
        return source;
    }

    private boolean isNew(String id) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.add(id);
    }

    private Event event(Cells cells, List<StoryElement> elements) {
        if (!isTitled(cells)) {
            cells.wrong(Target.TITLE, Message.of("table.title.missing"));
        }
        FuzzyDate when = when(cells);
        if (!cells.isGood()) {
            return null;
        }
        LocalizedText title =
                cells.built(Target.TITLE, () -> localized(cells, Target.TITLE, Target.TITLE_EN, Target.TITLE_KO));
        if (title == null) {
            return null;
        }
        String printed = title.byLanguage().values().iterator().next();
        String id = cells.has(Target.ID)
                ? StableIds.own("event", cells.text(Target.ID))
                : StableIds.of("event", when.toString(), printed, cells.text(Target.SOURCE), cells.text(Target.URL));
        Event event = cells.built(
                Target.TITLE,
                () -> new Event(
                        id,
                        title,
                        when,
                        cells.optional(Target.CATEGORY),
                        localized(cells, Target.SUMMARY, Target.SUMMARY_EN, Target.SUMMARY_KO),
                        list(cells.text(Target.TAGS), WORDS),
                        list(cells.text(Target.LEADS_TO), IDS)));
        if (event != null) {
            elements.add(event);
        }
        return event;
    }

    private FuzzyDate when(Cells cells) {
        Target first = cells.has(Target.WHEN) || !cells.has(Target.START) ? Target.WHEN : Target.START;
        if (!cells.has(first)) {
            cells.wrong(first, Message.of("table.date.missing"));
            return null;
        }
        FuzzyDate start = cells.parsed(first, text -> WrittenDate.parse(text, order));
        if (first == Target.WHEN || !cells.has(Target.END) || start == null) {
            return start;
        }
        return cells.parsed(Target.END, text -> WrittenDate.between(start, WrittenDate.parse(text, order)));
    }

    private static LocalizedText localized(Cells cells, Target plain, Target english, Target korean) {
        Map<String, String> texts = new LinkedHashMap<>(4);
        put(texts, "en", cells.text(english));
        put(texts, "ko", cells.text(korean));
        put(texts, LocalizedText.UNDETERMINED, cells.text(plain));
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }

    private static void put(Map<String, String> texts, String language, String text) {
        if (!text.isEmpty()) {
            texts.put(language, text);
        }
    }

    private static List<String> list(String text, Pattern separator) {
        return text.isEmpty()
                ? List.of()
                : separator
                        .splitAsStream(text)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    private void report(Cells cells, Event event, Source source, List<StoryElement> elements) {
        String printed = Stream.of(Target.WHEN, Target.START)
                .map(cells::text)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseGet(() -> event.when().toString());
        elements.addAll(Reported.of(event, source, printed));
    }

    private void claim(Cells cells, Event event, Source source, List<StoryElement> elements) {
        if (source == null && cells.isGood()) {
            cells.wrong(Target.SOURCE, Message.of("table.source.missing"));
        }
        Question question = question(cells, event);
        Stance stance = cells.has(Target.STANCE) ? cells.parsed(Target.STANCE, Stance::parse) : Stance.ASSERTED;
        ClaimValue read = ClaimValue.of(cells, order);
        if (!cells.isGood()) {
            return;
        }
        String id = cells.has(Target.ID) && event == null
                ? StableIds.own("claim", cells.text(Target.ID))
                : StableIds.of("claim", question.id(), source.id(), read.asPrinted());
        Claim claim = cells.built(
                Target.VALUE,
                () -> new Claim(
                        id,
                        question.id(),
                        source.id(),
                        read.value(),
                        read.asPrinted(),
                        List.of(),
                        cells.optional(Target.HOLDER),
                        stance,
                        Map.of(),
                        null));
        elements.add(question);
        if (claim != null) {
            elements.add(claim);
        }
    }

    /** Where a row asks nothing, its value answers what the column is called, of the event. */
    private static Question question(Cells cells, Event event) {
        String of = event != null ? event.id() : cells.optional(Target.EVENT);
        String subject = Stream.of(Target.SUBJECT, Target.QUESTION, Target.TITLE, Target.TITLE_EN, Target.TITLE_KO)
                .filter(cells::has)
                .map(cells::text)
                .findFirst()
                .orElse("");
        boolean asks = cells.has(Target.QUESTION) || cells.has(Target.SUBJECT);
        String column = cells.column(cells.has(Target.VALUE) ? Target.VALUE : Target.AS_PRINTED);
        String property = cells.has(Target.PROPERTY)
                ? cells.text(Target.PROPERTY)
                : asks || column.isEmpty() ? Target.VALUE.code() : column;
        String id = cells.has(Target.QUESTION)
                ? StableIds.own("question", cells.text(Target.QUESTION))
                : StableIds.of("question", of, subject, property);
        String kind = cells.has(Target.KIND) ? cells.text(Target.KIND) : ClaimValue.kind(cells);
        return cells.built(
                Target.SUBJECT,
                () -> new Question(
                        id, of, Reported.shortened(subject, LONGEST_SUBJECT), property, kind, LocalizedText.EMPTY));
    }
}
