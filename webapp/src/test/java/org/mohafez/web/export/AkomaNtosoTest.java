package org.mohafez.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AkomaNtosoTest {
    private static final List<String> PAPERS = List.of(
            SamplePapers.minutes(5), SamplePapers.ORDER, SamplePapers.ENGLISH, SamplePapers.LONG, SamplePapers.HOSTILE);

    private final TestPortal portal = TestPortal.shared();

    @Test
    void decisionsAreSections() {
        Document minutes = Zipped.xml(xml(SamplePapers.minutes(5)));
        assertThat(minutes.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
        assertThat(attributes(minutes, "section", "eId")).containsExactly("sec_1", "sec_2", "sec_3");
        assertThat(attributes(minutes, "doc", "name")).containsExactly("minutes");
        assertThat(texts(minutes, "heading")).containsExactly("ওয়েব পোর্টাল হালনাগাদ", "নদী তীরের বৃক্ষরোপণ", "বিবিধ");
        assertThat(texts(minutes, "role")).contains("উপজেলা বন কর্মকর্তা");
        assertThat(texts(minutes, "docNumber")).containsExactly("০৫.৪১.৯৯০১.০০০.০১.০০২.২৪.৫");
    }

    @Test
    void theWorkIsNamedByKindDayAndId() {
        String id = SampleArchive.id(SamplePapers.minutes(5));
        Document minutes = Zipped.xml(xml(SamplePapers.minutes(5)));
        String work = "/akn/bd/doc/minutes/2025-05-24/" + id;
        assertThat(attributes(minutes, "FRBRuri", "value"))
                .containsExactly(work, work + "/ben@2025-05-24", work + "/ben@2025-05-24.akn");
        assertThat(attributes(minutes, "FRBRalias", "value")).containsExactly("https://minutes.example/d/" + id);
    }

    @Test
    void everyReferenceLeadsToAnEntity() {
        for (String paper : PAPERS) {
            Document document = Zipped.xml(xml(paper));
            List<String> ids = attributes(document, "*", "eId");
            assertThat(ids).as(paper).doesNotHaveDuplicates();
            for (String reference : List.of("refersTo", "source")) {
                assertThat(attributes(document, "*", reference)).as(paper).allSatisfy(target -> assertThat(ids)
                        .contains(target.substring(1)));
            }
        }
    }

    @Test
    void provisionsOfAnOrderAreSectionsToo() {
        assertThat(texts(Zipped.xml(xml(SamplePapers.ORDER)), "num")).containsExactly("১", "২");
    }

    @Test
    void thereIsNoneOfWhatIsInternalOrUnread() {
        for (String name : List.of(SamplePapers.INTERNAL, "বন্ধ ফাইল.docx")) {
            assertThat(portal.get("/d/" + SampleArchive.id(name) + ".akn.xml").statusCode())
                    .isEqualTo(404);
        }
    }

    /** The schema is in no registry we build from: {@code -Dakn.schema=FILE} names a copy of OASIS's akomantoso30.xsd. */
    @Test
    void isValidAgainstThePublishedSchema() throws Exception {
        String file = System.getProperty("akn.schema", "");
        Assumptions.assumeTrue(
                Files.isRegularFile(Path.of(file)), "not checked against the schema: -Dakn.schema names none");
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of(file).toFile());
        for (String paper : PAPERS) {
            schema.newValidator().validate(new StreamSource(new StringReader(xml(paper))));
        }
    }

    private String xml(String fileName) {
        return portal.get("/d/" + SampleArchive.id(fileName) + ".akn.xml").body();
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        return elements(document, element).stream()
                .filter(e -> e.hasAttribute(attribute))
                .map(e -> e.getAttribute(attribute))
                .toList();
    }

    private static List<String> texts(Document document, String element) {
        return elements(document, element).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
