package claimline.exchange.flow;

import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.Problem.Place;
import claimline.model.StoryElement;
import java.util.List;

/**
 * One row, slide or entry of a file: what becomes of it. Either it comes in, or it has problems and is a bad one.
 *
 * @param where where it begins
 * @param elements in an order in which none leans on a later item
 * @param problems why nothing comes in of it
 * @param leftOut names of its fields that a story has no place for
 * @param cells as they were written, where the file is a table; else empty
 */
public record Item(
        Place where, List<StoryElement> elements, List<Problem> problems, List<String> leftOut, List<String> cells) {

    public static Item good(Place where, List<? extends StoryElement> elements, List<String> leftOut) {
        return new Item(where, List.copyOf(elements), List.of(), leftOut, List.of());
    }

    public static Item bad(List<Problem> problems) {
        return new Item(problems.getFirst().where(), List.of(), problems, List.of(), List.of());
    }

    public static Item bad(Place where, Message why) {
        return bad(List.of(new Problem(where, why)));
    }

    public Item withCells(List<String> written) {
        return new Item(where, elements, problems, leftOut, written);
    }

    public boolean isBad() {
        return !problems.isEmpty();
    }
}
