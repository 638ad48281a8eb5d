"""The two families of errors: what a user can mend, and the stop that a user asked for."""

from __future__ import annotations

from scoring.values import Message, Value


class UserError(Exception):
    """Something a user can mend: what happened and what to do, as a message that ``resources.messages`` words."""

    def __init__(self, id: str, **values: Value) -> None:
        super().__init__(id)
        self.message = Message(id, values)


class Cancelled(Exception):
    """Raised inside a job by its ``tick`` when the user cancelled."""
