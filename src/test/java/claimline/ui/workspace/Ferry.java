package claimline.ui.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two invented articles on a ferry as files. They agree on one thing and differ on another. */
public final class Ferry {

    public static final String GULL = "여객선 건조 비용은 약 560만 달러(약 77억원)였다.\n여객선 승객은 하루 4,120명이다.\n어제 첫 배가 떴다.\n";
    public static final String HERON = "시는 여객선 건조 비용으로 930만 달러를 썼다고 밝혔다.\n배는 노란색이다.\n";

    private Ferry() {}

    /** Writes both into the folder. */
    public static List<Path> files(Path folder) {
        return List.of(write(folder.resolve("gull.txt"), GULL), write(folder.resolve("heron.txt"), HERON));
    }

    public static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
