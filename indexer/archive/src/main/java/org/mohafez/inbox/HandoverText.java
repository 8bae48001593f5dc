package org.mohafez.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.mohafez.record.RecordJson;

/** What is written in a handover: by this program, by a newer one, by a disk that failed. */
final class HandoverText {
    private HandoverText() {}

    /** @param files how many lie with it @return {@link Handover.Unread} of what cannot be carried out as it is */
    static Handover read(String text, int files) {
        try {
            Handover read = RecordJson.MAPPER.readValue(text, Handover.class);
            if (read instanceof Handover.Upload upload && upload.files().size() != files) {
                return new Handover.Unread(
                        upload.author(), upload.files().size() + " files are named, and " + files + " are there");
            }
            return read;
        } catch (JsonProcessingException e) {
            return new Handover.Unread(author(text), e.getOriginalMessage());
        }
    }

    /** Who handed it over, if at least that can be read, so that they can ask for it. */
    private static String author(String text) {
        try {
            JsonNode author = RecordJson.MAPPER.readTree(text).path("author");
            return author.isTextual() ? author.asText() : Handover.OPERATOR;
        } catch (JsonProcessingException e) {
            return Handover.OPERATOR;
        }
    }
}
