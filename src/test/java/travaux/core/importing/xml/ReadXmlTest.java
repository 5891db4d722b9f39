package travaux.core.importing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;

class ReadXmlTest {

    private static XmlElement read(String xml, Charset charset) throws UnusableInputException {
        return ReadXml.read("tide.xml", xml.getBytes(charset));
    }

    private static void refused(byte[] bytes, String words) {
        assertThatThrownBy(() -> ReadXml.read("tide.xml", bytes))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageStartingWith("tide.xml")
                .hasMessageContaining(words);
    }

    @Test
    void encodingsAreReadAsMarkedOrDeclared() throws UnusableInputException {
        assertThat(read("<a>прилив</a>", StandardCharsets.UTF_8).text()).isEqualTo("прилив");
        assertThat(read("\uFEFF<a>прилив</a>", StandardCharsets.UTF_16LE).text())
                .isEqualTo("прилив");
        assertThat(read("<?xml version='1.0' encoding='windows-1251'?><a>прилив</a>", Charset.forName("windows-1251"))
                        .text())
                .isEqualTo("прилив");
    }

    @Test
    void manyReferencesToCharactersAreNoBomb() throws UnusableInputException {
        assertThat(read("<a>" + "&amp;&#233;".repeat(200_000) + "</a>", StandardCharsets.UTF_8)
                        .text())
                .hasSize(400_000);
    }

    @Test
    void aDocumentTypeIsPassedOverAndItsEntitiesAreRefused() throws UnusableInputException {
        assertThat(read("<!DOCTYPE a SYSTEM 'http://nowhere.invalid/a.dtd'><a>b</a>", StandardCharsets.UTF_8)
                        .text())
                .isEqualTo("b");
        refused("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>".getBytes(StandardCharsets.UTF_8), "Get the file again");
    }

    @Test
    void damageIsNamedWithWhatToDo() {
        refused(new byte[] {'<', 'a', '>', (byte) 0xFF, '<', '/', 'a', '>'}, "no UTF-8");
        refused("<a><b></a>".getBytes(StandardCharsets.UTF_8), "line 1");
        refused(new byte[0], "Get the file again");
        refused("<a>".repeat(10_000).getBytes(StandardCharsets.UTF_8), "deeper than");
    }
}
