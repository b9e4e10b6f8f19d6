"""Runs one program after another, each as if it were the first."""

import asyncio
import linecache
import os
import shutil
import sys
import time
import types
from asyncio import events

import _page

from . import errors, exchange, loop, missing

HOME = "/home/reader"
FILE = f"{HOME}/main.py"


def prepare():
    """Makes the surroundings anew, whatever the last program did to them."""
    time.sleep = exchange.sleep
    loop.install()
    missing.install()
    exchange.reset()
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    sys.stdout.reconfigure(line_buffering=True)
    os.chdir("/")
    shutil.rmtree(HOME, ignore_errors=True)
    os.makedirs(HOME)
    os.chdir(HOME)
    for name in [name for name, module in sys.modules.items() if _is_own(module)]:
        del sys.modules[name]
    sys.path[:] = [HOME, *(path for path in sys.path if path not in ("", HOME))]
    sys.argv = [FILE]
    os.environ.clear()


def run(code, environment):
    """Runs the code to its end, and gives the exit code."""
    os.environ.update(environment.to_py(), HOME=HOME)
    main = types.ModuleType("__main__")
    main.__file__ = FILE
    sys.modules["__main__"] = main
    linecache.cache[FILE] = (len(code), None, code.splitlines(keepends=True), FILE)
    try:
        status = _execute(code, main.__dict__)
    finally:
        _flush()
    return status


def _execute(code, scope):
    try:
        exec(compile(code, FILE, "exec"), scope)
        return 0
    except SystemExit as leaving:
        return _status(leaving.code)
    except KeyboardInterrupt as error:
        errors.report(error, HOME)
        return 130
    except BaseException as error:
        errors.report(error, HOME)
        return 1


def _status(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 255
    print(code, file=sys.stderr)
    return 1


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            # The program closed it, or put something else there.
            pass


def _is_own(module):
    return str(getattr(module, "__file__", None) or "").startswith(f"{HOME}/")
