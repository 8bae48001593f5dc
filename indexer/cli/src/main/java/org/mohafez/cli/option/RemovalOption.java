package org.mohafez.cli.option;

import org.mohafez.engine.EngineOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands share besides that take a file from readers, and from the index that these search. */
public final class RemovalOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private HeldOption held;

    @Mixin
    private EngineOption engine;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "on what ground; readers see it")
    private String reason = "";

    public HeldOption held() {
        return held;
    }

    /** Before anything is decided: whether the index can be told of it. */
    public String checkedId() {
        engine.check(spec.commandLine());
        return held.id();
    }

    public String reason() {
        return reason.strip();
    }

    public void takeOut(String id) {
        engine.takeOut(id);
    }
}
