"""A SQLite store's rows in a PostgreSQL database, much sooner than they can be made there anew."""

import sqlite3
import subprocess

BATCH_ROWS = 20_000
# Words of the index with an underscore in front are categories, channels and options.
CODES = ("SELECT term, '', length(term) FROM search_term "
         "WHERE term NOT IN (SELECT word FROM search_word) AND substr(term, 1, 1) <> '_'")


def escaped(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def as_bytea(value):
    return "\\\\x" + value.hex()


# How COPY's text format (PostgreSQL's documentation, COPY) writes a value of a column's type.
WRITERS = {"text": escaped, "uuid": bytes.hex, "bytea": as_bytea, "bigint": str,
           # The words of the index, sorted, are a vector as they stand.
           "tsvector": escaped}


def copy_rows(database, table, columns, rows):
    """`rows`: a cursor. `columns`: name and PostgreSQL type of each."""
    writers = [WRITERS[kind] for _, kind in columns]
    names = ", ".join(f'"{name}"' for name, _ in columns)
    with database.psql("-c", "SET session_replication_role = replica",  # foreign keys are kept
                       "-c", f"COPY {table} ({names}) FROM STDIN", stdin=subprocess.PIPE) as psql:
        while batch := rows.fetchmany(BATCH_ROWS):
            lines = ("\t".join("\\N" if value is None else write(value)
                               for write, value in zip(writers, row)) for row in batch)
            psql.stdin.write(("\n".join(lines) + "\n").encode())
        psql.stdin.close()
        if psql.wait() != 0:
            raise RuntimeError(f"{table} was not copied")


def copy_store(store, database):
    """Fills a database that has the tables; what stands in them goes."""
    tables = {}
    for line in database.answer("SELECT table_name, column_name, data_type "
                                "FROM information_schema.columns WHERE table_schema = 'public' "
                                "AND table_name NOT IN ('schema_migration', 'store_key', "
                                "'recovery_key')"):
        table, column, kind = line.split("|")
        tables.setdefault(table, []).append((column, kind))
    database.answer(f"TRUNCATE {', '.join(tables)}")
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as source:
        for table, known in tables.items():
            there = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
            columns = [each for each in known if each[0] in there]
            names = ", ".join(f'"{name}"' for name, _ in columns)
            # As a shop's rows come: not in the order in which a search walks them.
            order = " ORDER BY product_id" if table == "search_entry" else ""
            copy_rows(database, table, columns,
                      source.execute(f"SELECT {names} FROM {table}{order}"))
        copy_rows(database, "search_word",
                  [("word", "text"), ("initial", "text"), ("letters", "bigint")],
                  source.execute(CODES))
    database.answer("VACUUM ANALYZE")  # what a server does by itself after a while
