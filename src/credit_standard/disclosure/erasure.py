"""删除: which records are to be erased, and what may stay of them so that nobody brings them back.

A record is to be erased when its storage is over, or when the decision that it holds was quashed. What stays is a
tombstone: a keyed hash of what tells the record apart, the rule and the day; nothing that a person can be known by. The
key is the caller's and is stored nowhere: without it a tombstone says nothing, with it what comes again is known.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.lifecycle.record.record import as_record

if TYPE_CHECKING:
    from credit_standard.lifecycle import State
    from credit_standard.lifecycle.record.record import Record

SHORTEST_KEY = 16
"""Bytes of a key: 18 digits can be tried with a shorter one."""
DUE = "due"


@frozen
class Tombstone:
    """墓碑: what stays of a record that was erased.

    Attributes:
        digest: keyed hash of the record type and of what tells the record apart.
        rule: why it was erased: of which regime, `quashed`, or `deleted` by a notice.
        on: since when it was due; where nobody says, the day on which it was found so.
    """

    digest: str
    rule: str
    on: date


def tombstone(record: object, state: State, key: bytes) -> Tombstone | None:
    """What stays of a record; None while it is not to be erased.

    Args:
        record: a typed model or a checked record.
        state: its state on the day.
        key: the caller's, of 16 bytes or more.

    Raises:
        ValueError: the key is too short.
    """
    storage = state.storage
    if storage.state != DUE:
        return None
    by_law = "deleted" if state.sharing.reason == "withdrawn" else "quashed"
    rule = by_law if storage.rule is None else storage.rule.regime.name
    return Tombstone(_digest(as_record(record), key), rule, storage.since or state.as_of)


def is_buried(record: object, tombstones: Iterable[Tombstone], key: bytes) -> bool:
    """Whether a record that comes is one that was erased; it is not to be taken in again."""
    digest = _digest(as_record(record), key)
    return any(hmac.compare_digest(one.digest, digest) for one in tombstones)


def _digest(record: Record, key: bytes) -> str:
    if len(key) < SHORTEST_KEY:
        raise ValueError(f"the key has {len(key)} bytes: give {SHORTEST_KEY} or more")
    told_apart = [str(record.values.get(name)) for name in record.declaration.key]
    said = "\x1f".join((record.declaration.name, *told_apart))
    return hmac.new(key, said.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
