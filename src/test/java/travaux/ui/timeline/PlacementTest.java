package travaux.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final double ROOM = 1000;

    @Property
    void labelsNeverOverlapAndNeverLeaveTheLine(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = ROOM) Double> places) {
        List<Double> anchors = places.stream().sorted().toList();
        List<Double> widths = anchors.stream().map(anchor -> 20 + anchor % 60).toList();
        List<Double> lefts = Placement.labels(anchors, widths, ROOM);
        assertThat(lefts.getFirst()).isGreaterThanOrEqualTo(0);
        assertThat(lefts.getLast() + widths.getLast()).isLessThanOrEqualTo(ROOM + 1e-6);
        for (int i = 1; i < lefts.size(); i++) {
            assertThat(lefts.get(i)).isGreaterThanOrEqualTo(lefts.get(i - 1) + widths.get(i - 1) - 1e-6);
        }
    }

    @Test
    void aLabelWithRoomAroundItStaysWhereItBelongs() {
        assertThat(Placement.labels(List.of(100.0, 500.0), List.of(40.0, 40.0), ROOM))
                .containsExactly(80.0, 480.0);
    }

    @Test
    void neighboursShareThePush() {
        List<Double> lefts = Placement.labels(List.of(500.0, 500.0), List.of(40.0, 40.0), ROOM);
        assertThat(lefts.get(0)).isCloseTo(460, Offset.offset(1e-6));
        assertThat(lefts.get(1)).isCloseTo(500, Offset.offset(1e-6));
    }

    @Property
    void signsNeverTouchAndNoneIsLost(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = ROOM) Double> places) {
        List<Double> lefts = places.stream().sorted().toList();
        List<Double> rights = lefts.stream().map(left -> left + 9).toList();
        List<Placement.Cluster> clusters = Placement.clusters(lefts, rights, 2, 18);
        List<Integer> members = new ArrayList<>();
        clusters.forEach(cluster -> members.addAll(cluster.members()));
        assertThat(members).hasSameSizeAs(lefts).isSorted().doesNotHaveDuplicates();
        for (int i = 1; i < clusters.size(); i++) {
            assertThat(clusters.get(i).left())
                    .isGreaterThanOrEqualTo(clusters.get(i - 1).right() + 2 - 1e-6);
        }
    }
}
