package org.mohafez.pipeline.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.ocr.Portrait;
import org.mohafez.record.parts.Beginning;

/** What a worker is asked for; each has its own kind of {@link WorkerReply}. Paths are absolute. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "request")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WorkerRequest.Read.class, name = "read"),
    @JsonSubTypes.Type(value = WorkerRequest.Unpack.class, name = "unpack"),
    @JsonSubTypes.Type(value = WorkerRequest.Picture.class, name = "picture")
})
sealed interface WorkerRequest {
    /** Which pages to leave out, from 1. */
    Set<Integer> without();

    WorkerRequest without(Set<Integer> pages);

    /**
     * A paper: its files in the order of their pages. Answered by an {@link Extraction}.
     *
     * @param said where somebody said that papers begin in it; none: as it shows
     */
    record Read(List<String> files, @Nullable String cache, List<Beginning> said, Set<Integer> without)
            implements WorkerRequest {
        static Read of(List<Path> files, @Nullable Path cache, List<Beginning> said) {
            return new Read(absolute(files), cache == null ? null : absolute(cache), said, Set.of());
        }

        @Override
        public Read without(Set<Integer> pages) {
            return new Read(files, cache, said, pages);
        }
    }

    /** What is packed in a zip archive, to be unpacked into a folder that is there. Answered by an {@link Unpacked}. */
    record Unpack(String archive, String folder) implements WorkerRequest {
        static Unpack of(Path archive, Path folder) {
            return new Unpack(absolute(archive), absolute(folder));
        }

        @Override
        public Set<Integer> without() {
            return Set.of();
        }

        @Override
        public Unpack without(Set<Integer> pages) {
            return this;
        }
    }

    /**
     * The pages of a paper as pictures for its readers, into a folder that is there. Answered by {@link Pictured}.
     *
     * @param turning pages, from 1, that were read from their pictures: they are turned upright
     * @param black pages, from 1, that are pictured once more with something black
     */
    record Picture(
            List<String> files,
            String mediaType,
            String folder,
            Set<Integer> turning,
            Map<Integer, Portrait.Sheet> black,
            Set<Integer> without)
            implements WorkerRequest {
        static Picture of(
                List<Path> files,
                String mediaType,
                Path folder,
                Set<Integer> turning,
                Map<Integer, Portrait.Sheet> black) {
            return new Picture(absolute(files), mediaType, absolute(folder), turning, black, Set.of());
        }

        @Override
        public Picture without(Set<Integer> pages) {
            return new Picture(files, mediaType, folder, turning, black, pages);
        }
    }

    private static List<String> absolute(List<Path> paths) {
        return paths.stream().map(WorkerRequest::absolute).toList();
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }
}
