from __future__ import annotations

import pytest

from resources.messages import word
from scoring.measures.typos.unbalanced_quotes import find_unbalanced_quotes

from .found import document, found


@pytest.mark.parametrize(
    ("body", "marks", "part"),
    [
        ('The war is over and nobody has won," she told the council. It was late.', ['won,"'], "never opened"),
        ("She said: “The war is over. Nobody has won.\n\nIt was late.", ["“The"], "never closed"),
        ("He called it „a fine day. It rained until noon.\n\nIt was late.", ["„a"], "never closed"),
    ],
)
def test_lonely_marks(body: str, marks: list[str], part: str) -> None:
    assert found(find_unbalanced_quotes, body) == marks
    assert [part in word(each.note.id) for each in find_unbalanced_quotes(document(body))] == [True]


@pytest.mark.parametrize(
    "body",
    [
        "“We began with nothing.\n\n“We had no road.\n\n“Now we have both,” she said.",
        "“She called it ‘a wreck’,” he said. The workers’ board is 6' 2\" long; the ’90s were good.",
        '„Es war schön“, she said. «Oui», he said. "It is," they said.',
        "“We live here,’’ she said. “It is late.”",
        '"We have a road. We have a well. "Now we need a school," she said.',
        "She said “we live ″ here.″ It was late.",
        "“What we need “¦ is a new road,” she said.",
        "He wrote, “”We have a road,” and left the hall.",
        "She wrote that ″they would come to the hall,” and left. The mark was the wrong one.",
        'He is called the " Lord" by all. ” … if it rains we stay,” it read.',
        "See <a href=”https://example.org” target=”_blank”>the page</a> for more of this.",
        "“We named it “Black Wall” and we sell tea,” she said. “It is late.”",
        'The firm wrote:\n\n"The year was hard.\n\nWe thank all for their help."',
        '"It is late," she said. "We will keep at it.“\n\nThe hall was full.',
    ],
)
def test_pairs_are_left_alone(body: str) -> None:
    assert found(find_unbalanced_quotes, body) == []
