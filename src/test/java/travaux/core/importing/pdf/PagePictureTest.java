package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;

/** A page is drawn as it looks on paper, whatever page is asked for and however odd the paper. */
class PagePictureTest {

    @Test
    void aPageIsDrawnAtTheWidthThatWasAskedFor() throws Exception {
        RawFile file = file(new Paper().page().write(72, 100, "First").page().write(72, 400, "Second"));
        PagePicture drawn = PagePicture.of(file, 2, 600);
        var image = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertThat(drawn.page()).isEqualTo(2);
        assertThat(drawn.pages()).isEqualTo(2);
        assertThat(image.getWidth()).isBetween(598, 601);
        // 400 of 842 points down the sheet there are letters, at the first page's 100 there are none
        assertThat(inked(image, 390.0 / 842, 402.0 / 842)).isTrue();
        assertThat(inked(image, 90.0 / 842, 102.0 / 842)).isFalse();
    }

    @Test
    void aPageThatIsNotThereGivesTheNearest() throws Exception {
        RawFile file = file(new Paper().page().write(72, 100, "Only"));
        assertThat(PagePicture.of(file, 9, 300).page()).isEqualTo(1);
        assertThat(PagePicture.of(file, 0, 300).page()).isEqualTo(1);
    }

    @Test
    void whatCannotBeDrawnIsRefusedInASentence() {
        RawFile broken = new RawFile("x.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> PagePicture.of(broken, 1, 300))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("x.pdf");
        assertThat(PagePicture.isPossible(new RawFile("x.md", "words".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
    }

    private static RawFile file(Paper paper) {
        return new RawFile("x.pdf", paper.bytes());
    }

    private static boolean inked(java.awt.image.BufferedImage image, double from, double to) {
        for (int y = (int) (from * image.getHeight()); y < to * image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    return true;
                }
            }
        }
        return false;
    }
}
