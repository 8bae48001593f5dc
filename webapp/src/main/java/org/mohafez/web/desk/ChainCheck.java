package org.mohafez.web.desk;

/** How an auditor checks a copy of the audit log without this program. */
public final class ChainCheck {
    /** For Python 3; reads the log from standard input, prints the newest digest. */
    public static final String PROGRAM = """
            import hashlib, json, sys

            last = "0" * 64
            for number, line in enumerate(sys.stdin, 1):
                e = json.loads(line)
                said = [last, e["number"], e["at"], e["who"], e["act"], e["about"], e["detail"]]
                text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
                last = hashlib.sha256(text.encode()).hexdigest()
                if e["number"] != number or e["digest"] != last:
                    sys.exit(f"line {number} is missing or was changed")
            print(last)
            """;

    private ChainCheck() {}
}
