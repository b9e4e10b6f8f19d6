"""Requests by the page. Waiting for an answer stops the worker until the page wakes it."""

import asyncio
import json
import time
from collections import deque

import _page
from pyodide.ffi import to_js

_came = {}
_waiting = {}


def reset():
    _came.clear()
    _waiting.clear()


def begin(method, url, headers, body):
    """Asks the page for a request, and gives the number under which its answer comes."""
    number = _page.request(method, url, json.dumps(headers), to_js(body))
    _came[number] = deque()
    return number


def close(number):
    """Ends a request, if its answer has not ended."""
    if _came.pop(number, None) is not None:
        _page.cancel(number)


def wait(seconds, asks=True):
    """Waits for anything at all, at most so long. With `asks`, a piece of an answer wakes it too."""
    event = _page.wait(-1 if seconds is None else max(seconds, 0) * 1000, asks)
    if event is None:
        return
    kind, number, data = event
    if kind == "interrupt":
        raise KeyboardInterrupt
    if number not in _came:
        return
    _came[number].append((kind, data.to_bytes()))
    future = _waiting.pop(number, None)
    if future is not None and not future.done():
        future.set_result(None)


def sleep(seconds, /):
    """`time.sleep`."""
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    until = time.monotonic() + seconds
    while (rest := until - time.monotonic()) > 0:
        wait(rest, asks=False)


def next(number, seconds):
    """The next piece as (kind, bytes); None where it does not come in time."""
    until = None if seconds is None else time.monotonic() + seconds
    while not (came := _take(number)):
        rest = None if until is None else until - time.monotonic()
        if rest is not None and rest <= 0:
            return None
        wait(rest)
    return came


async def next_async(number, seconds):
    """As `next`, while other tasks go on."""
    while not (came := _take(number)):
        future = asyncio.get_running_loop().create_future()
        _waiting[number] = future
        try:
            await asyncio.wait_for(future, seconds)
        except TimeoutError:
            return None
        finally:
            _waiting.pop(number, None)
    return came


def is_awaited():
    return bool(_waiting)


def _take(number):
    pieces = _came.get(number)
    if pieces is None:
        return ("broken", b"The answer was closed.")
    if not pieces:
        return None
    kind, data = pieces.popleft()
    if kind in ("end", "broken"):
        del _came[number]
    return (kind, data)
