package claimline.ui.reading;

import claimline.model.Message;
import claimline.project.ProjectReading;
import claimline.project.Proposal;
import claimline.project.Sheet;
import claimline.ui.common.ShownText;
import claimline.ui.common.SourceNames;
import claimline.ui.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the view says beside the text, in the language chosen. */
final class ReadingWords {

    /** A longer name of a source is cut, in code points. */
    private static final int LONGEST_NAME = 36;

    private final Workspace workspace;
    private final Titles titles;

    ReadingWords(Workspace workspace, Titles titles) {
        this.workspace = workspace;
        this.titles = titles;
    }

    /** Of the sources, by id; none is longer than a line. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        SourceNames.of(workspace.story().sources()).forEach((id, name) -> names.put(id, shortened(name)));
        return names;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }

    /** The proposal that is looked at. */
    Card card(Shown shown) {
        Proposal current = shown.current();
        return current == null ? Card.EMPTY : Card.of(current, about(current, shown), names(), workspace.locale());
    }

    private Card.About about(Proposal proposal, Shown shown) {
        List<String> sharing = shown.shared().stream()
                .filter(each -> each.place().start() <= proposal.place().start()
                        && proposal.place().end() <= each.place().end())
                .map(ProjectReading.Shared::source)
                .distinct()
                .toList();
        return new Card.About(titles.event(proposal, shown.sheet()), sharing);
    }

    /** How far the article is looked at. */
    String progress(Shown shown) {
        Sheet sheet = shown.sheet();
        return sheet == null
                ? ""
                : say(Message.of(
                        "reading.progress", sheet.lookedAt(), sheet.proposals().size()));
    }

    /** That nobody knows when the article was published, and what waits for that; empty where it is known. */
    String undated(Shown shown) {
        Sheet sheet = shown.sheet();
        if (sheet == null || sheet.dated()) {
            return "";
        }
        ShownText text = shown.text();
        return say(sheet.waiting().stream()
                .findFirst()
                .map(place -> text.text().substring(text.start(place), text.end(place)))
                .map(date ->
                        Message.of("reading.undated.waiting", sheet.waiting().size(), date))
                .orElseGet(() -> Message.of("reading.undated")));
    }

    private String say(Message message) {
        return message.in(workspace.locale());
    }
}
