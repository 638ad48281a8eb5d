"""What tests of the texts side by side share: the panel with three articles, of which two share a passage."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.panels.aligned.panel import AlignedPanel
from gui.theme import Look
from scoring.reading import read
from scoring.stories.comparison import Comparer, Comparison
from scoring.values import Article

SAID = (
    "The council of Dresden closed the old bridge over the river Elbe {when} after engineers had found deep cracks in "
    "its northern pillar, and lorries must now go round by the motorway until winter.\n\n"
    "“We {may} let a single heavy lorry cross it before every pillar has been examined by engineers,” Anna Smith, the "
    "minister of transport, told reporters in Dresden. 🌧"
)
REST = "\n\n".join(f"Sentence number {number} tells of some other matter in a street nearby." for number in range(60))
TEXTS = (
    f"Bridge closed\n\n{REST[:2000]}\n\n{SAID.format(when='on Monday', may='cannot')}\n\n{REST}",
    f"Cracks found\n\n{SAID.format(when='on Tuesday', may='can')}\n\n{REST.replace('nearby', 'far off')}",
    "Rain\n\nShips sail on the sea while nobody looks at them.",
)


@pytest.fixture(scope="session")
def comparison() -> Comparison:
    return Comparer().compare([read(Article(str(number), "", text)) for number, text in enumerate(TEXTS)])


@pytest.fixture
def panel(qtbot: QtBot, look: Look, comparison: Comparison) -> Iterator[AlignedPanel]:
    panel = AlignedPanel()
    qtbot.addWidget(panel)
    panel.set_look(look)
    panel.resize(1000, 600)
    panel.show_comparison([7, 8, 9], comparison)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()
