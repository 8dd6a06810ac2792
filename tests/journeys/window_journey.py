#!/usr/bin/python3
"""The main job in the real program, seen as a screen reader sees it.

A new client signs in at the desk: found by role and visible label through the accessibility tree, driven by the
keyboard alone, followed by what is announced, until My pets shows the pet. Runs inside an X display and a D-Bus
session of its own (packaging/session.sh): window_journey.py PROGRAM
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

WAIT = 20.0
announced = []


def main_loop_once():
    while GLib.MainContext.default().iteration(False):
        pass


def until(what, probe):
    """What probe gives once it gives something; the journey ends when it does not."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        main_loop_once()
        try:
            found = probe()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.02)
    for node in tree(application()):
        if visible(node) and node.get_name():
            print("  there is", node.get_role_name(), repr(node.get_name()))
    raise SystemExit(f"FAIL waiting for {what}; announced: {announced}")


def tree(node, depth=0):
    yield node
    if depth > 30:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from tree(child, depth + 1)


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name().lower() == "frontpaw":
            return child
    return None


def visible(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(role, label):
    app = application()
    if app is None:
        return None
    for node in tree(app):
        if node.get_role() == role and label.lower() in node.get_name().lower() and visible(node):
            return node
    return None


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "15", *names], check=True)


def type_text(text):
    keys(*["space" if c == " " else c for c in text])


def on_event(event, *_):
    try:
        is_announcement = event.source.get_role() == Atspi.Role.NOTIFICATION
        text = event.source.get_name() if is_announcement else ""
    except GLib.Error:
        return  # gone before it could be looked at
    if is_announcement:
        if text and (not announced or announced[-1] != text):
            announced.append(text)


class Desk:
    def __init__(self, program):
        self.home = tempfile.TemporaryDirectory()
        self.program = program
        self.environment = dict(os.environ)
        for name in ("DATA", "CONFIG", "STATE"):
            self.environment[f"XDG_{name}_HOME"] = os.path.join(self.home.name, name.lower())
        runtime = os.path.join(self.home.name, "runtime")
        os.mkdir(runtime, 0o700)
        self.environment["XDG_RUNTIME_DIR"] = runtime
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self.environment["QT_QPA_PLATFORM"] = "xcb"
        self.environment["LC_ALL"] = "C.UTF-8"
        self.process = None

    def open(self):
        self.process = subprocess.Popen([self.program, "--profile", "demo"], env=self.environment)
        window = until("the window", lambda: subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Frontpaw"],
            capture_output=True, text=True, check=False).stdout.split())
        subprocess.run(["xdotool", "windowfocus", window[0]], check=True)

    def code(self):
        answer = subprocess.run([self.program, "--profile", "demo", "preview", "--json"],
                                env=self.environment, capture_output=True, text=True, check=True)
        messages = json.loads(answer.stdout)["messages"]
        return messages[-1]["code"] if messages else None

    def close(self):
        self.process.terminate()
        status = self.process.wait(20)
        self.home.cleanup()
        return status


def journey(desk):
    desk.open()
    box = until("the box", lambda: find(Atspi.Role.TEXT, "Number, name or pet"))
    until("the cursor in it", lambda: box.get_state_set().contains(Atspi.StateType.FOCUSED))
    type_text("9811122277")
    until("the number, grouped", lambda: Atspi.Text.get_text(box, 0, 40) == "98111 22277")
    keys("Return")

    until("word of the message", lambda: "Delivered" in announced)
    until("the code field", lambda: find(Atspi.Role.PASSWORD_TEXT, "Code"))
    code = until("a message on the preview phone", desk.code)
    type_text(code)

    until("the profile", lambda: find(Atspi.Role.TEXT, "First name"))
    for node in tree(application()):
        assert code not in (node.get_name() or ""), "the code is in the accessibility tree"
    type_text("Ishaan")
    keys("Tab")
    type_text("Bhatt")
    tick = until("the tick", lambda: find(Atspi.Role.CHECK_BOX, "care record"))
    reach(tick)
    keys("space")
    until("the tick set", lambda: tick.get_state_set().contains(Atspi.StateType.CHECKED))
    pet = until("the pet's name", lambda: find(Atspi.Role.TEXT, "First pet"))
    reach(pet)
    type_text("Laddu")
    keys("Tab", "Down", "Return")

    until("My pets", lambda: find(Atspi.Role.HEADING, "Ishaan Bhatt") or find(Atspi.Role.LABEL, "Ishaan Bhatt"))
    until("the pet", lambda: any("Laddu" in (node.get_name() or "") and visible(node) for node in tree(application())))
    return 0


def reach(node):
    """Tab until it has the focus."""
    for _ in range(40):
        main_loop_once()
        if node.get_state_set().contains(Atspi.StateType.FOCUSED):
            return
        keys("Tab")
        time.sleep(0.05)
    raise SystemExit(f"FAIL: {node.get_name()} cannot be reached by Tab")


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(on_event)
    for event in ("object:state-changed:showing", "object:property-change:accessible-name", "object:announcement"):
        listener.register(event)
    desk = Desk(sys.argv[1])
    try:
        journey(desk)
    finally:
        status = desk.close()
    print("announced:", *announced, sep="\n  ")
    print("PASS" if status in (0, -15) else f"FAIL: the desk ended with {status}")
    return 0 if status in (0, -15) else 1


if __name__ == "__main__":
    sys.exit(main())
