package claimline.timeline;

import claimline.timeline.Chunks.Chunk;

/**
 * Sorts keys, and with each key the number that belongs to it, in O(n log n), side by side where there is much to sort.
 * Equal keys keep their order. What is sorted already takes one look.
 */
final class Sorting {

    private static final int FEW = 24;

    private double[] keys;
    private int[] numbers;
    private double[] otherKeys;
    private int[] otherNumbers;

    private Sorting(double[] keys, int[] numbers) {
        this.keys = keys;
        this.numbers = numbers;
    }

    /** Sorts both arrays, which are of one length, by the keys. */
    static void sort(double[] keys, int[] numbers) {
        if (!isSorted(keys)) {
            new Sorting(keys, numbers).sort();
        }
    }

    private static boolean isSorted(double[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i - 1] > keys[i]) {
                return false;
            }
        }
        return true;
    }

    private void sort() {
        double[] wanted = keys;
        int[] wantedNumbers = numbers;
        Chunks.of(keys.length, FEW).forEach(this::insert);
        otherKeys = new double[keys.length];
        otherNumbers = new int[keys.length];
        for (long length = FEW; length < wanted.length; length *= 2) {
            merge(length);
        }
        if (keys != wanted) {
            System.arraycopy(keys, 0, wanted, 0, keys.length);
            System.arraycopy(numbers, 0, wantedNumbers, 0, keys.length);
        }
    }

    private void insert(Chunk few) {
        for (int i = few.from() + 1; i < few.to(); i++) {
            double key = keys[i];
            int number = numbers[i];
            int at = i;
            while (at > few.from() && keys[at - 1] > key) {
                keys[at] = keys[at - 1];
                numbers[at] = numbers[at - 1];
                at--;
            }
            keys[at] = key;
            numbers[at] = number;
        }
    }

    /** Merges each two neighbours of this length into the other arrays, and then takes those for its own. */
    private void merge(long length) {
        int together = (int) Math.min(keys.length, 2 * length);
        Chunks.of(keys.length, together).forEach(pair -> merge(pair, (int) Math.min(pair.to(), pair.from() + length)));
        double[] merged = otherKeys;
        otherKeys = keys;
        keys = merged;
        int[] mergedNumbers = otherNumbers;
        otherNumbers = numbers;
        numbers = mergedNumbers;
    }

    private void merge(Chunk pair, int middle) {
        int left = pair.from();
        int right = middle;
        for (int i = pair.from(); i < pair.to(); i++) {
            boolean takeLeft = right == pair.to() || left < middle && keys[left] <= keys[right];
            int taken = takeLeft ? left++ : right++;
            otherKeys[i] = keys[taken];
            otherNumbers[i] = numbers[taken];
        }
    }
}
