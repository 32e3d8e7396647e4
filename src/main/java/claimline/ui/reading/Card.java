package claimline.ui.reading;

import claimline.model.Conversion;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Qualifier;
import claimline.model.Wording;
import claimline.project.Proposal;
import claimline.project.Proposal.State;
import claimline.ui.common.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A proposal in words.
 *
 * @param value what it means
 * @param state in a sign and words
 * @param conversions what the source itself prints as the same; one a line; may be empty, as all that follows
 * @param said who is said to say so, whom they quote, and how; the last is always there
 * @param event the event that it belongs to, or its date
 * @param origin who has the same wording, too
 * @param reasons why it may answer the question
 * @param others who else answers it, one a line
 * @param agreement how they compare, in a sign and words
 */
record Card(
        String asPrinted,
        String kind,
        String value,
        String state,
        String conversions,
        String said,
        String event,
        String origin,
        String reasons,
        String others,
        String agreement) {

    static final Card EMPTY = new Card("", "", "", "", "", "", "", "", "", "", "");

    /**
     * What is known beside the proposal itself.
     *
     * @param event the title of the event that it belongs to, or its date; may be empty
     * @param sharing the ids of sources that have the same wording
     */
    record About(String event, List<String> sharing) {}

    /** @param names of the sources by id */
    static Card of(Proposal proposal, About about, Map<String, String> names, Locale locale) {
        Proposal.Suggestion suggestion = proposal.suggestion();
        return new Card(
                proposal.asPrinted(),
                say("reading.kind." + proposal.kind(), locale),
                value(proposal, locale),
                state(proposal.state(), locale),
                lines(proposal.conversions().stream()
                        .map(each -> words(each, locale))
                        .toList()),
                said(proposal, locale),
                about.event(),
                about.sharing().stream()
                        .map(source -> names.getOrDefault(source, source))
                        .collect(Collectors.joining(", ")),
                suggestion.reasons().stream().map(reason -> reason.in(locale)).collect(Collectors.joining(", ")),
                lines(suggestion.others().stream()
                        .map(other -> words(other, names, locale))
                        .distinct()
                        .toList()),
                suggestion.others().isEmpty()
                        ? ""
                        : suggestion
                                .kind()
                                .map(kind -> Signs.of(kind) + " " + kind.label().in(locale))
                                .orElse(""));
    }

    private static String said(Proposal proposal, Locale locale) {
        List<String> parts = new ArrayList<>();
        proposal.holder()
                .map(holder -> Message.of("reading.holder", holder).in(locale))
                .ifPresent(parts::add);
        Qualifier.of(proposal.qualifiers()).forEach(each -> parts.add(each.in(locale)));
        parts.add(say("stance." + proposal.stance().code(), locale));
        return String.join(" · ", parts);
    }

    private static String value(Proposal proposal, Locale locale) {
        String words = Wording.of(proposal.value(), locale);
        return proposal.value() instanceof Moment(var when) ? words + " (" + when + ")" : words;
    }

    private static String words(Conversion conversion, Locale locale) {
        return conversion.asPrinted() + " = " + Wording.of(conversion.quantity(), locale);
    }

    private static String words(Proposal.Other other, Map<String, String> names, Locale locale) {
        String name = names.getOrDefault(other.source(), other.source());
        String value = Wording.of(other.value(), locale);
        return value.equals(other.asPrinted())
                ? name + ": " + value
                : name + ": " + other.asPrinted() + " (" + value + ")";
    }

    private static String state(State state, Locale locale) {
        return switch (state) {
            case State.Open _ -> "○ " + say("reading.state.open", locale);
            case State.Accepted _ -> "✓ " + say("reading.state.accepted", locale);
            case State.Dismissed _ -> "✕ " + say("reading.state.left", locale);
        };
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String say(String key, Locale locale) {
        return Message.of(key).in(locale);
    }
}
