package claimline.project;

import claimline.exchange.json.PlainJson;
import claimline.model.Problem;
import claimline.model.Value;
import claimline.model.Wording;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an import, or a look at one, has to say to other programs. */
public final class ImportReport {

    private ImportReport() {}

    /**
     * A line of JSON on one file that was taken in.
     *
     * @param locale of the reasons
     */
    public static String json(ImportPlan plan, Imported imported, Locale locale) {
        Map<String, Object> report = report(plan.file(), plan.format().code(), true, imported.counts(), locale);
        report.put("newEvents", imported.newEvents());
        report.put("newClaims", imported.newClaims());
        imported.badRows().ifPresent(file -> report.put("badRows", file.toString()));
        return PlainJson.write(report);
    }

    /** The same of what would come in, with its first entries. */
    public static String json(ImportPlan plan, ImportPreview preview, Locale locale) {
        Map<String, Object> report = report(plan.file(), plan.format().code(), false, preview.counts(), locale);
        report.put(
                "entries",
                preview.rows().stream()
                        .filter(row -> !row.isBad())
                        .map(row -> entry(row, locale))
                        .toList());
        return PlainJson.write(report);
    }

    /** The same of a file that was refused as a whole. */
    public static String refused(Path file, List<Problem> problems, Locale locale) {
        ImportCounts counts = new ImportCounts(0, problems.size(), 0, 0, problems, Map.of());
        return PlainJson.write(report(file, null, false, counts, locale));
    }

    private static Map<String, Object> report(
            Path file, String format, boolean isImported, ImportCounts counts, Locale locale) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", file.toString());
        if (format != null) {
            report.put("format", format);
        }
        report.put("imported", isImported);
        report.put("good", counts.good());
        report.put("bad", counts.bad());
        report.put("events", counts.events());
        report.put("claims", counts.claims());
        report.put("leftOut", counts.leftOut());
        report.put(
                "problems",
                counts.problems().stream()
                        .map(problem -> problem(problem, locale))
                        .toList());
        return report;
    }

    private static Map<String, Object> entry(ImportPreview.Row row, Locale locale) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("line", row.line());
        row.when()
                .ifPresent(when ->
                        entry.put("when", when instanceof Value value ? Wording.of(value, locale) : when.toString()));
        entry.put("title", row.title().in(locale));
        row.source().ifPresent(source -> entry.put("source", source));
        if (!row.leftOut().isEmpty()) {
            entry.put("leftOut", row.leftOut());
        }
        return entry;
    }

    private static Map<String, Object> problem(Problem problem, Locale locale) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("line", problem.where().line());
        said.put("column", problem.where().column());
        said.put("at", problem.where().pointer());
        said.put("reason", problem.what().in(locale));
        return said;
    }
}
