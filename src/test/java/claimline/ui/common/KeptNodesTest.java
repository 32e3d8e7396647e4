package claimline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class KeptNodesTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void a_list_begins_with_the_row_the_one_before_began_with_although_it_has_no_height_yet() {
        Kept kept = new Kept();
        kept.take("rows", () -> 12);
        Scene scene = new Scene(new Pane(), 200, 300);
        ListView<Integer> list = new ListView<>();
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            list.setItems(
                    FXCollections.observableList(IntStream.range(0, 45).boxed().toList()));
            KeptNodes.rows(kept, "rows", list);
            scene.setRoot(new BorderPane(list));
        });
        WaitForAsyncUtils.waitForFxEvents();

        int first = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            KeptNodes.layOut(list);
            return KeptNodes.firstRow(list);
        });
        assertThat(first).isEqualTo(12);
        WaitForAsyncUtils.waitForAsyncFx(5000, stage::close);
    }
}
