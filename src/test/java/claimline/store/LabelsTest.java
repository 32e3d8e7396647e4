package claimline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import claimline.model.Category;
import claimline.model.Message;
import claimline.model.Moment;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @Test
    void everyKindOfArgumentComesBack() {
        Message label = Message.of(
                "edit.decide",
                "a \"b\" \\ {0}",
                7,
                Message.of("edit.attach", Stories.text("ko", "다리", "en", "bridge")),
                Stories.date("2031-05~"),
                new Moment(Stories.date("2031/..")),
                new Category("never"));
        assertThat(Labels.read(Labels.write(label))).isEqualTo(label);
    }

    @Test
    void anArgumentThatNoLabelHasIsAMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.write(Message.of("edit.decide", BigDecimal.ONE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "[{}]",
                "[{\"key\":\"no.such.key\"}]",
                "[{\"key\":\"edit.decide\"},{}]",
                "[{\"key\":\"edit.decide\"},{\"number\":\"x\"}]",
                "[{\"key\":\"edit.decide\"},{\"date\":\"soon\"}]"
            })
    void aLabelThatNobodyKnowsHasAPlainWord(String json) {
        assertThat(Labels.read(json)).isEqualTo(Message.of("edit.unknown"));
    }
}
