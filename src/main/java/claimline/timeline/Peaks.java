package claimline.timeline;

import claimline.timeline.Chunks.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of neighbouring events is reported most, found in O(log n): for each sixteen places the highest, for each
 * sixteen of those the highest, and so on. Counted by places and not by time: a million events of one second and one a
 * billion years before cost no more than if they were spread evenly.
 */
final class Peaks {

    private static final int BITS = 4;
    private static final int BLOCK = 1 << BITS;

    private final char[] heights;

    /** Of each level, for each block of the level below, the place of its highest. */
    private final List<int[]> levels = new ArrayList<>();

    Peaks(char[] heights) {
        this.heights = heights;
        for (int below = heights.length; below > 1; below = levels.getLast().length) {
            levels.add(level(below, levels.size() - 1));
        }
    }

    private int[] level(int below, int levelBelow) {
        int[] level = new int[(below + BLOCK - 1) / BLOCK];
        Chunks.of(level.length).forEach((Chunk chunk) -> {
            for (int block = chunk.from(); block < chunk.to(); block++) {
                int best = at(levelBelow, block * BLOCK);
                for (int i = block * BLOCK + 1; i < Math.min(below, (block + 1) * BLOCK); i++) {
                    best = higher(best, at(levelBelow, i));
                }
                level[block] = best;
            }
        });
        return level;
    }

    /** The place of the highest from {@code from} to {@code to}, exclusive; the first of them where several are. */
    int highest(int from, int to) {
        int best = from;
        int left = from;
        int right = to;
        for (int level = -1; left < right; level++) {
            while (left < right && left % BLOCK != 0) {
                best = higher(best, at(level, left++));
            }
            while (left < right && right % BLOCK != 0) {
                best = higher(best, at(level, --right));
            }
            left >>= BITS;
            right >>= BITS;
        }
        return best;
    }

    private int at(int level, int i) {
        return level < 0 ? i : levels.get(level)[i];
    }

    private int higher(int a, int b) {
        return heights[b] > heights[a] || heights[b] == heights[a] && b < a ? b : a;
    }
}
