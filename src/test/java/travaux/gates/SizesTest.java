package travaux.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods stay small enough to be read at one sitting. */
class SizesTest {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 30;
    private static final int PARAMETERS = 5;

    @Test
    void filesHaveAtMost300Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : SourceTree.javaFiles()) {
            long lines = Files.readString(file).lines().count();
            if (lines > FILE_LINES) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void methodsHaveAtMost30LinesAndFiveParameters() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(SourceTree.javaFiles()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<String> tooLarge = new ArrayList<>();
            task.parse().forEach(unit -> new MethodSizes(positions, tooLarge).scan(unit, null));
            assertThat(tooLarge).isEmpty();
        }
    }

    /** Collects methods whose body, from brace to brace, or parameter list is too long. */
    private static final class MethodSizes extends TreePathScanner<Void, Void> {

        private final SourcePositions positions;
        private final List<String> tooLarge;

        MethodSizes(SourcePositions positions, List<String> tooLarge) {
            this.positions = positions;
            this.tooLarge = tooLarge;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            var unit = getCurrentPath().getCompilationUnit();
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long from = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long to = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                String where = unit.getSourceFile().getName() + " " + method.getName();
                if (to - from + 1 > METHOD_LINES) {
                    tooLarge.add(where + ": " + (to - from + 1) + " lines");
                }
                if (method.getParameters().size() > PARAMETERS && !isGiven(method)) {
                    tooLarge.add(where + ": " + method.getParameters().size() + " parameters");
                }
            }
            return super.visitMethod(method, null);
        }

        /** Whether the parameters are given: an overridden method, a record's components, a table of cases. */
        private boolean isGiven(MethodTree method) {
            boolean ofRecord = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null;
            return ofRecord
                    || method.getModifiers().getAnnotations().stream()
                            .anyMatch(a -> Set.of("Override", "ParameterizedTest")
                                    .contains(a.getAnnotationType().toString()));
        }
    }
}
