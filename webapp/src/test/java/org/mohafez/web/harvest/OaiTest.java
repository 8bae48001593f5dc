package org.mohafez.web.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.exceptions.IdDoesNotExistException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.ReadPaper;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.http.Routes;
import org.w3c.dom.Document;

/** The archive as a repository of OAI-PMH, harvested in parts of seven by a client that is not ours. */
class OaiTest {
    private static final int PART = 7;
    private static final String HOST = "oai:minutes.example:";
    private static final String GONE = SampleArchive.id(SamplePapers.minutes(3));

    @TempDir
    static Path temp = Path.of("");

    private static Archive archive;
    private static Javalin server;
    private static ServiceProvider harvester;

    @BeforeAll
    static void start() {
        ArchiveFolder folder = new ArchiveFolder(temp);
        SampleArchive.write(folder);
        withdraw(folder, GONE);
        archive = OcflArchive.open(folder);
        var site = TestPortal.site();
        Catalogue catalogue = new Catalogue(archive, Instant::now);
        server = Javalin.create(
                        config -> new OaiPages(site, archive, catalogue, PART).register(new Routes(config.routes)))
                .start("127.0.0.1", 0);
        harvester = new ServiceProvider(new Context()
                .withBaseUrl(address())
                .withOAIClient(OAIClient.newBuilder().withBaseUrl(address()).build())
                .withMetadataTransformer("oai_dc", Context.KnownTransformer.OAI_DC));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    /** As somebody does who takes a paper from the public that should never have been shown. */
    private static void withdraw(ArchiveFolder folder, String id) {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            Holding.Document paper = (Holding.Document) writer.find(id).orElseThrow();
            writer.keep(
                    writer.originals(id),
                    paper.source(),
                    List.of(new ReadPaper(
                            paper.record().readBy(new Extractor("1", "as before"), Access.INTERNAL),
                            writer.pages(id).orElseThrow())));
        }
    }

    @Test
    void theRepositorySaysWhatItIs() {
        var identity = harvester.identify();
        assertThat(identity.getBaseURL()).isEqualTo("https://minutes.example/oai");
        assertThat(identity.getDeletedRecord()).isEqualTo(DeletedRecord.TRANSIENT);
        assertThat(identity.getAdminEmails()).containsExactly(TestPortal.OPERATOR.contact());
        assertThat(identity.getEarliestDatestamp()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void theWholeArchiveIsHarvestedOnceAndNothingThatIsInternal() throws Exception {
        List<Record> records =
                all(harvester.listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc")));
        List<String> ids = records.stream()
                .map(record -> record.getHeader().getIdentifier())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(publicOrGone());
        assertThat(records).allSatisfy(record -> assertThat(record.getHeader().isDeleted())
                .isEqualTo(record.getHeader().getIdentifier().endsWith(GONE)));
        assertThat(records.stream().filter(record -> record.getMetadata() != null))
                .hasSize(ids.size() - 1);
    }

    @Test
    void headersAreHarvestedToo() throws Exception {
        assertThat(identifiers(asked -> {})).containsExactlyInAnyOrderElementsOf(publicOrGone());
    }

    @Test
    void aSetIsHarvestedByItself() throws Exception {
        assertThat(identifiers(asked -> asked.withSetSpec("kind:order")))
                .containsExactly(HOST + SampleArchive.id(SamplePapers.ORDER));
        assertThat(identifiers(asked -> asked.withSetSpec("office:uno-kanchanpur")))
                .hasSize(12);
        assertThat(identifiers(asked -> asked.withSetSpec("kind"))).hasSameSizeAs(publicOrGone());
        assertThat(all(harvester.listSets()))
                .extracting(set -> set.getSpec())
                .contains("kind", "office", "kind:order", "kind:minutes", "office:dc-meghnaganj")
                .doesNotContain("office:secret-office");
    }

    @Test
    void whatChangedIsHarvestedByTime() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assertThat(identifiers(asked -> asked.withFrom(now.plus(1, ChronoUnit.DAYS))))
                .isEmpty();
        assertThat(identifiers(asked -> asked.withUntil(now.minus(1, ChronoUnit.DAYS))))
                .isEmpty();
        assertThat(identifiers(
                        asked -> asked.withFrom(now.minus(1, ChronoUnit.DAYS)).withUntil(now)))
                .hasSameSizeAs(publicOrGone());
    }

    @Test
    void onePaperIsGivenByItsIdentifier() throws Exception {
        String id = SampleArchive.id(SamplePapers.ENGLISH);
        Record record = harvester.getRecord(
                GetRecordParameters.request().withIdentifier(HOST + id).withMetadataFormatPrefix("oai_dc"));
        assertThat(record.getHeader().getSetSpecs()).containsExactly("kind:circular", "office:records-dhaka");
        assertThat(get("?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + HOST + id))
                .contains(
                        "<dc:title>Circular on electronic filing</dc:title>",
                        "<dc:identifier>https://minutes.example/d/" + id + "</dc:identifier>",
                        "<dc:relation>05.41.9900.000.06.011.23-456</dc:relation>");
    }

    @Test
    void aPaperThatIsGoneSaysNothingMore() throws Exception {
        assertThat(get("?verb=GetRecord&metadataPrefix=mohafez&identifier=" + HOST + GONE))
                .contains("<header status=\"deleted\">")
                .doesNotContain("<metadata>");
    }

    @Test
    void whatWasNeverPublicDoesNotExist() {
        for (String name : List.of(SamplePapers.INTERNAL, SamplePapers.INTERNAL_MINUTES)) {
            var asked = GetRecordParameters.request()
                    .withIdentifier(HOST + SampleArchive.id(name))
                    .withMetadataFormatPrefix("oai_dc");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> harvester.getRecord(asked))
                    .isInstanceOf(IdDoesNotExistException.class);
        }
    }

    @Test
    void everyRecordFitsItsSchema() throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(get("/mohafez.xsd"))))
                .newValidator();
        int valid = 0;
        for (String identifier : publicOrGone()) {
            Document reply = parse(get("?verb=GetRecord&metadataPrefix=mohafez&identifier=" + identifier));
            var records = reply.getElementsByTagNameNS("urn:mohafez:record", "record");
            for (int i = 0; i < records.getLength(); i++) {
                validator.validate(new javax.xml.transform.dom.DOMSource(records.item(i)));
                valid++;
            }
        }
        assertThat(valid).isEqualTo(publicOrGone().size() - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "badVerb, ''",
        "badVerb, ?verb=Identfy",
        "badVerb, ?verb=Identify&verb=Identify",
        "badArgument, ?verb=Identify&set=kind",
        "badArgument, ?verb=ListRecords",
        "badArgument, ?verb=GetRecord&metadataPrefix=oai_dc",
        "badArgument, ?verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc",
        "badArgument, ?verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-30",
        "badArgument, ?verb=ListRecords&metadataPrefix=oai_dc&from=2025",
        "badArgument, ?verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-01&until=2025-01-01",
        "badArgument, ?verb=ListRecords&metadataPrefix=oai_dc&from=2025-02-01&until=2026-01-01T00:00:00Z",
        "badArgument, ?verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x",
        "badArgument, ?verb=ListSets&from=2025-01-01",
        "badResumptionToken, ?verb=ListRecords&resumptionToken=x",
        "badResumptionToken, ?verb=ListSets&resumptionToken=x",
        "cannotDisseminateFormat, ?verb=ListRecords&metadataPrefix=marc21",
        "cannotDisseminateFormat, ?verb=GetRecord&metadataPrefix=marc21&identifier=oai:minutes.example:0000000000000000",
        "idDoesNotExist, ?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:minutes.example:0000000000000000",
        "idDoesNotExist, ?verb=GetRecord&metadataPrefix=oai_dc&identifier=nonsense",
        "idDoesNotExist, ?verb=ListMetadataFormats&identifier=oai:other.example:0000000000000000",
        "noRecordsMatch, ?verb=ListRecords&metadataPrefix=oai_dc&set=kind:nothing",
        "noRecordsMatch, ?verb=ListIdentifiers&metadataPrefix=oai_dc&until=1999-12-31",
    })
    void whatCannotBeAnsweredIsSaidInTheProtocolsWords(String code, String asked) throws Exception {
        String reply = get(asked);
        assertThat(reply).contains("<error code=\"" + code + "\">");
        boolean repeated = reply.contains("<request verb=");
        assertThat(repeated).isEqualTo(!code.equals("badVerb") && !code.equals("badArgument"));
    }

