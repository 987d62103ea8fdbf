"""Issues that arrive from trackers by webhook, and the comment that each may get.

A delivery is noted after the ticket is in the store, and the store takes the same ticket twice as one: so a delivery that failed half-way
can come again, and one that came through is not taken a second time, nor is its body under another number.
"""

from __future__ import annotations

from ticket_lint.server.arrivals.intake import PREFIX, TRACKERS, router

__all__ = ["PREFIX", "TRACKERS", "router"]
