"""What the desk's own verbs leave in the history of a film or a person."""

from typing import Any

from wagtail.log_actions import LogFormatter


class Merged(LogFormatter):
    label = "Merge"

    def format_message(self, log_entry: Any) -> str:
        return f"Merged “{log_entry.data['absorbed']}” into this one"


class TakenApart(LogFormatter):
    label = "Take apart"

    def format_message(self, log_entry: Any) -> str:
        return f"Took “{log_entry.data['absorbed']}” out again"


def register_actions(actions: Any) -> None:
    actions.register_action("desk.merge")(Merged)
    actions.register_action("desk.take_apart")(TakenApart)
