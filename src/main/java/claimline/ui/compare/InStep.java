package claimline.ui.compare;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/** Keeps two tables over the same rows of the same height scrolled alike. */
final class InStep {

    private final Region ground;
    private VirtualFlow<?> left;
    private VirtualFlow<?> right;
    private boolean moving;

    /** @param ground beneath the left table: is made as high as the bar that scrolls the right one sideways */
    private InStep(Region ground) {
        this.ground = ground;
    }

    static InStep tie(TableView<?> left, TableView<?> right, Region ground) {
        InStep step = new InStep(ground);
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

    /** Scrolls as little as it takes to see all of the row. */
    void reveal(int row) {
        if (right != null) {
            right.scrollTo(row);
        }
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
