package claimline.timeline;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of events by the numbers that an {@link EventIndex} knows them by: a bit each. Immutable. */
public final class Numbers {

    public static final Numbers NONE = of(IntStream.empty());

    private final BitSet bits;
    private final boolean others;

    private Numbers(BitSet bits, boolean others) {
        this.bits = bits;
        this.others = others;
    }

    public static Numbers of(IntStream numbers) {
        BitSet bits = new BitSet();
        numbers.forEach(bits::set);
        return new Numbers(bits, false);
    }

    /** @throws IllegalStateException of a set of all but some: nobody knows how many there are */
    public IntStream stream() {
        if (others) {
            throw new IllegalStateException("without end: " + this);
        }
        return bits.stream();
    }

    /** All but these. */
    public Numbers others() {
        return new Numbers(bits, !others);
    }

    public boolean contains(int number) {
        return bits.get(number) != others;
    }

    public boolean isEmpty() {
        return !others && bits.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && others == numbers.others && bits.equals(numbers.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode() ^ Boolean.hashCode(others);
    }

    @Override
    public String toString() {
        return (others ? "all but " : "") + bits;
    }
}
