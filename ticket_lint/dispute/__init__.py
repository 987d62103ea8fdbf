"""The brief for a disputed severity: what the text supports, for both sides to read.

`brief` makes it as data; `markdown`, `html` and `as_dict` show it.
"""

from __future__ import annotations

from ticket_lint.dispute.build import brief
from ticket_lint.dispute.model import Brief, Stakes
from ticket_lint.dispute.plain import SCHEMA, as_dict
from ticket_lint.dispute.weighing import judge_of

__all__ = ["SCHEMA", "Brief", "Stakes", "as_dict", "brief", "judge_of"]
