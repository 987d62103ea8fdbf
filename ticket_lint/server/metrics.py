"""What operators watch, in the text format of Prometheus. Labels hold routes and outcomes, never what people wrote."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """The counters of one application."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self.requests = self._counter("requests", "Requests answered.", "method", "route", "status")
        self.seconds = Histogram(
            "ticket_lint_request_seconds",
            "Time until a request was answered.",
            ["route"],
            buckets=SECONDS,
            registry=self.registry,
        )
        self.tickets = self._counter("tickets", "Tickets assessed.", "by")
        self.arrivals = self._counter("arrivals", "Webhook deliveries.", "source", "outcome")
        self.comments = self._counter("comments", "Comments on issues.", "source", "outcome")

    def watch(self, name: str, help_: str, value: Callable[[], float]) -> None:
        """Add a gauge whose value is asked for each time."""
        Gauge(f"ticket_lint_{name}", help_, registry=self.registry).set_function(value)

    def shown(self) -> bytes:
        """All of it, as Prometheus reads it."""
        return generate_latest(self.registry)

    def _counter(self, name: str, help_: str, *labels: str) -> Counter:
        return Counter(f"ticket_lint_{name}", help_, labels, registry=self.registry)
