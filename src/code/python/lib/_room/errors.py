"""Errors as a terminal shows them, with the lines of the reader alone: those of packages have no source here."""

import sys
import traceback


def report(error, folder):
    """Prints an exception and what led to it."""
    whole = traceback.TracebackException.from_exception(error, compact=True)
    _leave_own(whole, folder)
    print("".join(whole.format()), end="", file=sys.stderr)


def _leave_own(whole, folder):
    if whole is None:
        return
    own = [frame for frame in whole.stack or () if frame.filename.startswith(folder)]
    whole.stack = traceback.StackSummary.from_list(own) if own else None
    _leave_own(whole.__cause__, folder)
    _leave_own(whole.__context__, folder)
    for each in whole.exceptions or ():
        _leave_own(each, folder)
