package claimline.exchange.schemaorg;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.StableIds;
import claimline.exchange.json.JsonObject;
import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.StoryElement;
import claimline.model.Unit;
import claimline.model.Value;
import claimline.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Claims and reviews of claims, ours with all they carry, others' as what they say of a claim. */
final class ClaimNodes {

    private static final String UNNAMED = "claim";

    private ClaimNodes() {}

    static List<StoryElement> claim(LinkedNode node, Set<String> sources) {
        List<StoryElement> elements = new ArrayList<>();
        LinkedNode about = node.nodes("about").stream().findFirst().orElse(node);
        String text = node.text("text", "name", "description");
        String subject = about == node ? text : about.text("name");
        String property = or(node.extra(Words.PROPERTY), UNNAMED);
        String id = about == node ? "" : about.text("@id");
        Question question = new Question(
                id.isEmpty() ? StableIds.of("question", subject, property) : StableIds.own("question", id),
                SchemaOrgReader.orNull(node.extra(Words.EVENT)),
                subject,
                property,
                or(node.extra(Words.KIND), "term"),
                LocalizedText.EMPTY);
        elements.add(question);
        String own = node.json().text("@id");
        node.json().text("@type");
        for (LinkedNode place : appearances(node)) {
            Source source = SchemaOrgReader.source(place);
            if (!sources.contains(source.id())) {
                elements.add(source);
            }
            elements.add(new Claim(
                    own.isEmpty()
                            ? StableIds.of("claim", question.id(), source.id(), text)
                            : StableIds.own("claim", own),
                    question.id(),
                    source.id(),
                    value(node, text),
                    text,
                    List.of(),
                    SchemaOrgReader.orNull(node.text("claimInterpreter", "author")),
                    node.extra(Words.STANCE).isEmpty() ? Stance.ASSERTED : Stance.parse(node.extra(Words.STANCE)),
                    Map.of(),
                    null));
        }
        if (elements.size() == 1) {
            throw InvalidInputException.of("table.source.missing");
        }
        return elements;
    }

    private static List<LinkedNode> appearances(LinkedNode node) {
        List<LinkedNode> places = node.nodes("appearance");
        return places.isEmpty() ? node.nodes("firstAppearance") : places;
    }

    private static Value value(LinkedNode node, String text) {
        if (!node.extra(Words.WHEN).isEmpty()) {
            return new Moment(FuzzyDate.parse(node.extra(Words.WHEN)));
        }
        for (LinkedNode each : node.nodes("additionalProperty")) {
            JsonObject amount = each.json();
            if (!amount.text("unitText").isEmpty()) {
                return new Quantity(
                        Amount.parse(amount.text("value")),
                        amount(amount.text("minValue")),
                        amount(amount.text("maxValue")),
                        new Unit(amount.text("unitText")),
                        node.extra(Words.HEDGE).isEmpty() ? Hedge.EXACT : Hedge.parse(node.extra(Words.HEDGE)));
            }
        }
        return new Category(or(node.extra(Words.TERM), text));
    }

    private static Amount amount(String written) {
        return written.isEmpty() ? null : Amount.parse(written);
    }

    /** A verdict where it is ours; of others' a source, and what it rates the claim. */
    static List<StoryElement> review(LinkedNode node) {
        LinkedNode rating = node.nodes("reviewRating").stream().findFirst().orElse(node);
        node.json().text("@type");
        node.json().text("@id");
        if (!node.extra(Words.QUESTION).isEmpty()) {
            return List.of(new Verdict(
                    node.extra(Words.QUESTION),
                    Verdict.Status.parse(node.extra(Words.STATUS)),
                    SchemaOrgReader.orNull(node.extra(Words.KIND)),
                    SchemaOrgReader.orNull(node.extra(Words.PREFERRED)),
                    SchemaOrgReader.orNull(node.text("reviewBody")),
                    SchemaOrgReader.orNull(node.text("author")),
                    node.text("datePublished").isEmpty() ? null : Verdict.parseAt(node.text("datePublished"))));
        }
        String claimed = node.text("claimReviewed");
        String rated = rating.text("alternateName", "ratingValue");
        String url = node.text("url");
        String author = node.text("author");
        if (claimed.isEmpty() || rated.isEmpty()) {
            throw InvalidInputException.of("format.review");
        }
        Source source = new Source(
                StableIds.of("source", claimed, author, url),
                SchemaOrgReader.orNull(author),
                or(node.text("name", "headline"), claimed),
                null,
                date(node.text("datePublished")),
                SchemaOrgReader.orNull(node.text("inLanguage")),
                SchemaOrgReader.orNull(url),
                null,
                List.of());
        Question question = new Question(
                StableIds.of("question", claimed, "rating"), null, claimed, "rating", "term", LocalizedText.EMPTY);
        Claim claim = new Claim(
                StableIds.of("claim", question.id(), source.id()),
                question.id(),
                source.id(),
                new Category(rated),
                rated,
                List.of(),
                null,
                Stance.ASSERTED,
                Map.of(),
                null);
        return List.of(source, question, claim);
    }

    private static FuzzyDate date(String written) {
        return written.isEmpty() ? FuzzyDate.UNKNOWN : WrittenDate.parse(written, DateOrder.UNKNOWN);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
