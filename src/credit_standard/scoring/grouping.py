"""归户: records of many subjects by subject, by the one definition of the same subject (`subjects.numbers`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import define, field, frozen

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
    groups = _Groups()
    for one in records:
        groups.add(one)
    held = groups.held()
    roles = _Roles.among(groups, held) if from_representatives else _Roles()
    found = tuple(
        Subject(
            keys=frozenset(groups.keys[root]),
            shown=groups.label(root),
            records=(
                *own,
                *(other for key in _represented(own) for other in held.get(groups.root(key), ())),
                *roles.of(root, held, from_representatives),
            ),
        )
        for root, own in held.items()
    )
    return found, tuple(groups.nobodys)


@define
class _Groups:
    """Records that find each other by their keys; a group is called by one of its keys, the root.

    Attributes:
        keys: of each group.
        nobodys: records of which nobody can tell.
    """

    keys: dict[str, set[str]] = field(factory=lambda: defaultdict(set))
    nobodys: list[Record] = field(factory=list)
    _parents: dict[str, str] = field(factory=dict)
    _shown: dict[str, str] = field(factory=dict)
    _keyed: list[tuple[tuple[str, ...], Record]] = field(factory=list)
    _of_two: list[tuple[tuple[str, ...], Record]] = field(factory=list)

    def add(self, record: Record) -> None:
        told = subject_numbers(record)
        if is_of_two(record):
            self._of_two.append((tuple(link.key for link in told.links if not link.is_owners), record))
            return
        keys = tuple(link.key for link in told.own)
        if not keys:
            self.nobodys.append(record)
            return
        for key in keys[1:]:
            self._parents[self.root(key)] = self.root(keys[0])
        self._shown.setdefault(keys[0], _shown(told))
        self._keyed.append((keys, record))

    def root(self, key: str) -> str:
        parents = self._parents
        while parents.get(key, key) != key:
            parents[key] = parents.get(parents[key], parents[key])
            key = parents[key]
        return key

    def held(self) -> dict[str, list[Record]]:
        """The records of each group, when all were added; those of two subjects stand with both."""
        held: dict[str, list[Record]] = {}
        for keys, record in self._keyed:
            root = self.root(keys[0])
            held.setdefault(root, []).append(record)
            self.keys[root].update(keys)
        for keys, record in self._of_two:
            known = dict.fromkeys(root for key in keys if (root := self.root(key)) in held)
            for root in known:
                held[root].append(record)
            if not known:
                self.nobodys.append(record)
        return held

    def label(self, root: str) -> str:
        """The number of a group as it may be shown, an organisation's before a person's."""
        return next(
            self._shown[key]
            for key in sorted(self.keys[root], key=_organisations_first)
            if key in self._shown
        )


@frozen
class _Roles:
    """The roles in which persons represented organisations.

    Attributes:
        by_organisation: the role and the group of the person, by the group of the organisation.
    """

    by_organisation: dict[str, list[tuple[Record, str]]] = field(factory=dict)

    @classmethod
    def among(cls, groups: _Groups, held: Mapping[str, list[Record]]) -> _Roles:
        found: dict[str, list[tuple[Record, str]]] = {}
        for person, records in held.items():
            for one in records:
                for key in _represented((one,)):
                    found.setdefault(groups.root(key), []).append((one, person))
        return cls(found)

    def of(
        self, organisation: str, held: Mapping[str, list[Record]], types: Collection[str]
    ) -> Iterator[Record]:
        """The roles of an organisation, and of its representatives the records of these types."""
        roles = self.by_organisation.get(organisation, ())
        yield from (role for role, _ in roles)
        for person in dict.fromkeys(person for _, person in roles):
            yield from (one for one in held[person] if one.declaration.name in types)


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
