"""Walks through the real program as a screen reader sees it, and lists what a screen reader could not say.

walk.py PROGRAM [LANGUAGE…]      started by run_walk.sh, which makes the screen and the buses

The rules have numbers, which stand in front of each fault:
  A1  a control that takes the focus has a name          A2  a name has letters or digits, not only symbols
  A3  no & or markup in a name                           A4  a target is at least 24 x 24 pixels
  A5  no two controls of one kind with one name side by side
  A6  edits and spin boxes have a label or a name        A7  a combo box says its label and its value
  A8  lists and tables have a name, their rows have text A9  no nameless filler takes the focus
  A10 Tab reaches each control once, in reading order; Escape leaves a dialog
  A11 the focus is never lost                            A12 a toast is a notification with its text
  A14 the names of controls are in the language of the program
"""

import os
import re
import subprocess
import sys
import time
import xml.etree.ElementTree

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

S = Atspi.StateType
ITEMS = {"list item", "table cell", "tree item", "column header", "row header", "table row", "menu item",
         "check menu item", "radio menu item"}
LISTS = {"list", "table", "tree", "tree table"}
EDITS = {"text", "entry", "password text", "spin button", "slider"}
CONTROLS = {"push button", "check box", "radio button", "toggle button", "combo box", "page tab", "link"} | EDITS
WORDED = {"push button", "check box", "radio button", "toggle button", "menu item", "check menu item",
          "radio menu item", "page tab"}
FILLERS = {"filler", "panel", "layered pane", "unknown", "scroll pane"}
ROWS_READ = 8


class Stopped(Exception):
    """The walk cannot go on; the text says why."""


class Node:
    """One object of the tree, read once."""

    def __init__(self, accessible, parent):
        self.accessible = accessible
        self.parent = parent
        self.children = []
        self.role = accessible.get_role_name()
        self.name = accessible.get_name() or ""
        self.states = accessible.get_state_set()
        self.box = None

    def has(self, state):
        return self.states.contains(state)

    @property
    def focusable(self):
        return self.has(S.FOCUSABLE) and self.has(S.ENABLED)

    def extents(self):
        if self.box is None:
            box = self.accessible.get_extents(Atspi.CoordType.SCREEN)
            self.box = (box.x, box.y, box.width, box.height)
        return self.box

    def where(self):
        names = []
        node = self.parent
        while node and node.role != "application":
            if node.name and node.role not in ("frame", "dialog"):
                names.insert(0, "“%s”" % node.name[:40])
            node = node.parent
        return " in " + " / ".join(names[-2:]) if names else ""

    def __str__(self):
        text = "%s “%s”" % (self.role, self.name[:60]) if self.name else "nameless %s" % self.role
        box = self.extents()
        return "%s%s at %d,%d, %dx%d" % (text, self.where(), *box)


def read(accessible, parent=None):
    """The showing part of the tree below; of long lists the first rows."""
    try:
        node = Node(accessible, parent)
        if node.role != "application" and not node.has(S.SHOWING):
            return None
        count = accessible.get_child_count()
        if node.role in LISTS:
            count = min(count, ROWS_READ)
        for i in range(count):
            child = accessible.get_child_at_index(i)
            below = read(child, node) if child else None
            if below:
                node.children.append(below)
        return node
    except GLib.Error:
        return None  # gone while it was read


def every(node):
    if not node:
        return
    yield node
    for child in node.children:
        yield from every(child)


def plain(text):
    return text.replace("&", "").rstrip("…:. ").strip()


class Translations:
    """What the .ts files say: which English text has which other."""

    def __init__(self, folder, language):
        self.texts = {}
        path = os.path.join(folder, "sistercitydesk_%s.ts" % language)
        if language == "en" or not os.path.exists(path):
            return
        for message in xml.etree.ElementTree.parse(path).iter("message"):
            source = message.findtext("source") or ""
            translation = message.findtext("translation") or ""
            if translation:
                self.texts.setdefault(plain(source), set()).add(plain(translation))

    def of(self, english):
        return self.texts.get(plain(english), set()) | {plain(english)}


