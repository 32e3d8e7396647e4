package claimline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.project.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    @Test
    void the_work_goes_on_until_it_is_called_off_and_the_program_ends_when_it_is_put_away()
            throws InterruptedException {
        List<Long> reported = new ArrayList<>();
        Interruption interruption = new Interruption();
        Progress progress = interruption.over((done, _) -> reported.add(done));
        progress.report(1, 3);

        Thread ending = Thread.ofPlatform().start(interruption::interrupt);
        while (ending.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> progress.report(2, 3)).isInstanceOf(CancellationException.class);
        assertThat(ending.isAlive()).isTrue();
        interruption.close();
        ending.join();
        assertThat(reported).containsExactly(1L);
    }
}
