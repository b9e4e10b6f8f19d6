"""An event loop that waits as the rest does, so that `asyncio.run` works as on a computer."""

import asyncio
from asyncio import base_events, events

from . import exchange


NOTHING_COMES = "The program waits for something that can never come: no task, timer or answer is left."


class _Waiting:
    def select(self, seconds):
        if seconds is None and not exchange.is_awaited():
            raise RuntimeError(NOTHING_COMES)
        exchange.wait(seconds, asks=exchange.is_awaited())
        return []


class Loop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = _Waiting()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def run_in_executor(self, executor, func, *args):
        """There are no threads: it runs at once."""
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future

    async def shutdown_default_executor(self, timeout=None):
        pass


class _Policy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop


def install():
    events._set_event_loop_policy(_Policy())
    asyncio.set_event_loop(None)
    # Pyodide's own loop counts as running, since the browser's never ends.
    events._set_running_loop(None)
