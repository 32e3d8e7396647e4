package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterruptibleTest {

    private static final String COUNT =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT %d) SELECT count(*) FROM n";

    private Handle handle;

    @BeforeEach
    void open() {
        handle = Jdbi.create("jdbc:sqlite::memory:").open();
    }

    @AfterEach
    void close() {
        handle.close();
    }

    private long count(long most) {
        return handle.createQuery(COUNT.formatted(most)).mapTo(Long.class).one();
    }

    @Test
    void what_takes_hours_and_finds_no_row_is_given_up() {
        AtomicInteger beats = new AtomicInteger();
        assertThatThrownBy(() -> Interruptible.run(
                        handle,
                        () -> {
                            if (beats.incrementAndGet() == 3) {
                                throw new CancellationException("search");
                            }
                        },
                        () -> count(100_000_000_000L)))
                .isInstanceOf(CancellationException.class);
        assertThat(count(10)).isEqualTo(10);
    }

    @Test
    void what_nobody_gives_up_comes_to_its_end() {
        AtomicInteger beats = new AtomicInteger();
        assertThat(Interruptible.run(handle, beats::incrementAndGet, () -> count(100_000)))
                .isEqualTo(100_000);
        int before = beats.get();
        assertThat(before).isPositive();
        count(100_000);
        assertThat(beats.get()).isEqualTo(before);
    }
}
