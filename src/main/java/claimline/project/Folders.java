package claimline.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the product keeps its things on this machine: {@code data} holds projects, {@code settings} the settings. Linux
 * follows the XDG Base Directory Specification, macOS and Windows their own customs.
 */
public record Folders(Path data, Path settings) {

    private static final String NAME = "claimline";

    /** The folders of whoever runs this program. */
    public static Folders ofUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** @param system as in the system property {@code os.name} */
    static Folders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Claimline");
            return new Folders(support, support);
        }
        if (name.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve("Claimline");
            return new Folders(roaming, roaming);
        }
        return new Folders(
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve(NAME),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME));
    }

    /** The specification asks that a relative path be ignored. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
