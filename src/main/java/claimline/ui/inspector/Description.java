package claimline.ui.inspector;

import claimline.comparison.Finding;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Event;
import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.Qualifier;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.Verdict;
import claimline.model.Wording;
import claimline.project.Story;
import claimline.ui.inspector.InspectorViewModel.TextState;
import claimline.ui.workspace.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a story knows of one thing into the items of the inspector. */
record Description(Story story, Locale locale) {

    /** How much of a text to quote on each side of a place, in code points. */
    private static final int AROUND = 90;

    List<Item> event(Event event) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Title(say("inspector.event"), event.title().in(locale)));
        items.add(new Item.Field(say("inspector.when"), Wording.of(event.when(), locale)));
        items.add(new Item.Field(say("inspector.edtf"), event.when().toString()));
        if (event.category() != null) {
            field(items, "inspector.category", Wording.category(event.category(), locale));
        }
        field(items, "inspector.tags", String.join(", ", event.tags()));
        if (!event.summary().isEmpty()) {
            items.add(new Item.Text(event.summary().in(locale)));
        }
        links(items, "inspector.causes", story.causesOf(event.id()));
        links(
                items,
                "inspector.leadsTo",
                event.leadsTo().stream().flatMap(id -> story.event(id).stream()).toList());
        items.add(new Item.Section(say("inspector.whoSaysWhat")));
        for (Question question : story.questionsOf(event.id())) {
            items.add(link(question));
            story.claimsOf(question.id()).forEach(claim -> items.add(link(claim)));
        }
        return items;
    }

    List<Item> question(Question question) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Title(say("inspector.question"), question.caption().in(locale)));
        items.add(new Item.Field(say("inspector.subject"), question.subject()));
        items.add(new Item.Field(say("inspector.property"), Wording.property(question.property(), locale)));
        if (question.event() != null) {
            story.event(question.event()).ifPresent(event -> items.add(link(event)));
        }
        items.add(new Item.Section(say("inspector.claims")));
        story.claimsOf(question.id()).forEach(claim -> items.add(link(claim)));
        findings(items, question, null);
        verdict(items, question);
        return items;
    }

    List<Item> claim(Claim claim, TextState text) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Title(say("inspector.claim"), claim.asPrinted()));
        story.question(claim.question()).ifPresent(question -> items.add(link(question)));
        story.source(claim.source())
                .ifPresent(source -> items.add(new Item.Link(
                        source.name(), say("inspector.source"), null, new Selection.OfSource(source.id()))));
        items.add(new Item.Field(say("inspector.value"), Wording.of(claim.value(), locale)));
        items.add(new Item.Field(say("inspector.asPrinted"), claim.asPrinted()));
        claim.conversions()
                .forEach(conversion -> items.add(new Item.Field(say("inspector.conversion"), words(conversion))));
        field(items, "inspector.holder", claim.holder());
        items.add(new Item.Field(
                say("inspector.stance"), say("stance." + claim.stance().code())));
        Qualifier.of(claim.qualifiers())
                .forEach(each -> items.add(new Item.Field(each.name(locale), each.value(locale))));
        place(items, claim, text);
        story.question(claim.question()).ifPresent(question -> findings(items, question, claim.id()));
        items.add(new Item.ClaimActions(claim, story.claimsOf(claim.question()).size() < 2));
        return items;
    }

    List<Item> source(Source source, TextState text) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Title(say("inspector.source"), source.title()));
        field(items, "inspector.publisher", source.publisher());
        field(items, "inspector.author", source.author());
        items.add(new Item.Field(say("inspector.published"), Wording.of(source.published(), locale)));
        if (source.language() != null) {
            items.add(new Item.Field(
                    say("inspector.language"),
                    Locale.forLanguageTag(source.language()).getDisplayName(locale)));
        }
        if (source.url() != null) {
            items.add(new Item.Address(source.url()));
        }
        source.links()
                .forEach(link -> story.source(link.source())
                        .ifPresent(other -> items.add(new Item.Link(
                                other.name(),
                                say("relation." + link.relation().property()),
                                null,
                                new Selection.OfSource(other.id())))));
        if (source.text() != null) {
            items.add(new Item.Field(
                    say("inspector.length"),
                    say("inspector.codePoints", source.text().codePoints())));
            items.add(new Item.Field("SHA-256", source.text().sha256()));
        }
        switch (text) {
            case TextState.Reading _ -> {}
            case TextState.Missing _ -> items.add(new Item.AttachText(source));
            case TextState.Held _ -> items.add(new Item.Text(say("inspector.textHeld")));
        }
        items.add(new Item.Section(
                say("inspector.claimsCount", story.claimsBy(source.id()).size())));
        story.claimsBy(source.id())
                .forEach(claim -> items.add(
                        new Item.Link(claim.asPrinted(), caption(claim), null, new Selection.OfClaim(claim.id()))));
        return items;
    }

    private void place(List<Item> items, Claim claim, TextState text) {
        if (claim.locator() == null) {
            return;
        }
        Locator place = claim.locator();
        items.add(new Item.Field(say("inspector.place"), say("inspector.span", place.start(), place.end())));
        switch (text) {
            case TextState.Reading _ -> {}
            case TextState.Missing _ ->
                story.source(claim.source()).ifPresent(source -> items.add(new Item.AttachText(source)));
            case TextState.Held(SourceText held) -> {
                SourceText.Quotation quotation = held.around(place, AROUND);
                items.add(
                        quotation == null || !quotation.exact().equals(claim.asPrinted())
                                ? new Item.Text(say("inspector.textChanged"))
                                : new Item.Quotation(quotation.prefix(), quotation.exact(), quotation.suffix()));
            }
        }
    }

    /** @param claim only findings on this claim; null for all */
    private void findings(List<Item> items, Question question, String claim) {
        List<Item> sentences = story.findingsOn(question.id()).stream()
                .filter(finding -> claim == null || finding.isAbout(claim))
                .map(this::sentence)
                .distinct()
                .toList();
        if (!sentences.isEmpty()) {
            items.add(new Item.Section(say("inspector.findings")));
            items.addAll(sentences);
        }
    }

    private Item sentence(Finding finding) {
        String between =
                finding.claims().stream().map(this::sourceOf).distinct().collect(Collectors.joining(" · "));
        String words = Stream.concat(Stream.of(finding.sentence()), finding.flags().values().stream())
                .map(message -> message.in(locale))
                .collect(Collectors.joining("\n"));
        return new Item.Sentence(finding.kind(), between, words);
    }

    private void verdict(List<Item> items, Question question) {
        Map<String, String> claims = new LinkedHashMap<>();
        story.claimsOf(question.id())
                .forEach(claim -> claims.put(claim.id(), claim.asPrinted() + " · " + sourceOf(claim.id())));
        Verdict verdict = story.verdict(question.id()).orElse(Verdict.of(question.id(), Verdict.Status.OPEN));
        items.add(new Item.Section(say("inspector.verdict")));
        items.add(new Item.Decision(verdict, claims));
    }

    private void links(List<Item> items, String key, List<Event> events) {
        if (!events.isEmpty()) {
            items.add(new Item.Section(say(key)));
            events.forEach(event -> items.add(link(event)));
        }
    }

    private Item link(Event event) {
        return new Item.Link(
                event.title().in(locale), Wording.of(event.when(), locale), null, new Selection.OfEvent(event.id()));
    }

    private Item link(Question question) {
        return new Item.Link(
                question.caption().in(locale),
                "",
                story.kindOf(question.id()).orElse(null),
                new Selection.OfQuestion(question.id()));
    }

    private String sourceOf(String claim) {
        return story.claim(claim)
                .flatMap(found -> story.source(found.source()))
                .map(Source::name)
                .orElse("");
    }

    private Item link(Claim claim) {
        String who = story.source(claim.source()).map(Source::name).orElse(claim.source());
        return new Item.Link(claim.asPrinted(), who, null, new Selection.OfClaim(claim.id()));
    }

    private String caption(Claim claim) {
        return story.question(claim.question())
                .map(question -> question.caption().in(locale))
                .orElse("");
    }

    private String words(Conversion conversion) {
        return conversion.asPrinted() + " = " + Wording.of(conversion.quantity(), locale);
    }

    private void field(List<Item> items, String key, String value) {
        if (value != null && !value.isEmpty()) {
            items.add(new Item.Field(say(key), value));
        }
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(locale);
    }
}
