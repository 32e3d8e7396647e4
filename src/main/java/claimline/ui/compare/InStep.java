package claimline.ui.compare;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/** Keeps two tables over the same rows of the same height scrolled alike. */
final class InStep {

    private static final int NONE = -1;

    private final double height;
    private final Region ground;
    private VirtualFlow<?> left;
    private VirtualFlow<?> right;
    private boolean moving;
    private int awaited = NONE;
    private double begin = NONE;

    private InStep(double height, Region ground) {
        this.height = height;
        this.ground = ground;
    }

    /**
     * @param height of every row, in pixels
     * @param ground beneath the left table: is made as high as the bar that scrolls the right one sideways
     */
    static InStep tie(TableView<?> left, TableView<?> right, double height, Region ground) {
        left.setFixedCellSize(height);
        right.setFixedCellSize(height);
        InStep step = new InStep(height, ground);
        whenShown(left, flow -> {
            step.left = flow;
            step.tie();
        });
        whenShown(right, flow -> {
            step.right = flow;
            step.tie();
        });
        return step;
    }

    /** How far the rows are scrolled, from 0 to 1. */
    double position() {
        return right == null ? 0 : right.getPosition();
    }

    /** Scrolls so far once the tables are laid out, whatever row is awaited. */
    void beginAt(double position) {
        begin = position;
    }

    /** Scrolls as little as it takes to see all of the row; once the tables are laid out, if they are not yet. */
    void reveal(int row) {
        double viewport = right == null
                ? 0
                : right.lookup(".clipped-container").getLayoutBounds().getHeight();
        awaited = viewport > 0 ? NONE : row;
        double hidden = right == null ? 0 : right.getCellCount() * height - viewport;
        if (viewport > 0 && hidden > 0) {
            double now = right.getPosition() * hidden;
            double wanted = Math.clamp(now, Math.min((row + 1) * height - viewport, row * height), row * height);
            right.setPosition(Math.clamp(wanted / hidden, 0, 1));
            layOut();
        }
    }

    /** At once: a layout that has cells to scroll sideways, too, leaves the rows where they were. */
    private void layOut() {
        right.layout();
        right.requestLayout();
        right.layout();
    }

    private static void whenShown(TableView<?> table, Consumer<VirtualFlow<?>> ready) {
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                ready.accept((VirtualFlow<?>) table.lookup(".virtual-flow"));
            }
        });
    }

    private void tie() {
        if (left == null || right == null) {
            return;
        }
        left.positionProperty().subscribe(() -> follow(left, right));
        right.positionProperty().subscribe(() -> follow(right, left));
        right.heightProperty()
                .subscribe((_, _) -> Platform.runLater(() -> {
                    if (awaited != NONE) {
                        reveal(awaited);
                    }
                    if (begin != NONE && right.getHeight() > 0) {
                        right.setPosition(begin);
                        begin = NONE;
                    }
                }));
        right.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .forEach(bar -> {
                    bar.visibleProperty().subscribe(() -> lift(bar));
                    bar.heightProperty().subscribe(() -> lift(bar));
                });
    }

    private void follow(VirtualFlow<?> leader, VirtualFlow<?> follower) {
        if (!moving && follower.getPosition() != leader.getPosition()) {
            moving = true;
            follower.setPosition(leader.getPosition());
            moving = false;
        }
    }

    private void lift(ScrollBar bar) {
        double height = bar.isVisible() ? bar.getHeight() : 0;
        ground.setMinHeight(height);
        ground.setPrefHeight(height);
        ground.setMaxHeight(height);
    }
}