    @Test
    void aTokenThatWasAlteredIsRefused() throws Exception {
        String token = token(get("?verb=ListIdentifiers&metadataPrefix=oai_dc"));
        assertThat(get("?verb=ListIdentifiers&resumptionToken=" + token)).contains("<header>", "cursor=\"7\"");
        for (int i = 0; i < token.length(); i += 5) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(get("?verb=ListIdentifiers&resumptionToken=" + altered))
                    .as(altered)
                    .contains("<error code=\"badResumptionToken\">");
        }
    }

    @Test
    void aQuestionMayBePosted() throws Exception {
        HttpRequest posted = HttpRequest.newBuilder(URI.create(address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "verb=ListRecords&metadataPrefix=oai_dc&set=" + URLEncoder.encode("kind:order", UTF_8)))
                .build();
        assertThat(send(posted)).contains("<ListRecords>", SampleArchive.id(SamplePapers.ORDER));
    }

    /** All papers that the public sees, and the one it saw once. */
    private static Set<String> publicOrGone() {
        try (Stream<Holding> holdings = archive.holdings()) {
            Set<String> ids = holdings.flatMap(file -> file.papers().stream())
                    .filter(paper -> paper.access() == Access.PUBLIC)
                    .map(paper -> HOST + paper.id())
                    .collect(Collectors.toCollection(TreeSet::new));
            ids.add(HOST + GONE);
            return ids;
        }
    }

    private static List<String> identifiers(Consumer<ListIdentifiersParameters> more) throws Exception {
        ListIdentifiersParameters asked = ListIdentifiersParameters.request().withMetadataPrefix("oai_dc");
        more.accept(asked);
        return all(harvester.listIdentifiers(asked)).stream()
                .map(Header::getIdentifier)
                .toList();
    }

    private static <T> List<T> all(Iterator<T> items) {
        List<T> all = new ArrayList<>();
        items.forEachRemaining(all::add);
        return all;
    }

    private static String token(String reply) {
        return reply.replaceAll("(?s).*<resumptionToken[^>]*>([^<]*)</resumptionToken>.*", "$1");
    }

    private static String address() {
        return "http://127.0.0.1:" + server.port() + "/oai";
    }

    private static String get(String behind) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address() + behind)).build());
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static Document parse(String xml) throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new org.xml.sax.InputSource(new StringReader(xml)));
    }
}
