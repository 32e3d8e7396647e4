package claimline.ui.inspector;

import claimline.model.Message;
import claimline.ui.common.Signs;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the inspector shows as lines of text, to be copied. */
record Transcript(Locale locale) {

    String of(List<Item> items) {
        return items.stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String text(Item item) {
        return switch (item) {
            case Item.Title(String kind, String name) -> kind + ": " + name;
            case Item.Section(String title) -> "\n" + title;
            case Item.Text(String text) -> text;
            case Item.Field(String label, String value) -> label + ": " + value;
            case Item.Link link ->
                "- " + (link.detail().isEmpty() ? link.label() : link.label() + " · " + link.detail());
            case Item.Sentence sentence ->
                "- " + sentence.kind().label().in(locale) + " · " + sentence.between() + "\n  "
                        + sentence.text().replace("\n", "\n  ");
            case Item.Quotation quotation -> "“…" + quotation.prefix() + quotation.exact() + quotation.suffix() + "…”";
            case Item.Address(String url) -> url;
            case Item.Decision decision -> text(decision);
            case Item.AttachText _, Item.ClaimActions _ -> "";
        };
    }

    private String text(Item.Decision decision) {
        String status =
                Message.of("verdict." + decision.verdict().status().code()).in(locale);
        String decided = Signs.withWords(decision.verdict().status(), locale);
        return Stream.of(
                        decided.isEmpty() ? status : decided,
                        decision.claims().get(decision.verdict().preferred()),
                        decision.verdict().note())
                .filter(words -> words != null)
                .collect(Collectors.joining("\n"));
    }
}