class Walk:
    def __init__(self, program, language, folder):
        self.program = program
        self.language = language
        self.translations = Translations(folder, language)
        self.faults = {}
        self.controls = set()
        self.places = []
        self.words = {}  # what stands on buttons, and where it was first seen
        self.process = None
        self.application = None

    # -- the program -------------------------------------------------------------------------------------------

    def start(self, arguments):
        self.process = subprocess.Popen([self.program, *arguments], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.application = self.wait_for(self.find_application, 20)
        if not self.application:
            self.stop()
            raise Stopped("The program did not appear on the accessibility bus.")
        if not self.wait_for(lambda: self.window() is not None, 20):
            self.stop()
            raise Stopped("The program showed no window.")
        time.sleep(0.5)

    def find_application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(i)
            try:
                if one and one.get_process_id() == self.process.pid:
                    return one
            except GLib.Error:
                continue
        return None

    def stop(self):
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    # -- reading and acting ------------------------------------------------------------------------------------

    def wait_for(self, condition, seconds=8.0):
        end = time.monotonic() + seconds
        while True:
            try:
                result = condition()
            except GLib.Error:
                result = None
            if result or time.monotonic() > end:
                return result
            if self.process.poll() is not None:
                raise Stopped("The program ended by itself with code %d." % self.process.returncode)
            time.sleep(0.1)

    def window(self):
        """The dialog on top, or the window."""
        self.application.clear_cache()
        found = None
        for i in range(self.application.get_child_count()):
            child = self.application.get_child_at_index(i)
            if child and child.get_state_set().contains(S.SHOWING):
                if child.get_role_name() in ("dialog", "alert") or found is None:
                    found = child
        return found

    def tree(self):
        window = self.window()
        return read(window) if window else None

    def dialog(self):
        window = self.window()
        return window if window and window.get_role_name() in ("dialog", "alert") else None

    def find(self, role, *english, tree=None):
        wanted = set()
        for text in english:
            wanted |= self.translations.of(text)
        for node in every(tree or self.tree()):
            if node.role == role and (not english or plain(node.name) in wanted):
                return node
        return None

    def press(self, role, *english):
        node = self.wait_for(lambda: self.find(role, *english), 4)
        if not node:
            self.fault("walk", "“%s” was not found, so what it opens was not checked" % english[0])
            return False
        node.accessible.do_action(0)
        time.sleep(0.3)
        return True

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=False)
        time.sleep(0.25)

    def focused(self, tree=None):
        """Items tell that they are current even where their list has no focus; so they do not count."""
        return [node for node in every(tree or self.tree())
                if node.has(S.FOCUSED) and node.role not in ITEMS and node.role != "frame"]

    # -- checks ------------------------------------------------------------------------------------------------

    def fault(self, rule, text, place=None):
        place = place or (self.places[-1] if self.places else "start")
        self.faults.setdefault((rule, re.sub(r" at -?\d+,.*", "", text)), (place, text))

    def check(self, place, focus=True):
        self.places.append(place)
        tree = self.tree()
        if not tree:
            self.fault("walk", "nothing is shown")
            return
        for node in every(tree):
            self.check_node(node)
        if focus:
            self.check_focus("on " + place)

    def check_focus(self, after):
        def is_somewhere():
            return [node for node in self.focused() if node.role not in FILLERS or node.name]
        if not self.wait_for(is_somewhere, 4):
            lost = self.focused()
            self.fault("A11", "the focus is lost %s%s" % (after, ": at a %s" % lost[0] if lost else ""))

    def check_node(self, node):
        name, role = node.name, node.role
        if role in WORDED:
            self.words.setdefault(name, self.places[-1])
        if name and role not in EDITS and (re.search(r"&\w", name) or re.search(r"</?[a-z]+[^<>]*>", name)):
            self.fault("A3", "& or markup: %s" % node)
        if role in LISTS:
            self.check_list(node)
        if not node.focusable or role in ITEMS or role in ("frame", "dialog", "label", "heading"):
            return
        self.controls.add((self.places[-1], role, name, node.where()))
        if not name:
            labelled = any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                           for relation in node.accessible.get_relation_set())
            if role in FILLERS:
                self.fault("A9", "%s takes the focus" % node)
            elif role in EDITS and not labelled:
                self.fault("A6", "%s" % node)
            elif role not in LISTS and not labelled:
                self.fault("A1", "%s" % node)
        elif not any(sign.isalnum() for sign in name):
            self.fault("A2", "%s" % node)
        width, height = node.extents()[2:]
        if role in CONTROLS and (width < 24 or height < 24):
            self.fault("A4", "%s" % node)
        if role == "combo box" and (": " not in name or not name.split(": ", 1)[0].strip()):
            self.fault("A7", "label and value are not both in the name: %s" % node)
        if name and role in CONTROLS and node.parent:
            twins = [other for other in node.parent.children
                     if other is not node and other.role == role and other.name == name and other.focusable]
            if twins:
                self.fault("A5", "%d times side by side: %s" % (len(twins) + 1, node))

    def check_list(self, node):
        if not node.name:
            self.fault("A8", "%s" % node)
        for row in node.children:
            if row.role in ("table cell", "column header", "row header"):
                continue  # a cell may be empty; its row is judged by the others
            if row.role in ITEMS and not any(sign.isalnum() for sign in row.name):
                self.fault("A8", "a row without text in %s" % node)
            if re.search(r"QVariant|0x[0-9a-f]{6}|scd::", row.name):
                self.fault("A8", "a row with an object for text in %s: %s" % (node, row.name))
        cells = [row for row in node.children if row.role == "table cell"]
        if cells and not any(cell.name.strip() for cell in cells):
            self.fault("A8", "cells without text in %s" % node)

    def check_language(self):
        """An English word on a button that has another translation, and is no translation itself."""
        texts = self.translations.texts
        translated = set().union(*texts.values()) if texts else set()
        for word, place in sorted(self.words.items()):
            known = plain(word)
            if known in texts and known not in translated:
                self.fault("A14", "“%s” is English, the translation is “%s”" % (word, sorted(texts[known])[0]), place)

    # -- ways --------------------------------------------------------------------------------------------------

    def go_to_page(self, number, name):
        self.key("ctrl+%d" % number)

        def there():
            pages = next((node for node in every(self.tree()) if node.role == "list" and
                          plain(node.name) in self.translations.of("Pages")), None)
            return pages and len(pages.children) >= number and (
                pages.children[number - 1].has(S.SELECTED) or pages.children[number - 1].has(S.FOCUSED))
        if not self.wait_for(there, 6):
            self.fault("walk", "the page %s did not open with Ctrl+%d" % (name, number), name)
        time.sleep(0.2)

    def close_dialog(self, name):
        for _ in range(2):
            self.key("Escape")
            if self.wait_for(lambda: self.dialog() is None, 3):
                self.check_focus("after closing %s" % name)
                return
        self.fault("A10", "Escape does not leave %s" % name)
        self.key("alt+F4")

    def visit_dialog(self, name, *keys):
        if keys:
            self.key(*keys)
        if not self.wait_for(self.dialog, 8):
            self.fault("walk", "%s did not open" % name, name)
            return
        time.sleep(0.3)
        self.check(name)
        self.close_dialog(name)

    def menu_item(self, *english):
        """Items of menus are there without the menu being open, but not showing."""
        wanted = set()
        for text in english:
            wanted |= self.translations.of(text)

        def search(accessible, depth):
            for i in range(accessible.get_child_count()):
                child = accessible.get_child_at_index(i)
                if not child:
                    continue
                if child.get_role_name().endswith("menu item") and plain(child.get_name()) in wanted and depth > 0:
                    return child
                found = search(child, depth + 1) if depth < 3 else None
                if found:
                    return found
            return None
        bar = self.find("menu bar")
        return search(bar.accessible, 0) if bar else None

    def menu(self, *english):
        item = self.wait_for(lambda: self.menu_item(*english), 4)
        if not item:
            self.fault("walk", "the menu has no “%s”" % english[0])
            return False
        # Which of its actions is the one that does it depends on the kind of item.
        item.do_action(0)
        time.sleep(0.3)
        return True

    # -- the walk ----------------------------------------------------------------------------------------------

    def main(self, whole):
        self.go_to_page(1, "Today")
        self.check("Today")
        self.go_to_page(2, "Partners")
        self.check("Partners")
        if whole:
            self.choose("Partner cities")
            self.check("Partners, a partner")
            for view in self.views("What is shown of the partner"):
                self.press("check box", view)
                self.check("Partners, %s" % view, focus=False)
        self.visit_dialog("New partner", "ctrl+n")
        self.go_to_page(3, "Exchanges")
        self.check("Exchanges, overview")
        self.visit_dialog("New exchange", "ctrl+n")
        if self.press("check box", "Delegates"):
            self.check("Exchanges, delegates", focus=False)
            if self.press("push button", "Add delegates…"):
                self.visit_dialog("Add delegates")
            if whole:
                self.click_row("Delegates in order of precedence")
                self.check("Exchanges, a delegate")
        if self.press("check box", "Itinerary"):
            self.check("Exchanges, itinerary", focus=False)
            if self.press("push button", "Add item…"):
                self.visit_dialog("New item")
            if whole:
                self.click_row("Programme")
                self.check("Exchanges, an item")
        self.visit_dialog("Print", "ctrl+p")
        self.go_to_page(4, "People")
        self.check("People")
        if whole:
            self.choose("People")
            self.check("People, a person")
            self.delete_and_undo()
        self.visit_dialog("New person", "ctrl+n")
        self.go_to_page(5, "Trash")
        self.check("Trash")
        self.visit_dialog("Settings", "ctrl+comma")
        if whole:
            self.go_to_page(4, "People")
            self.visit_dialog("History", "ctrl+h")
        if self.menu("Backups…"):
            self.visit_dialog("Backups")
        self.find_or_do()
        self.visit_dialog("Keyboard shortcuts", "F1")
        for text in ("File", "Edit", "View", "Go", "Help"):
            if not self.find("menu item", text):
                self.fault("A14", "the menu “%s” is missing or in another language" % text)

    def choose(self, name):
        node = self.find("list", name)
        if not node or not node.children:
            self.fault("walk", "the list “%s” is empty" % name)
            return
        # As the keyboard does it: into the search, from there into the list.
        self.key("ctrl+f", "Down", "Home", "Return")
        time.sleep(0.5)

    def views(self, name):
        group = next((node for node in every(self.tree()) if node.name == name), None)
        if not group:
            self.fault("walk", "the views “%s” are missing" % name)
        return [view.name for view in group.children] if group else []

    def click_row(self, name):
        rows = next((node.children for node in every(self.tree()) if node.role in LISTS and node.name == name), [])
        row = next((row for row in rows if row.role in ("list item", "table cell", "tree item") and row.focusable), None)
        if not row:
            self.fault("walk", "the list “%s” is empty" % name)
            return
        x, y, width, height = row.extents()
        subprocess.run(["xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1"], check=False)
        time.sleep(0.5)

    def find_or_do(self):
        self.key("ctrl+k")
        if not self.wait_for(lambda: self.find("list", "Found"), 5):
            self.fault("walk", "Find or do did not open", "Find or do")
            return
        self.check("Find or do")
        self.key("Escape")
        self.wait_for(lambda: not self.find("list", "Found"), 4)
        self.check_focus("after closing Find or do")

    def delete_and_undo(self):
        self.places.append("People, deleting")
        if not self.menu("Delete"):
            return
        if self.dialog():  # asked first: what goes with the record
            self.check("Question before deleting")
            self.key("Return")
        toast = self.wait_for(lambda: self.find("notification"), 5)
        if not toast:
            self.fault("A12", "no notification shows after deleting a person")
        else:
            label = next((one for one in every(toast) if one.role in ("label", "static", "heading")), None)
            if not toast.name or not label or label.name != toast.name:
                self.fault("A12", "the notification says “%s”, what is seen is “%s”" %
                           (toast.name, label.name if label else ""))
        self.check_focus("after deleting a person")
        self.key("ctrl+z")
        time.sleep(0.3)
        self.check_focus("after Undo")

    def tab_walk(self, place):
        """Each control once, in reading order, and back to the beginning."""
        self.places.append(place + ", Tab")
        reached = []

        def current():
            nodes = [node for node in self.focused() if node.role not in FILLERS or node.name]
            return nodes[-1] if nodes else None
        for _ in range(150):
            node = self.wait_for(current, 3)
            if not node:
                self.fault("A10", "Tab leads to nothing after %s" % (reached[-1] if reached else "the start"))
                return
            if reached and node.accessible == reached[0].accessible:
                break
            if any(node.accessible == one.accessible for one in reached):
                self.fault("A10", "Tab comes back to %s and never to the beginning" % node)
                break
            reached.append(node)
            subprocess.run(["xdotool", "key", "Tab"], check=False)
            time.sleep(0.05)
        else:
            self.fault("A10", "Tab does not come back within 150 steps")
        tree = self.tree()
        for node in every(tree):
            if not node.focusable or node.role in ITEMS or node.role not in CONTROLS | LISTS:
                continue
            if any(node.accessible == one.accessible for one in reached):
                continue
            # Of a group in which one is chosen Tab reaches that one; the arrows lead to the others.
            siblings = [one for one in reached if one.parent and node.parent and
                        one.parent.accessible == node.parent.accessible and one.role == node.role]
            if not siblings or node.role not in ("check box", "radio button", "push button"):
                self.fault("A10", "Tab does not reach %s" % node)
        for before, after in zip(reached, reached[1:]):
            if not before.parent or not after.parent or before.parent.accessible != after.parent.accessible:
                continue
            x, y, width, height = before.extents()
            next_x, next_y, _, next_height = after.extents()
            above = next_y + next_height <= y
            left = next_x + 1 < x and abs(next_y - y) < min(height, next_height) / 2
            if above or left:
                self.fault("A10", "not in reading order: %s, then %s" % (before, after))
        return len(reached)


