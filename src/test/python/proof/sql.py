"""Records the SQL that Django sends, and compares it with the SQL that a page shows."""

import re
from collections import deque

TOKEN = re.compile(
    r"""'(?:[^']|'')*' | --[^\n]* | /\*.*?\*/ | "[^"]*" | `[^`]*` | \.{3} | … | \w+ | [^\s\w]""", re.X | re.S
)
TRANSACTION = re.compile(r"\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b", re.I)
ANYTHING = ("...", "…")


class Recorder:
    """Sees the queries of all connections, also those that async code opens in other threads."""

    def __init__(self):
        self.statements: list[str] = []

    def listen(self) -> None:
        from django.db import connections
        from django.db.backends.signals import connection_created

        connection_created.connect(self._attach, weak=False)
        for connection in connections.all(initialized_only=True):
            self._attach(connection=connection)

    def _attach(self, connection, **kwargs) -> None:
        connection.force_debug_cursor = True
        if not isinstance(connection.queries_log, _Log):
            connection.queries_log = _Log(self.statements, connection.queries_log.maxlen)


class _Log(deque):
    """`connection.queries` of one connection; `reset_queries()` empties it but not the record."""

    def __init__(self, record: list[str], maxlen: int | None):
        super().__init__(maxlen=maxlen)
        self.record = record

    def append(self, entry) -> None:
        super().append(entry)
        self.record.append(entry["sql"])


def queries_in(statements: list[str]) -> list[str]:
    """Without transaction control, which no reader counts as a query."""
    return [statement for statement in statements if not TRANSACTION.match(statement)]


def shown_statements(text: str) -> list[str]:
    text = TOKEN.sub(lambda token: "" if token[0].startswith(("--", "/*")) else token[0], text)
    return [part for block in re.split(r"\n[ \t]*\n", text) for part in _split(block) if part.strip()]


def same_sql(shown: list[str], sent: list[str]) -> bool:
    if not any(TRANSACTION.match(statement) for statement in shown):
        sent = queries_in(sent)
    return len(shown) == len(sent) and all(map(_matches, map(tokens, shown), map(tokens, sent)))


def tokens(statement: str) -> list[str]:
    found = [each if each[0] == "'" else each.strip('"`') for each in TOKEN.findall(statement)]
    while found and found[-1] == ";":
        found.pop()
    # The name of a savepoint contains the number of a thread.
    if found and TRANSACTION.match(found[0]) and "SAVEPOINT" in map(str.upper, found):
        found = found[: [each.upper() for each in found].index("SAVEPOINT") + 1]
    return found


def _split(text: str) -> list[str]:
    parts, start = [], 0
    for token in TOKEN.finditer(text):
        if token[0] == ";":
            parts.append(text[start : token.start()])
            start = token.end()
    return [*parts, text[start:]]


def _matches(shown: list[str], sent: list[str]) -> bool:
    """Equal, where an ellipsis stands for any run of tokens."""
    pieces = [[]]
    for token in shown:
        if token in ANYTHING:
            pieces.append([])
        else:
            pieces[-1].append(token)
    first, *rest = pieces
    if not rest:
        return first == sent
    if sent[: len(first)] != first:
        return False
    at = len(first)
    *middle, last = rest
    for piece in middle:
        at = next((i + len(piece) for i in range(at, len(sent)) if sent[i : i + len(piece)] == piece), -1)
        if at < 0:
            return False
    return len(sent) - at >= len(last) and sent[len(sent) - len(last) :] == last
