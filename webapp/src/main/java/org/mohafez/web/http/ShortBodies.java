package org.mohafez.web.http;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Waits, without a thread, until a body that a stranger may send is whole, and only then has the request answered: whoever sends one
 * byte now and then, over as many connections as they like, keeps nobody else waiting. A longer body is for whoever has signed
 * in, and read while it comes.
 */
public final class ShortBodies extends Handler.Wrapper {
    private static final int LONGEST = BodyLimit.OF_STRANGERS.bytes();

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = request.getLength();
        if (length < 1 || length > LONGEST) {
            return super.handle(request, response, callback);
        }
        CompletableFuture<byte[]> body = Content.Source.asByteArrayAsync(request, (int) length);
        if (body.isDone() && !body.isCompletedExceptionally()) {
            return super.handle(new Whole(request, body.join()), response, callback);
        }
        body.whenComplete((bytes, failure) -> {
            if (failure == null) {
                request.getContext().execute(() -> answer(new Whole(request, bytes), response, callback));
            } else {
                Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
            }
        });
        return true;
    }

    private void answer(Request whole, Response response, Callback callback) {
        try {
            if (!super.handle(whole, response, callback)) {
                Response.writeError(whole, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception e) {
            Response.writeError(whole, response, callback, e);
        }
    }

    /** A request whose body has come. */
    private static final class Whole extends Request.Wrapper {
        private final Content.Source body;

        Whole(Request request, byte[] body) {
            super(request);
            this.body = Content.Source.from(ByteBuffer.wrap(body));
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable demand) {
            body.demand(demand);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
