package org.mohafez.web.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.account.Role;
import org.mohafez.index.FacetCode;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** An address for each template, in a state that shows all it has. */
final class Screens {
    private Screens() {}

    /** Paths by name, in Bangla. */
    static Map<String, String> all() {
        String minutes = "/d/" + SampleArchive.id(SamplePapers.minutes(5));
        String query = "?q=" + URLEncoder.encode("পোর্টাল", StandardCharsets.UTF_8);
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("front", "/");
        screens.put("search", "/search" + query + "&kind=minutes&from=2024-25&page=2");
        screens.put("notes", "/search" + query + "&from=x&foo=bar&office=uno-kanchanpur");
        screens.put("nothing", "/search?q=zzzzzzzz&kind=order&fy=2023-24");
        screens.put("document", minutes + query);
        screens.put("order", "/d/" + SampleArchive.id(SamplePapers.ORDER));
        screens.put("long", "/d/" + SampleArchive.id(SamplePapers.LONG));
        screens.put("hostile", "/d/" + SampleArchive.id(SamplePapers.HOSTILE));
        screens.put("decision", minutes + "/2" + query);
        screens.put("page", "/d/" + SampleArchive.id(SamplePapers.LONG) + "/page/3");
        screens.put("version", "/d/" + SampleArchive.id(SamplePapers.LONG) + "/v/1");
        screens.put("version-decision", "/d/" + SampleArchive.id(SamplePapers.LONG) + "/v/1/4");
        screens.put("set-aside", "/d/" + SampleArchive.id("বন্ধ ফাইল.docx"));
        screens.put("guide", "/about/search");
        screens.put("sample", "/audit/sample?seed=july&office=uno-kanchanpur&n=5");
        screens.put("fields", "/about/fields");
        screens.put("about", "/about");
        screens.put("api", "/api");
        screens.put("timeline", "/search/timeline" + query);
        screens.put("meant", "/search?q=nHf&kind=minutes");
        screens.put("coverage", "/coverage");
        screens.put("browse", "/browse");
        screens.put("values", "/browse/topic");
        screens.put("place", "/browse/district/" + FacetCode.of("মেঘনাগঞ্জ"));
        screens.put("office", "/browse/office/uno-kanchanpur");
        screens.put("body", body());
        screens.put("implementer", "/browse/implementer/forest-officer");
        screens.put("problem", "/d/nope");
        return screens;
    }

    /** What somebody sees who has signed in and may do everything. */
    static Map<String, String> atTheDesk() {
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("desk", "/desk");
        screens.put("searches", "/desk/searches");
        screens.put("doubtful-parts", "/desk/parts");
        screens.put("withheld", "/desk/withheld");
        screens.put("upload", "/desk/upload");
        screens.put("review", "/desk/review");
        screens.put("review-sheet", "/desk/review/" + SampleArchive.id(SamplePapers.LONG));
        screens.put("parts", "/desk/parts/" + SampleArchive.id(SamplePapers.BUNDLE));
        screens.put("blackout", "/desk/withheld/" + SampleArchive.id(SamplePapers.INTERNAL));
        screens.put("authority", "/desk/authority?facet=implementer");
        screens.put("audit", "/desk/audit?kept=none");
        screens.put("accounts", "/desk/accounts");
        screens.put("password", "/desk/password");
        screens.put("internal", "/d/" + SampleArchive.id(SamplePapers.INTERNAL));
        screens.put("search-signed-in", "/search?sort=received");
        return screens;
    }

    /** The token of their session. */
    static synchronized String session() {
        TestPortal portal = TestPortal.shared();
        Browser chief = Browser.of(portal, "screens.chief", Role.ADMINISTRATOR);
        Browser.of(portal, "screens.reader", Role.READER);
        portal.staff().searches().save("screens.chief", "পোর্টাল · সংরক্ষিত", "q=পোর্টাল", Instant.EPOCH);
        return Objects.requireNonNull(chief.cookies().get("mohafez"));
    }

    /** Whose code is the portal's to give. */
    private static String body() {
        Matcher body = Pattern.compile("/browse/body/[a-z0-9-]+")
                .matcher(TestPortal.shared().get("/browse/body").body());
        if (!body.find()) {
            throw new AssertionError("the samples have no body");
        }
        return body.group();
    }

    static String inEnglish(String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=en";
    }
}
