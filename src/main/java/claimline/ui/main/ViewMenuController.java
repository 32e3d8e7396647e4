package claimline.ui.main;

import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.RadioMenuItem;

/** Binds the menu of how things are shown. */
public final class ViewMenuController {

    private final MainViewModel viewModel;

    @FXML
    private RadioMenuItem korean;

    @FXML
    private RadioMenuItem english;

    @FXML
    private CheckMenuItem dark;

    public ViewMenuController(MainViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.settings().subscribe(settings -> {
            korean.setSelected(settings.language().equals("ko"));
            english.setSelected(!settings.language().equals("ko"));
            dark.setSelected(settings.dark());
        });
    }

    @FXML
    private void speakKorean() {
        viewModel.speak("ko");
    }

    @FXML
    private void speakEnglish() {
        viewModel.speak("en");
    }

    @FXML
    private void switchTheme() {
        viewModel.setDark(dark.isSelected());
    }

    @FXML
    private void clear() {
        viewModel.clear();
    }
}
