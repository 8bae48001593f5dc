"""Speaks for Xapian: takes rows as lines of JSON, or answers questions, one number a line. Arguments: load|answer FOLDER."""
import json
import sys
import time

import xapian

OFFICE, TOPIC, IMPLEMENTERS, YEAR, DAY = range(5)
COMMIT_EVERY = 50_000


def load(folder):
    database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    for number, line in enumerate(sys.stdin, 1):
        row = json.loads(line)
        if not row:
            break
        document = xapian.Document()
        generator.set_document(document)
        generator.index_text(row["text"])
        document.set_data(row["text"])
        document.add_boolean_term("O" + row["office"])
        if row["memo"]:
            document.add_boolean_term("M" + row["memo"])
        document.add_value(OFFICE, row["office"])
        document.add_value(TOPIC, row["topic"])
        # Xapian counts one value a document: several implementers are counted as one.
        document.add_value(IMPLEMENTERS, " ".join(row["implementers"]))
        document.add_value(YEAR, row["year"])
        document.add_value(DAY, xapian.sortable_serialise(row["day"]))
        database.add_document(document)
        if number % COMMIT_EVERY == 0:
            database.commit()
    database.commit()
    database.close()
    print(time.process_time_ns(), flush=True)


def query(parser, question):
    kind, text = question["kind"], question["text"]
    if kind == "MEMO":
        return xapian.Query("M" + text)
    if kind == "PHRASE":
        return parser.parse_query('"' + text + '"', xapian.QueryParser.FLAG_PHRASE)
    if kind == "PREFIX":
        return parser.parse_query(text + "*", xapian.QueryParser.FLAG_WILDCARD)
    words = parser.parse_query(text, 0)
    if kind == "NARROW":
        days = xapian.Query(xapian.Query.OP_VALUE_RANGE, DAY, xapian.sortable_serialise(question["from"]), xapian.sortable_serialise(question["to"]))
        both = xapian.Query(xapian.Query.OP_AND, xapian.Query("O" + question["office"]), days)
        return xapian.Query(xapian.Query.OP_FILTER, words, both)
    return words


def answer(folder):
    database = xapian.Database(folder)
    parser = xapian.QueryParser()
    parser.set_database(database)
    parser.set_default_op(xapian.Query.OP_AND)
    print("ready", flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        enquire = xapian.Enquire(database)
        enquire.set_query(query(parser, question))
        faceted = question["kind"] in ("NARROW", "BROAD")
        spies = [xapian.ValueCountMatchSpy(slot) for slot in range(4)] if faceted else []
        for spy in spies:
            enquire.add_matchspy(spy)
        if question["kind"] == "NEWEST":
            enquire.set_sort_by_value(DAY, True)
        # Facets are counted of all hits, so that all have to be looked at.
        found = enquire.get_mset(question["offset"], 10, database.get_doccount() if faceted else 0)
        for hit in found:
            text = hit.document.get_data().decode()
            if faceted:
                found.snippet(text, 300)
        for spy in spies:
            list(spy.top_values(10))
        print(found.get_matches_estimated(), flush=True)


if sys.argv[1] == "load":
    print("ready", flush=True)
    load(sys.argv[2])
else:
    answer(sys.argv[2])
