"""A headless Chromium, spoken to over a pipe in the DevTools protocol: no driver program, no library, no port.

    with Browser() as browser:
        browser.open(path)
        browser.evaluate("document.title")

It answers one page. What the page asks of the network, what it writes to the console and what the security policy
refuses is kept, so that a test can say that there was nothing of it.
"""

import base64
import contextlib
import json
import os
import re
import select
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class BrowserError(Exception):
    """The browser is missing, ended, or did not do what it was told."""


def find():
    """The browser's program: $KUA_CHROMIUM, or what is on the PATH; None when there is none."""
    asked = os.environ.get("KUA_CHROMIUM")
    return asked or next(filter(None, map(shutil.which, NAMES)), None)


class Browser:
    """A browser with one page."""

    def __init__(self, language="en", width=1100, height=900):
        program = find()
        if not program:
            raise BrowserError("there is no Chromium here: apt-get install chromium, or set KUA_CHROMIUM")
        self._place = tempfile.TemporaryDirectory(prefix="kua-browser-", ignore_cleanup_errors=True)
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        options = ["--headless", "--remote-debugging-pipe", f"--user-data-dir={self._place.name}", "--no-first-run",
                   "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-pings",
                   "--disable-dev-shm-usage", "--disable-extensions", "--disable-features=Translate,MediaRouter",
                   f"--lang={language}", f"--accept-lang={language}", f"--window-size={width},{height}"]
        if os.geteuid() == 0:
            options.append("--no-sandbox")  # Chromium has no sandbox for root
        # The protocol wants the two ends as descriptors 3 and 4.
        line = 'exec 3<&"$1" 4>&"$2"; shift 2; exec "$@"'
        self._process = subprocess.Popen(
            ["bash", "-c", line, "bash", str(theirs_in), str(theirs_out), program, *options, "about:blank"],
            pass_fds=(theirs_in, theirs_out), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(theirs_in)
        os.close(theirs_out)
        self._number, self._held, self._session, self._peak, self._pids = 0, b"", None, 0, None
        self.requests, self.messages = [], []
        self._attach(width, height, language)

    def _attach(self, width, height, language):
        targets = self.command("Target.getTargets")["targetInfos"]
        page = next(target for target in targets if target["type"] == "page")
        self._session = self.command("Target.attachToTarget", targetId=page["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "DOM", "Log", "Network", "Performance"):
            self.command(f"{domain}.enable")
        self.command("Emulation.setLocaleOverride", locale=language)
        self.resize(width, height)

    # The protocol

    def command(self, method, timeout=60, **parameters):
        """Sends a command and waits for its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + timeout
        while True:
            answer = self._next(until, method)
            if answer.get("id") == message["id"]:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self._keep(answer)

    def _next(self, until, what):
        while b"\0" not in self._held:
            if not select.select([self._in], [], [], max(0, until - time.monotonic()))[0]:
                raise BrowserError(f"the browser did not answer: {what}")
            read = os.read(self._in, 1 << 20)
            if not read:
                raise BrowserError("the browser ended")
            self._held += read
        message, self._held = self._held.split(b"\0", 1)
        return json.loads(message)

    def _keep(self, event):
        """Keeps what tells of the network and of errors."""
        parameters = event.get("params", {})
        if event.get("method") == "Network.requestWillBeSent":
            self.requests.append(parameters["request"]["url"])
        elif event.get("method") == "Log.entryAdded":
            self.messages.append(parameters["entry"]["text"])
        elif event.get("method") == "Runtime.exceptionThrown":
            details = parameters["exceptionDetails"]
            self.messages.append(details.get("exception", {}).get("description", details["text"]))
        elif event.get("method") == "Runtime.consoleAPICalled":
            self.messages.append(" ".join(str(one.get("value", one.get("description"))) for one in parameters["args"]))

    # The page

    def open(self, path):
        """Opens a file as a page, by its file: address."""
        self._pids = None  # a page of another origin may get another process
        self.requests.clear()
        self.messages.clear()
        self.command("Page.navigate", url=Path(path).resolve().as_uri())
        self.wait("document.readyState === 'complete'")

    def evaluate(self, expression, timeout=60):
        """The value of an expression of JavaScript; of a promise, what it comes to."""
        answer = self.command("Runtime.evaluate", timeout, expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def wait(self, condition, timeout=60):
        """Waits until an expression is true."""
        until = time.monotonic() + timeout
        while not self.evaluate(condition):
            self._sample()
            if time.monotonic() > until:
                raise BrowserError(f"in {timeout} s it did not come to: {condition}")
            select.select([self._in], [], [], 0.05)

    def give(self, selector, paths):
        """Chooses files in a file field."""
        root = self.command("DOM.getDocument")["root"]["nodeId"]
        node = self.command("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.command("DOM.setFileInputFiles", nodeId=node, files=[str(Path(path).resolve()) for path in paths])

    def drop(self, paths):
        """Drops files on the middle of the window, as from a file manager."""
        size = self.evaluate("[innerWidth, innerHeight]")
        data = {"items": [], "files": [str(Path(path).resolve()) for path in paths], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            self.command("Input.dispatchDragEvent", type=kind, x=size[0] // 2, y=size[1] // 2, data=data)

    def press(self, key, code=None, number=0, **more):
        """Presses a key."""
        for kind in ("keyDown", "keyUp"):
            self.command("Input.dispatchKeyEvent", type=kind, key=key, code=code or key, windowsVirtualKeyCode=number, **more)

    def resize(self, width, height, mobile=False):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)
        # A scroll bar would take its width from the page, and cut it off in pictures.
        self.command("Emulation.setScrollbarsHidden", hidden=True)

    def dress(self, media="", dark=False):
        """Shows the page as on a screen or on paper, light or dark."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.command("Emulation.setEmulatedMedia", media=media, features=[scheme])

    def picture(self, path):
        """A picture of the whole page."""
        answer = self.command("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        Path(path).write_bytes(base64.b64decode(answer["data"]))

    def paper(self, path):
        """The page as PDF, as it is printed."""
        answer = self.command("Page.printToPDF", preferCSSPageSize=True)
        Path(path).write_bytes(base64.b64decode(answer["data"]))

    # Memory

    def memory(self):
        """What the page's process, with its workers, took at its peak, in bytes, since `forget_peak`.

        `resident`: all that was in memory at once, as the kernel counts it (VmHWM), the program's own code among it,
        which the browser's processes share. `own`: what of it the page's process had for itself (RssAnon and RssShmem),
        the largest of the samples that `wait` takes 20 times a second. `heap`: the JavaScript heap in use now, workers'
        not counted.
        """
        metrics = {one["name"]: one["value"] for one in self.command("Performance.getMetrics")["metrics"]}
        self._sample()
        resident = max((self._status(pid, "VmHWM") for pid in self._renderers()), default=0)
        return {"resident": resident, "own": self._peak, "heap": int(metrics["JSHeapUsedSize"])}

    def forget_peak(self):
        """Begins to count anew."""
        self._peak = 0
        for pid in self._renderers():
            with contextlib.suppress(OSError):
                Path(f"/proc/{pid}/clear_refs").write_text("5")

    def _sample(self):
        for pid in self._renderers():
            self._peak = max(self._peak, self._status(pid, "RssAnon", "RssShmem"))

    def _renderers(self):
        """The page's process; others of the same kind may stand ready beside it."""
        if self._pids is None:
            self._pids = []
            for place in Path("/proc").glob("[0-9]*"):
                with contextlib.suppress(OSError):
                    line = (place / "cmdline").read_bytes()
                    if b"--type=renderer" in line and os.getsid(int(place.name)) == self._process.pid:
                        self._pids.append(int(place.name))
        return self._pids

    @staticmethod
    def _status(pid, *names):
        with contextlib.suppress(OSError):
            lines = Path(f"/proc/{pid}/status").read_text()
            return sum(int(kB) * 1024 for name, kB in re.findall(r"^(\w+):\s+(\d+) kB", lines, re.M) if name in names)
        return 0

    def close(self):
        with contextlib.suppress(BrowserError, OSError):
            self._session = None
            self.command("Browser.close", timeout=10)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        os.close(self._in)
        os.close(self._out)
        self._place.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
