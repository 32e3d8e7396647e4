package claimline;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java file looks as the formatter would have it. With {@code -Dclaimline.format=apply} the formatter has its way
 * instead: {@code mvn test -Dtest=FormatTest -Dclaimline.format=apply}.
 */
class FormatTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(true)
            .build());
    private static final boolean APPLY = "apply".equals(System.getProperty("claimline.format"));

    @Test
    void files_are_formatted() throws IOException, FormatterException {
        List<Path> wrong = new ArrayList<>();
        try (Stream<Path> files =
                Files.walk(Path.of("src")).filter(file -> file.toString().endsWith(".java"))) {
            for (Path file : files.toList()) {
                String written = Files.readString(file);
                String formatted = FORMATTER.formatSourceAndFixImports(written);
                if (APPLY && !written.equals(formatted)) {
                    Files.writeString(file, formatted);
                } else if (!written.equals(formatted)) {
                    wrong.add(file);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
