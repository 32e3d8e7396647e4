package claimline.project;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an import led to.
 *
 * @param newEvents so many events more than before
 * @param newClaims so many claims more than before
 * @param badRows where the bad rows of a table are; empty where there are none, or nobody wanted them
 */
public record Imported(ImportCounts counts, long newEvents, long newClaims, Optional<Path> badRows) {}
