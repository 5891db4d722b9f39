/** Where the program starts: the only package that knows both the command line and the window. */
@NullMarked
package travaux;

import org.jspecify.annotations.NullMarked;
