package claimline.exchange.flow;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.model.Moment;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.StoryElement;
import java.util.List;
import java.util.Map;

/** That a source reports an event, where a file says no more: the source's answer to when the event happened. */
public final class Reported {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_PRINTED = 1_000;

    private Reported() {}

    /** @param printed the date as the file has it */
    public static List<StoryElement> of(Event event, Source source, String printed) {
        String title = event.title().byLanguage().values().iterator().next();
        String id = event.id().length() < 190 ? event.id() + "-date" : StableIds.of("question", event.id(), "date");
        Question question =
                new Question(id, event.id(), shortened(title, LONGEST_SUBJECT), "date", "date", LocalizedText.EMPTY);
        Claim claim = new Claim(
                StableIds.of("claim", id, source.id()),
                id,
                source.id(),
                new Moment(event.when()),
                shortened(printed, LONGEST_PRINTED),
                List.of(),
                null,
                Stance.ASSERTED,
                Map.of(),
                null);
        return List.of(question, claim);
    }

    /** The beginning of a text, cut between two characters. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
