package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexBytesTest {

    private static byte[] bytes(EventIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndexBytes.write(index, out);
        return out.toByteArray();
    }

    private static EventIndex index(byte[] bytes) throws IOException {
        return IndexBytes.read(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 20_000})
    void what_was_written_is_read(int count) throws IOException {
        EventIndex index = RandomEvents.index(RandomEvents.of(count, 8));
        EventIndex again = index(bytes(index));
        assertThat(again.lanes()).isEqualTo(index.lanes());
        assertThat(again.size()).isEqualTo(count);
        for (int place = 0; place < count; place++) {
            assertThat(again.number(place)).isEqualTo(index.number(place));
            assertThat(again.bounds(place)).isEqualTo(index.bounds(place));
            assertThat(again.reports(place)).isEqualTo(index.reports(place));
            assertThat(again.laneOf(place)).isEqualTo(index.laneOf(place));
        }
        assertThat(again.summary(EventIndex.ALL_LANES, 1.7e9, 1.72e9))
                .isEqualTo(index.summary(EventIndex.ALL_LANES, 1.7e9, 1.72e9));
    }

    @Test
    void an_event_takes_some_thirty_bytes() throws IOException {
        assertThat(bytes(RandomEvents.index(RandomEvents.of(20_000, 8))).length / 20_000.0)
                .isLessThan(36);
    }

    @Test
    void what_is_broken_or_cut_off_is_refused() throws IOException {
        byte[] whole = bytes(RandomEvents.index(RandomEvents.of(200, 8)));
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> index(broken)).isInstanceOf(IOException.class);
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThatThrownBy(() -> index(cut)).isInstanceOf(IOException.class);
        }
    }
}
