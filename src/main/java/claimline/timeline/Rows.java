package claimline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which stretches of which rows are taken, in pixels from some origin. */
final class Rows {

    private static final class Row {
        private double[] lefts = new double[4];
        private double[] rights = new double[4];
        private int size;

        private boolean isFree(double left, double right) {
            for (int i = 0; i < size; i++) {
                if (lefts[i] < right && left < rights[i]) {
                    return false;
                }
            }
            return true;
        }

        private void take(double left, double right) {
            if (size == lefts.length) {
                lefts = Arrays.copyOf(lefts, 2 * size);
                rights = Arrays.copyOf(rights, 2 * size);
            }
            lefts[size] = left;
            rights[size] = right;
            size++;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** The topmost row from {@code first} to {@code after}, exclusive, in which the stretch is free; -1 if none is. */
    int firstFree(double left, double right, int first, int after) {
        for (int row = first; row < after; row++) {
            if (row >= rows.size() || rows.get(row).isFree(left, right)) {
                return row;
            }
        }
        return -1;
    }

    void take(int row, double left, double right) {
        while (rows.size() <= row) {
            rows.add(new Row());
        }
        rows.get(row).take(left, right);
    }

    /** Gives up what was taken last in a row. */
    void giveUp(int row) {
        rows.get(row).size--;
    }
}
