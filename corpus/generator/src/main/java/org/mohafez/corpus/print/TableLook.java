package org.mohafez.corpus.print;

import org.jspecify.annotations.Nullable;
import org.mohafez.corpus.paper.TableRules;

/** How the lines of a table are asked for: Chromium follows the style sheet, LibreOffice the attributes. */
final class TableLook {
    private TableLook() {}

    /** @param rules nothing where a table only sets texts side by side */
    static String attributes(@Nullable TableRules rules) {
        if (rules == null) {
            return "class=\"plain\" width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"2\"";
        }
        String drawn = " width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\"";
        return switch (rules) {
            case GRID -> "class=\"ruled\"" + drawn;
            case HORIZONTAL -> "class=\"horizontal\"" + drawn + " frame=\"hsides\" rules=\"rows\"";
            case PARTIAL -> "class=\"partial\"" + drawn + " frame=\"box\" rules=\"groups\"";
            case COLUMNS -> "class=\"columns\"" + drawn + " frame=\"box\" rules=\"cols\"";
            case NONE -> "class=\"none\" width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"4\"";
        };
    }

    /** The lines of the style sheet beyond those that every page has, which are for a grid and for no lines. */
    static String style(TableRules rules) {
        String lines =
                switch (rules) {
                    case GRID -> "";
                    case NONE -> "table.none { border: none; }\n";
                    case HORIZONTAL ->
                        "table.horizontal tr { border-top: 1px solid #000; border-bottom: 1px solid #000; }\n";
                    case PARTIAL ->
                        "table.partial { border: 1px solid #000; }\ntable.partial th { border-bottom: 1px solid #000; }\n";
                    case COLUMNS ->
                        "table.columns td, table.columns th { border-left: 1px solid #000; border-right: 1px solid #000; }\n"
                                + "table.columns { border: 1px solid #000; }\n";
                };
        String name = rules.name().toLowerCase(java.util.Locale.ROOT);
        return lines.isEmpty()
                ? ""
                : lines
                        + "table.%1$s td, table.%1$s th { padding: %2$s 4pt; vertical-align: top; }\n"
                                .formatted(name, rules == TableRules.NONE ? "1pt" : "3pt");
    }
}
