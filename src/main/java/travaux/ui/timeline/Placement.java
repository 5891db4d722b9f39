package travaux.ui.timeline;

import java.util.ArrayList;
import java.util.List;

/** Where things go on a line so that none covers another. Pixels. */
final class Placement {

    private Placement() {}

    /** A block of labels that push each other: they are moved together, as little as they can be. */
    private record Block(int count, double width, double wanted) {

        /** Both together; {@code wanted} is the mean of the left edges they would have alone. */
        Block with(Block next) {
            double offset = next.wanted - width;
            return new Block(
                    count + next.count,
                    width + next.width,
                    (wanted * count + offset * next.count) / (count + next.count));
        }

        double left(double room) {
            return Math.max(0, Math.min(wanted, room - width));
        }
    }

    /**
     * Left edges for labels that want to be centred on their anchors, in the anchors' order, without overlap, moved as little
     * as possible (isotonic regression by pooling neighbours).
     *
     * @param widths with the gap to the next one
     * @param room the width of the line
     */
    static List<Double> labels(List<Double> anchors, List<Double> widths, double room) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            Block block = new Block(1, widths.get(i), anchors.get(i) - widths.get(i) / 2);
            while (!blocks.isEmpty() && collide(blocks.getLast(), block, room)) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        }
        return unpack(blocks, widths, room);
    }

    /** The farthest that any label lies from its anchor. */
    static double worst(List<Double> anchors, List<Double> widths, List<Double> lefts) {
        double worst = 0;
        for (int i = 0; i < anchors.size(); i++) {
            worst = Math.max(worst, Math.abs(lefts.get(i) + widths.get(i) / 2 - anchors.get(i)));
        }
        return worst;
    }

    /** Neighbours drawn as one sign: their indexes, and the room the sign takes. */
    record Cluster(List<Integer> members, double left, double right) {

        Cluster {
            members = List.copyOf(members);
        }

        /** Both as one sign, which is at least {@code least} wide. */
        Cluster with(Cluster next, double least) {
            List<Integer> all = new ArrayList<>(members);
            all.addAll(next.members);
            double middle = (left + Math.max(right, next.right)) / 2;
            double half = Math.max(least, Math.max(right, next.right) - left) / 2;
            return new Cluster(all, middle - half, middle + half);
        }
    }

    /**
     * Groups neighbours so that no two signs touch.
     *
     * @param lefts ascending
     * @param rights of the same things
     * @param gap between any two signs
     * @param least width of a sign that stands for several
     */
    static List<Cluster> clusters(List<Double> lefts, List<Double> rights, double gap, double least) {
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            Cluster next = new Cluster(List.of(i), lefts.get(i), rights.get(i));
            while (!clusters.isEmpty() && clusters.getLast().right() + gap > next.left()) {
                next = clusters.removeLast().with(next, least);
            }
            clusters.add(next);
        }
        return clusters;
    }

    private static boolean collide(Block before, Block next, double room) {
        return before.left(room) + before.width > next.left(room);
    }

    private static List<Double> unpack(List<Block> blocks, List<Double> widths, double room) {
        List<Double> lefts = new ArrayList<>();
        for (Block block : blocks) {
            double x = block.left(room);
            for (int i = 0; i < block.count; i++) {
                lefts.add(x);
                x += widths.get(lefts.size() - 1);
            }
        }
        return lefts;
    }
}
