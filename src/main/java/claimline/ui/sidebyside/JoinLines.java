package claimline.ui.sidebyside;

import claimline.ui.common.KindChip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/**
 * The lines between the columns. They lie beneath the columns: a rule below the words leads to the gap, and a curve
 * with the sign of the kind crosses it.
 */
final class JoinLines extends Pane {

    private final Rectangle clip = new Rectangle();

    JoinLines() {
        setMouseTransparent(true);
        setClip(clip);
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    /** Draws anew what the columns show now. */
    void draw(List<Join> joins, List<SourceColumn> columns, Locale locale) {
        List<Node> nodes = new ArrayList<>();
        for (Join join : joins) {
            SourceColumn left = columns.get(join.left());
            SourceColumn right = columns.get(join.right());
            left.bounds(join.from())
                    .map(this::screenToLocal)
                    .ifPresent(from -> right.bounds(join.to())
                            .map(this::screenToLocal)
                            .ifPresent(to ->
                                    join(join, end(from), edge(left, true), start(to), edge(right, false), nodes)));
        }
        getChildren().setAll(nodes);
        columns.stream().findFirst().ifPresent(this::clipTo);
    }

    private void clipTo(SourceColumn column) {
        Bounds window =
                sceneToLocal(column.window().localToScene(column.window().getLayoutBounds()));
        clip.setY(window.getMinY());
        clip.setHeight(window.getHeight());
        clip.setWidth(getWidth());
    }

    private double edge(SourceColumn column, boolean right) {
        Bounds bounds = sceneToLocal(column.localToScene(column.getLayoutBounds()));
        return right ? bounds.getMaxX() : bounds.getMinX();
    }

    private static Point2D end(Bounds place) {
        return new Point2D(place.getMaxX(), place.getMaxY());
    }

    private static Point2D start(Bounds place) {
        return new Point2D(place.getMinX(), place.getMaxY());
    }

    private void join(Join join, Point2D from, double leave, Point2D to, double arrive, List<Node> nodes) {
        String style = "join-" + join.kind().outcome().name().toLowerCase(Locale.ROOT);
        double middle = (leave + arrive) / 2;
        CubicCurve curve =
                new CubicCurve(leave, from.getY(), middle, from.getY(), middle, to.getY(), arrive, to.getY());
        Line out = new Line(from.getX(), from.getY(), leave, from.getY());
        Line in = new Line(arrive, to.getY(), to.getX(), to.getY());
        List.of(out, in).forEach(rule -> rule.getStyleClass().addAll("join", "join-rule", style));
        curve.getStyleClass().addAll("join", style);
        nodes.addAll(List.of(out, in, curve));
        nodes.add(sign(join, middle, (from.getY() + to.getY()) / 2));
    }

    /** The sign's size is known once it has its style: then it is put where it belongs. */
    private static Label sign(Join join, double x, double y) {
        KindChip chip = new KindChip();
        chip.showSign(join.kind());
        chip.setUserData(new Point2D(x, y));
        return chip;
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getChildren()) {
            if (child.getUserData() instanceof Point2D centre) {
                child.autosize();
                double width = child.getLayoutBounds().getWidth();
                double height = child.getLayoutBounds().getHeight();
                child.relocate(Math.round(centre.getX() - width / 2), Math.round(centre.getY() - height / 2));
            }
        }
    }
}
