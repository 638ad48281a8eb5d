from __future__ import annotations

import pytest

from scoring.scorecard.cautions.extent import MIN_ENGLISH
from scoring.scorecard.language import english_share
from scoring.text.words import find_words

ENGLISH = [
    "The council sold the harbour on Monday. It had been empty for ten years, and nobody in the town had asked for it.",
    "Shares fell 3% in London after the bank cut its forecast; traders said they were waiting for data from Berlin.",
    "I can’t believe it. You go to the shop, you pay, and then they tell you there is no bread. What is this about?",
    "Police in Leeds arrested two men, aged 24 and 31, in connection with the theft of copper from a railway depot.",
]
OTHERS = {
    "Dutch": "De raad verkocht de haven op maandag. Het was tien jaar leeg en niemand in de stad had erom gevraagd.",
    "German": "Der Rat verkaufte den Hafen am Montag. Er war zehn Jahre leer, und niemand in der Stadt war froh.",
    "French": "Le conseil a vendu le port lundi. Il était vide depuis dix ans et personne ne l’avait demandé.",
    "Spanish": "El consejo vendió el puerto el lunes. Estaba vacío desde hace diez años y nadie lo había pedido.",
    "Danish": "Byrådet solgte havnen i mandags. Den havde stået tom i ti år, og ingen i byen havde bedt om det.",
    "Italian": "Il consiglio ha venduto il porto lunedì. Era vuoto da dieci anni e nessuno lo aveva chiesto.",
    "Polish": "Rada sprzedała port w poniedziałek. Był pusty od dziesięciu lat i nikt w mieście o to nie prosił.",
    "Russian": "Совет продал гавань в понедельник. Она пустовала десять лет, и никто об этом не просил.",
    "Gaelic": "Reic a’ chomhairle an cala Diluain. Bha e falamh airson deich bliadhna agus cha do dh’iarr duine e.",
}


def lower(text: str) -> list[str]:
    return [word.text.lower() for word in find_words(text)]


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    share = english_share(lower(text) * 2)
    assert share is not None
    assert share >= MIN_ENGLISH


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_other_languages(text: str) -> None:
    share = english_share(lower(text) * 2)
    assert share is not None
    assert share < MIN_ENGLISH


@pytest.mark.parametrize("text", ["", "Just a few words.", "1 2 3 " * 50])
def test_too_short_to_tell(text: str) -> None:
    assert english_share(lower(text)) is None
