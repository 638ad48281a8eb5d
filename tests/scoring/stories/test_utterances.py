"""Utterances: one a sentence, with who said it and whether the words are in quotation marks."""

from __future__ import annotations

from time import process_time

import pytest

from scoring.reading import read
from scoring.stories.utterances import Utterance, find_utterances, utterance
from scoring.values import Article

LEAD = "A bridge was opened\n\nThe new bridge over the Norvik was opened on Friday in front of a large crowd.\n\n"


def said(text: str) -> list[Utterance]:
    return list(find_utterances(read(Article("a", "", LEAD + text))))


def test_two_sentences_of_one_quotation_are_two() -> None:
    found = said("“We have built a bridge in two years. Nobody believed that we would,” Mara Dahl said.")
    assert [each.text for each in found] == ["“We have built a bridge in two years.", "Nobody believed that we would,”"]
    assert [(each.speaker, each.direct) for each in found] == [("Mara Dahl", True)] * 2


def test_a_sentence_that_the_writer_cut_into_is_one() -> None:
    (found,) = said("“The river,” Mara Dahl said, “belongs to all of us.”")
    assert found.text == "“The river,” “belongs to all of us.”"
    assert len(found.spans) == 2


def test_paraphrase_is_not_direct_and_has_its_speaker_in_full() -> None:
    _, found = said(
        "“The bridge is safe for lorries,” Mara Dahl said.\n\nDahl said that the bridge had cost two million crowns."
    )
    assert (found.speaker, found.direct) == ("Mara Dahl", False)


def test_a_quotation_without_a_speaker_is_one_too() -> None:
    (found,) = said("The banner read “No lorry shall ever cross our river” all day.")
    assert found.speaker is None
    assert found.direct


def test_what_an_agency_passes_on_is_counted_once() -> None:
    found = said("“The bridge is safe for heavy lorries,” Mara Dahl said, the news agency Norvik Press reported.")
    assert [each.speaker for each in found] == ["Mara Dahl"]


def test_terms_are_content_words_and_numbers() -> None:
    assert [term.base for term in utterance("He said that fourteen boats were leaving.").terms] == [
        "14",
        "boat",
        "leave",
    ]


@pytest.mark.parametrize("text", ["“We go,” she said. ", "“A b c d e.” ", "He said that it rains a lot. ", "🌧 “", "1 "])
def test_endless_texts_cost_no_more_than_they_are_long(text: str) -> None:
    def cost(count: int) -> float:
        document = read(Article("a", "", text * count))
        start = process_time()
        find_utterances(document)
        return process_time() - start

    cost(10)
    assert cost(2000) < 30 * cost(250) + 0.1
