"""Learnt weights as nested dictionaries, so that weighing asks them by the words seen and puts no text together.

What a model looks at is written once, as a sum of ``.get``. In the program they answer with weights, in training with
the names of what was asked for (``scoring.training.feature_names``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Tree = Mapping[str, Any]
Sum = Any  # a sum of weights; in training of tuples of names
NO: Tree = {}  # where nothing was learnt
