package org.mohafez.web.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * Replies of OAI-PMH under the schemas of the protocol. They are in no registry that this project is built from: the folder named by
 * {@code MOHAFEZ_OAI_SCHEMAS} must have {@code OAI-PMH.xsd}, {@code oai-identifier.xsd}, {@code oai_dc.xsd}, {@code simpledc20021212.xsd} and {@code xml.xsd};
 * without it these tests are skipped, aloud.
 */
class OaiSchemaTest {
    private static final String FOLDER = System.getenv("MOHAFEZ_OAI_SCHEMAS");

    private final TestPortal portal = TestPortal.shared();

    @BeforeEach
    void schemasAreThere() {
        if (FOLDER == null) {
            System.err.println(
                    "OAI-PMH replies are not checked against its schema: MOHAFEZ_OAI_SCHEMAS names no folder");
        }
        assumeTrue(FOLDER != null, "MOHAFEZ_OAI_SCHEMAS names no folder with the schemas of OAI-PMH");
    }

    @Test
    void everyKindOfReplyIsValid() throws Exception {
        Schema schema = schema();
        String minutes = "oai:minutes.example:" + SampleArchive.id(SamplePapers.minutes(5));
        for (String question : List.of(
                "verb=Identify",
                "verb=ListSets",
                "verb=ListMetadataFormats",
                "verb=ListMetadataFormats&identifier=" + minutes,
                "verb=ListIdentifiers&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=mohafez",
                "verb=ListRecords&metadataPrefix=oai_dc&set=kind:order",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + minutes,
                "verb=GetRecord&metadataPrefix=mohafez&identifier=" + minutes,
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=nothing",
                "verb=GetRecord&metadataPrefix=marc&identifier=" + minutes,
                "verb=ListRecords&metadataPrefix=oai_dc&from=2100-01-01",
                "verb=ListRecords&resumptionToken=x",
                "verb=ListRecords",
                "verb=Nothing",
                "")) {
            assertThat(validate(schema, portal.get("/oai?" + question).body()))
                    .as(question)
                    .isEmpty();
        }
    }

    @Test
    void whatIsWrongIsFound() throws Exception {
        Schema schema = schema();
        String reply = portal.get("/oai?verb=ListRecords&metadataPrefix=oai_dc").body();
        assertThat(validate(schema, reply.replaceFirst("<datestamp>", "<datestamp>x")))
                .isNotEmpty();
        assertThat(validate(
                        schema, reply.replaceFirst("dc:title", "dc:heading").replaceFirst("dc:title", "dc:heading")))
                .isNotEmpty();
        assertThatThrownBy(() -> schema.newValidator().validate(source("no XML")))
                .isInstanceOf(SAXException.class);
    }

    /** What is wrong; empty where nothing is. */
    private static String validate(Schema schema, String reply) throws IOException {
        try {
            schema.newValidator().validate(source(reply));
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** With our own records, whose schema the portal serves. */
    private Schema schema() throws Exception {
        DOMImplementationLS documents = (DOMImplementationLS) java.util.Objects.requireNonNull(
                DOMImplementationRegistry.newInstance().getDOMImplementation("LS"));
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, system, base) -> {
            LSInput input = documents.createLSInput();
            input.setSystemId(system);
            input.setStringData(read(system.replaceAll(".*/", "")));
            return input;
        });
        return factory.newSchema(new Source[] {
            source(read("OAI-PMH.xsd")),
            source(read("oai-identifier.xsd")),
            source(read("oai_dc.xsd")),
            source(portal.get("/oai/mohafez.xsd").body()),
        });
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of(String.valueOf(FOLDER)).resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Source source(String xml) {
        return new StreamSource(new StringReader(xml));
    }
}
