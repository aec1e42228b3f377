"""What is answered of a record alone, as columns have it."""

from typing import Any

from credit_standard.lifecycle import State


def answers(state: State) -> dict[str, Any]:
    return {
        "publicity": state.publicity.state,
        "publicity_reason": state.publicity.reason,
        "publicity_since": state.publicity.since,
        "publicity_until": state.publicity.until,
        "sharing": state.sharing.state,
        "sharing_until": state.sharing.until,
        "use": state.use.state,
        "use_until": state.use.until,
        "storage": state.storage.state,
        "repairable": state.repairable,
        "repair_from": state.repair.opens_on,
        "next_change": state.next_change,
        "published": state.published,
        "shared": state.shared,
        "usable": state.usable,
    }
