package claimline.reading.prose;

import claimline.model.Stance;
import claimline.reading.text.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which English tells who says what, and how sure. In lower case. */
final class EnglishSpeechWords {

    /** Forms of verbs of saying, and what they make of what they report. */
    static final Map<String, Stance> VERBS = verbs();

    /** Forms that are nouns, too: verbs only before {@code that}, or a name or pronoun. */
    static final Set<String> ALSO_NOUNS = words(
            "claims reports estimates notes states posts comments doubts questions forecasts projects reveals report"
                    + " claim state estimate forecast");

    /** Behind a form of to be, these tell what nobody in particular says. */
    static final Set<String> IMPERSONAL = words(
            "said reported thought believed understood alleged estimated rumoured rumored feared considered expected"
                    + " assumed suspected presumed");

    static final Set<String> TO_BE = words("is are was were be been being");

    /** What may stand between who speaks and the verb. */
    static final Set<String> BETWEEN =
            words("has have had also later then recently repeatedly previously earlier again since now still once"
                    + " first already publicly reportedly allegedly initially subsequently further did not never will"
                    + " would only even");

    /** Where a name ends to the left: words that begin a clause. */
    static final Set<String> CLAUSES = words(
            "that but while although though as because if when whereas after since until and or which who whom where"
                    + " so than before whether said says told");

    /** Where a name ends to the right. */
    static final Set<String> ENDS = words(
            "who which that in on at as when after while before during to adding but where whose by because if since"
                    + " said says told released published cited seen obtained reviewed compiled shows showed is was are"
                    + " were has have had");

    /** What stands before a name and does not belong to it. */
    static final Set<String> BEFORE_NAMES =
            words("on in at also but and meanwhile however monday tuesday wednesday thursday friday saturday sunday"
                + " yesterday later then still yet so separately earlier today tomorrow january february march april"
                + " june july august september october november december last this week month year night morning"
                + " evening afternoon for moreover furthermore instead nevertheless by of");

    /** With these a name may begin although it is written small. */
    static final Set<String> DETERMINERS = words(
            "the a an his her its their our one two three some many several most both other others another all few"
                + " analysts experts officials sources people critics police authorities investigators researchers"
                + " economists traders investors lawyers witnesses residents he she they it we i scientists lawmakers"
                + " prosecutors executives regulators observers industry local government state company news media"
                + " south north western former senior data");

    /** Those for whom only the sentences before have a name. */
    static final Set<String> PRONOUNS = words("he she they it");

    /** The same, but where those do not tell they name somebody themselves. */
    static final Set<String> DEFINITES = Set.of(
            "the company",
            "the firm",
            "the ministry",
            "the agency",
            "the official",
            "the spokesman",
            "the spokeswoman",
            "the spokesperson",
            "the report",
            "the statement",
            "the paper",
            "the newspaper",
            "the minister",
            "the analyst",
            "the group",
            "the bank",
            "the authority",
            "the source",
            "the people",
            "the sources",
            "the officials");

    static final Set<String> HEDGES = words(
            "reportedly allegedly apparently purportedly supposedly presumably possibly probably perhaps may might"
                    + " could likely rumored rumoured unconfirmed");

    static final Lexicon<Boolean> HEDGE_PHRASES = signs("""
        is expected to|are expected to|was expected to|is thought to|are thought to
        |is believed to|are believed to|was believed to|were believed to|appears to|appear to
        |appeared to|seems to|seem to|is said to|are said to|was said to|is understood to
        |are understood to|is reported to|are reported to|was reported to|is estimated to
        |it is unclear|remains unclear\
        """);

    static final Lexicon<Boolean> DOUBTS = signs("""
        cast doubt|casts doubt|casting doubt|raised questions|raised doubts|skeptical|sceptical
        |skepticism|scepticism|suspicions|hard to believe|questionable\
        """);

    static final Lexicon<Boolean> DENIALS = signs("""
        not true|untrue|baseless|unfounded|groundless|categorically|without merit|no truth\
        """);

    /** What is rejected or dismissed where somebody denies it. */
    static final Set<String> DENIED = words(
            "claim claims allegation allegations report reports accusation accusations suggestion suggestions rumour"
                    + " rumours rumor rumors idea charge charges assertion assertions criticism as");

    private EnglishSpeechWords() {}

    private static Set<String> words(String table) {
        return Arrays.stream(table.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Phrases that begin with a word, parted by bars. */
    private static Lexicon<Boolean> signs(String table) {
        return Lexicon.of(Arrays.stream(table.replace("\n", "").split("\\|"))
                .collect(Collectors.toMap(phrase -> phrase, _ -> true)));
    }

    private static Map<String, Stance> verbs() {
        Map<String, Stance> verbs = new HashMap<>();
        words("said says say saying told tells added adds noted notes claimed claims claim stated states"
                        + " reported reports report argued argues warned warns explained explains insisted insists"
                        + " suggested suggests predicted predicts acknowledged acknowledges admitted admits"
                        + " confirmed confirms wrote writes tweeted posted testified declared declares maintained"
                        + " maintains asserted asserts contended contends cautioned cautions revealed reveals"
                        + " disclosed discloses indicated indicates concluded concludes believes believed thinks"
                        + " announced announces complained recalled remarked replied responded stressed emphasised"
                        + " emphasized pointed forecast forecasts found finds showed shows")
                .forEach(verb -> verbs.put(verb, Stance.ATTRIBUTED));
        words("estimated estimates estimate speculated speculates suspected suspects expects projected"
                        + " projects guessed")
                .forEach(verb -> verbs.put(verb, Stance.HEDGED));
        words("denied denies deny denying refuted refutes rebutted rejected rejects dismissed dismisses")
                .forEach(verb -> verbs.put(verb, Stance.DENIED));
        words("questioned questions doubted doubts disputed disputes challenged challenges")
                .forEach(verb -> verbs.put(verb, Stance.DOUBTED));
        return Map.copyOf(verbs);
    }
}
