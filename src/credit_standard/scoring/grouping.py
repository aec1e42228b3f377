"""归户: records of many subjects by subject, by the one definition of the same subject (`subjects.numbers`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from attrs import frozen

from credit_standard import identifiers
from credit_standard.lifecycle.record.record import Record
from credit_standard.scoring.evaluation.offices import ROLE
from credit_standard.scoring.evaluation.subject import is_of_two, subject_numbers
from credit_standard.subjects import SubjectNumbers, numbers


@frozen
class Subject:
    """主体: the records of one subject.

    Attributes:
        keys: by which its records found each other; never shown whole.
        shown: its number as it may be shown.
        records: in the order of the data.
    """

    keys: frozenset[str]
    shown: str
    records: tuple[Record, ...]


def by_subject(
    records: Iterable[Record], from_representatives: Collection[str] = ()
) -> tuple[tuple[Subject, ...], tuple[Record, ...]]:
    """Records by subject, in the order in which subjects first appear; and those of which nobody can tell.

    A record with the numbers of two subjects stands with both, so that both are told that it was not evaluated; it
    never makes one subject of two.

    Records of organisations that a person represented stand with the person too, for cards that ask them; and with an
    organisation the roles of who represented it, and their records of the types that a card takes from them.
    """
    parents: dict[str, str] = {}
    keyed: list[tuple[tuple[str, ...], Record]] = []
    nobody: list[Record] = []
    shown: dict[str, str] = {}
    of_two: list[tuple[tuple[str, ...], Record]] = []
    for one in records:
        told = subject_numbers(one)
        if is_of_two(one):
            of_two.append((tuple(link.key for link in told.links if not link.is_owners), one))
            continue
        keys = tuple(link.key for link in told.own)
        if not keys:
            nobody.append(one)
            continue
        for key in keys[1:]:
            parents[_root(parents, key)] = _root(parents, keys[0])
        shown.setdefault(keys[0], _shown(told))
        keyed.append((keys, one))
    groups: dict[str, list[Record]] = defaultdict(list)
    names: dict[str, set[str]] = defaultdict(set)
    for keys, one in keyed:
        root = _root(parents, keys[0])
        groups[root].append(one)
        names[root].update(keys)
    for keys, one in of_two:
        known = dict.fromkeys(_root(parents, key) for key in keys if _root(parents, key) in groups)
        for root in known:
            groups[root].append(one)
        if not known:
            nobody.append(one)
    found = []
    roles: dict[str, list[tuple[Record, str]]] = defaultdict(list)
    for root, held in groups.items() if from_representatives else ():
        for one in held:
            for key in _represented((one,)):
                roles[_root(parents, key)].append((one, root))
    for root, held in groups.items():
        label = next(shown[key] for key in sorted(names[root], key=_organisations_first) if key in shown)
        more = [other for theirs in _represented(held) for other in groups.get(_root(parents, theirs), ())]
        more += [role for role, _ in roles[root]]
        more += [
            other
            for theirs in dict.fromkeys(person for _, person in roles[root])
            for other in groups[theirs]
            if other.declaration.name in from_representatives
        ]
        found.append(Subject(frozenset(names[root]), label, (*held, *more)))
    return tuple(found), tuple(nobody)


def _represented(records: Iterable[Record]) -> Iterator[str]:
    """The organisations of the roles among the records of a person."""
    for number in dict.fromkeys(
        one.values.get("organisation_uscc") for one in records if one.declaration.name == ROLE
    ):
        if number is not None:
            yield from (link.key for link in numbers({"uscc": str(number)}).own)


def _shown(told: SubjectNumbers) -> str:
    kind, value = next(iter(told.given.items()))
    return str(identifiers.get(kind).shown(value))


def _organisations_first(key: str) -> tuple[bool, str]:
    return (not key.startswith("org:"), key)


def _root(parents: dict[str, str], key: str) -> str:
    while parents.get(key, key) != key:
        parents[key] = parents.get(parents[key], parents[key])
        key = parents[key]
    return key
