package claimline.exchange.schemaorg;

import claimline.exchange.flow.Outgoing;
import claimline.exchange.flow.StoryWriter;
import claimline.exchange.json.JsonOutput;
import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes a graph: articles, events that name those that report them, claims, and a {@code ClaimReview} a verdict. */
public final class SchemaOrgWriter implements StoryWriter {

    @Override
    public void write(Outgoing story, OutputStream out, Locale locale) throws IOException {
        JsonOutput.write(out, json -> new Graph(story, json, locale).write());
    }

    private record Graph(Outgoing story, JsonOutput json, Locale locale) {

        private void write() {
            json.object(() -> json.text("@context", "https://schema.org").list("@graph", this::nodes));
        }

        private void nodes() {
            story.sources().forEach(source -> json.object(() -> article(source)));
            for (Event event : story.events()) {
                json.object(() -> event(event));
            }
            for (Question question : story.questions()) {
                story.claimsOf(question.id()).forEach(claim -> json.object(() -> claim(question, claim)));
            }
            for (Question question : story.questions()) {
                story.verdict(question.id()).ifPresent(verdict -> json.object(() -> review(question, verdict)));
            }
        }

        private void article(Source source) {
            json.text("@type", "NewsArticle").text("@id", source.id()).text("headline", source.title());
            named("publisher", "Organization", source.publisher());
            named("author", "Person", source.author());
            json.text(
                            "datePublished",
                            source.published().equals(FuzzyDate.UNKNOWN)
                                    ? null
                                    : source.published().toString())
                    .text("inLanguage", source.language())
                    .text("url", source.url());
        }

        private void named(String name, String type, String called) {
            if (called != null) {
                json.object(name, () -> json.text("@type", type).text("name", called));
            }
        }

        private void event(Event event) {
            SchemaDate date = SchemaDate.of(event.when());
            json.text("@type", "Event")
                    .text("@id", event.id())
                    .text("name", event.title().in(locale))
                    .text("description", event.summary().in(locale))
                    .text("startDate", date.start())
                    .text("endDate", date.end());
            if (!event.tags().isEmpty()) {
                json.list("keywords", () -> event.tags().forEach(json::member));
            }
            json.list("additionalProperty", () -> {
                property(Words.EDTF, event.when().toString());
                property(Words.CATEGORY, event.category());
            });
            json.list(
                    "subjectOf",
                    () -> story.reportersOf(event).forEach(source -> json.object(() -> json.text("@id", source.id()))));
        }

        private void property(String name, String value) {
            if (value != null && !value.isEmpty()) {
                json.object(() ->
                        json.text("@type", "PropertyValue").text("name", name).text("value", value));
            }
        }

        private void claim(Question question, Claim claim) {
            json.text("@type", "Claim").text("@id", claim.id()).text("text", claim.asPrinted());
            json.object("appearance", () -> json.text("@type", "NewsArticle").text("@id", claim.source()));
            json.object(
                    "about",
                    () -> json.text("@type", "Thing").text("@id", question.id()).text("name", question.subject()));
            named("claimInterpreter", "Organization", claim.holder());
            json.list("additionalProperty", () -> {
                property(Words.PROPERTY, question.property());
                property(Words.KIND, question.kind());
                property(Words.EVENT, question.event());
                property(Words.STANCE, claim.stance().code());
                value(claim);
            });
        }

        private void value(Claim claim) {
            switch (claim.value()) {
                case Moment moment -> property(Words.WHEN, moment.when().toString());
                case Category category -> property(Words.TERM, category.term());
                case Quantity quantity -> {
                    property(Words.HEDGE, quantity.hedge().code());
                    json.object(() -> json.text("@type", "PropertyValue")
                            .text("name", "value")
                            .text("value", quantity.amount().toString())
                            .text("minValue", text(quantity.lower()))
                            .text("maxValue", text(quantity.upper()))
                            .text("unitText", quantity.unit().code()));
                }
            }
        }

        private static String text(Amount amount) {
            return amount == null ? null : amount.toString();
        }

        private void review(Question question, Verdict verdict) {
            json.text("@type", "ClaimReview")
                    .text("claimReviewed", question.caption().in(locale))
                    .text("reviewBody", verdict.note());
            if (verdict.preferred() != null) {
                json.object("itemReviewed", () -> json.text("@type", "Claim").text("@id", verdict.preferred()));
            }
            json.object(
                    "reviewRating",
                    () -> json.text("@type", "Rating")
                            .text("alternateName", verdict.status().code()));
            named("author", "Person", verdict.by());
            json.text(
                    "datePublished", verdict.at() == null ? null : verdict.at().toString());
            json.list("additionalProperty", () -> {
                property(Words.QUESTION, verdict.question());
                property(Words.STATUS, verdict.status().code());
                property(Words.KIND, verdict.kind());
                property(Words.PREFERRED, verdict.preferred());
            });
        }
    }
}
