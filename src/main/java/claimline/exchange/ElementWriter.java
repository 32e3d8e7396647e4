package claimline.exchange;

import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.TextDigest;
import claimline.model.Value;
import claimline.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes single elements as JSON objects, fields in the format's order, those that say nothing left out. */
final class ElementWriter {

    /** English and Korean before all others. */
    private static final Comparator<String> LANGUAGES = Comparator.comparingInt(
                    (String tag) -> tag.equals("en") ? 0 : tag.equals("ko") ? 1 : 2)
            .thenComparing(tag -> tag);

    private final JsonGenerator json;

    ElementWriter(JsonGenerator json) {
        this.json = json;
    }

    /** @param content the source's full text, null where it stays with the user */
    void source(Source source, String content) {
        json.writeStartObject();
        text("id", source.id());
        text("publisher", source.publisher());
        text("title", source.title());
        text("author", source.author());
        text("published", source.published().toString());
        text("language", source.language());
        text("url", source.url());
        TextDigest digest = source.text() == null && content != null ? TextDigest.of(content) : source.text();
        if (digest != null) {
            json.writeObjectPropertyStart("text");
            text("sha256", digest.sha256());
            json.writeNumberProperty("codePoints", digest.codePoints());
            text("content", content);
            json.writeEndObject();
        }
        if (!source.links().isEmpty()) {
            json.writeArrayPropertyStart("links");
            for (Source.Link link : source.links()) {
                json.writeStartObject();
                text(link.relation().property(), link.source());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    void event(Event event) {
        json.writeStartObject();
        text("id", event.id());
        localized("title", event.title());
        text("when", event.when().toString());
        text("category", event.category());
        localized("summary", event.summary());
        texts("tags", event.tags());
        texts("leadsTo", event.leadsTo());
        json.writeEndObject();
    }

    void question(Question question) {
        json.writeStartObject();
        text("id", question.id());
        text("event", question.event());
        text("subject", question.subject());
        text("property", question.property());
        text("kind", question.kind());
        localized("title", question.title());
        json.writeEndObject();
    }

    void claim(Claim claim) {
        json.writeStartObject();
        text("id", claim.id());
        text("question", claim.question());
        text("source", claim.source());
        json.writeObjectPropertyStart("value");
        value(claim.value());
        json.writeEndObject();
        text("asPrinted", claim.asPrinted());
        if (!claim.conversions().isEmpty()) {
            json.writeArrayPropertyStart("conversions");
            claim.conversions().forEach(this::conversion);
            json.writeEndArray();
        }
        text("holder", claim.holder());
        text("stance", claim.stance().code());
        if (!claim.qualifiers().isEmpty()) {
            json.writeObjectPropertyStart("qualifiers");
            claim.qualifiers().forEach(this::text);
            json.writeEndObject();
        }
        locator(claim.locator());
        json.writeEndObject();
    }

    void verdict(Verdict verdict) {
        json.writeStartObject();
        text("question", verdict.question());
        text("status", verdict.status().code());
        text("kind", verdict.kind());
        text("preferred", verdict.preferred());
        text("note", verdict.note());
        text("by", verdict.by());
        text("at", verdict.at() == null ? null : verdict.at().toString());
        json.writeEndObject();
    }

    void dismissal(Dismissal dismissal) {
        json.writeStartObject();
        text("source", dismissal.source());
        json.writeNumberProperty("start", dismissal.start());
        json.writeNumberProperty("end", dismissal.end());
        json.writeEndObject();
    }

    void rate(ReferenceRate rate) {
        json.writeStartObject();
        text("day", rate.day().toString());
        text("base", rate.base());
        text("quote", rate.quote());
        text("value", rate.value().toPlainString());
        text("source", rate.source());
        json.writeEndObject();
    }

    /** A text whose language nobody named is a plain string, any other an object. */
    void localized(String name, LocalizedText text) {
        Map<String, String> byLanguage = text.byLanguage();
        List<String> languages = byLanguage.keySet().stream()
                .filter(language -> !byLanguage.get(language).isEmpty())
                .sorted(LANGUAGES)
                .toList();
        if (languages.equals(List.of(LocalizedText.UNDETERMINED))) {
            text(name, byLanguage.get(LocalizedText.UNDETERMINED));
        } else if (!languages.isEmpty()) {
            json.writeObjectPropertyStart(name);
            languages.forEach(language -> text(language, byLanguage.get(language)));
            json.writeEndObject();
        }
    }

    private void value(Value value) {
        switch (value) {
            case Quantity quantity -> quantity(quantity);
            case Moment moment -> text("when", moment.when().toString());
            case Category category -> text("term", category.term());
        }
    }

    private void quantity(Quantity quantity) {
        amount("amount", quantity.amount());
        amount("lower", quantity.lower());
        amount("upper", quantity.upper());
        text("unit", quantity.unit().code());
        text("hedge", quantity.hedge().code());
    }

    private void amount(String name, Amount amount) {
        if (amount != null) {
            text(name, amount.toString());
        }
    }

    private void conversion(Conversion conversion) {
        json.writeStartObject();
        quantity(conversion.quantity());
        text("asPrinted", conversion.asPrinted());
        locator(conversion.locator());
        json.writeEndObject();
    }

    private void locator(Locator locator) {
        if (locator != null) {
            json.writeObjectPropertyStart("locator");
            json.writeNumberProperty("start", locator.start());
            json.writeNumberProperty("end", locator.end());
            text("exact", locator.exact());
            text("prefix", locator.prefix());
            text("suffix", locator.suffix());
            json.writeEndObject();
        }
    }

    private void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void text(String name, String text) {
        if (text != null && !text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }
}
