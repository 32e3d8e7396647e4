package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.TimeBounds;
import org.junit.jupiter.api.Test;

/** One pixel a second. */
class FootprintTest {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private static Footprint of(
            double earliestStart, double latestStart, double earliestEnd, double latestEnd, double labelWidth) {
        return Footprint.of(
                new TimeBounds(earliestStart, latestStart, earliestEnd, latestEnd), time -> time, labelWidth);
    }

    @Test
    void aShortEventIsAMarkerAtItsMiddleWithItsLabelBeside() {
        assertThat(of(100, 100, 104, 104, 50)).isEqualTo(new Footprint(true, 96, 108, false, 162));
        assertThat(of(100, 100, 100, 100, 0)).isEqualTo(new Footprint(true, 94, 106, false, 106));
    }

    @Test
    void aLabelStandsInTheBoxThatHoldsIt() {
        assertThat(of(100, 100, 158, 158, 50)).isEqualTo(new Footprint(false, 100, 158, true, 158));
        assertThat(of(100, 100, 157, 157, 50)).isEqualTo(new Footprint(false, 100, 157, false, 211));
    }

    @Test
    void aBoxReachesToWhatIsPossible() {
        assertThat(of(80, 100, 150, 200, 0)).isEqualTo(new Footprint(false, 80, 200, true, 200));
    }

    @Test
    void anOpenEndIsInfinite() {
        assertThat(of(100, 100, OPEN, OPEN, 50)).isEqualTo(new Footprint(false, 100, OPEN, true, OPEN));
        assertThat(of(-OPEN, -OPEN, 100, 100, 50)).isEqualTo(new Footprint(false, -OPEN, 100, true, 100));
        assertThat(of(-OPEN, -OPEN, OPEN, OPEN, 50)).isEqualTo(new Footprint(false, -OPEN, OPEN, true, OPEN));
    }

    @Test
    void anUnknownEndReachesAWayBeyondWhatIsKnown() {
        assertThat(of(100, 100, 101, OPEN, 0)).isEqualTo(new Footprint(false, 100, 197, true, 197));
        assertThat(of(-OPEN, 100, 101, 101, 0)).isEqualTo(new Footprint(false, 4, 101, true, 101));
    }
}
