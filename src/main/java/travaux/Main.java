package travaux;

import java.util.Optional;
import travaux.cli.Cli;
import travaux.cli.Console;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.Pictures;

/**
 * Starts the program: a command where one is given, otherwise the window. The only class that knows both; it reaches the
 * screen through {@link Screen} alone, which is loaded when it is first needed, so that commands run without JavaFX.
 */
public final class Main {
    private Main() {}

    /** Runs a command, or opens the window where none is given. Ends the process with the exit code of {@link Cli}. */
    public static void main(String[] words) {
        LogFile.takeOver();
        System.exit(run(words, Console.ofProcess()));
    }

    private static int run(String[] words, Console console) {
        try {
            return words.length > 0 ? Cli.run(words, console, Main::pictures) : window(console);
        } catch (UnusableInputException e) {
            console.err().println(e.getMessage());
            return 3;
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            return Cli.unexpected(e, console);
        }
    }

    private static int window(Console console) throws UnusableInputException {
        if (!isJavaFxThere()) {
            throw new UnusableInputException(
                    "The window needs JavaFX, which is not on the class path. Run travaux.jar from"
                            + " the folder that has its lib folder beside it; commands work without: travaux --help.");
        }
        if (!Display.isThere(System.getProperties(), System.getenv())) {
            return new Preview(console).show();
        }
        Screen.openWindow();
        return 0;
    }

    private static Optional<Pictures> pictures() {
        return isJavaFxThere() ? Optional.of(Screen.pictures()) : Optional.empty();
    }

    private static boolean isJavaFxThere() {
        return Main.class.getClassLoader().getResource("javafx/application/Application.class") != null;
    }
}
