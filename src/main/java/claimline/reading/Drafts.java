package claimline.reading;

import claimline.model.Conversion;
import claimline.model.FuzzyDate;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.reading.match.Topic;
import claimline.reading.prose.Attribution;
import claimline.reading.prose.Attribution.Holder;
import claimline.reading.prose.Attributions;
import claimline.reading.prose.Happening;
import claimline.reading.prose.Happenings;
import claimline.reading.text.CodePoints;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Sentences;
import claimline.reading.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From the figures and dates of an article to the claims that they may become. */
public final class Drafts {

    private static final String AS_OF = "as-of";

    /** In seconds: what happened longer ago is counted for good. */
    private static final double RECENT = 40 * 86_400.0;

    private final String source;
    private final String original;
    private final FoldedText text;
    private final List<Span> sentences;
    private final List<Attribution> attributions;
    private final CodePoints places;
    private final Qualifiers qualifiers;
    private final Optional<FuzzyDate> appeared;

    private Drafts(String source, String original, Language language, Optional<FuzzyDate> appeared) {
        this.appeared = appeared;
        this.source = source;
        this.original = original;
        this.text = FoldedText.of(original);
        this.sentences = Sentences.of(original);
        this.attributions = Attributions.of(original, sentences, language);
        this.places = new CodePoints(original);
        this.qualifiers = new Qualifiers(original, text);
    }

    /**
     * The drafts of a text, in its order. What stands in the furniture of the page is passed over, and so is a date
     * that hangs on the day of publication where this is not known.
     *
     * @param furniture in the order of the text
     */
    public static List<Draft> of(
            String source, String text, Language language, Optional<LocalDate> published, List<Span> furniture) {
        return of(source, text, language, published, furniture, Optional.empty());
    }

    /** @param appeared the same day, or the hour of it: as of then the text counts those whom something harmed */
    public static List<Draft> of(
            String source,
            String text,
            Language language,
            Optional<LocalDate> published,
            List<Span> furniture,
            Optional<FuzzyDate> appeared) {
        List<Mention> mentions = Reading.of(text, language, published, furniture).stream()
                .filter(mention -> mention.value().isPresent())
                .toList();
        return new Drafts(source, text, language, appeared).drafts(mentions);
    }

    /** A figure that is another one in a different unit belongs to that one. */
    private List<Draft> drafts(List<Mention> mentions) {
        Map<Span, List<Conversion>> conversions = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.converts().isPresent() && mention.value().get() instanceof Quantity quantity) {
                conversions
                        .computeIfAbsent(mention.converts().get(), _ -> new ArrayList<>())
                        .add(new Conversion(quantity, mention.phrase().in(original), places.locator(mention.phrase())));
            }
        }
        Map<Span, Happening> happenings = happenings(mentions);
        List<Draft> drafts = new ArrayList<>();
        bySentence(mentions).forEach((place, inside) -> {
            Span sentence = sentences.get(place);
            List<Span> figures = inside.stream()
                    .map(mention -> text.folded(mention.phrase()))
                    .toList();
            Set<Span> dates = inside.stream()
                    .filter(mention -> mention.kind() == MentionKind.DATE)
                    .map(mention -> text.folded(mention.phrase()))
                    .collect(Collectors.toSet());
            for (Mention mention : inside) {
                if (mention.converts().isEmpty()) {
                    Topic topic = Topic.of(text, text.folded(sentence), text.folded(mention.phrase()), figures, dates);
                    drafts.add(draft(
                            mention,
                            sentence,
                            counted(mention, topic, inside, qualifiers.of(mention, sentence, inside)),
                            attributions.get(place).at(mention.span()),
                            topic,
                            Optional.ofNullable(happenings.get(mention.span())),
                            conversions.getOrDefault(mention.span(), List.of())));
                }
            }
        });
        return drafts;
    }

    /** A toll of these days is as of the hour at which the article appeared, unless it says otherwise. */
    private Map<String, String> counted(Mention figure, Topic topic, List<Mention> inside, Map<String, String> told) {
        boolean amount = figure.kind() == MentionKind.COUNT
                || figure.kind() == MentionKind.MONEY
                || figure.kind() == MentionKind.NUMBER;
        if (amount
                && appeared.isPresent()
                && !told.containsKey(AS_OF)
                && !told.containsKey("period")
                && figure.value().get() instanceof Quantity quantity
                && topic.isToll(quantity)
                && !isOfLongAgo(inside)) {
            told.put(AS_OF, appeared.get().toString());
        }
        return told;
    }

    private boolean isOfLongAgo(List<Mention> inside) {
        double earliest = appeared.orElseThrow().bounds().earliestStart() - RECENT;
        return inside.stream()
                .flatMap(mention -> mention.value().stream())
                .anyMatch(value ->
                        value instanceof Moment(FuzzyDate when) && when.bounds().latestEnd() < earliest);
    }

    /** By the place of the sentence among all. */
    private Map<Integer, List<Mention>> bySentence(List<Mention> mentions) {
        Map<Integer, List<Mention>> bySentence = new LinkedHashMap<>();
        int sentence = 0;
        for (Mention mention : mentions) {
            while (sentence + 1 < sentences.size()
                    && sentences.get(sentence).end() <= mention.span().start()) {
                sentence++;
            }
            bySentence.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(mention);
        }
        return bySentence;
    }

    /** What happened on a date, by its place; of several things the first. */
    private Map<Span, Happening> happenings(List<Mention> mentions) {
        List<Span> dates = mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.DATE)
                .map(Mention::span)
                .toList();
        Map<Span, Happening> happenings = new HashMap<>();
        for (Happening happening : Happenings.of(original, sentences, dates)) {
            happening
                    .date()
                    .filter(date -> isInOneSentence(date, happening.verb()))
                    .ifPresent(date -> happenings.putIfAbsent(date, happening));
        }
        return happenings;
    }

    private boolean isInOneSentence(Span date, Span verb) {
        return sentenceAt(date.start()) == sentenceAt(verb.start());
    }

    /** The place of the last sentence that begins at or before a position. */
    private int sentenceAt(int position) {
        int low = 0;
        int high = sentences.size();
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Draft draft(
            Mention mention,
            Span sentence,
            Map<String, String> told,
            Attribution said,
            Topic topic,
            Optional<Happening> happening,
            List<Conversion> conversions) {
        List<Holder> holders = said.chain();
        Map<String, String> depends = new HashMap<>(told);
        if (holders.size() > 1) {
            depends.put("quoting", holders.get(1).name());
        }
        if (mention.currencyLeftOut()) {
            depends.put("currency", "not printed");
        }
        return new Draft(
                source,
                mention.kind(),
                mention.span(),
                mention.phrase(),
                sentence,
                mention.value().get(),
                mention.phrase().in(original),
                conversions,
                holders.stream().findFirst().map(Holder::name),
                said.stance(),
                depends,
                topic.terms(),
                happening
                        .map(Happening::title)
                        .filter(title -> !title.isBlank())
                        .orElseGet(() -> topic.title()),
                happening.map(Happening::category).filter(category -> !category.isEmpty()),
                mention.kind() == MentionKind.DATE ? acts(topic, happening) : Set.of());
    }

    /** That somebody said something tells nothing of what happened. */
    private Set<String> acts(Topic topic, Optional<Happening> happening) {
        Set<String> acts = new HashSet<>(topic.acts());
        happening
                .filter(each -> !each.category().equals("statement"))
                .map(each -> each.verb().in(original))
                .ifPresent(acts::add);
        return acts;
    }
}
