"""Runs in Pyodide at build time: makes zips of Python's library and of the wheels, for the page."""

import ast
import importlib
import importlib.metadata
import json
import os
import py_compile
import shutil
import sys
import sysconfig
import types
import zipfile

SITE = sysconfig.get_path("purelib")
OUT = "/out"
# Reads the source of its own functions.
KEEPS_SOURCE = ("anyio",)
# Nobody imports these on a page: commands, plugins of tools, forms of old, and the wheels' own lists of files.
LEFT_OUT = ("openai/cli/", "pydantic/mypy.py", "pydantic/_hypothesis_plugin.py", "pydantic/v1/")
LEFT_OUT_OF_INFO = ("RECORD", "WHEEL", "INSTALLER", "entry_points.txt", "licenses/", "sboms/")
NOT_CODE = (".pyi", "py.typed")
# Of Python's library, what needs a terminal, a socket or a process, and the tools of those who write Python.
LEFT_OUT_OF_LIBRARY = tuple(
    """
    _pyrepl/ multiprocessing/ unittest/ doctest.py pdb.py bdb.py cmd.py code.py pydoc.py pydoc_data/ _pyio.py pickletools.py
    xmlrpc/ wsgiref/ imaplib.py mailbox.py poplib.py smtplib.py ftplib.py socketserver.py http/server.py
    cProfile.py profile.py pstats.py trace.py timeit.py tabnanny.py pyclbr.py modulefinder.py site-packages/
    concurrent/futures/process.py concurrent/interpreters/ xml/sax/ xml/dom/ sqlite3/ webbrowser.py
    encodings/cp encodings/mac_ encodings/iso2022 encodings/big5 encodings/euc encodings/gb encodings/hz encodings/johab
    encodings/koi8 encodings/kz1048 encodings/ptcp154 encodings/shift encodings/tis encodings/hp_roman8 encodings/palmos
    """.split()
)
KEPT_OF_LIBRARY = ("encodings/cp1252.py", "encodings/cp437.py", "encodings/cp1250.py", "encodings/cp1251.py")


def unpack(wheels):
    for wheel in wheels:
        zipfile.ZipFile(wheel).extractall(SITE)


def imports(transports_module):
    sys.modules["httpx2_jsfetch"] = transports_module
    for name in ("asyncio", "linecache", "shutil", "socket", "traceback", "base64", "pathlib", "mimetypes"):
        importlib.import_module(name)
    from openai import AsyncOpenAI, OpenAI

    for kind in (OpenAI, AsyncOpenAI):
        kind(api_key="none").chat.completions  # noqa: B018
    import openai.types.chat  # noqa: F401
    import openai._streaming  # noqa: F401


def _close(self):
    pass


async def _aclose(self):
    pass


def transports():
    module = types.ModuleType("httpx2_jsfetch")
    for name in ("JavascriptFetchTransport", "AsyncJavascriptFetchTransport"):
        setattr(module, name, type(name, (), {"__init__": lambda self, **_: None, "close": _close, "aclose": _aclose}))
    return module


def compiled(path, shown):
    """The compiled form, without what is documentation; it tells of a line in `shown`."""
    target = "/tmp/module.pyc"
    py_compile.compile(path, target, dfile=shown, doraise=True, optimize=2, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
    with open(target, "rb") as file:
        return file.read()


def without_words(path):
    """The source without documentation and comments: of most modules they are the larger part."""
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            node.body = [each for each in node.body if not _is_text(each)] or [ast.Pass()]
    return ast.unparse(tree).encode()


def _is_text(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def write(name, root, prefix, wanted):
    """A zip in which nothing is deflated, so that the whole of it is compressed on its way."""
    started = {
        os.path.realpath(module.__file__)
        for module in list(sys.modules.values())
        if getattr(module, "__file__", None)
    }
    with zipfile.ZipFile(f"{OUT}/{name}.zip", "w", zipfile.ZIP_STORED) as out:
        for folder, folders, files in os.walk(root):
            folders[:] = sorted(each for each in folders if each != "__pycache__")
            for file in sorted(files):
                path = os.path.join(folder, file)
                inside = os.path.relpath(path, root)
                if not wanted(inside):
                    continue
                keeps = inside.split("/")[0] in KEEPS_SOURCE
                if file.endswith(".py") and not keeps and (os.path.realpath(path) in started or f"{prefix}/{inside}" in started):
                    inside, data = f"{inside}c", compiled(path, f"{prefix}/{inside}")
                elif file.endswith(".py") and not keeps:
                    data = without_words(path)
                else:
                    with open(path, "rb") as source:
                        data = source.read()
                out.writestr(zipfile.ZipInfo(inside, (1980, 1, 1, 0, 0, 0)), data)


def native_packages():
    """The packages with a library in them, which cannot be loaded out of a zip."""
    return {
        os.path.relpath(os.path.join(folder, file), SITE).split("/")[0]
        for folder, _, files in os.walk(SITE)
        for file in files
        if file.endswith(".so")
    }


def licences():
    """What each package says of its licence, and Python itself: as JSON."""
    python = {
        "name": "CPython",
        "version": ".".join(map(str, sys.version_info[:3])),
        "licence": "PSF-2.0",
        "text": f"{sys.copyright}\n\nhttps://docs.python.org/3/license.html",
    }
    return json.dumps([python, *(_licence(each) for each in importlib.metadata.distributions())])


def _licence(distribution):
    about = distribution.metadata
    texts = [
        path.read_text().replace("\r\n", "\n").strip()
        for path in sorted(distribution.files)
        if path.name.startswith("LICENSE")
    ]
    return {
        "name": about["Name"],
        "version": about["Version"],
        "licence": about.get("License-Expression") or about["License"],
        "text": "\n\n".join(texts),
    }


def pack(wheels, library):
    os.makedirs(OUT)
    unpack(wheels)
    imports(transports())
    native = native_packages()

    def stays(inside):
        if inside.startswith(LEFT_OUT) or inside.endswith(NOT_CODE):
            return False
        top, _, rest = inside.partition("/")
        return not (top.endswith(".dist-info") and rest.startswith(LEFT_OUT_OF_INFO))

    write("native", SITE, SITE, lambda inside: stays(inside) and inside.split("/")[0] in native)
    write("packages", SITE, SITE, lambda inside: stays(inside) and inside.split("/")[0] not in native)
    zipfile.ZipFile(library).extractall("/library")
    prefix = next(path for path in sys.path if path.endswith(".zip"))
    write("library", "/library", prefix, lambda inside: inside in KEPT_OF_LIBRARY or not inside.startswith(LEFT_OUT_OF_LIBRARY))
    shutil.rmtree("/library")
