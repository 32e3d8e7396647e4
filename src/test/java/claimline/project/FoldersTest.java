package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths of the table are absolute elsewhere only")
class FoldersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Linux      |                                          | /h/.local/share/claimline               | /h/.config/claimline
        Linux      | XDG_DATA_HOME=/d                         | /d/claimline                            | /h/.config/claimline
        Linux      | XDG_CONFIG_HOME=/c                       | /h/.local/share/claimline               | /c/claimline
        Linux      | XDG_DATA_HOME=/d XDG_CONFIG_HOME=/c      | /d/claimline                            | /c/claimline
        Linux      | XDG_DATA_HOME=d XDG_CONFIG_HOME=./c      | /h/.local/share/claimline               | /h/.config/claimline
        Linux      | XDG_DATA_HOME= XDG_CONFIG_HOME=          | /h/.local/share/claimline               | /h/.config/claimline
        Linux      | APPDATA=/a                               | /h/.local/share/claimline               | /h/.config/claimline
        FreeBSD    | XDG_DATA_HOME=/d                         | /d/claimline                            | /h/.config/claimline
        Mac OS X   | XDG_DATA_HOME=/d                         | /h/Library/Application Support/Claimline | =
        Windows 11 | APPDATA=/a                               | /a/Claimline                            | =
        Windows 11 |                                          | /h/AppData/Roaming/Claimline            | =
        Windows 10 | XDG_DATA_HOME=/d                         | /h/AppData/Roaming/Claimline            | =
        """)
    void each_system_has_its_custom(String system, String environment, Path data, String settings) {
        Folders folders = Folders.of(system, Path.of("/h"), variables(environment));
        assertThat(folders.data()).isEqualTo(data);
        assertThat(folders.settings()).isEqualTo(settings.equals("=") ? data : Path.of(settings));
    }

    private static Map<String, String> variables(String environment) {
        return environment == null
                ? Map.of()
                : Arrays.stream(environment.split(" "))
                        .map(each -> each.split("=", 2))
                        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }
}