def settings(language):
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "sistercitydesk")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "sistercitydesk.ini"), "w", encoding="utf-8") as file:
        file.write("[General]\nlanguage=%s\nauthor=Walk\n" % language)


def bus_is_there():
    try:
        return Atspi.init() in (0, 1) and Atspi.get_desktop(0) is not None and \
            Atspi.get_desktop(0).get_child_count() >= 0
    except GLib.Error:
        return False


def walk(program, language, translations, committee, whole):
    settings(language)
    one = Walk(program, language, translations)
    try:
        try:
            one.start([committee])
        except Stopped:
            one.start([committee])  # the buses may have been slow the first time
        one.main(whole)
        if whole:
            one.go_to_page(4, "People")
            print("Tab on People: %s controls" % one.tab_walk("People"))
            one.go_to_page(1, "Today")
            print("Tab on Today: %s controls" % one.tab_walk("Today"))
    except Stopped as reason:
        one.fault("walk", str(reason))
    finally:
        one.stop()
    if whole:
        os.remove(os.path.join(os.environ["XDG_CONFIG_HOME"], "sistercitydesk", "sistercitydesk.ini"))
        try:
            one.start([])
            one.check("First window")
        except Stopped as reason:
            one.fault("walk", str(reason))
        finally:
            one.stop()
    return one


def main():
    program = os.path.abspath(sys.argv[1])
    languages = sys.argv[2:] or ["en", "es", "fil"]
    translations = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations")
    for _ in range(50):
        if bus_is_there():
            break
        time.sleep(0.1)
    else:
        print("The accessibility bus cannot start: nothing was checked.")
        return 1
    committee = os.path.join(os.environ["HOME"], "walk.sistercity")
    subprocess.run([program, "--file", committee, "sample"], check=True, stdout=subprocess.DEVNULL)

    begun = time.monotonic()
    walks = []
    for language in languages:
        walks.append(walk(program, language, translations, committee, language == "en"))
        print("%s: %d places, %d controls, %.0f s" % (language, len(walks[-1].places), len(walks[-1].controls),
                                                     time.monotonic() - begun), flush=True)
    for one in walks:
        one.check_language()
    faults = 0
    for one in walks:
        for (rule, _), (place, text) in sorted(one.faults.items()):
            faults += 1
            print("%-4s %s, %s: %s" % (rule, one.language, place, text))
    print("%d faults" % faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
