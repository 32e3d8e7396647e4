package claimline.ui.main;

import claimline.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A kind of file that somebody may choose: what it is called and how its names look. */
enum FileKind {
    PROJECTS("main.files.projects", "*" + Project.ENDING),
    ARTICLES("main.files.articles", "*.txt", "*.md", "*.html", "*.htm", "*.pdf"),
    REPORTS("main.files.reports", "*.html", "*.xlsx", "*.csv", "*.md", "*.pdf"),
    TABLES("main.files.tables", "*.csv"),
    IMPORTS(
            "main.files.imports",
            "*.json",
            "*.csv",
            "*.tsv",
            "*.xlsx",
            "*.jsonl",
            "*.jsonld",
            "*.xml",
            "*.ics",
            "*.time",
            "*.txt"),
    ALL("main.files.all", "*.*");

    private final String key;
    private final List<String> patterns;

    FileKind(String key, String... patterns) {
        this.key = key;
        this.patterns = List.of(patterns);
    }

    /** Of its name. */
    String key() {
        return key;
    }

    List<String> patterns() {
        return patterns;
    }

    /** Whether a file that is dropped is more likely one of these than an article. */
    boolean isDropped(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return !name.endsWith(".txt") && patterns.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
    }

    /** With its dot: what a file of this kind that is written ends with. */
    String ending() {
        return patterns.getFirst().substring(1);
    }
}
