/**
 * The commands. Each reads its words, calls a use case of {@code core.work}, and hands the result to {@code core.exporting}.
 * Results go to standard output alone, in UTF-8 whatever the locale; messages go to standard error. This package knows no
 * screen: pictures come through {@link travaux.core.work.Pictures}, where there are any.
 */
@NullMarked
package travaux.cli;

import org.jspecify.annotations.NullMarked;
