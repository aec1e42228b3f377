"""Thrift 紧凑协议: structures as the headers of a Parquet file hold them, of which only numbers are wanted.

Compact protocol of Apache Thrift. A structure becomes a dictionary of its fields by number; texts are passed over.
"""

from __future__ import annotations

from typing import TypeAlias

Value: TypeAlias = "int | Struct | None"
Struct: TypeAlias = "dict[int, Value]"

TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, MAP, STRUCT = range(1, 13)
DEEPEST = 16
LONGEST = 10  # bytes of a number in groups of seven bits


class NotThriftError(ValueError):
    """These bytes are no structure, or end within one."""


def read_struct(data: memoryview, position: int, depth: int = 0) -> tuple[Struct, int]:
    """The structure that begins at a position, and the position behind it.

    Raises:
        NotThriftError: there is none.
    """
    if depth > DEEPEST:
        raise NotThriftError
    found: Struct = {}
    number = 0
    while True:
        head = _byte(data, position)
        position += 1
        if not head:
            return found, position
        kind, step = head & 0x0F, head >> 4
        if step:
            number += step
        else:
            number, position = _signed(data, position)
        found[number], position = _value(data, position, kind, depth)


def _value(data: memoryview, position: int, kind: int, depth: int) -> tuple[Value, int]:
    match kind:
        case 1 | 2:
            return int(kind == TRUE), position
        case 3:
            return _byte(data, position), position + 1
        case 4 | 5 | 6:
            return _signed(data, position)
        case 7:
            return None, position + 8
        case 8:
            length, position = _unsigned(data, position)
            if length > len(data) - position:
                raise NotThriftError
            return None, position + length
        case 12:
            return read_struct(data, position, depth + 1)
    raise NotThriftError  # headers of pages hold no lists


def _signed(data: memoryview, position: int) -> tuple[int, int]:
    value, position = _unsigned(data, position)
    return (value >> 1) ^ -(value & 1), position


def _unsigned(data: memoryview, position: int) -> tuple[int, int]:
    value = 0
    for group in range(LONGEST):
        byte = _byte(data, position + group)
        value |= (byte & 0x7F) << (7 * group)
        if byte < 0x80:
            return value, position + group + 1
    raise NotThriftError


def _byte(data: memoryview, position: int) -> int:
    if not 0 <= position < len(data):
        raise NotThriftError
    return data[position]
