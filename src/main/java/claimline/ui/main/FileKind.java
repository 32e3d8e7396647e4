package claimline.ui.main;

import claimline.project.Project;
import java.util.List;

/** A kind of file that somebody may choose: what it is called and how its names look. */
enum FileKind {
    PROJECTS("main.files.projects", "*" + Project.ENDING),
    DOCUMENTS("main.files.documents", "*.json"),
    ARTICLES("main.files.articles", "*.txt", "*.md", "*.html", "*.htm", "*.pdf"),
    TABLES("main.files.tables", "*.csv"),
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

    /** With its dot: what a file of this kind that is written ends with. */
    String ending() {
        return patterns.getFirst().substring(1);
    }
}
