package claimline.ui.inspector;

import claimline.comparison.Kind;
import claimline.model.Claim;
import claimline.model.Source;
import claimline.model.Verdict;
import claimline.ui.workspace.Selection;
import java.util.Map;

/** One piece of what the inspector shows, from top to bottom. */
public sealed interface Item {

    /** What kind of thing is shown, and its name. */
    record Title(String kind, String name) implements Item {}

    record Section(String title) implements Item {}

    record Text(String text) implements Item {}

    record Field(String label, String value) implements Item {}

    /** Leads to something else. {@code detail} may be empty; {@code kind} null. */
    record Link(String label, String detail, Kind kind, Selection target) implements Item {}

    /** A finding in one sentence. {@code between} names those whose claims it compares. */
    record Sentence(Kind kind, String between, String text) implements Item {}

    /** Words of a source's text, the place itself between what surrounds it. */
    record Quotation(String prefix, String exact, String suffix) implements Item {}

    /** The address of a document. */
    record Address(String url) implements Item {}

    /**
     * What is decided on a question, to be changed.
     *
     * @param claims what may be preferred, by id, as a reader knows them
     */
    record Decision(Verdict verdict, Map<String, String> claims) implements Item {}

    /**
     * What can be done to a claim.
     *
     * @param alone whether it is the only one on its question
     */
    record ClaimActions(Claim claim, boolean alone) implements Item {}

    /** The text of a source is not held; a person may attach it. */
    record AttachText(Source source) implements Item {}
}
