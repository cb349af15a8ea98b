"""What a process that works for long tells Python about its memory."""

import gc

_YOUNG, _MIDDLE, _OLD = 700, 10, 100


def settle() -> None:
    """Leave what is loaded by now out of every search for garbage, and search the rest ten times more rarely.

    Such a search takes 30 to 50 ms, as long as a screen of the desk, and came once in some sixty screens.
    What a request leaves behind is found by the small searches, which stay as frequent as they are.
    """
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
