package org.mohafez.page.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.mohafez.page.Block;
import org.mohafez.page.Paragraph;
import org.mohafez.page.font.FontRuns;
import org.mohafez.page.font.FontTally;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** XHTML events to paragraphs and tables. Tolerates what real pages do: rows without tables, cells without rows. */
final class MarkupHandler extends DefaultHandler {
    private static final Set<String> SILENT = Set.of(
            "head", "script", "style", "noscript", "template", "select", "option", "button", "svg", "iframe", "object");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
            "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr", "input");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none");
    private static final Pattern LIST_STYLE = Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)");
    private static final int MAX_SPAN = 1000;

    /** A list being read: how its items are numbered, and the last number given. */
    private static final class ItemCounter {
        private final String type;
        private int last;

        ItemCounter(String type, int before) {
            this.type = type;
            this.last = before;
        }
    }

    /** A table being read. */
    private static final class OpenTable {
        private final List<List<LaidCell>> rows = new ArrayList<>();
        private final Deque<int[]> spans = new ArrayDeque<>();
    }

    private final boolean tabsCount;
    private final StyleSheet styles;
    private final FontTally tally;
    private final FontRuns text = new FontRuns();
    private final Deque<FontEncoding> fonts = new ArrayDeque<>();
    private final Deque<List<Block>> flows = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<ItemCounter> lists = new ArrayDeque<>();
    private String itemNumber = "";
    /** How many elements deep inside one that says nothing. */
    private int silent;

    private int preformatted;

    /**
     * @param tabsCount whether a tab is more than a blank
     * @param tally counts in which fonts the text is set
     */
    MarkupHandler(boolean tabsCount, StyleSheet styles, FontTally tally) {
        this.tabsCount = tabsCount;
        this.styles = styles;
        this.tally = tally;
        flows.push(new ArrayList<>());
    }

    List<Block> blocks() {
        endParagraph();
        return flows.getLast();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = localName.toLowerCase(Locale.ROOT);
        if (silent > 0 || SILENT.contains(name) || isHidden(attributes)) {
            silent++;
            return;
        }
        fonts.push(styles.font(name, attributes).orElse(font()));
        if (INLINE.contains(name)) {
            return;
        }
        endParagraph();
        switch (name) {
            case "table" -> tables.push(new OpenTable());
            case "tr" -> row();
            case "td", "th" -> cell(attributes);
            case "ol" -> lists.push(new ItemCounter(listType(attributes), number(attributes, "start", 1) - 1));
            case "ul", "menu", "dir" -> lists.push(new ItemCounter("none", 0));
            case "li" -> item(attributes);
            case "pre" -> preformatted++;
            default -> {
                // Any other element only begins a new paragraph.
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (silent > 0) {
            silent--;
            return;
        }
        fonts.poll();
        String name = localName.toLowerCase(Locale.ROOT);
        if (INLINE.contains(name)) {
            return;
        }
        endParagraph();
        switch (name) {
            case "table" -> endTable();
            case "td", "th" -> endCell();
            case "ol", "ul", "menu", "dir" -> lists.poll();
            case "pre" -> preformatted--;
            default -> {
                // Any other element only ends a paragraph.
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (silent == 0) {
            text.add(new String(chars, start, length), font());
        }
    }

    private FontEncoding font() {
        FontEncoding innermost = fonts.peek();
        return innermost == null ? FontEncoding.PLAIN : innermost;
    }

    private void row() {
        if (tables.isEmpty()) {
            tables.push(new OpenTable());
        }
        tables.element().rows.add(new ArrayList<>());
    }

    private void cell(Attributes attributes) {
        if (tables.isEmpty() || tables.element().rows.isEmpty()) {
            row();
        }
        tables.element().spans.push(new int[] {span(attributes, "rowspan"), span(attributes, "colspan")});
        flows.push(new ArrayList<>());
    }

    private void endCell() {
        if (!tables.isEmpty() && !tables.element().spans.isEmpty()) {
            int[] span = tables.element().spans.pop();
            tables.element().rows.getLast().add(new LaidCell(flows.pop(), span[0], span[1]));
        }
    }

    private void endTable() {
        if (!tables.isEmpty()) {
            flows.element().addAll(new LaidTable(tables.pop().rows).blocks());
        }
    }

    private void item(Attributes attributes) {
        if (!lists.isEmpty()) {
            ItemCounter list = lists.element();
            list.last = number(attributes, "value", list.last + 1);
            itemNumber = ListNumber.of(list.last, list.type);
        }
    }

    private void endParagraph() {
        String raw = text.text(tally);
        text.clear();
        String tidy = tabsCount ? raw.replaceAll("[ \\n\\r\\f]+", " ") : raw.replaceAll("[\\s\\u00A0]+", " ");
        List<String> lines = preformatted > 0 ? raw.lines().toList() : List.of(tidy);
        for (String line : lines) {
            if (!line.isBlank()) {
                flows.element().add(Paragraph.of(ListNumber.before(itemNumber, line.strip())));
                itemNumber = "";
            }
        }
    }

    private static boolean isHidden(Attributes attributes) {
        String style = attributes.getValue("style");
        return attributes.getValue("hidden") != null
                || (style != null
                        && HIDDEN.matcher(style.toLowerCase(Locale.ROOT)).find());
    }

    private static String listType(Attributes attributes) {
        String style = attributes.getValue("style");
        Matcher styled = LIST_STYLE.matcher(style == null ? "" : style.toLowerCase(Locale.ROOT));
        String type = attributes.getValue("type");
        return styled.find() ? styled.group(1) : type == null ? "1" : type;
    }

    private static int span(Attributes attributes, String name) {
        return Math.clamp(number(attributes, name, 1), 1, MAX_SPAN);
    }

    private static int number(Attributes attributes, String name, int otherwise) {
        String value = attributes.getValue(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
