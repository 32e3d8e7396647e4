package claimline.exchange.report;

import claimline.chart.KindMarks;
import claimline.comparison.Kind;
import claimline.exchange.report.Report.ClaimEntry;
import claimline.exchange.report.Report.EventEntry;
import claimline.exchange.report.Report.FindingEntry;
import claimline.exchange.report.Report.QuestionEntry;
import claimline.exchange.report.Report.SourceEntry;
import claimline.model.Message;
import claimline.model.TimeBounds;
import claimline.model.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** A report as the data that its page carries. */
final class ReportJson {

    /** The texts of the page itself. */
    private static final String PAGE = "report.page.";

    private final Report report;
    private final Locale locale;

    ReportJson(Report report) {
        this.report = report;
        locale = report.locale();
    }

    /** On one line, with nothing in it that HTML would take for the end of a script. */
    String text() {
        return Json.of(members())
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("language", locale.getLanguage());
        members.put("title", report.title());
        members.put("words", words());
        members.put("sources", report.sources().stream().map(this::source).toList());
        members.put("lanes", report.lanes());
        members.put("events", report.events().stream().map(this::event).toList());
        members.put("questions", report.questions().stream().map(this::question).toList());
        return members;
    }

    private Map<String, String> words() {
        ResourceBundle bundle = Message.bundle(locale);
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PAGE))
                .forEach(key -> words.put(key.substring(PAGE.length()), bundle.getString(key)));
        return words;
    }

    private Map<String, Object> source(SourceEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", entry.source().id());
        members.put("name", entry.name());
        members.put("title", entry.source().title());
        put(members, "author", Optional.ofNullable(entry.source().author()));
        members.put("published", Wording.of(entry.source().published(), locale));
        put(members, "url", Optional.ofNullable(entry.source().url()).filter(Html::isWeb));
        put(members, "language", Optional.ofNullable(entry.source().language()));
        members.put("answers", entry.answers());
        members.put("links", entry.links().stream().map(link -> link.in(locale)).toList());
        return members;
    }

    private Map<String, Object> event(EventEntry entry) {
        TimeBounds bounds = entry.event().when().bounds();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", entry.event().id());
        members.put("title", entry.event().title().in(locale));
        members.put("when", Wording.of(entry.event().when(), locale));
        put(members, "summary", Optional.of(entry.event().summary().in(locale)).filter(text -> !text.isEmpty()));
        members.put("lane", entry.lane());
        members.put(
                "at",
                Arrays.asList(
                        finite(bounds.earliestStart()),
                        finite(bounds.latestStart()),
                        finite(bounds.earliestEnd()),
                        finite(bounds.latestEnd())));
        members.put("by", List.copyOf(entry.reporters()));
        members.put("disputed", entry.disputed());
        return members;
    }

    private static Double finite(double time) {
        return Double.isFinite(time) ? (Double) time : null;
    }

    private Map<String, Object> question(QuestionEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", entry.question().id());
        members.put("title", entry.question().caption().in(locale));
        put(members, "event", Optional.ofNullable(entry.question().event()));
        entry.kind().ifPresent(kind -> members.put("kind", kind(kind)));
        put(members, "verdict", entry.verdict().map(message -> message.in(locale)));
        members.put("origins", entry.origins());
        members.put("silent", List.copyOf(entry.silent()));
        members.put("claims", entry.claims().stream().map(this::claim).toList());
        members.put("findings", entry.findings().stream().map(this::finding).toList());
        entry.strip().ifPresent(strip -> members.put("strip", MarksJson.of(strip)));
        return members;
    }

    private Map<String, Object> claim(ClaimEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("source", entry.claim().source());
        members.put("printed", entry.claim().asPrinted());
        members.put("details", entry.details());
        entry.kind().ifPresent(kind -> members.put("kind", kind(kind)));
        if (entry.preferred()) {
            members.put("preferred", true);
        }
        return members;
    }

    private Map<String, Object> finding(FindingEntry entry) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind(entry.kind()));
        members.put("words", entry.sentence().in(locale));
        members.put("sources", entry.sources());
        members.put("between", entry.between());
        List<String> flags = new ArrayList<>();
        entry.flags().forEach(flag -> flags.add(flag.label().in(locale)));
        members.put("flags", flags);
        return members;
    }

    /** Sign, word and what it comes to. */
    private List<String> kind(Kind kind) {
        return List.of(
                KindMarks.sign(kind),
                kind.label().in(locale),
                kind.outcome().name().toLowerCase(Locale.ROOT));
    }

    private static void put(Map<String, Object> members, String name, Optional<String> value) {
        value.ifPresent(text -> members.put(name, text));
    }
}
