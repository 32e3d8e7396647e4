package claimline.project;

import claimline.exchange.json.PlainJson;
import claimline.model.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an import, or a look at one, has to say to other programs. */
public final class ImportReport {

    private ImportReport() {}

    /**
     * A line of JSON on one file.
     *
     * @param imported empty where nothing was written
     * @param locale of the reasons
     */
    public static String json(ImportPlan plan, ImportCounts counts, Optional<Imported> imported, Locale locale) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", plan.file().toString());
        report.put("format", plan.format().code());
        report.put("imported", imported.isPresent());
        report.put("good", counts.good());
        report.put("bad", counts.bad());
        report.put("events", counts.events());
        report.put("claims", counts.claims());
        imported.ifPresent(done -> {
            report.put("newEvents", done.newEvents());
            report.put("newClaims", done.newClaims());
            done.badRows().ifPresent(file -> report.put("badRows", file.toString()));
        });
        report.put("leftOut", counts.leftOut());
        report.put(
                "problems",
                counts.problems().stream()
                        .map(problem -> problem(problem, locale))
                        .toList());
        return PlainJson.write(report);
    }

    private static Map<String, Object> problem(Problem problem, Locale locale) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("line", problem.where().line());
        said.put("column", problem.where().column());
        said.put("at", problem.where().pointer());
        said.put("reason", problem.what().in(locale));
        return said;
    }

    /** The same for a file that was refused as a whole. */
    public static String refused(ImportPlan plan, List<Problem> problems, Locale locale) {
        return json(plan, new ImportCounts(0, problems.size(), 0, 0, problems, Map.of()), Optional.empty(), locale);
    }
}
