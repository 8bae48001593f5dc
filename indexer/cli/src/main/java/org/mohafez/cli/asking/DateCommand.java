package org.mohafez.cli.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.BanglaDate;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code date}: any written date, in both calendars. */
@Command(
        name = "date",
        mixinStandardHelpOptions = true,
        description = "Read a written date, of either calendar and in either digits. No date in the text: exit 1.")
public final class DateCommand implements Callable<Integer> {
    private static final int NO_DATE = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "the text, such as: ২৬ ভাদ্র ১৪৩০")
    private List<String> text;

    @Option(names = "--json", description = "{\"iso\", \"bangla\", \"fiscalYear\"}; iso may be YYYY-MM")
    private boolean json;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @Nullable String iso,
            @Nullable String bangla,
            @Nullable String fiscalYear) {
        static Answer of(WrittenDate written) {
            if (written.date() != null) {
                return new Answer(
                        written.date().toString(),
                        BanglaDate.of(written.date()).toString(),
                        FiscalYear.of(written.date()).toString());
            }
            if (written.month() != null) {
                return new Answer(
                        written.month().toString(),
                        null,
                        FiscalYear.of(written.month().atDay(1)).toString());
            }
            return new Answer(
                    null,
                    null,
                    Optional.ofNullable(written.fiscalYear())
                            .map(FiscalYear::toString)
                            .orElse(null));
        }
    }

    @Override
    public Integer call() {
        Optional<WrittenDate> written = WrittenDate.parse(String.join(" ", text));
        if (written.isEmpty()) {
            spec.commandLine().getErr().println("mohafez: no date in: " + String.join(" ", text));
            return NO_DATE;
        }
        Answer answer = Answer.of(written.get());
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(answer));
        } else {
            out.println(java.util.stream.Stream.of(answer.iso(), answer.bangla(), answer.fiscalYear())
                    .filter(java.util.Objects::nonNull)
                    .collect(java.util.stream.Collectors.joining("\t")));
        }
        return Exit.DONE;
    }
}
