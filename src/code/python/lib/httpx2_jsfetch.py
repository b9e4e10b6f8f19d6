"""The transports that httpx2 imports where there are no sockets. Every request goes to the page."""

import json

from _room import exchange
from httpx2._exceptions import ConnectError, ConnectTimeout, ReadError, ReadTimeout
from httpx2._models import Response
from httpx2._transports.base import AsyncBaseTransport, BaseTransport
from httpx2._types import AsyncByteStream, SyncByteStream

# The page has decoded the body.
OF_THE_WIRE = ("content-encoding", "content-length", "transfer-encoding")


class _Body(SyncByteStream, AsyncByteStream):
    def __init__(self, number, request, seconds):
        self._number, self._request, self._seconds = number, request, seconds

    def _piece(self, event):
        if event is None:
            raise ReadTimeout("The answer took too long.", request=self._request)
        kind, data = event
        if kind == "broken":
            raise ReadError(data.decode() or "The answer broke off.", request=self._request)
        return data if kind == "chunk" else None

    def __iter__(self):
        while (data := self._piece(exchange.next(self._number, self._seconds))) is not None:
            yield data

    async def __aiter__(self):
        while (data := self._piece(await exchange.next_async(self._number, self._seconds))) is not None:
            yield data

    def close(self):
        exchange.close(self._number)

    async def aclose(self):
        exchange.close(self._number)


def _seconds(request):
    return (request.extensions.get("timeout") or {}).get("read")


def _begin(request, body):
    return exchange.begin(request.method, str(request.url), request.headers.multi_items(), body)


def _response(request, number, event):
    if event is None:
        exchange.close(number)
        raise ConnectTimeout("No answer came in time.", request=request)
    kind, data = event
    if kind == "broken":
        exchange.close(number)
        raise ConnectError(data.decode() or "No answer could be read.", request=request)
    head = json.loads(data)
    return Response(
        status_code=head["status"],
        headers=[each for each in head["headers"] if each[0].lower() not in OF_THE_WIRE],
        stream=_Body(number, request, _seconds(request)),
        extensions={"reason_phrase": head["statusText"].encode("ascii", "replace")},
        request=request,
    )


class JavascriptFetchTransport(BaseTransport):
    def __init__(self, **_):
        pass

    def handle_request(self, request):
        number = _begin(request, b"".join(request.stream))
        return _response(request, number, exchange.next(number, _seconds(request)))


class AsyncJavascriptFetchTransport(AsyncBaseTransport):
    def __init__(self, **_):
        pass

    async def handle_async_request(self, request):
        number = _begin(request, b"".join([piece async for piece in request.stream]))
        return _response(request, number, await exchange.next_async(number, _seconds(request)))
