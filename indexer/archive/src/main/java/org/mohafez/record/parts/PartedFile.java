package org.mohafez.record.parts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how a file is parted, beside its papers.
 *
 * @param word what was said of it last; null where nobody said anything
 * @param byMachine where papers begin as the machine saw it last; empty where nobody said anything, since then they begin where they do
 * @param gone papers that are none any more
 * @param moved what is now found elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartedFile(@Nullable PartsWord word, List<Beginning> byMachine, List<GonePaper> gone, List<Moved> moved) {
    /** Of a file of which there is nothing to be known. */
    public static final PartedFile NONE = new PartedFile(null, List.of(), List.of(), List.of());

    public PartedFile {
        byMachine = byMachine == null ? List.of() : List.copyOf(byMachine);
        gone = gone == null ? List.of() : List.copyOf(gone);
        moved = moved == null ? List.of() : List.copyOf(moved);
    }

    /** What was at one spot is at another. */
    public record Moved(PaperSpot from, PaperSpot to) {}

    @JsonIgnore
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Where papers begin by somebody's word; none where the machine is to say. */
    public List<Beginning> said() {
        return word == null ? List.of() : word.papers();
    }

    /** The same, by another word. @param seen where papers begin by the machine; none where that is the word */
    public PartedFile said(PartsWord other, List<Beginning> seen) {
        return new PartedFile(other, seen, gone, moved);
    }

    /** The same, as the machine sees it now. */
    public PartedFile seenByMachine(List<Beginning> seen) {
        return new PartedFile(word, seen, gone, moved);
    }

    /** The same as far as everybody may know it. */
    public PartedFile withoutWords() {
        return new PartedFile(null, List.of(), List.of(), moved);
    }

    /** Where that is now; empty if it never went anywhere. Of a decision that is not known again, the paper that has its paper's pages. */
    public Optional<PaperSpot> now(PaperSpot asked) {
        Optional<PaperSpot> now = next(asked);
        for (int step = 1; step < moved.size() && now.flatMap(this::next).isPresent(); step++) {
            now = now.flatMap(this::next);
        }
        return now;
    }

    private Optional<PaperSpot> next(PaperSpot from) {
        return to(from).or(() -> from.ordinal() == 0 ? Optional.empty() : to(PaperSpot.of(from.paper())));
    }

    private Optional<PaperSpot> to(PaperSpot from) {
        return moved.stream()
                .filter(one -> one.from().equals(from))
                .map(Moved::to)
                .findFirst();
    }
}
