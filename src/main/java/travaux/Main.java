package travaux;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs a command, or opens the window where none is given. */
    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
