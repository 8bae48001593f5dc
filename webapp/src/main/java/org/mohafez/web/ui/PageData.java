package org.mohafez.web.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mohafez.record.RecordJson;

/** What a page says of itself to search engines: JSON-LD in the words of schema.org. */
public final class PageData {
    private PageData() {}

    /** Fit to stand within a page. */
    public static String of(List<Map<String, Object>> things) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", things);
        return safe(RecordJson.line(data));
    }

    /** @param way from the widest to the page itself */
    public static Map<String, Object> breadcrumbs(Site site, List<Crumb> way) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Crumb crumb : way) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put("@type", "ListItem");
            step.put("position", steps.size() + 1);
            step.put("name", crumb.text());
            step.put("item", site.absolute(crumb.href()));
            steps.add(step);
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@type", "BreadcrumbList");
        list.put("itemListElement", steps);
        return list;
    }

    /** Within a page no letter of it may end the element it stands in. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
