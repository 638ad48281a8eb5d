"""Articles fall into stories by themselves once they are read; what somebody placed stays; all of it is one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gui.app import App
from resources import seeds
from resources.messages import word
from tests.gui.test_every_panel import app

__all__ = ["app"]

FERRY = (
    """Ferry sinks

The ferry to Arvensund sank near the lighthouse on Tuesday evening. Ole Brandvik pulled 31 passengers from the water.
Brandvik had seen faulty lifeboats.""",
    """Fishermen save 31

Fishermen saved 31 passengers when a ferry sank off Arvensund. “I only heard them shout,” Ole Brandvik said. The
lifeboats were faulty.""",
    """Faulty lifeboats

The lifeboats of the ferry that sank off Arvensund were faulty, said Ole Brandvik, who saved 31 passengers near the
lighthouse.""",
)
BAKERS = (
    """No bread

Bakers in Lundavik went on strike for better wages on Monday. The union of bakers, led by Ane Toft, said that shops
would stay closed until the owners offered a contract.""",
    """Strike of the bakers

There was no bread in Lundavik: the bakers were on strike. “We want wages,” Ane Toft of the union said. Owners of the
shops refused a contract.""",
)

Stories = Callable[[], dict[str, list[str]]]


@pytest.fixture
def stories(app: App) -> Stories:
    """What the library shows: the first words of each story's articles; those in none under the empty title."""

    def shown() -> dict[str, list[str]]:
        titles: dict[int | None, str] = {None: ""}
        titles.update(app.desk.state.stories)
        found: dict[str, list[str]] = {}
        for entry in app.desk.entries:
            if entry.page:
                found.setdefault(titles[entry.page.story], []).append(entry.page.article.text.split("\n")[0])
        return found

    return shown


def paste(app: App, *texts: str) -> list[int]:
    for text in texts:
        head, body = text.split("\n\n")
        app.loading.paste(f"{head}\n\n{' '.join(body.split())}")
    return [entry.key for entry in app.desk.entries][-len(texts) :]


def test_articles_on_one_event_make_a_story_that_is_called_by_its_names(app: App, stories: Stories) -> None:
    paste(app, FERRY[0], BAKERS[0], FERRY[1])
    ferry = next(title for title in stories() if title)
    assert set(ferry.split(" · ")) == {"Ole Brandvik", "Arvensund"}
    assert stories() == {ferry: ["Ferry sinks", "Fishermen save 31"], "": ["No bread"]}


def test_a_later_article_joins_its_story_and_moves_nobody(app: App, stories: Stories) -> None:
    paste(app, *FERRY[:2])
    (title,) = stories()
    paste(app, *BAKERS, FERRY[2])
    assert len(stories()[title]) == 3
    assert len(stories()) == 2


def test_it_is_one_step_that_undo_takes_back_and_nothing_does_anew(app: App, stories: Stories) -> None:
    app.open_paths([str(seeds())])
    assert [len(some) for some in stories().values()] == [5]
    assert app.desk.undo_stack.undoText() == word("window.undo_group")
    app.window.acts["undo"].trigger()
    assert list(stories()) == [""]
    app.loading.ask_shapes(lambda _: None)  # other work ends, too
    assert list(stories()) == [""]
    app.window.acts["redo"].trigger()
    assert [len(some) for some in stories().values()] == [5]


def test_what_somebody_took_out_stays_out(app: App, stories: Stories) -> None:
    first, *_ = paste(app, *FERRY[:2])
    app.desk.move([first], None)
    paste(app, FERRY[2])
    app.window.acts["group_stories"].trigger()
    assert stories()[""] == ["Ferry sinks"]


def test_a_story_that_somebody_made_stays_as_it_is_and_takes_its_own(app: App, stories: Stories) -> None:
    app.settings.stories = False
    ferry, bakers = paste(app, FERRY[0], BAKERS[0])
    app.desk.tell_story("Mine", [ferry])
    app.desk.tell_story("Yours", [bakers])
    app.settings.stories = True
    paste(app, FERRY[1], BAKERS[1])
    assert stories() == {
        "Mine": ["Ferry sinks", "Fishermen save 31"],
        "Yours": ["No bread", "Strike of the bakers"],
    }


def test_turned_off_it_waits_to_be_asked(app: App, stories: Stories) -> None:
    app.settings.stories = False
    paste(app, *FERRY)
    assert list(stories()) == [""]
    app.window.acts["group_stories"].trigger()
    assert "" not in stories()
    assert app.desk.undo_stack.undoText() == word("window.undo_group")


def test_asked_again_it_regroups_what_nobody_placed(app: App, stories: Stories) -> None:
    first, second = paste(app, *FERRY[:2])
    app.desk.tell_story("Mine", [first])
    assert [len(some) for some in stories().values()] == [1, 1]
    app.window.acts["group_stories"].trigger()
    assert stories() == {"Mine": ["Ferry sinks", "Fishermen save 31"]}
    entry = app.desk.entry(second)
    assert entry
    assert entry.page
    assert not entry.page.placed


def test_asked_again_it_leaves_what_somebody_put_together(app: App, stories: Stories) -> None:
    app.settings.stories = False
    app.desk.tell_story("Wrong", paste(app, FERRY[0], BAKERS[0]))
    app.desk.tell_story("Right", paste(app, *FERRY[1:]))
    app.window.acts["group_stories"].trigger()
    assert stories() == {"Wrong": ["Ferry sinks", "No bread"], "Right": ["Fishermen save 31", "Faulty lifeboats"]}


def test_nothing_to_group_is_told(app: App) -> None:
    paste(app, FERRY[0], BAKERS[0])
    app.window.acts["group_stories"].trigger()
    assert word("window.group_none") in app.window.strip.label.text()
