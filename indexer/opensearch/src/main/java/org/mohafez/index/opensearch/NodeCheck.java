package org.mohafez.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import org.mohafez.MohafezException;
import org.mohafez.bangla.lucene.Analysis;
import org.mohafez.search.Ranking;

/** Whether the nodes of a cluster have our plugin, with the analysis of this program, and understand what it asks. */
public final class NodeCheck {
    private NodeCheck() {}

    /**
     * @throws MohafezException naming the first node that has not, and what to do
     * @throws org.mohafez.index.IndexAway if nobody answers
     */
    public static void check(Cluster cluster) {
        JsonNode nodes = cluster.get("/_nodes/_all/http").path("nodes");
        for (JsonNode node : nodes) {
            if (holdsData(node)) {
                check(node);
            }
        }
    }

    private static boolean holdsData(JsonNode node) {
        for (JsonNode role : node.path("roles")) {
            if (role.asText().equals("data")) {
                return true;
            }
        }
        return false;
    }

    private static void check(JsonNode node) {
        String who = "node " + node.path("name").asText() + " of the cluster (OpenSearch "
                + node.path("version").asText() + ")";
        JsonNode attributes = node.path("attributes");
        JsonNode has = attributes.path("mohafez_analysis");
        if (has.isMissingNode()) {
            throw new MohafezException(who + " lacks the plugin mohafez; " + install(node) + ", then reindex");
        }
        if (!has.asText().equals(Analysis.VERSION)) {
            throw new MohafezException(who + " analyses by version " + has.asText() + ", this program by version "
                    + Analysis.VERSION + "; " + install(node) + ", then reindex");
        }
        String understood = attributes.path("mohafez_ranking").asText("1");
        if (!understood.equals(Ranking.VERSION)) {
            throw new MohafezException(who + " understands questions of version " + understood
                    + ", this program asks by version " + Ranking.VERSION + "; " + install(node));
        }
    }

    private static String install(JsonNode node) {
        return "on every node: bin/opensearch-plugin install file:///…/mohafez-opensearch-"
                + node.path("version").asText()
                + "-….zip of this build, restart the node";
    }
}
