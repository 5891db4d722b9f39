package travaux.ui.shell;

import javafx.animation.AnimationTimer;

/** Waits until what was shown has come to the screen. */
final class Painted extends AnimationTimer {

    /** One to lay it out, one to bring it to the screen. */
    private static final int FRAMES = 2;

    private final Runnable work;
    private int frames;

    private Painted(Runnable work) {
        this.work = work;
    }

    /** Does something when what is shown now has been painted. */
    static void then(Runnable work) {
        new Painted(work).start();
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames > FRAMES) {
            stop();
            work.run();
        }
    }
}
