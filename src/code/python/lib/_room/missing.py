"""What a page cannot give says so in words, not in an error that nobody knows."""

import builtins
import socket

NO_KEYBOARD = "input() cannot ask on this page. Write the value into the code."
NO_SOCKET = "There are no sockets on this page. The openai package reaches the base URL, and nothing else is reached."


def _input(prompt="", /):
    raise RuntimeError(NO_KEYBOARD)


def _refuse(*_, **__):
    raise OSError(NO_SOCKET)


class _NoSocket(socket.socket):
    def __init__(self, *_, **__):
        raise OSError(NO_SOCKET)


def install():
    builtins.input = _input
    socket.socket = _NoSocket
    for name in ("create_connection", "create_server", "getaddrinfo", "gethostbyname", "socketpair"):
        setattr(socket, name, _refuse)
