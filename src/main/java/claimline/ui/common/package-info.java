/**
 * What several views need and no one owns: loading FXML, running slow work, painting and scrolling a drawing, measuring
 * text, copying, the chip of a kind of finding. Knows no view.
 */
package claimline.ui.common;
