package org.mohafez.web.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.mohafez.web.ui.Assets;
import org.mohafez.web.ui.Assets.Asset;

/** Serves {@link Assets}. */
public final class AssetFiles {
    private final Assets assets;

    public AssetFiles(Assets assets) {
        this.assets = assets;
    }

    public void register(Routes routes) {
        routes.get(Assets.ROOT + "{name}", this::send);
    }

    private void send(Context ctx) {
        Asset asset = assets.at(ctx.path()).orElseThrow(NotFoundResponse::new);
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.contentType(asset.contentType()).disableCompression();
        String accepted = ctx.header("Accept-Encoding");
        if (asset.gzip().isPresent() && accepted != null && accepted.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").header("Vary", "Accept-Encoding");
            ctx.result(asset.gzip().get());
        } else {
            ctx.result(asset.bytes());
        }
    }
}
