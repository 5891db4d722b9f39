package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns stand side by side as far as there is room, and the chosen one is always among those that are seen. */
class MapColumnsTest {

    private final MapColumns columns = new MapColumns();

    @Test
    void allStandWhereThereIsRoom() {
        columns.fit(10, 820, 1);
        assertThat(seen(10)).hasSize(10);
        assertThat(columns.before() + columns.after()).isZero();
    }

    @Test
    void whereThereIsNoRoomTheWindowFollowsTheChosenOne() {
        columns.fit(20, 492, 2);
        assertThat(columns.across().get()).as("wide enough for its figures").isGreaterThanOrEqualTo(60);
        assertThat(columns.across().get() * 5 + 2 * MapColumns.SHORT_NAME)
                .as("within the room")
                .isLessThanOrEqualTo(492);
        assertThat(seen(20)).containsExactly(0, 1, 2, 3, 4);
        columns.move(4);
        assertThat(seen(20)).as("seen already").containsExactly(0, 1, 2, 3, 4);
        columns.move(1);
        assertThat(seen(20)).containsExactly(1, 2, 3, 4, 5);
        columns.move(20);
        assertThat(seen(20)).containsExactly(15, 16, 17, 18, 19);
        assertThat(columns.before()).isEqualTo(15);
        assertThat(columns.after()).isZero();
        columns.turn(-1);
        assertThat(columns.chosen().get()).isEqualTo(14);
        assertThat(seen(20)).containsExactly(14, 15, 16, 17, 18);
        columns.turn(1);
        assertThat(columns.chosen().get()).isEqualTo(19);
    }

    @Test
    void columnsAreOfWholePixelsSoThatNamesHaveWhatIsLeft() {
        columns.fit(10, 568, 1);
        assertThat(columns.across().get()).isEqualTo(47);
    }

    @Test
    void theWindowClosesUpWhenRoomComesBack() {
        columns.fit(20, 492, 2);
        columns.move(19);
        columns.fit(20, 2400, 2);
        assertThat(seen(20)).hasSize(20);
    }

    @Test
    void columnsGrowToTheirNamesWhereThatLeavesTheProvisionsTheirs() {
        columns.fit(2, 800, 1);
        columns.widen(180.5);
        assertThat(columns.across().get()).isEqualTo(181);
        columns.fit(2, 800, 1);
        columns.widen(400);
        assertThat(columns.across().get()).as("no room for so long a name").isLessThan(100);
        columns.fit(20, 492, 2);
        double before = columns.across().get();
        columns.widen(before + 10);
        assertThat(columns.across().get()).as("not all stand in the window").isEqualTo(before);
    }

    private List<Integer> seen(int count) {
        return IntStream.range(0, count).filter(columns::shows).boxed().toList();
    }
}
