package travaux.core.importing.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The page operators that matter to a reader of text: type, place, straight lines, lightness. All others are passed over. */
final class ScanOperators {

    private ScanOperators() {}

    static void addTo(PDFStreamEngine engine, Pen pen, Runnable image) {
        addText(engine);
        addState(engine, image);
        addPath(engine, pen);
        addPaint(engine, pen);
        addColour(engine, pen);
    }

    private static void addText(PDFStreamEngine engine) {
        List.of(
                        new BeginText(engine),
                        new EndText(engine),
                        new MoveText(engine),
                        new MoveTextSetLeading(engine),
                        new NextLine(engine),
                        new SetCharSpacing(engine),
                        new SetFontAndSize(engine),
                        new SetTextHorizontalScaling(engine),
                        new SetTextLeading(engine),
                        new SetTextRenderingMode(engine),
                        new SetTextRise(engine),
                        new SetWordSpacing(engine),
                        new ShowText(engine),
                        new ShowTextAdjusted(engine),
                        new ShowTextLine(engine),
                        new ShowTextLineAndSpace(engine))
                .forEach(engine::addOperator);
    }

    private static void addState(PDFStreamEngine engine, Runnable image) {
        List.of(
                        new Save(engine),
                        new Restore(engine),
                        new Concatenate(engine),
                        new SetMatrix(engine),
                        new SetGraphicsStateParameters(engine),
                        new BeginMarkedContentSequence(engine),
                        new BeginMarkedContentSequenceWithProperties(engine),
                        new EndMarkedContentSequence(engine),
                        new DrawForm(engine, image))
                .forEach(engine::addOperator);
        on(engine, "BI", _ -> image.run());
    }

    private static void addPath(PDFStreamEngine engine, Pen pen) {
        on(engine, "m", n -> pen.moveTo(n[0], n[1]), 2);
        on(engine, "l", n -> pen.lineTo(n[0], n[1]), 2);
        on(engine, "c", n -> pen.curveTo(n[4], n[5]), 6);
        on(engine, "v", n -> pen.curveTo(n[2], n[3]), 4);
        on(engine, "y", n -> pen.curveTo(n[2], n[3]), 4);
        on(engine, "re", n -> pen.box(n[0], n[1], n[2], n[3]), 4);
        on(engine, "h", _ -> pen.close());
    }

    private static void addPaint(PDFStreamEngine engine, Pen pen) {
        Consumer<float[]> stroke = _ -> {
            pen.stroke();
            pen.forget();
        };
        Consumer<float[]> closeAndStroke = _ -> {
            pen.close();
            pen.stroke();
            pen.forget();
        };
        Consumer<float[]> fill = _ -> {
            pen.fill();
            pen.forget();
        };
        on(engine, "S", stroke);
        on(engine, "s", closeAndStroke);
        List.of("f", "F", "f*", "B", "B*", "b", "b*").forEach(name -> on(engine, name, fill));
        on(engine, "n", _ -> pen.forget());
    }

    /** Lightness alone is kept; a colour of one number is taken for grey, of four for cyan, magenta, yellow and black. */
    private static void addColour(PDFStreamEngine engine, Pen pen) {
        List.of("g", "rg", "k", "sc", "scn").forEach(name -> on(engine, name, n -> pen.colour(false, light(n))));
        List.of("G", "RG", "K", "SC", "SCN").forEach(name -> on(engine, name, n -> pen.colour(true, light(n))));
    }

    private static float light(float[] parts) {
        return switch (parts.length) {
            case 1 -> parts[0];
            case 3 -> Math.min(parts[0], Math.min(parts[1], parts[2]));
            case 4 -> 1 - Math.min(1, parts[3] + Math.max(parts[0], Math.max(parts[1], parts[2])));
            default -> 0;
        };
    }

    private static void on(PDFStreamEngine engine, String name, Consumer<float[]> action) {
        on(engine, name, action, 0);
    }

    private static void on(PDFStreamEngine engine, String name, Consumer<float[]> action, int least) {
        engine.addOperator(new Numeric(engine, name, action, least));
    }

    /** An operator whose operands are numbers; with fewer than it needs it does nothing. */
    private static final class Numeric extends OperatorProcessor {

        private final String name;
        private final Consumer<float[]> action;
        private final int least;

        Numeric(PDFStreamEngine engine, String name, Consumer<float[]> action, int least) {
            super(engine);
            this.name = name;
            this.action = action;
            this.least = least;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[operands.size()];
            int count = 0;
            for (COSBase operand : operands) {
                if (operand instanceof COSNumber number) {
                    numbers[count++] = number.floatValue();
                }
            }
            if (count >= least) {
                action.accept(count == numbers.length ? numbers : java.util.Arrays.copyOf(numbers, count));
            }
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** Draws forms and counts pictures. */
    private static final class DrawForm extends OperatorProcessor {

        private final DrawObject drawObject;
        private final Runnable image;

        DrawForm(PDFStreamEngine engine, Runnable image) {
            super(engine);
            this.drawObject = new DrawObject(engine);
            this.image = image;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.getFirst() instanceof COSName name
                    && getContext().getResources().isImageXObject(name)) {
                image.run();
                return;
            }
            drawObject.process(operator, operands);
        }

        @Override
        public String getName() {
            return drawObject.getName();
        }
    }
}
